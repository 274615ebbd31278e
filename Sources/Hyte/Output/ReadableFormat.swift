internal import Descriptions
internal import Tagging
internal import TextAnalysis
internal import TextPrimitives
public import Thesaurus

/// Text for people: the description with its mentions marked, and below it the concepts by facet.
///
/// A label that is not the preferred one is shown with it (*auttamistyö → järjestölähtöinen auttamistoiminta*): that is how people learn
/// to describe consistently.
public struct ReadableFormat: TaggingFormat {
  /// The format.
  public init() {}
  /// `text`.
  public var name: String { "text" }
  /// An empty line.
  public var separator: String { "\n" }

  /// Appends a description and its concepts.
  public func append(_ result: TaggingResult, of thesaurus: Thesaurus, style: TaggingStyle, to bytes: inout [UInt8]) {
    switch result {
    case .unreadable(let record, let error):
      bytes.append(contentsOf: "\(record.source.map { "\($0): " } ?? "")line \(record.line): \(error.message)\n".withVisibleControls.utf8)
    case .tagged(let description, let tagged):
      for (index, field) in description.fields.enumerated() {
        append(field, index: index, tagged, style, to: &bytes)
      }
      let language = style.labelLanguage ?? tagged.language?.tag ?? "fi"
      bytes.append(contentsOf: "\n".utf8)
      if tagged.suggestions.isEmpty { bytes.append(contentsOf: "  –\n".utf8) }
      appendConcepts(description, tagged, thesaurus, language: language, style, to: &bytes)
    }
  }

  private func append(_ field: Description.Field, index: Int, _ tagged: TaggedDocument, _ style: TaggingStyle, to bytes: inout [UInt8]) {
    var spans = tagged.suggestions.flatMap(\.mentions).filter { $0.field == index && $0.counts }.map(\.range)
    spans.sort { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    var end = 0
    for span in spans where span.lowerBound >= end {
      ControlPictures.append(field.text.span.extracting(end..<span.lowerBound), to: &bytes)
      bytes.append(contentsOf: (style.usesColour ? "\u{1B}[1;36m" : "[").utf8)
      ControlPictures.append(field.text.span.extracting(span), to: &bytes)
      bytes.append(contentsOf: (style.usesColour ? "\u{1B}[0m" : "]").utf8)
      end = span.upperBound
    }
    ControlPictures.append(field.text.span.extracting(end...), to: &bytes)
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  private func appendConcepts(
    _ description: Description, _ tagged: TaggedDocument, _ thesaurus: Thesaurus, language: String, _ style: TaggingStyle,
    to bytes: inout [UInt8]
  ) {
    func label(_ concept: Int) -> String {
      thesaurus.displayLabel(of: concept, languages: language, "fi", "sv", "en").withVisibleControls
    }
    var facets: [Int?] = []
    for suggestion in tagged.suggestions {
      let facet = thesaurus.root(of: suggestion.concept)
      if !facets.contains(facet) { facets.append(facet) }
    }
    for facet in facets {
      let name = facet.map(label) ?? (facets.count > 1 ? "…" : "")
      if !name.isEmpty { bytes.append(contentsOf: (style.usesColour ? "  \u{1B}[2m\(name)\u{1B}[0m\n" : "  \(name)\n").utf8) }
      for suggestion in tagged.suggestions where thesaurus.root(of: suggestion.concept) == facet {
        bytes.append(
          contentsOf: "    \(Self.percent(suggestion.score))  \(Self.line(suggestion, label(suggestion.concept), thesaurus, language))\n"
            .utf8)
        if style.explains {
          let features = suggestion.features.named.filter { $0.value != 0 }.map { "\($0.name) \(Self.short($0.value))" }
          bytes.append(contentsOf: "           \(features.joined(separator: ", "))\n".utf8)
        }
      }
    }
  }

  /// `other label → preferred label (words of the text)`.
  private static func line(_ suggestion: Suggestion, _ preferred: String, _ thesaurus: Thesaurus, _ language: String) -> String {
    var others: [String] = []
    for mention in suggestion.mentions {
      let label = thesaurus.labelText(mention.label)
      if label != preferred, !others.contains(label), thesaurus.labelKind(mention.label) == .alternative {
        others.append(label.withVisibleControls)
      }
    }
    var line = others.isEmpty ? preferred : "\(others.joined(separator: ", ")) → \(preferred)"
    if suggestion.isNegated { line += "  (negated)" }
    if let reason = suggestion.suppression { line += "  (\(reason.rawValue))" }
    return line
  }

  private static func percent(_ score: Double) -> String {
    let percent = "\(Int((score * 100).rounded()))"
    return String(repeating: " ", count: max(0, 3 - percent.count)) + percent + " %"
  }

  private static func short(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return hundredths % 100 == 0 ? "\(hundredths / 100)" : "\(Double(hundredths) / 100)"
  }
}

internal import Descriptions
internal import SearchIndex
internal import TextPrimitives
public import Thesaurus

/// What a search found, as text for people.
public struct SearchText {
  private let thesaurus: Thesaurus
  private let language: String
  private let usesColour: Bool
  /// About how many bytes of a text are shown around what was found.
  private static let snippetLength = 180
  /// How many labels of a kind are shown.
  private static let shownLabels = 3

  /// Text about the concepts of a thesaurus.
  /// - Parameters:
  ///   - language: The language of labels.
  ///   - usesColour: Whether to mark things with the colours of a terminal.
  public init(thesaurus: Thesaurus, language: String = "fi", usesColour: Bool = false) {
    self.thesaurus = thesaurus
    self.language = language
    self.usesColour = usesColour
  }

  private func label(_ concept: Int) -> String {
    thesaurus.displayLabel(of: concept, languages: language, "fi", "sv", "en").withVisibleControls
  }

  /// A value, or the label of the concept that it is the id of.
  private func name(_ value: String, _ concept: Int?) -> String { concept.map(label) ?? value.withVisibleControls }

  private func dim(_ text: String) -> String {
    usesColour ? "\u{1B}[2m\(text.withVisibleControls)\u{1B}[0m" : text.withVisibleControls
  }

  // MARK: Queries

  /// What the concepts of a query added to it, a line a concept.
  public func text(of expansions: [QueryExpansion]) -> String {
    expansions.map { dim(line(of: $0)) + "\n" }.joined()
  }

  private func line(of expansion: QueryExpansion) -> String {
    let name = label(expansion.concept)
    func labels(_ kind: QueryExpansion.Kind) -> [String] { expansion.additions.filter { $0.kind == kind && $0.label != name }.map(\.label) }
    var parts: [String] = []
    let translations = expansion.additions.filter { $0.kind == .translation && $0.label != name }.map { "\($0.label) (\($0.language))" }
    let lists = [("also", labels(.synonym) + translations), ("narrower", labels(.narrower)), ("related", labels(.related))]
    for (name, list) in lists where !list.isEmpty {
      let rest = list.count > Self.shownLabels ? " and \(list.count - Self.shownLabels) more" : ""
      parts.append("\(name) \(list.prefix(Self.shownLabels).joined(separator: ", "))\(rest)")
    }
    let head = "\(expansion.words) \(expansion.isPart ? "has" : "is") \(name) [\(thesaurus.id(of: expansion.concept))]"
    return ([head] + parts).joined(separator: "; ")
  }

  /// Everything that a concept of a query added to it, a line each, with its weight.
  public func list(of expansion: QueryExpansion) -> String {
    let how = expansion.isPart ? "has" : "is"
    var text = "\(expansion.words) \(how) \(label(expansion.concept)) [\(thesaurus.id(of: expansion.concept))]\n".withVisibleControls
    for addition in expansion.additions {
      let weight = Int((addition.weight * 100).rounded())
      let name = addition.kind == .translation ? "\(addition.label) (\(addition.language))" : addition.label
      text += "  \(padded(addition.kind.rawValue, 12))\(padded("\(weight) %", 6))\(name.withVisibleControls)\n"
    }
    return text
  }

  // MARK: Answers

  /// The hits with what was found in them, and the facets.
  /// - Parameter first: The number of the first hit.
  public func text(of answer: DescriptionAnswer, first: Int = 1) -> String {
    var text = text(of: answer.expanded.expansions)
    for (word, spelling) in answer.respelt {
      text += dim("\(word) stands in no description; searched for \(spelling ?? "words spelt nearly so")") + "\n"
    }
    text += answer.count == 1 ? "1 description" : "\(answer.count) descriptions"
    text += Self.partsFound(answer.partsFound, count: answer.count) + "\n"
    for (value, known) in answer.unknownValues {
      text += "no description has \(value.name) \(value.text); there are ".withVisibleControls
      text += known.map { "\(name($0.value, $0.concept)) (\($0.count))" }.joined(separator: ", ") + "\n"
    }
    if !answer.nearby.isEmpty {
      text += "close to it: \(answer.nearby.map { "\(name($0.value, $0.concept)) (\($0.count))" }.joined(separator: ", "))\n"
    }
    for (index, hit) in answer.hits.enumerated() { text += "\n" + self.text(of: hit, number: first + index) }
    for facet in answer.facets { text += "\n" + self.text(of: facet) }
    return text
  }

  private static func partsFound(_ parts: (least: Int, all: Int)?, count: Int) -> String {
    guard let (least, all) = parts else { return "" }
    return ", none with everything; \(count == 1 ? "it has" : "these have") \(least) of the \(all) parts\(least > 1 ? "" : " or more")"
  }

  private func text(of hit: DescriptionHit, number: Int) -> String {
    var rest = hit.texts[...]
    var heading = ""
    if let title = rest.first, title.field == "title" {
      heading = marked(title, 0..<title.bytes.count)
      rest = rest.dropFirst()
    }
    let margin = String(repeating: " ", count: "\(number)".count + 2)
    var facts = [hit.id]
    if let language = hit.language { facts.append(language) }
    facts += hit.values.map { "\($0.name) \($0.text)" }
    var text = "\(number)  \(heading.isEmpty ? dim(facts.joined(separator: " · ")) : heading)\n"
    for part in rest.filter({ !$0.highlights.isEmpty }).prefix(2) + (rest.allSatisfy({ $0.highlights.isEmpty }) ? rest.prefix(1) : []) {
      text += margin + snippet(part) + "\n"
    }
    if !heading.isEmpty { text += margin + dim(facts.joined(separator: " · ")) + "\n" }
    if !hit.concepts.isEmpty {
      let shown = hit.matched + hit.concepts.filter { !hit.matched.contains($0) }.prefix(max(0, 8 - hit.matched.count))
      let more = hit.concepts.count > shown.count ? " …" : ""
      text += margin + dim("→ " + shown.map(label).joined(separator: ", ") + more) + "\n"
    }
    return text
  }

  /// The part of a text around the first things found, in one line.
  private func snippet(_ text: DescriptionHit.Text) -> String {
    let bytes = text.bytes
    var start = max(0, (text.highlights.first?.lowerBound ?? 0) - Self.snippetLength / 3)
    var end = min(bytes.count, start + Self.snippetLength)
    if let first = text.highlights.first { end = max(end, first.upperBound) }
    if start > 0 { while start < end, bytes[start] > 0x20 { start += 1 } }
    if let first = text.highlights.first { start = min(start, first.lowerBound) }
    if end < bytes.count {
      let whole = end
      while end > start, bytes[end] > 0x20 { end -= 1 }
      if end == start { end = whole }
    }
    if let first = text.highlights.first { end = max(end, first.upperBound) }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return (start > 0 ? "… " : "") + marked(text, start..<end) + (end < bytes.count ? " …" : "")
  }

  /// A part of a text in one line, with what was found in it marked.
  private func marked(_ text: DescriptionHit.Text, _ part: Range<Int>) -> String {
    var marked: [UInt8] = []
    var end = part.lowerBound
    for highlight in text.highlights where highlight.lowerBound >= end && highlight.upperBound <= part.upperBound {
      ControlPictures.append(text.bytes.span.extracting(end..<highlight.lowerBound), to: &marked)
      marked += (usesColour ? "\u{1B}[1;36m" : "[").utf8
      ControlPictures.append(text.bytes.span.extracting(highlight), to: &marked)
      marked += (usesColour ? "\u{1B}[0m" : "]").utf8
      end = highlight.upperBound
    }
    ControlPictures.append(text.bytes.span.extracting(end..<part.upperBound), to: &marked)
    return String(decoding: marked, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: Counts

  private static let barLength = 24

  private func text(of facet: FacetCounts) -> String {
    let title = name(facet.name, thesaurus.concept(id: facet.name))
    var text = "\(title)\(facet.distinctCount > facet.rows.count ? " (\(facet.rows.count) of \(facet.distinctCount))" : "")\n"
    let names = facet.rows.map { name($0.value, $0.concept) }
    let width = min(names.map(\.count).max() ?? 0, 40)
    let digits = "\(facet.rows.first?.count ?? 0)".count
    for (name, row) in zip(names, facet.rows) {
      let length = max(1, row.count * Self.barLength / max(1, facet.rows[0].count))
      let count = "\(row.count)"
      text += "  \(padded(name, width))  \(String(repeating: " ", count: digits - count.count))\(count) "
      text += dim(String(repeating: "█", count: length)) + "\n"
    }
    return text
  }

  private func padded(_ text: String, _ width: Int) -> String {
    let short = text.count > width ? "\(text.prefix(width - 1))…" : text
    return short + String(repeating: " ", count: max(0, width - short.count))
  }

  /// A table with its columns named below each other, so that long names fit. A point stands for nothing.
  public func text(of table: CountTable) -> String {
    let digits = max(3, table.counts.joined().map { "\($0)".count }.max() ?? 0, table.columns.map { "\($0.count)".count }.max() ?? 0)
    let rowNames = table.rows.map { name($0.value, $0.concept) }
    let width = min(max(rowNames.map(\.count).max() ?? 0, 3), 40)
    func cell(_ text: String) -> String { "  " + String(repeating: " ", count: max(0, digits - text.count)) + text }
    var text = table.partsFound == nil ? "" : "\(table.total) descriptions\(Self.partsFound(table.partsFound, count: table.total))\n"
    if table.columnCount > table.columns.count {
      text += "\(table.columns.count) of \(table.columnCount) columns, those with most descriptions\n"
    }
    for (index, column) in table.columns.enumerated() {
      let stems = String(repeating: cell("│"), count: index)
      text += padded("", width) + cell("") + stems + cell("┌") + " " + name(column.value, column.concept) + "\n"
    }
    text += padded("", width) + cell("\(table.total)") + table.columns.map { cell("\($0.count)") }.joined() + "\n"
    for (index, row) in table.rows.enumerated() {
      text += padded(rowNames[index], width) + cell(row.count == 0 ? "·" : "\(row.count)")
      text += table.counts[index].map { cell($0 == 0 ? "·" : "\($0)") }.joined() + "\n"
    }
    return text
  }

  // MARK: Completions

  /// A concept that was completed, in one line: its label, and the one that was found if it is another.
  public func text(of completion: LabelCompletion.Completion, uses: Int? = nil) -> String {
    let name = label(completion.concept)
    let found = thesaurus.labelText(completion.label).withVisibleControls
    var text = name
    if found != name { text += "  (\(found), \(thesaurus.labelLanguage(completion.label)))" }
    text += "  " + dim(thesaurus.id(of: completion.concept))
    if let uses { text += dim("  \(uses)") }
    return text + "\n"
  }
}

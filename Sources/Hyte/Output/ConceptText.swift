internal import TextPrimitives
public import Thesaurus

/// Concepts as text for people.
public struct ConceptText {
  private let thesaurus: Thesaurus

  /// Text about the concepts of a thesaurus.
  public init(thesaurus: Thesaurus) { self.thesaurus = thesaurus }

  private func name(_ concept: Int) -> String { thesaurus.displayLabel(of: concept, languages: "fi", "sv", "en") }

  /// A concept in one line: its name, and the label by which it was found.
  public func line(for concept: Int, foundBy label: Int?) -> String {
    var line = "\(thesaurus.id(of: concept))  \(name(concept))"
    if let label, thesaurus.labelText(label) != name(concept) {
      line += "  (\(thesaurus.labelText(label)), \(thesaurus.labelLanguage(label)) \(thesaurus.labelKind(label)))"
    }
    return line.withVisibleControls
  }

  /// Everything that the thesaurus says of a concept.
  public func description(of concept: Int) -> String {
    var text = "\(name(concept))\n  \(thesaurus.uri(of: concept))\n"
    if thesaurus.isDeprecated(concept) {
      text += "  no longer in use; instead: \(thesaurus.replacements(of: concept).joined(separator: ", "))\n"
    }
    for kind in LabelKind.allCases {
      let labels = thesaurus.labels(of: concept).filter { thesaurus.labelKind($0) == kind }
      for language in ["fi", "sv", "en"] + thesaurus.labelLanguages.filter({ !["fi", "sv", "en"].contains($0) }) {
        let texts = labels.filter { thesaurus.labelLanguage($0) == language }.map {
          thesaurus.labelText($0) + (thesaurus.labelIsSearchOnly($0) ? " (search only)" : "")
        }
        if !texts.isEmpty { text += "  \(kind) \(language)  \(texts.joined(separator: "; "))\n" }
      }
    }
    for property in thesaurus.properties(of: concept) {
      let language = thesaurus.propertyLanguage(property)
      text += "  \(thesaurus.propertyKind(property))\(language.isEmpty ? "" : " \(language)")  \(thesaurus.propertyText(property))\n"
    }
    for (kind, concepts) in [
      ("broader", thesaurus.broader(of: concept)), ("narrower", thesaurus.narrower(of: concept)),
      ("related", thesaurus.related(of: concept)),
    ] where !concepts.isEmpty {
      text += "  \(kind)  \(concepts.map { name(Int($0)) }.joined(separator: "; "))\n"
    }
    for (kind, uri) in thesaurus.mappings(of: concept) { text += "  \(kind)  \(uri)\n" }
    return text.withVisibleControls
  }

  /// A concept and everything below it, indented.
  ///
  /// A concept with several broader concepts stands under each; one that is below itself is not opened again.
  public func tree(from root: Int) -> String {
    var text = ""
    var path: [Int] = []
    func add(_ concept: Int) {
      text += String(repeating: "  ", count: path.count) + line(for: concept, foundBy: nil) + "\n"
      if path.contains(concept) || path.count > 100 { return }
      path.append(concept)
      for child in thesaurus.narrower(of: concept) { add(Int(child)) }
      path.removeLast()
    }
    add(root)
    return text
  }
}

extension Thesaurus {
  /// The concepts that have a label with a text in it, upper and lower case being the same, each with the first such label.
  /// - Complexity: O(bytes of all labels).
  public func concepts(withLabelContaining text: String) -> [(concept: Int, label: Int)] {
    let wanted = text.lowercased()
    var found: [(concept: Int, label: Int)] = []
    for label in 0..<labelCount where found.last?.concept != labelConcept(label) && labelText(label).lowercased().contains(wanted) {
      found.append((labelConcept(label), label))
    }
    return found
  }
}

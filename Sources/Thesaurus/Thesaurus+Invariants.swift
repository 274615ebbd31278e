import TextPrimitives

extension Thesaurus {
  /// What is not as it must be, one sentence each: nothing, whatever a builder was told. For tests.
  /// - Complexity: O(*n* log *n*), *n* the size of the thesaurus.
  package func brokenInvariants() -> [String] {
    var broken: [String] = []
    func expect(_ holds: Bool, _ sentence: @autoclosure () -> String) { if !holds { broken.append(sentence()) } }
    expect(flags.count == count && roots.count == count, "flags and roots have one row a concept")
    for concept in 0..<count {
      expect(concept == 0 || uris.isBefore(concept - 1, concept), "URIs ascend: \(uri(of: concept))")
      expect(self.concept(uri: uri(of: concept)) == concept, "a URI finds its concept: \(uri(of: concept))")
      expect(self.concept(id: id(of: concept)) == concept, "an id finds its concept: \(id(of: concept))")
      for relation in [broader, narrower, related] { expect(ascends(relation[concept]), "relations ascend: \(id(of: concept))") }
      for parent in broader[concept] {
        expect(parent != Int32(concept) && narrower[Int(parent)].contains(Int32(concept)), "broader has an inverse: \(id(of: concept))")
      }
      for child in narrower[concept] { expect(broader[Int(child)].contains(Int32(concept)), "narrower has an inverse: \(id(of: concept))") }
      for other in related[concept] {
        expect(other != Int32(concept) && related[Int(other)].contains(Int32(concept)), "related is symmetric: \(id(of: concept))")
      }
      if let root = root(of: concept) {
        expect(broader[root].isEmpty && !narrower[root].isEmpty, "a facet is a root with narrower concepts: \(id(of: concept))")
        expect(root == concept || ancestors(of: concept).contains(root), "a facet is an ancestor: \(id(of: concept))")
      }
      checkLabels(of: concept, expect)
    }
    for scheme in schemes { expect(scheme.topConcepts.allSatisfy { $0 < count }, "top concepts exist: \(scheme.uri)") }
    for collection in collections { expect(collection.members.allSatisfy { $0 < count }, "members exist: \(collection.uri)") }
    return broken
  }

  private func checkLabels(of concept: Int, _ expect: (Bool, @autoclosure () -> String) -> Void) {
    var languages: Set<String> = []
    var texts: Set<LocalizedText> = []
    for label in labels(of: concept) {
      let text = labelText(label)
      expect(labelConcept(label) == concept && !text.isEmpty, "labels belong to their concept: \(text)")
      expect(labels(foldingTo: CaseFolding.folded(text)).contains(label), "a label is found: \(text)")
      expect(texts.insert(LocalizedText(text, language: labelLanguage(label))).inserted, "a label is of one kind: \(text)")
      if labelKind(label) == .preferred {
        expect(languages.insert(labelLanguage(label)).inserted, "one preferred label a language: \(text)")
      }
    }
    for link in links(of: concept) {
      expect(concepts(linkedTo: linkTarget(link)).contains { $0.concept == concept }, "a link is found: \(linkTarget(link))")
    }
    for property in properties(of: concept) where propertyKind(property) == .notation {
      expect(concepts(notation: propertyText(property)).contains(concept), "a notation is found: \(propertyText(property))")
    }
  }

  private func ascends(_ numbers: ArraySlice<Int32>) -> Bool { zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 } }
}

import Thesaurus

extension ThesaurusCheck {
  /// Mapping clashes (qSKOS; SKOS Reference, S46).
  ///
  /// Exact matches hold in both directions and go on from one to the next (S44, S45), so what is mapped exactly is one set of concepts.
  static let mappingClashes = ThesaurusCheck(
    "mc", .error, aliases: ["S46"], title: "A concept has an exact match that is a broader, narrower or related match too.",
    remedy: "Keep the mapping that is true."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    var exact = ExactMatches()
    for link in 0..<thesaurus.linkCount where thesaurus.linkKind(link) == .exactMatch {
      exact.join(thesaurus.uri(of: thesaurus.linkConcept(link)), thesaurus.linkTarget(link))
    }
    for link in 0..<thesaurus.linkCount {
      let (kind, uri, concept) = (thesaurus.linkKind(link), thesaurus.linkTarget(link), thesaurus.linkConcept(link))
      guard kind == .broadMatch || kind == .narrowMatch || kind == .relatedMatch, exact.areJoined(thesaurus.uri(of: concept), uri)
      else { continue }
      findings.add("<\(uri)> is \(kind) of \(vocabulary.name(concept)) and its exactMatch too", concept: concept)
    }
  }
}

/// Sets of URIs that are mapped to each other exactly (union-find).
private struct ExactMatches {
  private var numbers: [String: Int] = [:]
  private var parents: [Int] = []

  /// Makes one set of those of two URIs.
  mutating func join(_ one: String, _ two: String) {
    let (first, second) = (root(number(of: one)), root(number(of: two)))
    parents[max(first, second)] = min(first, second)
  }

  /// Whether an exact match, or a chain of them, leads from one URI to the other.
  func areJoined(_ one: String, _ two: String) -> Bool {
    guard let first = numbers[one], let second = numbers[two] else { return false }
    return find(first) == find(second)
  }

  private mutating func number(of uri: String) -> Int {
    if let number = numbers[uri] { return number }
    numbers[uri] = parents.count
    parents.append(parents.count)
    return parents.count - 1
  }

  private func find(_ number: Int) -> Int {
    var current = number
    while parents[current] != current { current = parents[current] }
    return current
  }

  private mutating func root(_ number: Int) -> Int {
    let root = find(number)
    var current = number
    while parents[current] != root { (parents[current], current) = (root, parents[current]) }
    return root
  }
}

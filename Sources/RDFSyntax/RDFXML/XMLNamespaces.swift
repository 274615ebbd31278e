internal import TextPrimitives

/// Finds a namespace for every predicate, as RDF/XML has no other way to write them.
enum XMLNamespaces {
  /// The prefixes, and `ns1`, `ns2`, … for the namespaces of predicates that none of them covers.
  static func completed(_ prefixes: [String: String], for graph: TripleGraph, _ order: GraphOrder) -> [String: String] {
    var completed = prefixes
    var known = CompactNames(prefixes, isXML: true)
    var added: Set<String> = []
    let text = graph.bytes
    var predicates = Set(order.edges.map(\.predicate)).sorted { order.rank[$0] < order.rank[$1] }
    predicates.removeAll { known.shorten(text.span, graph.terms[$0].text, allowingEmptyLocal: false) != nil }
    for predicate in predicates {
      guard let split = splitPoint(text.span, graph.terms[predicate].text) else { continue }
      added.insert(String(decoding: text[graph.terms[predicate].text.lowerBound..<split], as: UTF8.self))
    }
    var number = 0
    for namespace in added.sorted() {
      repeat { number += 1 } while completed["ns\(number)"] != nil
      completed["ns\(number)"] = namespace
    }
    return completed
  }

  /// Where the longest XML name at the end of an IRI begins; nil if it ends in none.
  private static func splitPoint(_ text: Span<UInt8>, _ iri: Range<Int>) -> Int? {
    var split: Int?
    var index = iri.upperBound
    while index > iri.lowerBound {
      index -= 1
      if text[index] & 0xC0 == 0x80 { continue }
      let scalar = UTF8Scalars.decode(text, at: index).scalar
      guard NameCharacters.isName(scalar) || scalar == 0x2E else { break }
      if NameCharacters.isNameBase(scalar) || scalar == 0x5F { split = index }
    }
    guard let split, split > iri.lowerBound else { return nil }
    return NameCharacters.endOfName(text.extracting(0..<iri.upperBound), from: split) == iri.upperBound ? split : nil
  }
}

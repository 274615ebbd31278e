import RDFSyntax
import TextPrimitives

/// The triples of a document as strings, the slow and obvious way, for tests.
struct TestGraph: TripleSink, CustomStringConvertible {
  /// A triple whose terms are written as in N-Triples.
  struct Triple: Hashable, Comparable {
    var terms: [String]
    static func < (left: Triple, right: Triple) -> Bool { left.terms.lexicographicallyPrecedes(right.terms) }
  }

  var triples: Set<Triple> = []
  var lines: [Int] = []
  var prefixes: [String: String] = [:]

  mutating func receive(_ batch: borrowing TripleBatch) {
    for triple in batch.triples {
      lines.append(triple.line)
      let terms = [triple.subject, triple.predicate, triple.object].map { Self.string(batch.terms[$0], batch.bytes) }
      triples.insert(Triple(terms: terms))
    }
  }

  mutating func declare(prefix: String, namespace: String) { prefixes[prefix] = namespace }

  private static func string(_ term: TermRecord, _ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes[term.text], as: UTF8.self)
    switch term.kind {
    case .iri: return "<\(text)>"
    case .blankNode: return "_:\(text)"
    case .literal:
      let language = String(decoding: bytes[term.language], as: UTF8.self)
      let datatype = String(decoding: bytes[term.datatype], as: UTF8.self)
      return "\"\(text)\"" + (language.isEmpty ? "" : "@\(language)") + (datatype.isEmpty ? "" : "^^<\(datatype)>")
    }
  }

  /// The triples, one a line, sorted.
  var description: String { triples.sorted().map { $0.terms.joined(separator: " ") + " ." }.joined(separator: "\n") }

  /// Whether two graphs are the same but for the labels of blank nodes (RDF 1.1 Concepts, section 3.6).
  static func areIsomorphic(_ left: TestGraph, _ right: TestGraph) -> Bool {
    guard left.triples.count == right.triples.count else { return false }
    return matches(left, right, left.colours(fixed: [:]), right.colours(fixed: [:]))
  }

  private static func matches(_ left: TestGraph, _ right: TestGraph, _ leftColours: [String: Int], _ rightColours: [String: Int]) -> Bool {
    guard leftColours.values.sorted() == rightColours.values.sorted() else { return false }
    let classes = Dictionary(grouping: leftColours.keys, by: { leftColours[$0] ?? 0 })
    guard let open = classes.values.filter({ $0.count > 1 }).min(by: { $0.count < $1.count }), let node = open.sorted().first else {
      return left.renamed(leftColours) == right.renamed(rightColours)
    }
    // Nodes that look alike: fix one of the left to each of the right in turn.
    let candidates = rightColours.filter { $0.value == leftColours[node] }.keys.sorted()
    return candidates.contains { candidate in
      matches(left, right, left.colours(fixed: leftColours, marking: node), right.colours(fixed: rightColours, marking: candidate))
    }
  }

  private func renamed(_ colours: [String: Int]) -> Set<Triple> {
    Set(triples.map { Triple(terms: $0.terms.map { term in colours[term].map { "_:\($0)" } ?? term }) })
  }

  /// A colour of every blank node, refined until it says no more than before.
  private func colours(fixed: [String: Int], marking node: String? = nil) -> [String: Int] {
    var colours: [String: Int] = [:]
    for triple in triples {
      for term in triple.terms where term.hasPrefix("_:") { colours[term] = fixed[term] ?? 1 }
    }
    if let node { colours[node] = -1 }
    var classes = Set(colours.values).count
    while true {
      var next: [String: [UInt64]] = [:]
      for triple in triples {
        for (place, term) in triple.terms.enumerated() where colours[term] != nil {
          let words = triple.terms.enumerated().map { other, text in
            other == place ? "here" : colours[text].map { "colour \($0)" } ?? text
          }
          next[term, default: []].append(ByteHash(Array("\(place) \(words)".utf8).span).finished)
        }
      }
      for (term, hashes) in next {
        let text = "\(colours[term] ?? 0) \(hashes.sorted())"
        colours[term] = Int(truncatingIfNeeded: ByteHash(Array(text.utf8).span).finished >> 1)
      }
      let count = Set(colours.values).count
      if count == classes { return colours }
      classes = count
    }
  }
}

extension TestGraph {
  /// The graph and the findings of a Turtle document.
  static func turtle(_ text: String, base: String? = "http://example.org/base") throws -> (graph: TestGraph, findings: [Diagnostic]) {
    var graph = TestGraph()
    let findings = try TurtleReader.read(Array(text.utf8), base: base, into: &graph)
    return (graph, findings)
  }
}

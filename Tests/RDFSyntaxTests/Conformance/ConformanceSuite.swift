import RDFSyntax
import Testing
import TextPrimitives

/// One of the W3C test suites of RDF 1.1, as its manifest describes it.
struct ConformanceSuite: Sendable, CustomTestStringConvertible {
  /// A test: a document, and the graph it must give, or that it must be refused.
  struct Case: Sendable {
    var name: String
    var isNegative: Bool
    var action: String
    var result: String?
  }

  /// The name of the folder.
  var folder: String
  /// How many tests the suite has.
  var count: Int

  static let turtle = ConformanceSuite(folder: "rdf-turtle", count: 313)
  static let ntriples = ConformanceSuite(folder: "rdf-n-triples", count: 70)
  static let rdfxml = ConformanceSuite(folder: "rdf-xml", count: 166)

  var testDescription: String { folder }

  private var base: String { "https://w3c.github.io/rdf-tests/rdf/rdf11/\(folder)/" }

  /// Where the document of an IRI lies.
  private func path(_ iri: String) -> String? {
    guard let shared = SharedFiles.folder, iri.hasPrefix("<\(base)") else { return nil }
    return "\(shared)/conformance/rdf/\(folder)/\(iri.dropFirst(base.count + 1).dropLast())"
  }

  /// The tests of the manifest.
  func cases() throws -> [Case] {
    guard let manifest = path("<\(base)manifest.ttl>") else { return [] }
    var graph = TestGraph()
    let findings = try TurtleReader.read(InputFile.bytes(of: manifest), base: base + "manifest.ttl", into: &graph)
    guard findings.isEmpty else { return [] }
    var properties: [String: [String: String]] = [:]
    for triple in graph.triples { properties[triple.terms[0], default: [:]][triple.terms[1]] = triple.terms[2] }
    let vocabulary = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#"
    return properties.keys.sorted().compactMap { name in
      guard let action = properties[name]?["<\(vocabulary)action>"],
        let kind = properties[name]?["<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"]
      else { return nil }
      return Case(
        name: name, isNegative: kind.contains("Negative"), action: action, result: properties[name]?["<\(vocabulary)result>"])
    }
  }

  /// Runs all tests with a reader.
  /// - Returns: the names of those that failed, and how many there were.
  func run(_ read: ([UInt8], String, inout TestGraph) throws -> [Diagnostic]) throws -> (failed: [String], count: Int) {
    var failed: [String] = []
    var count = 0
    for test in try cases() {
      guard let file = path(test.action) else { continue }
      count += 1
      var graph = TestGraph()
      let findings = try read(InputFile.bytes(of: file), String(test.action.dropFirst().dropLast()), &graph)
      let isRefused = findings.contains { $0.severity == .error }
      var isGood = isRefused == test.isNegative
      if isGood, !test.isNegative, let result = test.result, let path = path(result) {
        var expected = TestGraph()
        _ = try TurtleReader.read(InputFile.bytes(of: path), into: &expected)
        isGood = TestGraph.areIsomorphic(graph, expected)
      }
      if !isGood { failed.append("\(test.name) \(findings.first.map { "\($0)" } ?? "")") }
    }
    return (failed, count)
  }
}

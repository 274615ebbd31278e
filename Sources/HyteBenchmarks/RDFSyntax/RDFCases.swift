import RDFSyntax
import TextPrimitives

/// Reads and converts a generated vocabulary of 16 MB and 450,000 triples.
///
/// To compare with a peer, write ``GeneratedVocabulary`` to a file and run, side by side, for instance
/// `serdi -i turtle -o ntriples FILE > /dev/null`.
struct ConvertingRDF: BenchmarkCase {
  let name = "rdf"
  let summary = "read Turtle, N-Triples and RDF/XML, and write them, 450,000 triples"

  /// Counts triples, to measure reading alone.
  private struct Counter: TripleSink {
    var count = 0
    mutating func receive(_ batch: borrowing TripleBatch) { count += batch.triples.count }
  }

  func run() throws -> [Measurement] {
    let turtle = GeneratedVocabulary.turtle()
    var measurements: [Measurement] = []
    var graph = TripleGraph()
    _ = try TurtleReader.read(turtle, into: &graph)
    let triples = Double(graph.triples.count)
    measurements.append(
      try Measurement("rdf turtle to ntriples", amount: triples, unit: "triples") {
        var writer = NTriplesWriter()
        _ = try TurtleReader.read(turtle, into: &writer)
      })
    for format in RDFFormat.all {
      let document = format.writer.document(of: graph, style: WritingStyle()).bytes
      measurements.append(
        Measurement("rdf write sorted \(format.name)", amount: triples, unit: "triples", rounds: 3) {
          _ = format.writer.document(of: graph, style: WritingStyle())
        })
      guard format.reader != nil else { continue }
      measurements.append(
        try Measurement("rdf read \(format.name)", amount: triples, unit: "triples") {
          var counter = Counter()
          _ = try format.read(document, into: &counter)
        })
    }
    return measurements
  }
}

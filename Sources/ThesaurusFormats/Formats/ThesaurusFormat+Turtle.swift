import RDFSyntax
public import TextPrimitives

extension ThesaurusFormat {
  /// SKOS in Turtle (W3C Recommendation 25 February 2014).
  public static let turtle = ThesaurusFormat(
    name: "turtle", endings: [".ttl", ".turtle"], mediaTypes: ["text/turtle", "application/x-turtle"],
    recognizes: looksLikeTurtle,
    read: { bytes, file, reader in try TurtleReader.read(bytes, file: file, base: nil, into: &reader) },
    write: { thesaurus in
      var graph = TripleGraph()
      try SKOSWriter.write(thesaurus, into: &graph)
      return TurtleWriter.bytes(of: graph, style: .skos)
    }, isLossless: true)

  /// A thesaurus in Turtle as it ought to stand in version control: sorted, one statement a line, the same bytes for the same triples.
  ///
  /// Every triple is kept, whether a thesaurus holds it or not; comments are not.
  /// - Returns: the document, and what is wrong with the given one; with errors in it, triples are lost.
  public static func canonicalTurtle(_ bytes: [UInt8], file: String? = nil) throws -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    var graph = TripleGraph()
    let diagnostics = try TurtleReader.read(bytes, file: file, into: &graph)
    return (TurtleWriter.bytes(of: graph, style: .skos), diagnostics)
  }

  /// A directive, an IRI or a prefixed name at the beginning, comments skipped.
  private static func looksLikeTurtle(_ beginning: ArraySlice<UInt8>) -> Bool {
    for line in beginning.split(separator: UInt8(ascii: "\n")) {
      let words = line.split { $0 <= 0x20 }
      guard let first = words.first, first.first != UInt8(ascii: "#") else { continue }
      let word = String(utf8Bytes: first.span).lowercased()
      if word == "@prefix" || word == "@base" || word == "prefix" || word == "base" { return true }
      return words.count > 1 && (word.hasPrefix("_:") || word.hasPrefix("<") && word.hasSuffix(">") && word.contains(":"))
    }
    return false
  }
}

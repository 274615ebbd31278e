/// A vocabulary in Turtle that looks like a real one, of any size and always the same: the input of the benchmarks of RDF readers.
enum GeneratedVocabulary {
  private static let syllables = [
    "ka", "la", "mi", "nä", "po", "ru", "sö", "ti", "va", "yh", "ter", "hyv", "lii", "kun", "tuk", "oh", "jaus", "per", "heet", "nuo",
    "vert",
    "ais", "toi", "min", "ta",
  ]

  /// Turtle of some concepts, with 15 triples and about 540 bytes each; 30,000 concepts give 450,000 triples in 16 MB.
  ///
  /// Words grow with the number of concepts, so that labels stay about as ambiguous as in a real vocabulary.
  static func turtle(concepts: Int = 30_000) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(concepts * 600)
    generate(concepts: concepts) { text.append(contentsOf: $0) }
    return text
  }

  /// The same piece by piece, for vocabularies that are larger than memory.
  static func generate(concepts: Int, _ write: (String.UTF8View) throws -> Void) rethrows {
    try write(
      """
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix v: <http://example.org/onto/vocabulary/> .

      v: a skos:ConceptScheme ; skos:prefLabel "Sanasto"@fi .

      """.utf8)
    let shortest = concepts > 100_000 ? 5 : concepts > 30_000 ? 4 : 2
    var state: UInt64 = 20_251_122
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33) % bound
    }
    func word(_ shortest: Int) -> String { (0..<shortest + next(3)).map { _ in syllables[next(syllables.count)] }.joined() }
    func label() -> String { word(shortest) }
    for number in 1...max(concepts, 1) {
      try write(
        """

        v:p\(number) a skos:Concept ;
          skos:inScheme v: ;
          skos:prefLabel "\(label())"@fi, "\(label()) \(label())"@sv, "\(label())"@en ;
          skos:altLabel "\(label()) \(label())"@fi, "\(label())"@fi, "\(label())"@sv ;
          skos:broader v:p\(1 + next(concepts)) ;
          skos:related v:p\(1 + next(concepts)), v:p\(1 + next(concepts)) ;
          skos:exactMatch <http://www.yso.fi/onto/yso/p\(next(40_000))> ;
          skos:scopeNote "\((0..<14).map { _ in word(2) }.joined(separator: " ")), \\"\(word(2))\\"."@fi ;
          skos:notation "\(number)" ;
          dct:modified "20\(10 + next(15))-0\(1 + next(9))-1\(next(10))"^^xsd:date .

        """.utf8)
    }
  }
}

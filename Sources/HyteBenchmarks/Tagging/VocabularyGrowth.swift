import Hyte

/// The same text tagged with vocabularies of very different size: what a document costs must hardly depend on it.
struct VocabularyGrowth: BenchmarkCase {
  let name = "growth"
  let summary = "tags the same descriptions with 680, 36,000 and 1,000,000 generated concepts beside the shipped ones, one thread"

  private static let syllables = [
    "ka", "la", "mi", "nä", "po", "ru", "sö", "ti", "va", "yh", "ter", "lii", "kun", "tuk", "jaus", "per", "heet", "nuo", "vert", "ais",
    "toi",
  ]

  func run() throws -> [Measurement] {
    let shipped = try HyteVocabulary.thesaurus()
    let documents = (0..<shipped.count).map { concept in
      let label = shipped.preferredLabel(of: concept, language: "fi") ?? ""
      return Document(label + ". " + (shipped.text(.definition, of: concept, language: "fi") ?? ""), language: .finnish)
    }
    return [680, 36_000, 1_000_000].map { size in
      let tagger = Tagger(Self.thesaurus(shipped, size: size))
      tagger.prepare([.finnish])
      var workspace = Tagger.Workspace()
      return Measurement("tag with \(size) concepts", amount: Double(documents.count), unit: "documents", rounds: 3) {
        for document in documents { _ = tagger.tag(document, using: &workspace) }
      }
    }
  }

  /// The Finnish labels of a thesaurus, and generated concepts up to a number.
  private static func thesaurus(_ shipped: Thesaurus, size: Int) -> Thesaurus {
    var builder = ThesaurusBuilder()
    for concept in 0..<min(shipped.count, size) {
      guard let label = shipped.preferredLabel(of: concept, language: "fi") else { continue }
      builder.addLabel(label, language: "fi", kind: .preferred, to: builder.concept("urn:shipped:\(concept)"))
    }
    var state: UInt64 = 20_251_122
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33) % bound
    }
    for number in stride(from: shipped.count, to: size, by: 1) {
      let label = (0..<3 + next(3)).map { _ in syllables[next(syllables.count)] }.joined() + "\(number % 7 == 0 ? " toiminta" : "")"
      builder.addLabel(label, language: "fi", kind: .preferred, to: builder.concept("urn:generated:\(number)"))
    }
    return builder.build().thesaurus
  }
}

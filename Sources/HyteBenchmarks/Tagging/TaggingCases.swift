import Hyte

/// Loading the shipped vocabulary, and compiling its labels.
struct LoadingVocabulary: BenchmarkCase {
  let name = "load"
  let summary = "reads the shipped vocabulary from Turtle; compiles its labels"

  func run() throws -> [Measurement] {
    let bytes = Double(HyteVocabulary.files.reduce(0) { $0 + $1.bytes.count })
    let thesaurus = try HyteVocabulary.thesaurus()
    return [
      try Measurement("load the vocabulary", amount: bytes, unit: "bytes") { _ = try HyteVocabulary.thesaurus() },
      Measurement("compile its labels", amount: Double(thesaurus.labelCount), unit: "labels") { Tagger(thesaurus).prepare() },
    ]
  }
}

/// Tagging with the shipped vocabulary, on text made of its own labels and definitions, so that it runs anywhere.
struct TaggingText: BenchmarkCase {
  let name = "tag"
  let summary = "tags descriptions made of the vocabulary's definitions, one thread"

  func run() throws -> [Measurement] {
    let thesaurus = try HyteVocabulary.thesaurus()
    let tagger = Tagger(thesaurus)
    let documents = (0..<thesaurus.count).map { concept in
      Document(
        ["fi", "sv"].map { language in
          (thesaurus.preferredLabel(of: concept, language: language) ?? "") + ". "
            + (thesaurus.text(.definition, of: concept, language: language) ?? "")
        }.joined(separator: "\n\n"))
    }
    let bytes = documents.reduce(0) { $0 + $1.fields.reduce(0) { $0 + $1.count } }
    var workspace = Tagger.Workspace()
    return [
      Measurement("tag \(documents.count) definitions (\(bytes) bytes)", amount: Double(documents.count), unit: "documents") {
        for document in documents { _ = tagger.tag(document, using: &workspace) }
      }
    ]
  }
}

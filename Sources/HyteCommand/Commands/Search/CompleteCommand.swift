import ArgumentParser
import Hyte

/// `hyte complete`: concepts while somebody types.
struct CompleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "complete",
    abstract: "Finds concepts by the beginning of any word of their labels, with one typing error from four letters on.",
    discussion: "Exit status: 0 fine, 1 nothing found, 64 wrong usage.")

  @Argument(help: ArgumentHelp("What was typed.", valueName: "beginning"))
  var typed: [String]

  @Option(help: "The most concepts.")
  var limit = 10

  @Option(help: "Only labels of this language: fi, sv or en; auto for all.")
  var language: LanguageChoice = .auto

  @Option(help: ArgumentHelp("An index; concepts that more of its descriptions have come first.", valueName: "folder"))
  var index: String?

  @Option(help: "Format of the output: text or jsonl.")
  var format: SearchFormat?

  @OptionGroup var vocabulary: VocabularyOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit is a number from 1 on") }
  }

  func run() throws {
    let thesaurus = try vocabulary.load().thesaurus
    let uses = try index.map { folder in
      try IndexFolder.reporting { () throws(SearchIndexError) in
        try DescriptionSearch(folder, tagger: Tagger(thesaurus)).conceptCounts()
      }
    }
    let completion = LabelCompletion(thesaurus, language: language.language?.tag) { uses?[$0] ?? 0 }
    let found = completion.complete(typed.joined(separator: " "), limit: limit)
    let output = OutputFile.standardOutput()
    let text = SearchText(thesaurus: thesaurus, language: language.language?.tag ?? "fi", usesColour: output.isTerminal)
    var json = SearchJSON(thesaurus: thesaurus)
    for concept in found {
      let count = uses.map { $0[concept.concept] ?? 0 }
      json.write(concept, uses: count)
      if (format ?? .text) == .text { try output.write(text.text(of: concept, uses: count)) }
    }
    if format == .jsonl { try output.write(json.bytes) }
    try output.flush()
    if found.isEmpty { throw CommandFailure(.nothingFound, "no label has a word that begins so") }
  }
}

import ArgumentParser
import Hyte

/// `hyte train`: a model from a user's own tagged texts.
struct TrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Learns from your own tagged texts how to rank concepts.",
    discussion: """
      Takes JSON Lines with "text" (and "title", "id", "lang") and the URIs of the chosen concepts as "gold"; the TSV of Annif (text, tab,
      <uri> <uri>); and folders of name.txt with name.tsv or name.key. A few hundred texts teach something, a few thousand much.
      The model is readable JSON, the same for the same texts. It knows concepts by URI: a changed vocabulary needs no new training.
      Exit status: 0 fine, 64 wrong usage, 65 bad data, 66 input missing.
      """)

  @Argument(help: ArgumentHelp("Files or folders with tagged texts.", valueName: "texts"))
  var inputs: [String]
  @Option(name: [.short, .long], help: ArgumentHelp("Where to write the model; - is standard output.", valueName: "file"))
  var output: String
  @OptionGroup var vocabulary: VocabularyOptions
  @Option(help: "The language of the texts: fi, sv, en, or auto to find it out sentence by sentence.")
  var language: LanguageChoice = .auto
  @Option(help: "How many texts are worked on at the same time. Default: one for each core.")
  var jobs: Int?

  func validate() throws {
    if inputs.isEmpty { throw ValidationError("name files or folders with tagged texts") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs is a number from 1 on") }
  }

  func run() async throws {
    let (thesaurus, hasBadVocabulary) = try vocabulary.load()
    let (texts, hasBadTexts) = try TaggedTexts.read(inputs)
    let tagger = Tagger(thesaurus)
    var options = TaggingOptions()
    options.language = language.language
    let workspaces = WorkspacePool()
    let examples = await OrderedWork.results(of: texts, jobs: jobs ?? ProcessorCount.available) { [options, workspaces] texts in
      workspaces.withWorkspace { workspace in
        texts.map { text in
          tagger.example(of: text.document, chosen: text.uris(in: thesaurus), options: options, using: &workspace)
        }
      }
    }
    let model: TaggingModel
    do {
      model = try TaggingModel(learnedFrom: examples, of: thesaurus)
    } catch {
      throw CommandFailure(.badData, error.message)
    }
    let file = try OutputFile(output)
    try file.write(model.json)
    try file.flush()
    report(examples)
    if hasBadTexts || hasBadVocabulary { throw ExitCode(ExitStatus.badData.rawValue) }
  }

  private func report(_ examples: [TrainingExample]) {
    let chosen = examples.reduce(0) { $0 + $1.chosen.count }
    let unknown = examples.reduce(0) { $0 + $1.unknown.count }
    Terminal.complain("learned from \(examples.count) texts with \(chosen) chosen concepts")
    if unknown > 0 {
      let first = examples.lazy.flatMap(\.unknown).first ?? ""
      Terminal.complain("\(unknown) chosen concepts are not in the vocabulary and were passed over, the first is \(first)")
    }
  }
}

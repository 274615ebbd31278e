import ArgumentParser
import Hyte

/// `hyte evaluate`: suggestions against what people chose.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Compares suggestions with the concepts that people chose.",
    discussion: """
      Takes tagged texts as hyte train does, tags them, and prints precision, recall, F1 and NDCG as Annif defines them: for all texts, by
      language and by facet, and the worst texts. With --predictions it judges a file of suggestions: the JSONL of hyte tag, lines
      {"id", "uris"}, or TSV of id, URI and score.
      Chosen concepts that are not in the vocabulary are left out, as Annif does; with --predictions only if --vocabulary is named.
      Exit status: 0 fine, 1 below --min-f1, 64 wrong usage, 65 bad data, 66 input missing.
      """)

  @Argument(help: ArgumentHelp("Files or folders with tagged texts.", valueName: "gold"))
  var inputs: [String]
  @Option(help: ArgumentHelp("Suggestions to judge instead of tagging the texts.", valueName: "file"))
  var predictions: String?
  @OptionGroup var vocabulary: VocabularyOptions
  @OptionGroup var model: ModelOptions
  @Option(help: "The language of the texts: fi, sv, en, or auto to find it out sentence by sentence.")
  var language: LanguageChoice = .auto
  @Option(help: "The most suggestions of a text that count.")
  var limit = 10
  @Option(help: "The least score of a suggestion, 0 to 1.")
  var threshold = 0.0
  @Option(help: "The number of suggestions at which --min-f1 and the worst texts are judged.")
  var at = 5
  @Option(name: .customLong("min-f1"), help: "The least mean F1; below it the command fails.")
  var minF1: Double?
  @Option(help: "How many of the worst texts to list.")
  var worst = 5
  @Option(help: "text or json.")
  var format: Format = .text
  @Option(help: "How many texts are worked on at the same time. Default: one for each core.")
  var jobs: Int?

  enum Format: String, ExpressibleByArgument { case text, json }

  func validate() throws {
    if inputs.isEmpty { throw ValidationError("name files or folders with tagged texts") }
    if limit < 1 || at < 1 || worst < 0 { throw ValidationError("--limit and --at are numbers from 1 on, --worst from 0 on") }
    if !(0...1).contains(threshold) || !(0...1).contains(minF1 ?? 0) {
      throw ValidationError("--threshold and --min-f1 are numbers from 0 to 1")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs is a number from 1 on") }
  }

  func run() async throws {
    let (thesaurus, hasBadVocabulary) = try vocabulary.load()
    let (texts, hasBadTexts) = try TaggedTexts.read(inputs)
    var evaluation = Evaluation(depths: [1, 3, 5, 10, at], limit: max(limit, at))
    let leavesOut = predictions == nil || !vocabulary.vocabulary.isEmpty
    let suggestions = try await suggestions(for: texts, thesaurus)
    var outside = 0
    for (text, var suggestions) in zip(texts, suggestions) {
      var gold = text.uris(in: thesaurus)
      if leavesOut {
        outside += gold.count { thesaurus.concept(uri: $0) == nil }
        gold.removeAll { thesaurus.concept(uri: $0) == nil }
        suggestions.removeAll { thesaurus.concept(uri: $0) == nil }
      }
      evaluation.append(
        Evaluation.Document(id: text.id, language: text.document.language?.tag ?? "", suggestions: suggestions, gold: Set(gold)))
    }
    if outside > 0 { Terminal.complain("\(outside) chosen concepts are not in the vocabulary and were left out") }
    let report = EvaluationReport(evaluation: evaluation, thesaurus: thesaurus, depth: at, worst: worst)
    let output = OutputFile.standardOutput()
    try output.write(format == .json ? report.json : Array(report.text.utf8))
    try output.flush()
    if hasBadTexts || hasBadVocabulary { throw ExitCode(ExitStatus.badData.rawValue) }
    let f1 = report.f1
    if let minF1, f1 < minF1 {
      Terminal.complain("F1@\(at) is \(EvaluationReport.rounded(f1)), less than \(minF1)")
      throw ExitCode(ExitStatus.nothingFound.rawValue)
    }
  }

  /// For each text its suggestions, the best first.
  private func suggestions(for texts: [TaggedText], _ thesaurus: Thesaurus) async throws -> [[String]] {
    if let predictions {
      var reader = PredictionReader()
      try reader.read(predictions)
      Terminal.show(reader.diagnostics)
      let missing = texts.count { reader.suggestions[$0.id] == nil }
      if missing > 0 { Terminal.complain("\(predictions) has no suggestions for \(missing) of \(texts.count) texts; they count as none") }
      return texts.map { (reader.suggestions[$0.id] ?? []).map { id in thesaurus.concept(id: id).map(thesaurus.uri(of:)) ?? id } }
    }
    let tagger = Tagger(thesaurus, model: try model.load())
    var options = TaggingOptions()
    options.language = language.language
    options.limit = max(limit, at)
    options.threshold = threshold
    let workspaces = WorkspacePool()
    return await OrderedWork.results(of: texts, jobs: jobs ?? ProcessorCount.available) { [options, workspaces] texts in
      workspaces.withWorkspace { workspace in
        texts.map { text in
          tagger.tag(text.document, options: options, using: &workspace).suggestions.map { thesaurus.uri(of: $0.concept) }
        }
      }
    }
  }
}

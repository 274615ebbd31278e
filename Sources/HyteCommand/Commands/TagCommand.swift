import ArgumentParser
import Hyte

/// `hyte tag`: the concepts of texts.
struct TagCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Finds the concepts that descriptions are about.",
    discussion: """
      An argument that is a file is read; - is standard input; any other argument is text, unless it holds a / or ends like a file name.
      JSONL comes in as {"id", "title", "text", "lang"} and goes out line for line, in order. CSV comes back with columns added.
      Exit status: 0 fine, 1 nothing found, 64 wrong usage, 65 bad data, 66 input missing.
      """)

  @Argument(help: ArgumentHelp("Texts or files.", valueName: "text-or-file"))
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp("Format of the input: \(DescriptionFormats.all.map(\.name).sorted().joined(separator: ", ")).", valueName: "format"))
  var inputFormat: String?

  @Option(
    help: ArgumentHelp(
      "Format of the output: \(TaggingFormats.all.map(\.name).joined(separator: ", ")). Default: text on a terminal, else jsonl.",
      valueName: "format"))
  var format: String?

  @Option(help: "The language of the text: fi, sv, en, or auto to find it out sentence by sentence.")
  var language: LanguageChoice = .auto

  @OptionGroup var vocabulary: VocabularyOptions

  @OptionGroup var model: ModelOptions

  @Option(help: "The most concepts for a description.")
  var limit: Int?

  @Option(help: "The least score of a concept, 0 to 1. Default: 0.5, as often right as wrong; 0 with --limit.")
  var threshold: Double?

  @OptionGroup(title: "Which concepts") var selection: SelectionOptions

  @Option(
    name: .customLong("field"),
    help: ArgumentHelp("A field or column to read, instead of those that the format usually has; several are possible.", valueName: "name"))
  var fields: [String] = []

  @Flag(help: "The fields are HTML. (Those of ptv and linkedevents are read so anyway.)")
  var html = false

  @Flag(help: "Show what each score is made of.")
  var explain = false

  @Flag(help: "Give every mention of every label, also those that do not count, marked with the reason.")
  var all = false

  @Option(help: "How many descriptions are worked on at the same time. Default: one for each core.")
  var jobs: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is a number from 1 on") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs is a number from 1 on") }
    if let threshold, !(0...1).contains(threshold) { throw ValidationError("--threshold is a number from 0 to 1") }
    if let inputFormat, DescriptionFormats.named(inputFormat) == nil {
      throw ValidationError(
        "unknown --input-format \(inputFormat); known are \(DescriptionFormats.all.map(\.name).sorted().joined(separator: ", "))")
    }
    if let format, TaggingFormats.named(format) == nil {
      throw ValidationError("unknown --format \(format); known are \(TaggingFormats.all.map(\.name).joined(separator: ", "))")
    }
  }

  func run() async throws {
    let sources = try InputSource.sources(of: inputs)
    let (thesaurus, hasBadVocabulary) = try vocabulary.load()
    let options = try options(for: thesaurus)
    let output = OutputFile.standardOutput()
    let format = format.flatMap(TaggingFormats.named) ?? (output.isTerminal ? ReadableFormat() : JSONLinesOutput())
    var pipeline = TaggingPipeline(
      tagger: Tagger(thesaurus, model: try model.load()), options: options, format: format, style: style(for: output))
    pipeline.fields = fields.isEmpty ? nil : fields
    pipeline.readsMarkup = html
    pipeline.jobs = jobs ?? ProcessorCount.available
    try output.write(format.header)
    let totals = try await tag(sources, with: pipeline, to: output)
    try output.write(format.footer)
    try output.flush()
    if totals.isInputMissing { throw ExitCode(ExitStatus.inputMissing.rawValue) }
    if totals.hasBadData || hasBadVocabulary { throw ExitCode(ExitStatus.badData.rawValue) }
    if totals.concepts == 0 { throw ExitCode(ExitStatus.nothingFound.rawValue) }
  }

  private func options(for thesaurus: Thesaurus) throws -> TaggingOptions {
    var options = TaggingOptions()
    options.selection = try selection.selection(of: thesaurus)
    options.leavesOutBroader = selection.noBroader
    options.limitPerFacet = selection.limitPerFacet
    options.language = language.language
    options.limit = limit
    options.includesAll = all
    options.threshold = threshold ?? (limit == nil && !all ? 0.5 : 0)
    return options
  }

  private func style(for output: OutputFile) -> TaggingStyle {
    var style = TaggingStyle()
    style.usesColour = output.isTerminal
    style.explains = explain
    return style
  }

  private struct Totals {
    var concepts = 0
    var hasBadData = false
    var isInputMissing = false
  }

  private func tag(_ sources: [InputSource], with pipeline: TaggingPipeline, to output: OutputFile) async throws -> Totals {
    var totals = Totals()
    var written = TaggingPipeline.Written()
    var done = 0
    var progress = Progress()
    for source in sources {
      do {
        var (reader, input) = try source.open(format: inputFormat)
        let summary = try await pipeline.run(
          &reader, format: input, written: &written, write: output.write, report: { progress.note(done + $0.records) })
        done += summary.records
        totals.concepts += summary.concepts
        if !summary.unreadable.isEmpty { totals.hasBadData = true }
        progress.end()
        Terminal.show(summary.unreadable)
        Terminal.show(summary.warnings)
        if summary.records == 0 { Terminal.complain("\(source.name) is empty") }
      } catch let error as FileError where error.code == .cannotRead {
        Terminal.complain("\(error)")
        totals.isInputMissing = true
      } catch let error as DescriptionError {
        try output.flush()
        throw CommandFailure(.wrongUsage, "\(source.name): \(error.message)")
      }
      if output.isTerminal { try output.flush() }
    }
    progress.end()
    return totals
  }
}

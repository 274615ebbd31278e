import ArgumentParser
import Hyte

/// `hyte index build`: descriptions into an index.
struct BuildIndex: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Tags descriptions and puts them into an index, which is made if it is not there.",
    discussion: """
      Files are read as hyte tag reads them. A description replaces the one with the same id; one that has not changed is passed over.
      After an interruption the same command goes on where it was.
      Exit status: 0 fine, 64 wrong usage, 65 bad data or damaged index, 66 input missing, 74 the index cannot be written.
      """)

  @OptionGroup var folder: IndexFolder

  @Argument(help: ArgumentHelp("Files; standard input if there are none.", valueName: "file"))
  var files: [String] = []

  @Option(help: ArgumentHelp("Format of the input, as for hyte tag.", valueName: "format"))
  var inputFormat: String?

  @Option(
    name: .customLong("value"),
    help: ArgumentHelp(
      "A column, or a member by its path, whose values can be filtered by and counted; kunta=owner calls it kunta. Several are possible.",
      valueName: "name"))
  var values: [String] = []

  @Option(
    name: .customLong("number"),
    help: ArgumentHelp("The same with whole numbers or dates (2026-11-22), for ranges and for sorting.", valueName: "name"))
  var numbers: [String] = []

  @Option(name: .customLong("field"), help: ArgumentHelp("A text to read, as for hyte tag; several are possible.", valueName: "name"))
  var fields: [String] = []

  @Flag(help: "The fields are HTML. (Those of ptv and linkedevents are read so anyway.)")
  var html = false

  @Option(help: "The language of the text: fi, sv, en, or auto to find it out sentence by sentence.")
  var language: LanguageChoice = .auto

  @Option(help: "The least score of a concept, 0 to 1.")
  var threshold = 0.5

  @OptionGroup var vocabulary: VocabularyOptions

  @OptionGroup var model: ModelOptions

  @Option(help: "How many descriptions are tagged at the same time. Default: one for each core.")
  var jobs: Int?

  @Flag(help: "Make the index as small and fast as it can be, which takes longer.")
  var merge = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is a number from 1 on") }
    if !(0...1).contains(threshold) { throw ValidationError("--threshold is a number from 0 to 1") }
    if let inputFormat, DescriptionFormats.named(inputFormat) == nil { throw ValidationError("unknown --input-format \(inputFormat)") }
  }

  func run() async throws {
    let sources = try InputSource.files(of: files)
    let (thesaurus, hasBadVocabulary) = try vocabulary.load()
    let values = values.map { IndexedValue($0) }
    let numbers = numbers.map { IndexedValue($0) }
    var options = TaggingOptions()
    options.language = language.language
    options.threshold = threshold
    var indexer = DescriptionIndexer(thesaurus, model: try model.load(), options: options)
    indexer.fields = fields.isEmpty ? nil : fields
    indexer.readsMarkup = html
    indexer.values = values + numbers
    indexer.jobs = jobs ?? ProcessorCount.available
    let session = try IndexFolder.reporting { () throws(SearchIndexError) in
      try IndexingSession(folder: folder.path, values: values.map(\.name), numbers: numbers.map(\.name))
    }
    let totals = try await index(sources, with: indexer, into: session)
    for value in indexer.values where totals.descriptions > 0 && !totals.values.contains(value.source) {
      Terminal.complain("no description has a value \(value.source)")
    }
    if merge { try IndexFolder.reporting { () throws(SearchIndexError) in try session.merge() } }
    let output = OutputFile.standardOutput()
    try output.write(totals.line(folder.path, count: try folder.search(thesaurus).snapshot.documentCount))
    try output.flush()
    if totals.isInputMissing { throw ExitCode(ExitStatus.inputMissing.rawValue) }
    if totals.hasBadData || hasBadVocabulary { throw ExitCode(ExitStatus.badData.rawValue) }
  }

  private struct Totals {
    var added = 0
    var updated = 0
    var unchanged = 0
    var unreadable = 0
    var values: Set<String> = []
    var isInputMissing = false
    var descriptions: Int { added + updated + unchanged }
    var hasBadData: Bool { unreadable > 0 }

    func line(_ folder: String, count: Int) -> String {
      var parts = ["\(added) added"]
      if updated > 0 { parts.append("\(updated) replaced") }
      if unchanged > 0 { parts.append("\(unchanged) unchanged") }
      if unreadable > 0 { parts.append("\(unreadable) unreadable") }
      return "\(folder): \(count) descriptions (\(parts.joined(separator: ", ")))\n"
    }
  }

  private func index(_ sources: [InputSource], with indexer: DescriptionIndexer, into session: IndexingSession) async throws -> Totals {
    var totals = Totals()
    var done = 0
    var progress = Progress(isAlone: true)
    for source in sources {
      do {
        var (reader, input) = try source.open(format: inputFormat)
        let summary = try await indexer.run(&reader, format: input, into: session) { progress.note(done + $0.records) }
        done += summary.records
        totals.added += summary.added
        totals.updated += summary.updated
        totals.unchanged += summary.unchanged
        totals.unreadable += summary.unreadable.count
        totals.values.formUnion(summary.values)
        progress.end()
        Terminal.show(summary.unreadable)
        Terminal.show(summary.warnings)
        if summary.records == 0 { Terminal.complain("\(source.name) is empty") }
      } catch let error as FileError where error.code == .cannotRead {
        Terminal.complain("\(error)")
        totals.isInputMissing = true
      } catch let error as SearchIndexError {
        throw IndexFolder.failure(error)
      } catch {
        // What was read before is not lost.
        try IndexFolder.reporting { () throws(SearchIndexError) in try session.commit() }
        throw error
      }
    }
    try IndexFolder.reporting { () throws(SearchIndexError) in try session.commit() }
    progress.end()
    return totals
  }
}

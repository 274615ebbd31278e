import ArgumentParser
import Hyte

/// `hyte gaps`: terms that the vocabulary lacks.
struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Finds words and phrases of a collection that look like terms and that no concept covers.",
    discussion: """
      Files are read as hyte tag reads them. The likeliest terms come first, with the number of texts that have them and examples.
      Exit status: 0 fine, 1 nothing found, 64 wrong usage, 65 bad data, 66 input missing.
      """)

  @Argument(help: ArgumentHelp("Files; standard input if there are none.", valueName: "file"))
  var files: [String] = []

  @Option(help: ArgumentHelp("Format of the input, as for hyte tag.", valueName: "format"))
  var inputFormat: String?

  @Option(help: "Format of the output: \(GapsFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = "text"

  @Option(help: "The most terms.")
  var limit = 40

  @Option(help: ArgumentHelp("The least number of texts that must have a term.", valueName: "number"))
  var minDocuments = 3

  @Option(help: "Only terms of this language: fi, sv or en; auto for all.")
  var language: LanguageChoice = .auto

  @Option(name: .customLong("field"), help: ArgumentHelp("A field or column to read; several are possible.", valueName: "name"))
  var fields: [String] = []

  @Flag(help: "The fields are HTML. (Those of ptv and linkedevents are read so anyway.)")
  var html = false

  @OptionGroup var vocabulary: VocabularyOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit is a number from 1 on") }
    if minDocuments < 1 { throw ValidationError("--min-documents is a number from 1 on") }
    if GapsFormat(rawValue: format) == nil { throw ValidationError("unknown --format \(format)") }
    if let inputFormat, DescriptionFormats.named(inputFormat) == nil { throw ValidationError("unknown --input-format \(inputFormat)") }
  }

  func run() throws {
    let sources = try InputSource.sources(of: files)
    var finder = GapFinder(tagger: Tagger(try vocabulary.load().thesaurus))
    var unreadable: [Diagnostic] = []
    for source in sources {
      var (reader, input) = try source.open(format: inputFormat)
      while let record = try reader.next() {
        do throws(DescriptionError) {
          for var description in try input.descriptions(from: record, fields: fields.isEmpty ? nil : fields) {
            if html { for index in description.fields.indices { description.fields[index].readMarkup() } }
            finder.add(Document(description))
          }
        } catch {
          unreadable.append(
            Diagnostic(.error, error.message, file: record.source, position: SourcePosition(line: record.line, column: 1)))
        }
      }
    }
    let gaps = finder.gaps(limit: limit, leastDocuments: minDocuments, language: language.language)
    let output = OutputFile.standardOutput()
    try output.write((GapsFormat(rawValue: format) ?? .text).text(of: gaps))
    try output.flush()
    Terminal.show(unreadable)
    if !unreadable.isEmpty { throw ExitCode(ExitStatus.badData.rawValue) }
    if gaps.isEmpty { throw ExitCode(ExitStatus.nothingFound.rawValue) }
  }
}

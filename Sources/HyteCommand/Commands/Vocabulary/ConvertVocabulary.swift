import ArgumentParser
import Hyte

/// `hyte vocabulary convert`: from one format to another.
struct ConvertVocabulary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Converts a vocabulary from one format to another.",
    discussion: """
      Between two syntaxes of RDF every triple of a document is carried over, whether it is about a vocabulary or not. To and from all other \
      formats goes what a thesaurus holds; csv, csv-excel and tsv hold all of that.
      Writes on standard output. Exit status: 65 for an error in the document (what could be read is written all the same).
      """)

  @Argument(help: ArgumentHelp("A file or folder; - or nothing for standard input.", valueName: "file-or-folder"))
  var file = "-"
  @Option(help: ArgumentHelp("The format of the file: \(Self.readable). Default: by its ending or content.", valueName: "format"))
  var from: String?
  @Option(help: ArgumentHelp("The format to write: \(Self.writable).", valueName: "format"))
  var to: String
  @Option(help: ArgumentHelp("The IRI against which relative IRIs are resolved.", valueName: "iri"))
  var base: String?

  private static let readable = ThesaurusFormat.all.filter { $0.read != nil }.map(\.name).joined(separator: ", ")
  private static let writable = ThesaurusFormat.all.filter { $0.write != nil }.map(\.name).joined(separator: ", ")

  func validate() throws {
    if let from, ThesaurusFormat.named(from)?.read == nil { throw ValidationError("unknown --from \(from); known are \(Self.readable)") }
    if ThesaurusFormat.named(to)?.write == nil { throw ValidationError("unknown --to \(to); known are \(Self.writable)") }
  }

  func run() throws {
    let files = try VocabularyFiles.files(at: [file])
    let output = OutputFile.standardOutput()
    let diagnostics: [Diagnostic]
    if let target = RDFFormat.named(to), files.count == 1, let source = syntax(of: files[0]) {
      diagnostics = try source.convert(files[0].bytes, file: files[0].name, base: base, to: target, output: output)
    } else {
      diagnostics = try convertThesaurus(files, output)
    }
    try output.flush()
    Terminal.show(diagnostics)
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(ExitStatus.badData.rawValue) }
  }

  /// The syntax of a document of RDF; nil for a document of another kind.
  private func syntax(of file: ThesaurusFile) -> RDFFormat? {
    if let from { return RDFFormat.named(from) }
    if let syntax = RDFFormat.forPath(file.name) { return syntax }
    if let format = ThesaurusFormat.of(file: file.name, beginning: file.bytes[...]) { return RDFFormat.named(format.name) }
    return RDFFormat.detect(file.bytes.span)
  }

  private func convertThesaurus(_ files: [ThesaurusFile], _ output: OutputFile) throws -> [Diagnostic] {
    let format = from.flatMap { ThesaurusFormat.named($0) }
    if format == nil, files.contains(where: { ThesaurusFormat.of(file: $0.name, beginning: $0.bytes[...]) == nil }) {
      throw CommandFailure(.badData, "\(file): neither name nor content tells the format; give --from")
    }
    let (thesaurus, diagnostics) = try Thesaurus.read(files, format: format)
    guard let write = ThesaurusFormat.named(to)?.write else { throw CommandFailure(.wrongUsage, "unknown --to \(to)") }
    try output.write(write(thesaurus))
    return diagnostics
  }
}

import ArgumentParser
import Hyte

/// `hyte vocabulary convert`: from one syntax to another.
struct ConvertVocabulary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Converts a vocabulary, or any RDF document, from one syntax to another; every triple is carried over.",
    discussion: "Writes on standard output. Exit status: 65 for an error in the document (what could be read is written all the same).")

  @Argument(help: ArgumentHelp("A file; - or nothing for standard input.", valueName: "file"))
  var file = "-"
  @Option(help: ArgumentHelp("The syntax of the file: \(Self.readable). Default: by its ending or content.", valueName: "format"))
  var from: String?
  @Option(help: ArgumentHelp("The syntax to write: \(RDFFormat.all.map(\.name).joined(separator: ", ")).", valueName: "format"))
  var to: String
  @Option(help: ArgumentHelp("The IRI against which relative IRIs are resolved.", valueName: "iri"))
  var base: String?

  private static let readable = RDFFormat.all.filter { $0.reader != nil }.map(\.name).joined(separator: ", ")

  func validate() throws {
    if let from, RDFFormat.named(from)?.reader == nil { throw ValidationError("unknown --from \(from); known are \(Self.readable)") }
    if RDFFormat.named(to) == nil { throw ValidationError("unknown --to \(to)") }
  }

  func run() throws {
    let bytes = try InputFile.bytes(of: file)
    let source = from.flatMap(RDFFormat.named) ?? RDFFormat.forPath(file) ?? RDFFormat.detect(bytes.span)
    guard let source else { throw CommandFailure(.badData, "\(file): neither name nor content tells the syntax; give --from") }
    guard let target = RDFFormat.named(to) else { throw CommandFailure(.wrongUsage, "unknown --to \(to)") }
    let output = OutputFile.standardOutput()
    let diagnostics = try source.convert(bytes, file: file, base: base, to: target, output: output)
    try output.flush()
    Terminal.show(diagnostics)
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(ExitStatus.badData.rawValue) }
  }
}

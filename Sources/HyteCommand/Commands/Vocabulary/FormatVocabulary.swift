import ArgumentParser
import Hyte

/// `hyte vocabulary format`: canonical Turtle in place.
struct FormatVocabulary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Puts Turtle files into their canonical form: sorted, one value a line, the same bytes for the same content.",
    discussion: "A file with an error is left as it is. Exit status: 65 for errors; with --check, 1 if a file is not in canonical form.")

  @Argument(help: ArgumentHelp("Turtle files, or folders of them.", valueName: "file-or-folder"))
  var paths: [String]

  @Flag(help: "Change nothing; name the files that would change.")
  var check = false

  func run() throws {
    var hasErrors = false
    var isChanged = false
    for file in try files() {
      let bytes = try InputFile.bytes(of: file)
      let (canonical, diagnostics) = try ThesaurusFormat.canonicalTurtle(bytes, file: file)
      Terminal.show(diagnostics)
      if diagnostics.contains(where: { $0.severity == .error }) {
        hasErrors = true
      } else if canonical != bytes {
        isChanged = true
        let output = OutputFile.standardOutput()
        try output.write("\(check ? "would change" : "changed") \(file)\n")
        try output.flush()
        if !check {
          let target = try OutputFile(file)
          try target.write(canonical)
          try target.flush()
        }
      }
    }
    if hasErrors { throw ExitCode(ExitStatus.badData.rawValue) }
    if check, isChanged { throw ExitCode(ExitStatus.nothingFound.rawValue) }
  }

  private func files() throws -> [String] {
    try paths.flatMap { path in
      switch InputFile.kind(of: path) {
      case .folder?: try InputFile.paths(inFolder: path, endingIn: ".ttl")
      case .file?: [path]
      case nil: throw CommandFailure(.inputMissing, "there is no file or folder \(path)")
      }
    }
  }
}

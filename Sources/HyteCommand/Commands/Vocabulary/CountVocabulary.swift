import ArgumentParser
import Hyte

/// `hyte vocabulary stats`: how large a vocabulary is, and what is left to do.
struct CountVocabulary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Counts concepts, labels and mappings, and what a terminologist still has to review, by language.")

  @Argument(help: ArgumentHelp("Files or folders; none for the hyte vocabulary.", valueName: "file-or-folder"))
  var paths: [String] = []
  @Option(help: "text or json.")
  var format: StructuredFormat = .text

  func run() throws {
    let (thesaurus, hasErrors) = try VocabularyFiles.load(paths)
    let statistics = ThesaurusStatistics(of: thesaurus)
    let output = OutputFile.standardOutput()
    switch format {
    case .text: try output.write(statistics.text)
    case .json: try output.write(statistics.json)
    }
    try output.flush()
    if hasErrors { throw ExitCode(ExitStatus.badData.rawValue) }
  }
}

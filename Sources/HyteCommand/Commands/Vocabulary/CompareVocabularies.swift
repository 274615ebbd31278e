import ArgumentParser
import Hyte

/// `hyte vocabulary diff`: what has changed between two releases.
struct CompareVocabularies: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Shows what has changed between two releases: added, removed, deprecated, relabelled, moved.",
    discussion: "Concepts are the same when their URIs are. Exit status: 65 for files that cannot be read as they stand.")

  @Argument(help: ArgumentHelp("The earlier release.", valueName: "old-file-or-folder"))
  var old: String
  @Argument(help: ArgumentHelp("The later release; nothing for the hyte vocabulary.", valueName: "new-file-or-folder"))
  var new: String?
  @Option(help: "text or json.")
  var format: StructuredFormat = .text

  func run() throws {
    let (before, isBeforeBad) = try VocabularyFiles.load([old])
    let (after, isAfterBad) = try VocabularyFiles.load(new.map { [$0] } ?? [])
    let difference = ThesaurusDifference(from: before, to: after)
    let output = OutputFile.standardOutput()
    switch format {
    case .text: try output.write(difference.text)
    case .json: try output.write(difference.json)
    }
    try output.flush()
    if isBeforeBad || isAfterBad { throw ExitCode(ExitStatus.badData.rawValue) }
  }
}

/// Output for people or for machines.
enum StructuredFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

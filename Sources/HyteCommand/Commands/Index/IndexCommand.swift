import ArgumentParser
import Hyte

/// `hyte index`: indexes of descriptions.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "Makes and keeps an index of descriptions, for hyte search.",
    discussion: """
      hyte index descriptions.index descriptions.jsonl    indexes a file
      hyte search descriptions.index vertaistuki          searches it
      """,
    subcommands: [BuildIndex.self, DeleteFromIndex.self, CheckIndex.self, CountIndex.self], defaultSubcommand: BuildIndex.self)
}

/// Where an index is.
struct IndexFolder: ParsableArguments {
  @Argument(help: ArgumentHelp("The folder of the index.", valueName: "folder"))
  var path: String

  /// Opens the last commit for searching.
  func search(_ thesaurus: Thesaurus) throws -> DescriptionSearch {
    try IndexFolder.reporting { () throws(SearchIndexError) in try DescriptionSearch(path, tagger: Tagger(thesaurus)) }
  }

  /// Does some work with an index, and gives what goes wrong with it the exit status it deserves.
  static func reporting<Result>(_ work: () throws(SearchIndexError) -> Result) throws -> Result {
    do {
      return try work()
    } catch {
      throw failure(error)
    }
  }

  /// An error of an index as that of a command.
  static func failure(_ error: SearchIndexError) -> CommandFailure {
    switch error.code {
    case .noIndex: CommandFailure(.inputMissing, "\(error.message); make one with hyte index")
    case .damaged, .newerVersion: CommandFailure(.badData, error.message)
    case .query, .schema: CommandFailure(.wrongUsage, error.message)
    default: CommandFailure(.badOutput, error.message)
    }
  }
}

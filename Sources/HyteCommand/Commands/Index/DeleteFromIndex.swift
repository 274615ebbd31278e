import ArgumentParser
import Hyte

/// `hyte index delete`: descriptions out of an index.
struct DeleteFromIndex: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Deletes descriptions from an index by their ids.",
    discussion: "Exit status: 0 fine, 1 an id is not there, 66 no index, 74 the index cannot be written.")

  @OptionGroup var folder: IndexFolder
  @Argument(help: ArgumentHelp("Ids of descriptions.", valueName: "id"))
  var ids: [String]

  func run() throws {
    var missing: [String] = []
    if !TextIndex(folder.path).exists { throw CommandFailure(.inputMissing, "there is no index in \(folder.path)") }
    try IndexFolder.reporting { () throws(SearchIndexError) in
      let session = try IndexingSession(folder: folder.path)
      for id in ids where try !session.delete(id: id) { missing.append(id) }
      try session.commit()
    }
    if !missing.isEmpty { throw CommandFailure(.nothingFound, "no description has the id \(missing.joined(separator: ", "))") }
  }
}

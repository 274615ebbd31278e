import ArgumentParser
import Hyte

/// `hyte index check`: whether an index is what was written.
struct CheckIndex: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Compares every checksum of an index, and checks that its parts fit together.",
    discussion: "Exit status: 0 fine, 65 damaged, 66 no index, 74 it cannot be read.")

  @OptionGroup var folder: IndexFolder

  func run() throws {
    let snapshot = try IndexFolder.reporting { () throws(SearchIndexError) in
      let snapshot = try TextIndex(folder.path, analyzers: DescriptionSearch.analyzers).snapshot()
      try snapshot.verify()
      return snapshot
    }
    let output = OutputFile.standardOutput()
    try output.write("\(folder.path): \(snapshot.documentCount) descriptions, \(snapshot.byteCount) bytes, no damage\n")
    try output.flush()
  }
}

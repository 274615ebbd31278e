import ArgumentParser
import Hyte

/// `hyte index stats`: how large an index is, and what is in it.
struct CountIndex: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Counts the descriptions, languages, concepts and bytes of an index.",
    discussion: "Exit status: 0 fine, 65 damaged, 66 no index, 74 it cannot be read.")

  @OptionGroup var folder: IndexFolder
  @Option(help: "text or json.")
  var format: StructuredFormat = .text
  @OptionGroup var vocabulary: VocabularyOptions

  func run() throws {
    let thesaurus = try vocabulary.load().thesaurus
    let search = try folder.search(thesaurus)
    let statistics = try IndexFolder.reporting { () throws(SearchIndexError) in try IndexStatistics(of: search) }
    let output = OutputFile.standardOutput()
    switch format {
    case .text: try output.write(statistics.text)
    case .json: try output.write(statistics.json)
    }
    try output.flush()
  }
}

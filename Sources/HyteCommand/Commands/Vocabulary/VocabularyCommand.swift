import ArgumentParser
import Hyte

/// `hyte vocabulary`: the files of a vocabulary.
struct VocabularyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vocabulary", abstract: "Keeps the files of a vocabulary.",
    subcommands: [FormatVocabulary.self, ConvertVocabulary.self, CheckVocabulary.self, CompareVocabularies.self, CountVocabulary.self])
}

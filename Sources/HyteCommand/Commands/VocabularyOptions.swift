import ArgumentParser
import Hyte

/// Which vocabulary to use.
struct VocabularyOptions: ParsableArguments {
  @Option(
    name: .long, help: ArgumentHelp("A SKOS vocabulary to use instead of the hyte vocabulary; several files make one.", valueName: "file"))
  var vocabulary: [String] = []

  /// Loads the vocabulary; what is wrong with it is said on standard error.
  func load() throws -> (thesaurus: Thesaurus, hasErrors: Bool) {
    if vocabulary.isEmpty { return (try HyteVocabulary.thesaurus(), false) }
    let (thesaurus, diagnostics) = try Thesaurus.load(files: vocabulary)
    Terminal.show(diagnostics)
    if thesaurus.count == 0 {
      throw CommandFailure(.badData, "\(vocabulary.joined(separator: ", ")): no concepts; a SKOS vocabulary is wanted")
    }
    return (thesaurus, diagnostics.contains { $0.severity == .error })
  }
}

/// A language of text, or `auto`.
enum LanguageChoice: String, ExpressibleByArgument, CaseIterable {
  case fi, sv, en, auto

  /// The language; nil for `auto`.
  var language: Language? { Language(tag: rawValue) }
}

public import TextPrimitives
public import Thesaurus
public import ThesaurusFormats

/// The hyte vocabulary that comes with the library: wellbeing and health promotion in Finnish, Swedish and English.
///
/// Its sources are the Turtle files in `vocab/`, embedded when the library is built, so nothing has to be installed or found at run time.
/// Licence: CC BY 4.0; see `vocab/README.md` for the attribution that YSO and PTV ask for.
public enum HyteVocabulary {
  /// The files as they stand in `vocab/`, in the order of their names.
  public static var files: [ThesaurusFile] {
    EmbeddedVocabulary.files.map { ThesaurusFile(name: $0.name, bytes: Array($0.text.utf8)) }
  }

  /// Loads the vocabulary; keep it, each call reads all files.
  /// - Returns: the thesaurus, and what its files deserve to be told: nothing, as the tests of this module make sure.
  public static func read() throws -> (thesaurus: Thesaurus, diagnostics: [Diagnostic]) { try Thesaurus.read(files, format: .turtle) }

  /// Loads the vocabulary; keep it, each call reads all files.
  /// - Complexity: about 10 ms of CPU.
  public static func thesaurus() throws -> Thesaurus { try read().thesaurus }
}

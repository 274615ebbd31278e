public import TextPrimitives
public import Thesaurus
internal import ThesaurusFormats

extension Thesaurus {
  /// A thesaurus from files in any known format; several files make one thesaurus.
  ///
  /// What is wrong with the files is told by the diagnostics, and does not stop the rest from being read.
  /// - Throws: ``FileError`` if a file cannot be read.
  public static func load(files paths: [String]) throws -> (thesaurus: Thesaurus, diagnostics: [Diagnostic]) {
    try Thesaurus.read(paths: paths)
  }
}

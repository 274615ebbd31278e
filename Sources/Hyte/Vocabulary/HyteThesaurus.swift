public import TextPrimitives
public import Thesaurus

/// The thesauri that come with the library, or from files.
public enum HyteThesaurus {
  /// The hyte vocabulary.
  public static func load() throws -> Thesaurus { Thesaurus() }
  /// A vocabulary from files.
  public static func load(files: [String]) throws -> (Thesaurus, [Diagnostic]) { (Thesaurus(), []) }
}

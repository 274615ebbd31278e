public import TextPrimitives
public import Thesaurus

/// A way to write a thesaurus into a file.
///
/// A new format is one file that makes a value of this type, and one line in ``all``.
public struct ThesaurusFormat: Sendable {
  /// Its name on the command line, like `turtle`.
  public var name: String
  /// How its files end, with the dot, the usual ending first.
  public var endings: [String]
  /// Its media types, the registered one first.
  public var mediaTypes: [String]
  /// Whether the beginning of a file looks like it; for files whose ending says nothing.
  public var recognizes: @Sendable (_ beginning: ArraySlice<UInt8>) -> Bool
  /// Reads one file into a reader that may have read others already, and tells what is wrong with its syntax; nil where the format is only
  /// written.
  public var read: (@Sendable (_ bytes: Span<UInt8>, _ file: String, _ reader: inout SKOSReader) throws -> [Diagnostic])?
  /// Writes a thesaurus; nil where the format is only read.
  public var write: (@Sendable (_ thesaurus: Thesaurus) throws -> [UInt8])?

  /// Whether all that a thesaurus holds is written and read back.
  public var isLossless: Bool

  /// A format made of its parts.
  public init(
    name: String, endings: [String], mediaTypes: [String], recognizes: @escaping @Sendable (ArraySlice<UInt8>) -> Bool,
    read: (@Sendable (Span<UInt8>, String, inout SKOSReader) throws -> [Diagnostic])?,
    write: (@Sendable (Thesaurus) throws -> [UInt8])? = nil, isLossless: Bool = false
  ) {
    self.isLossless = isLossless
    self.name = name
    self.endings = endings
    self.mediaTypes = mediaTypes
    self.recognizes = recognizes
    self.read = read
    self.write = write
  }
}

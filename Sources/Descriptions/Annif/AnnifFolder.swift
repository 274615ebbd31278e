public import TextPrimitives

/// A corpus of full texts as Annif has it: a folder of `.txt` files, each with its subjects in a `.tsv` (URIs) or `.key` (labels) of the
/// same name.
///
/// ```swift
/// var folder = try AnnifFolder("corpus")
/// while let text = try folder.next() { … }
/// ```
public struct AnnifFolder {
  /// A text file, read.
  public enum Text: Sendable {
    /// The text; its id is the path, its subjects are those of the file beside it.
    case description(Description)
    /// A file that cannot be read, or has no subjects beside it.
    case unreadable(Diagnostic)
  }

  private let paths: [String]
  private var position = 0

  /// The texts of a folder, in the order of their names.
  /// - Throws: ``FileError`` `.cannotRead`.
  public init(_ path: String) throws { paths = try InputFile.paths(inFolder: path, endingIn: ".txt") }

  /// How many texts there are.
  public var count: Int { paths.count }

  /// The next text, nil after the last.
  public mutating func next() -> Text? {
    guard position < paths.count else { return nil }
    position += 1
    return Self.read(paths[position - 1])
  }

  private static func read(_ path: String) -> Text {
    do {
      let record = DescriptionRecord(bytes: try InputFile.bytes(of: path), line: 1, number: 1, source: path)
      guard var description = try PlainTextFormat().descriptions(from: record, fields: nil).first else {
        return .unreadable(Diagnostic(.error, "no text", file: path))
      }
      guard let subjects = try subjects(beside: path) else {
        return .unreadable(Diagnostic(.error, "no subjects; a file of the same name with .tsv or .key is wanted beside it", file: path))
      }
      description.subjects = subjects
      return .description(description)
    } catch {
      return .unreadable(Diagnostic(.error, "\(error)", file: path))
    }
  }

  private static func subjects(beside path: String) throws -> [String]? {
    let stem = path.dropLast(".txt".utf8.count)
    for (ending, areURIs) in [(".tsv", true), (".key", false)] where InputFile.kind(of: stem + ending) == .file {
      return AnnifSubjects.subjects(inFile: try InputFile.bytes(of: stem + ending), areURIs: areURIs)
    }
    return nil
  }
}

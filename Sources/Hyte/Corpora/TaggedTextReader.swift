internal import Descriptions
internal import Tagging
public import TextPrimitives

/// Reads tagged texts: JSON Lines, the TSV of Annif, and folders of text files with files of concepts beside them.
public struct TaggedTextReader {
  /// The texts that could be read, in the order of the files.
  public private(set) var texts: [TaggedText] = []
  /// What could not be read.
  public private(set) var diagnostics: [Diagnostic] = []

  /// No texts.
  public init() {}

  /// Reads a file or a folder.
  ///
  /// - A folder: `name.txt` with `name.tsv` (`<uri>` and a label a line) or `name.key` (a label a line).
  /// - A file `….tsv`: a text, a tab, and its URIs apart by blanks, in angle brackets or not.
  /// - Any other file: JSON Lines with `text`, `title`, `id`, `lang`, and the concepts as `gold`, `uris`, `subjects` or `concepts`: URIs, or
  ///   objects with `uri` or `id`. What `hyte tag` writes and a person has corrected is read too, if the text is in it.
  /// - Throws: ``FileError``.
  public mutating func read(_ path: String) throws {
    if InputFile.kind(of: path) == .folder { return try readFolder(path) }
    var lines = LineReader(try InputFile(path))
    var number = 0
    while let line = try lines.next() {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      let record = DescriptionRecord(bytes: line, line: number, number: number, source: path)
      do {
        if path.hasSuffix(".tsv") {
          try readRow(record)
        } else {
          try readObject(record)
        }
      } catch {
        diagnostics.append(Diagnostic(.error, "\(error)", file: path, position: SourcePosition(line: number, column: 1)))
      }
    }
  }

  private mutating func readRow(_ record: DescriptionRecord) throws {
    guard record.bytes.contains(UInt8(ascii: "\t")) else { throw DescriptionError("no tab: a text, a tab and URIs are wanted") }
    for description in try AnnifFormat().descriptions(from: record, fields: nil) { append(description, description.subjects) }
  }

  private mutating func readObject(_ record: DescriptionRecord) throws {
    let descriptions = try JSONLinesFormat().descriptions(from: record, fields: nil)
    guard let concepts = Self.concepts(of: try JSONValue(parsing: record.bytes.span)) else {
      throw DescriptionError("no concepts: a member \"gold\" with their URIs is wanted")
    }
    for description in descriptions { append(description, concepts) }
  }

  private mutating func readFolder(_ path: String) throws {
    var folder = try AnnifFolder(path)
    if folder.count == 0 { diagnostics.append(Diagnostic(.error, "no *.txt files in the folder", file: path)) }
    while let text = folder.next() {
      switch text {
      case .description(let description): append(description, description.subjects)
      case .unreadable(let diagnostic): diagnostics.append(diagnostic)
      }
    }
  }

  private mutating func append(_ description: Description, _ gold: [String]) {
    texts.append(TaggedText(id: Self.name(of: description.id), document: Document(description), gold: gold))
  }

  /// The concepts of an object; nil where it has none of the members.
  static func concepts(of value: JSONValue) -> [String]? {
    for name in ["gold", "uris", "subjects", "concepts"] {
      guard case .array(let elements)? = value[name] else { continue }
      return elements.compactMap { element in
        if let uri = element.string { return uri }
        if element["negated"]?.boolean == true || element["suppressed"] != nil { return nil }
        return element["uri"]?.string ?? element["id"]?.string
      }
    }
    return nil
  }

  /// An identifier that is written as JSON, without quotation marks; of a path the name of the file without its ending.
  static func name(of id: [UInt8]) -> String {
    guard let value = try? JSONValue(parsing: id.span), let string = value.string else { return String(decoding: id, as: UTF8.self) }
    guard string.hasSuffix(".txt"), let name = string.split(separator: "/").last else { return string }
    return String(name.dropLast(".txt".count))
  }
}

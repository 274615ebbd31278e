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
  /// - Any other file: JSON Lines with `text`, `title`, `id`, `lang`, and the URIs as `gold`, `uris`, `subjects` or `concepts`: strings, or
  ///   objects with `uri` or `id`. What `hyte tag` writes and a person has corrected is read too, if the text is in it.
  /// - Throws: ``FileError``.
  public mutating func read(_ path: String) throws {
    if InputFile.kind(of: path) == .folder { return try readFolder(path) }
    var lines = LineReader(try InputFile(path))
    var number = 0
    while let line = try lines.next() {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      if path.hasSuffix(".tsv") { readRow(line, path, number) } else { readObject(line, path, number) }
    }
  }

  private mutating func complain(_ message: String, _ path: String, _ line: Int) {
    diagnostics.append(Diagnostic(.error, message, file: path, position: SourcePosition(line: line, column: 1)))
  }

  // MARK: JSON Lines

  private mutating func readObject(_ line: [UInt8], _ path: String, _ number: Int) {
    do {
      let record = DescriptionRecord(bytes: line, line: number, number: number, source: path)
      let description = try JSONLinesFormat().description(from: record, fields: nil)
      let value = try JSONValue(parsing: line.span)
      guard let concepts = Self.concepts(of: value) else {
        return complain("no concepts: a member \"gold\" with their URIs is wanted", path, number)
      }
      texts.append(TaggedText(id: Self.name(of: description.id), document: Document(description), gold: concepts))
    } catch {
      complain("\(error)", path, number)
    }
  }

  /// The concepts of an object; nil where it has none of the members.
  public static func concepts(of value: JSONValue) -> [String]? {
    for name in ["gold", "uris", "subjects", "predictions", "suggestions", "concepts"] {
      guard case .array(let elements)? = value[name] else { continue }
      return elements.compactMap { element in
        if let uri = element.string { return uri }
        if element["negated"]?.boolean == true || element["suppressed"] != nil { return nil }
        return element["uri"]?.string ?? element["id"]?.string ?? element.elements.first?.string
      }
    }
    return nil
  }

  /// An identifier that is written as JSON, without quotation marks.
  public static func name(of id: [UInt8]) -> String {
    if let value = try? JSONValue(parsing: id.span), let string = value.string { return string }
    return String(decoding: id, as: UTF8.self)
  }

  // MARK: Annif

  private mutating func readRow(_ line: [UInt8], _ path: String, _ number: Int) {
    guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else {
      return complain("no tab: a text, a tab and URIs are wanted", path, number)
    }
    let uris = String(decoding: line[(tab + 1)...], as: UTF8.self).split(whereSeparator: { $0 == " " || $0 == "\t" })
    let document = Document(fields: [Array(line[..<tab])])
    texts.append(TaggedText(id: "\(number)", document: document, gold: uris.map(Self.withoutBrackets)))
  }

  private static func withoutBrackets(_ uri: Substring) -> String {
    uri.hasPrefix("<") && uri.hasSuffix(">") ? String(uri.dropFirst().dropLast()) : String(uri)
  }

  private mutating func readFolder(_ path: String) throws {
    let names = try InputFile.paths(inFolder: path, endingIn: ".txt").map { String($0.dropLast(4)) }
    if names.isEmpty { diagnostics.append(Diagnostic(.error, "no *.txt files in the folder", file: path)) }
    for name in names {
      var text = TaggedText(
        id: String(name.split(separator: "/").last ?? ""), document: Document(fields: [try InputFile.bytes(of: name + ".txt")]), gold: [])
      if InputFile.kind(of: name + ".tsv") == .file {
        var lines = LineReader(try InputFile(name + ".tsv"))
        while let line = try lines.next() {
          let cell = String(decoding: line.prefix { $0 != UInt8(ascii: "\t") }, as: UTF8.self).drop { $0 == "\u{FEFF}" || $0 == " " }
          if cell.hasPrefix("<"), cell.hasSuffix(">") { text.gold.append(Self.withoutBrackets(cell)) }
        }
      } else if InputFile.kind(of: name + ".key") == .file {
        var lines = LineReader(try InputFile(name + ".key"))
        while let line = try lines.next() {
          if !line.isEmpty { text.goldLabels.append(String(decoding: line, as: UTF8.self)) }
        }
      } else {
        diagnostics.append(Diagnostic(.warning, "no concepts: neither \(name).tsv nor \(name).key", file: name + ".txt"))
        continue
      }
      texts.append(text)
    }
  }
}

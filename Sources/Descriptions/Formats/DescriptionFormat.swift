public import TextPrimitives

/// A format of activity descriptions. One file a format, and one line in ``DescriptionFormats/all``.
///
/// Reading goes in two steps, so that many threads can share the work: one reader cuts the input into records in order, and
/// ``descriptions(from:fields:)`` understands a record by itself.
public protocol DescriptionFormat: Sendable {
  /// The name, as users type it.
  var name: String { get }
  /// The endings of file names, without dots.
  var fileEndings: [String] { get }
  /// Whether an input that begins with these bytes is in this format.
  func recognises(_ beginning: [UInt8]) -> Bool
  /// Cuts an input into records.
  /// - Parameters:
  ///   - beginning: Bytes that were read already.
  ///   - source: How the user names the input, nil for unnamed input.
  func records(of file: InputFile, startingWith beginning: [UInt8], source: String?) -> any DescriptionRecordReader
  /// Understands a record: one description, or one for each of its languages.
  /// - Parameter fields: The names of the fields to read; nil for those that the format usually has.
  /// - Returns: at least one description.
  /// - Throws: ``DescriptionError`` for a record that cannot be read.
  func descriptions(from record: DescriptionRecord, fields: [String]?) throws(DescriptionError) -> [Description]
  /// Reads values of a record that are no texts.
  /// - Parameter names: Columns of a table; paths of members in JSON, `areas.municipalities.name`.
  /// - Returns: what there is of them, for a description in some language.
  func values(of record: DescriptionRecord, named names: [String], language: String?) -> [Description.Value]
}

extension DescriptionFormat {
  /// None: the format has nothing but text.
  public func values(of record: DescriptionRecord, named names: [String], language: String?) -> [Description.Value] { [] }

  /// Understands a record, with values besides its texts.
  /// - Throws: ``DescriptionError`` for a record that cannot be read.
  public func descriptions(
    from record: DescriptionRecord, fields: [String]?, values names: [String]
  ) throws(DescriptionError) -> [Description] {
    var descriptions = try descriptions(from: record, fields: fields)
    if names.isEmpty { return descriptions }
    for index in descriptions.indices {
      descriptions[index].values = values(of: record, named: names, language: descriptions[index].language)
    }
    return descriptions
  }
}

/// Hands out the records of an input, in order and in bounded memory.
public protocol DescriptionRecordReader {
  /// The next record, nil after the last.
  /// - Throws: ``FileError``.
  mutating func next() throws -> DescriptionRecord?
}

/// The formats that are known.
public enum DescriptionFormats {
  /// All formats, the ones with the surest marks first; of those that share an ending of file names, the plainest last.
  public static let all: [any DescriptionFormat] = [
    PTVFormat(), LinkedEventsFormat(), JSONArrayFormat(), JSONLinesFormat(), AnnifFormat(), TableFormat.tsv, TableFormat.csv,
    PlainTextFormat(),
  ]

  /// The format of a name.
  public static func named(_ name: String) -> (any DescriptionFormat)? { all.first { $0.name == name } }

  /// The format of a path by its ending, as long as nothing is known of the content.
  public static func format(ofPath path: String) -> (any DescriptionFormat)? { formats(ofPath: path).last }

  /// The format of an input: among those with the ending of its path, the one that recognises its first bytes, else the plainest; where the
  /// ending says nothing, the one that recognises the bytes; plain text where nothing fits.
  /// - Parameter path: The path; nil where the input has none.
  public static func format(ofPath path: String?, beginning: [UInt8]) -> any DescriptionFormat {
    let candidates = path.map(formats(ofPath:)) ?? []
    let recognised = (candidates.isEmpty ? all : candidates).first { $0.recognises(beginning) }
    return recognised ?? candidates.last ?? PlainTextFormat()
  }

  private static func formats(ofPath path: String) -> [any DescriptionFormat] {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return [] }
    let ending = name[name.index(after: dot)...].lowercased()
    return all.filter { $0.fileEndings.contains(ending) }
  }
}

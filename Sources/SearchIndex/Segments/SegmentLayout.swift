internal import TextPrimitives

/// Where everything stands in a segment file. It is the footer of the file (see the DocC article *Format*).
struct SegmentLayout: Hashable {
  /// The first bytes of a segment file.
  static let magic: [UInt8] = Array("hyteseg1".utf8)
  /// The version of the format that is written, and the newest that is read.
  static let version: UInt32 = 1
  /// The bytes before the first section: the magic and the version.
  static let headerCount = 16

  /// What a section holds.
  enum Kind: UInt8 {
    /// The keys of the blocks of a term dictionary.
    case termKeys = 1
    /// Where those blocks begin.
    case blockStarts = 2
    /// The blocks.
    case termBlocks = 3
    /// Long posting lists of all fields.
    case postings = 4
    /// The positions of long posting lists of all fields.
    case positions = 5
    /// The length codes of a field, a byte a document.
    case lengths = 6
    /// A ``NumberColumn``.
    case numbers = 7
    /// A ``TagColumn``.
    case tags = 8
    /// Where the stored texts of each document begin.
    case storedStarts = 9
    /// The stored texts.
    case storedTexts = 10
  }

  /// The name of a section.
  struct Name: Hashable {
    var kind: Kind
    var field: UInt8
  }

  /// What is counted of a field.
  struct Field: Hashable {
    /// How many terms it has.
    var termCount = 0
    /// The sum of its lengths over all documents.
    var totalLength = 0
    /// How many documents have it.
    var documentCount = 0

    /// The mean length of the documents that have the field.
    var meanLength: Float { documentCount == 0 ? 1 : Float(totalLength) / Float(documentCount) }
  }

  /// How many documents the segment has, deleted ones included.
  var documentCount = 0
  /// The fields, the ids first.
  var fields: [Field] = []
  /// The sections in the order of the file.
  var sections: [(name: Name, range: Range<Int>)] = []

  /// Where a section stands; empty when there is none.
  func range(_ kind: Kind, _ field: UInt8 = 0) -> Range<Int> {
    sections.first { $0.name == Name(kind: kind, field: field) }?.range ?? 0..<0
  }

  static func == (left: SegmentLayout, right: SegmentLayout) -> Bool { left.encoded() == right.encoded() }

  func hash(into hasher: inout Hasher) { hasher.combine(encoded()) }

  /// The bytes of the layout.
  func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendVariable(documentCount)
    bytes.appendVariable(fields.count)
    for field in fields {
      bytes.appendVariable(field.termCount)
      bytes.appendVariable(field.totalLength)
      bytes.appendVariable(field.documentCount)
    }
    bytes.appendVariable(sections.count)
    for section in sections {
      bytes.append(section.name.kind.rawValue)
      bytes.append(section.name.field)
      bytes.appendVariable(section.range.lowerBound)
      bytes.appendVariable(section.range.count)
    }
    return bytes
  }

  /// Reads a layout; nil when the bytes cannot be one of a file with `bodyCount` bytes before the footer.
  init?(_ bytes: MappedRegion, bodyCount: Int) {
    var reader = VariableReader(bytes, at: 0)
    documentCount = reader.next()
    guard documentCount <= Int(UInt32.max) - 16 else { return nil }
    let fieldCount = reader.next()
    guard fieldCount <= 251 else { return nil }
    for _ in 0..<fieldCount {
      fields.append(Field(termCount: reader.next(), totalLength: reader.next(), documentCount: reader.next()))
    }
    let sectionCount = reader.next()
    guard sectionCount <= 4096 else { return nil }
    for _ in 0..<sectionCount {
      var offset = reader.offset
      guard let kind = Kind(rawValue: bytes.byte(at: offset)) else { return nil }
      let field = bytes.byte(at: offset + 1)
      offset += 2
      reader = VariableReader(bytes, at: offset)
      let start = reader.next()
      let length = reader.next()
      guard start <= bodyCount, length <= bodyCount - start else { return nil }
      sections.append((Name(kind: kind, field: field), start..<start + length))
    }
    guard reader.offset == bytes.count, isPlausible else { return nil }
  }

  /// Whether the counts are not greater than the sections can hold, so that nobody makes room for more.
  private var isPlausible: Bool {
    guard documentCount <= max(1, 8 * range(.tags, 0).count) else { return false }
    return fields.indices.allSatisfy { index in
      let field = fields[index]
      return field.termCount <= range(.blockStarts, UInt8(index)).count / 4 * TermDictionaryWriter.blockCount
        && field.documentCount <= documentCount && field.totalLength <= 1 << 48
    }
  }

  /// A layout without sections.
  init() {}
}

internal import TextPrimitives

/// The bytes that are given back as they came: for every document the fields with their texts.
struct StoredTexts {
  private let starts: PackedColumn
  private let texts: MappedRegion

  /// Stored texts on disk.
  init(starts: MappedRegion, texts: MappedRegion) {
    self.starts = PackedColumn(starts)
    self.texts = texts
  }

  /// All bytes of a document: for each text its field in a byte, its length, and the text.
  func record(of document: Int) -> MappedRegion {
    let start = Int(starts[document])
    return texts.part(start, Int(starts[document + 1]) &- start)
  }

  /// The fields of the texts of a document, one after another; nil if its record is not whole.
  func fields(of document: Int) -> [UInt8]? {
    let (start, end) = (Int(starts[document]), Int(starts[document + 1]))
    guard start >= 0, start <= end, end <= texts.count else { return nil }
    let record = record(of: document)
    var fields: [UInt8] = []
    var offset = 0
    while offset < record.count {
      fields.append(record.byte(at: offset))
      var reader = VariableReader(record, at: offset + 1)
      let length = reader.next()
      guard reader.offset <= record.count, length <= record.count - reader.offset else { return nil }
      offset = reader.offset + length
    }
    return fields
  }

  /// The texts of a field in a document.
  func texts(of document: Int, field: UInt8) -> [[UInt8]] {
    let record = record(of: document)
    var reader = VariableReader(record, at: 0)
    var found: [[UInt8]] = []
    var offset = 0
    while offset < record.count {
      let number = record.byte(at: offset)
      reader = VariableReader(record, at: offset + 1)
      let length = min(reader.next(), record.count)
      if number == field { found.append(record.copy(reader.offset, length)) }
      offset = reader.offset + length
    }
    return found
  }
}

/// Stored texts in the making.
struct StoredTextsWriter {
  private(set) var starts: [Int64] = [0]
  private(set) var texts: [UInt8] = []

  /// Adds a text to the current document.
  mutating func add(_ text: ArraySlice<UInt8>, field: UInt8) {
    texts.append(field)
    texts.appendVariable(text.count)
    texts.append(contentsOf: text)
  }

  /// Adds all texts of a document of another segment.
  mutating func add(record: MappedRegion) { record.append(0, record.count, to: &texts) }

  /// Ends the current document.
  mutating func endDocument() { starts.append(Int64(texts.count)) }
}

internal import TextPrimitives

/// Puts the parts of a segment together into the bytes of its file. Both ways to a segment end here: building it from documents,
/// and merging others.
struct SegmentAssembler {
  private(set) var layout = SegmentLayout()
  private var body: [UInt8] = []
  private var postings: [UInt8] = []
  private var positions: [UInt8] = []
  private var dictionary: TermDictionaryWriter?
  private var field: UInt8 = 0

  /// A segment of so many documents and fields, the ids counted as one.
  init(documentCount: Int, fieldCount: Int) {
    layout.documentCount = documentCount
    layout.fields = Array(repeating: SegmentLayout.Field(), count: fieldCount)
    body.append(contentsOf: SegmentLayout.magic)
    body.appendHalfWord(SegmentLayout.version)
    body.appendHalfWord(0)
  }

  /// Begins the dictionary of a field with postings; fields come in rising order.
  /// - Parameter lengths: the length of each document, for text.
  mutating func beginTerms(of field: UInt8, shape: PostingShape, lengths: [UInt32]) {
    self.field = field
    var codes: [UInt8] = []
    if shape == .text {
      codes.reserveCapacity(lengths.count)
      for length in lengths {
        codes.append(LengthCode.code(forLength: Int(length)))
        layout.fields[Int(field)].totalLength += Int(length)
        if length > 0 { layout.fields[Int(field)].documentCount += 1 }
      }
      addSection(.lengths, field, codes)
    }
    let normalization = LengthNormalization(meanLength: layout.fields[Int(field)].meanLength)
    dictionary = TermDictionaryWriter(
      encoder: PostingsEncoder(shape: shape, documentCount: layout.documentCount, lengths: codes, normalization: normalization))
  }

  /// Adds the next term of the field.
  mutating func add(_ term: Span<UInt8>, _ entry: TermDictionaryWriter.Entry) {
    dictionary?.add(term, entry, postings: &postings, positions: &positions)
  }

  /// Ends the dictionary of the field.
  mutating func endTerms() {
    guard var terms = dictionary.take() else { return }
    terms.finish()
    layout.fields[Int(field)].termCount = terms.termCount
    var keys: [UInt8] = []
    for key in terms.keys { keys.appendWord(key) }
    addSection(.termKeys, field, keys)
    var starts: [UInt8] = []
    for start in terms.starts { starts.appendHalfWord(start) }
    addSection(.blockStarts, field, starts)
    addSection(.termBlocks, field, terms.blocks)
  }

  /// Adds the column of a field.
  mutating func addColumn(_ kind: SegmentLayout.Kind, of field: UInt8, _ bytes: [UInt8]) { addSection(kind, field, bytes) }

  /// Adds the stored texts.
  mutating func add(_ stored: StoredTextsWriter) {
    guard !stored.texts.isEmpty else { return }
    addSection(.storedStarts, 0, PackedColumn.encode(stored.starts))
    addSection(.storedTexts, 0, stored.texts)
  }

  private mutating func addSection(_ kind: SegmentLayout.Kind, _ field: UInt8, _ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    body.align(to: 16)
    layout.sections.append((SegmentLayout.Name(kind: kind, field: field), body.count..<body.count + bytes.count))
    body.append(contentsOf: bytes)
  }

  /// The bytes of the file, and of its footer, which stands at their end.
  mutating func finish() -> (file: [UInt8], footerStart: Int) {
    addSection(.postings, 0, postings)
    addSection(.positions, 0, positions)
    body.align(to: 8)
    let bodyCount = body.count
    var checksums: [UInt8] = []
    for start in stride(from: 0, to: bodyCount, by: VerifiedFile.blockSize) {
      let block = body.span.extracting(start..<min(start + VerifiedFile.blockSize, bodyCount))
      checksums.appendWord(unsafe Checksum64.of(block.bytes))
    }
    body.append(contentsOf: checksums)
    body.append(contentsOf: layout.encoded())
    return (body, bodyCount)
  }
}

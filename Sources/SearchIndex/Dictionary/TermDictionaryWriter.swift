internal import TextPrimitives

/// Writes the term dictionary of one field: blocks of 64 terms with front coding, the short postings beside their terms, and
/// an index of the blocks (see the DocC article *Format*).
struct TermDictionaryWriter {
  /// How many terms a block holds.
  static let blockCount = 64

  /// What a term leads to.
  enum Entry {
    /// One posting; the value is its position, or its score.
    case single(document: UInt32, value: UInt32)
    /// A list of two or more postings.
    case list(PostingsBuffer)
  }

  let encoder: PostingsEncoder
  /// How many bits a document takes in a single posting.
  let documentWidth: Int
  /// The finished blocks.
  private(set) var blocks: [UInt8] = []
  /// The keys of the first terms of all blocks.
  private(set) var keys: [UInt64] = []
  /// Where the blocks begin, in units of two bytes, and where the last one ends.
  private(set) var starts: [UInt32] = [0]
  /// How many terms were added.
  private(set) var termCount = 0

  private var previous: [UInt8] = []
  private var countInBlock = 0
  private var singlesMask: UInt64 = 0
  private var singles: [(document: UInt32, value: UInt32)] = []
  private var singleValueWidth = 0
  private var texts: [UInt8] = []
  private var infos: [UInt8] = []
  private var bits = BitWriter()
  private var listBits = BitWriter()

  /// An empty dictionary.
  init(encoder: PostingsEncoder) {
    self.encoder = encoder
    documentWidth = Self.documentWidth(encoder.documentCount)
  }

  /// How many bits the number of a document takes.
  static func documentWidth(_ documents: Int) -> Int {
    documents < 2 ? 0 : Int.bitWidth - (documents - 1).leadingZeroBitCount
  }

  /// Adds the next term.
  /// - Parameters:
  ///   - term: greater than the term before, at most 255 bytes.
  ///   - postings: the postings section, for long lists.
  ///   - positions: the positions section, for long lists.
  mutating func add(_ term: Span<UInt8>, _ entry: Entry, postings: inout [UInt8], positions: inout [UInt8]) {
    if countInBlock == Self.blockCount { finishBlock() }
    addText(term)
    switch entry {
    case .single(let document, let value):
      singlesMask |= 1 &<< UInt64(countInBlock)
      singles.append((document, encoder.shape == .tag ? 0 : value))
      singleValueWidth = max(singleValueWidth, valueWidth(document))
    case .list(let list) where list.count < PackedBlock.count:
      let start = bits.bitCount
      encoder.appendShort(list, to: &bits)
      infos.appendVariable(bits.bitCount - start)
    case .list(let list):
      postings.align(to: 16)
      let start = postings.count
      let positionsStart = positions.count
      encoder.appendLong(list, to: &postings, positions: &positions)
      infos.append(0)
      infos.appendVariable(list.count)
      infos.appendVariable(start)
      infos.appendVariable(postings.count - start)
      if encoder.shape == .text {
        infos.appendVariable(positionsStart)
        infos.appendVariable(positions.count - positionsStart)
      }
    }
    countInBlock += 1
    termCount += 1
  }

  private func valueWidth(_ document: UInt32) -> Int {
    switch encoder.shape {
    case .text: encoder.positionWidth(document)
    case .tag: 0
    case .scoredTag: 8
    }
  }

  private mutating func addText(_ term: Span<UInt8>) {
    var shared: Int
    if countInBlock == 0 {
      keys.append(TermKey.of(term))
      shared = min(term.count, 8)
    } else {
      shared = TermKey.shared(previous.span, term)
    }
    let suffix = term.count - shared
    texts.append(UInt8(min(shared, 15) << 4 | min(suffix, 15)))
    if shared >= 15 { texts.append(UInt8(shared - 15)) }
    if suffix >= 15 { texts.append(UInt8(suffix - 15)) }
    for index in shared..<term.count { texts.append(term[index]) }
    if countInBlock == 0 { shared = 0 }
    previous.removeLast(previous.count - min(shared, previous.count))
    for index in shared..<term.count { previous.append(term[index]) }
  }

  private mutating func finishBlock() {
    guard countInBlock > 0 else { return }
    let start = blocks.count
    blocks.appendWord(singlesMask)
    blocks.append(UInt8(singleValueWidth))
    blocks.append(UInt8(min(infos.count, 255)))
    blocks.append(contentsOf: infos)
    blocks.append(contentsOf: texts)
    for single in singles {
      listBits.append(UInt64(single.document), width: documentWidth)
      listBits.append(UInt64(single.value), width: singleValueWidth)
    }
    listBits.finish()
    bits.finish()
    // The bits end where the block ends, so that their beginning need not be written.
    while (blocks.count - start + listBits.bytes.count + bits.bytes.count) % 2 != 0 { blocks.append(0) }
    blocks.append(contentsOf: listBits.bytes)
    blocks.append(contentsOf: bits.bytes)
    starts.append(UInt32(blocks.count / 2))
    countInBlock = 0
    singlesMask = 0
    singleValueWidth = 0
    singles.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
    infos.removeAll(keepingCapacity: true)
    bits.removeAll()
    listBits.removeAll()
  }

  /// Ends the last block.
  mutating func finish() { finishBlock() }
}

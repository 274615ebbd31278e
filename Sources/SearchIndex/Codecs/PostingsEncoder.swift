internal import TextPrimitives

/// Writes the postings of terms of one field.
///
/// Three forms: a *single* posting stands in the dictionary block with a fixed width; a *short* list of up to 127 is a string of
/// bits beside it; a *long* list has packed blocks of 128 in the postings section, and its rest as a string of bits.
struct PostingsEncoder {
  let shape: PostingShape
  let documentCount: Int
  /// The length code of every document; empty without positions.
  let lengths: [UInt8]
  /// The share of BM25 that does not depend on the term, for the bounds of blocks.
  let normalization: LengthNormalization

  /// The Rice parameter that suits gaps in a list: near log2 of the mean gap times ln 2 (Gallager, Van Voorhis 1975).
  static func riceParameter(postings: Int, documents: Int) -> Int {
    let mean = documents * 11 / (16 * max(postings, 1))
    return mean > 0 ? Int.bitWidth - 1 - mean.leadingZeroBitCount : 0
  }

  /// How many bits a position takes in a document.
  @inline(__always) func positionWidth(_ document: UInt32) -> Int { Int(LengthCode.positionWidths[Int(lengths[Int(document)])]) }

  /// Appends a short list: its count in gamma code, for text a bit that tells whether any frequency is above one, its postings,
  /// its positions.
  func appendShort(_ postings: PostingsBuffer, to bits: inout BitWriter) {
    bits.appendGamma(postings.count)
    let hasFrequencies = shape == .text && postings.positions.count > postings.count
    if shape == .text { bits.append(hasFrequencies ? 1 : 0, width: 1) }
    let parameter = Self.riceParameter(postings: postings.count, documents: documentCount)
    appendPostings(postings, 0..<postings.count, after: UInt32.max, parameter: parameter, hasFrequencies: hasFrequencies, to: &bits)
    appendPositions(postings, 0..<postings.count, firstPosition: 0, to: &bits)
  }

  /// Appends postings as Rice-coded gaps, each with its frequency in unary or its score in a byte.
  private func appendPostings(
    _ postings: PostingsBuffer, _ range: Range<Int>, after last: UInt32, parameter: Int, hasFrequencies: Bool, to bits: inout BitWriter
  ) {
    var last = last
    for index in range {
      let document = postings.documents[index]
      bits.appendRice(document &- last &- 1, parameter: parameter)
      last = document
      switch shape {
      case .text: if hasFrequencies { bits.appendUnary(Int(postings.weights[index]) - 1) }
      case .tag: break
      case .scoredTag: bits.append(UInt64(postings.weights[index] & 0xFF), width: 8)
      }
    }
  }

  /// Appends the positions of some postings.
  /// - Returns: the index behind the last position.
  @discardableResult private func appendPositions(
    _ postings: PostingsBuffer, _ range: Range<Int>, firstPosition: Int, to bits: inout BitWriter
  ) -> Int {
    guard shape == .text else { return 0 }
    var index = firstPosition
    for posting in range {
      let width = positionWidth(postings.documents[posting])
      for _ in 0..<postings.weights[posting] {
        bits.append(UInt64(postings.positions[index]), width: width)
        index += 1
      }
    }
    return index
  }

  /// Appends a long list to the postings section, and its positions to the positions section (see the DocC article *Format*).
  func appendLong(_ postings: PostingsBuffer, to section: inout [UInt8], positions: inout [UInt8]) {
    section.align(to: 16)
    let blocks = postings.count / PackedBlock.count
    var directory = [UInt8]()
    var bodies = [UInt8]()
    var infos: [UInt32] = []
    var positionStarts: [UInt32] = []
    var bounds: [UInt8] = []
    var last = UInt32.max
    var position = 0
    var positionBits = BitWriter()
    for block in 0..<blocks {
      let range = block * PackedBlock.count..<(block + 1) * PackedBlock.count
      let gaps = gaps(postings, range, after: last)
      let width = PackedBlock.width(of: gaps[...])
      infos.append(UInt32(bodies.count / 16) << 5 | UInt32(width))
      PackedBlock.pack(gaps[...], width: width, to: &bodies)
      if shape != .tag {
        let weights = postings.weights[range].map { $0 - 1 }
        PackedBlock.pack(weights[...], width: PackedBlock.width(of: weights[...]), to: &bodies)
        bounds.append(bound(postings, range))
      }
      last = postings.documents[range.upperBound - 1]
      directory.appendHalfWord(last)
      positionStarts.append(UInt32(truncatingIfNeeded: positionBits.bytes.count))
      position = appendPositions(postings, range, firstPosition: position, to: &positionBits)
      positionBits.finish()
    }
    infos.append(UInt32(bodies.count / 16) << 5)
    positionStarts.append(UInt32(truncatingIfNeeded: positionBits.bytes.count))
    let rest = blocks * PackedBlock.count..<postings.count
    var tail = BitWriter()
    let parameter = Self.riceParameter(postings: postings.count, documents: documentCount)
    appendPostings(postings, rest, after: last, parameter: parameter, hasFrequencies: true, to: &tail)
    tail.finish()
    appendPositions(postings, rest, firstPosition: position, to: &positionBits)
    positionBits.finish()
    if shape != .tag { bounds.append(bound(postings, rest)) }
    for info in infos { directory.appendHalfWord(info) }
    if shape == .text { for start in positionStarts { directory.appendHalfWord(start) } }
    directory.append(contentsOf: bounds)
    directory.align(to: 16)
    section.append(contentsOf: directory)
    section.append(contentsOf: bodies)
    section.append(contentsOf: tail.bytes)
    positions.append(contentsOf: positionBits.bytes)
  }

  private func gaps(_ postings: PostingsBuffer, _ range: Range<Int>, after last: UInt32) -> [UInt32] {
    var last = last
    return range.map { index in
      defer { last = postings.documents[index] }
      return postings.documents[index] &- last &- 1
    }
  }

  /// The greatest impact in a block, rounded up to a byte.
  private func bound(_ postings: PostingsBuffer, _ range: Range<Int>) -> UInt8 {
    var greatest: Float = 0
    for index in range {
      let weight = Float(postings.weights[index])
      switch shape {
      case .text: greatest = max(greatest, normalization.impact(weight, lengths[Int(postings.documents[index])]))
      case .tag: return 255
      case .scoredTag: greatest = max(greatest, weight / 255)
      }
    }
    return UInt8(min(255, max(0, (greatest * 255).rounded(.up))))
  }
}

extension PostingsCursor {
  /// Appends the positions of the current posting.
  mutating func appendPositions(to positions: inout [UInt32]) {
    guard shape == .text, index < count else { return }
    if isSingle {
      positions.append(UInt32(truncatingIfNeeded: positionsBit))
      return
    }
    findPositions()
    let width = PositionWidths.width(ofCode: lengths.byte(at: Int(document)))
    var bit = positionsBit
    let mask: UInt64 = (1 &<< UInt64(width)) &- 1
    for _ in 0..<min(Int(weight), positionBytes.count &* 8) {
      positions.append(UInt32(truncatingIfNeeded: positionBytes.word(at: bit &>> 3) &>> UInt64(bit & 7) & mask))
      bit &+= width
    }
  }

  /// Finds where the positions of the current posting begin: behind those of all postings of the block before it.
  private mutating func findPositions() {
    if positionsIndex < 0 {
      positionsIndex = 0
      positionsBit = firstPositionBit
    }
    if !isUniform { prepareWeights() }
    // A cursor goes back only to the beginning of a list, by loading it again.
    let (room, lengths, end) = (room, lengths, index)
    var (bit, posting) = (positionsBit, positionsIndex)
    if isUniform {
      while posting < end {
        bit &+= PositionWidths.width(ofCode: lengths.byte(at: Int(room.document(posting))))
        posting &+= 1
      }
    } else {
      while posting < end {
        bit &+= PositionWidths.width(ofCode: lengths.byte(at: Int(room.document(posting)))) &* Int(room.weight(posting))
        posting &+= 1
      }
    }
    positionsBit = bit
    positionsIndex = posting
  }
}

/// How many bits a position takes, by the length code of the document.
enum PositionWidths {
  /// The bits of a position; computed for the exact codes, which nearly all documents have.
  @inline(__always) static func width(ofCode code: UInt8) -> Int {
    if code <= 127 { return code < 2 ? 0 : 8 &- (code &- 1).leadingZeroBitCount }
    return Int(LengthCode.positionWidths[Int(code)])
  }
}

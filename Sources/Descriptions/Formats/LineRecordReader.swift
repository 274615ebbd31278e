internal import TextPrimitives

/// Hands out the lines of an input that are not blank.
struct LineRecordReader: DescriptionRecordReader {
  private var lines: LineReader
  private let source: String?
  private var line = 0
  private var number = 0

  init(_ lines: LineReader, source: String?) {
    self.lines = lines
    self.source = source
  }

  mutating func next() throws -> DescriptionRecord? {
    while var bytes = try lines.next() {
      line += 1
      if line == 1 { bytes = Encoding.withoutMark(bytes) }
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      number += 1
      return DescriptionRecord(bytes: bytes, line: line, number: number, source: source)
    }
    return nil
  }
}

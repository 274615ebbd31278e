/// The lines of a file, one after another, in bounded memory.
///
/// A line ends in LF or CR LF, which do not belong to it; the last line needs no end.
public struct LineReader {
  private let file: InputFile
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private let chunk = 1 << 18

  /// The lines of an open file.
  public init(_ file: InputFile) { self.file = file }

  /// The lines of a file of which some bytes are already read.
  public init(_ file: InputFile, startingWith bytes: [UInt8]) {
    self.file = file
    buffer = bytes
  }

  /// The next line, nil after the last.
  /// - Throws: ``FileError`` `.cannotRead`.
  /// - Complexity: O(length of the line), amortised.
  public mutating func next() throws -> [UInt8]? {
    var scanned = start
    while true {
      if let end = Self.firstLineFeed(in: buffer.span, from: scanned) {
        defer { start = end + 1 }
        return line(to: end)
      }
      scanned = buffer.count
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return line(to: buffer.count)
      }
      if start > 0 {
        buffer.removeFirst(start)
        scanned -= start
        start = 0
      }
      isAtEnd = try file.read(upTo: max(chunk, buffer.count), appendingTo: &buffer) == 0
    }
  }

  private func line(to end: Int) -> [UInt8] {
    let last = end > start && buffer[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
    return Array(buffer[start..<last])
  }

  private static func firstLineFeed(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") { return index }
      index += 1
    }
    return nil
  }
}

internal import TextPrimitives

/// Finds out whether bytes are the UTF-8 text that all formats are written in.
enum Encoding {
  /// Says what is wrong with a text, nil if nothing is.
  static func complaint(about bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "is UTF-16; save it as UTF-8" }
    if bytes.contains(0) { return "is not text (it has zero bytes)" }
    guard let offset = UTF8Scalars.firstIllFormedByte(in: bytes.span) else { return nil }
    let place = SourcePosition(ofByte: offset, in: bytes.span)
    return "is not UTF-8 at line \(place.line), column \(place.column); save it as UTF-8"
  }

  /// The bytes without a byte order mark.
  static func withoutMark(_ bytes: [UInt8]) -> [UInt8] { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes }
}

/// URIs as people type them into tables.
enum CellIRI {
  /// A URI with what no URI may hold percent-encoded (RFC 3987, section 2.2), so that every format can carry it.
  static func encoded(_ text: String) -> String {
    guard text.utf8.contains(where: isForbidden) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isForbidden(byte) {
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a text begins with a scheme like `https:` (RFC 3986, section 3.1), so that it is a whole URI; so is the name of a blank node.
  static func isWhole(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = text.utf8[..<colon]
    if scheme.elementsEqual("_".utf8) { return true }
    let isLetter = { (byte: UInt8) in byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
    guard let first = scheme.first, isLetter(first) else { return false }
    return scheme.allSatisfy { isLetter($0) || $0 >= 0x30 && $0 <= 0x39 || "+-.".utf8.contains($0) }
  }

  private static func isForbidden(_ byte: UInt8) -> Bool { byte <= 0x20 || "<>\"{}|^`\\".utf8.contains(byte) }
}

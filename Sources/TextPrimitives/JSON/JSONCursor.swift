/// A place in a JSON text that reads values one after another, without building a tree (RFC 8259).
///
/// The cursor holds no bytes; every call gets them. A call that throws leaves the cursor at the byte that is wrong.
public struct JSONCursor {
  /// The offset of the next byte.
  public var index = 0

  /// A cursor at the beginning.
  public init() {}

  /// The first byte of the next value, after white space; nil at the end.
  public mutating func peek(_ bytes: Span<UInt8>) -> UInt8? {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return bytes[index]
      }
    }
    return nil
  }

  /// Takes a byte if it comes next, after white space.
  public mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard peek(bytes) == byte else { return false }
    index += 1
    return true
  }

  /// Takes a byte that must come next.
  /// - Throws: ``JSONError``.
  public mutating func expect(_ byte: UInt8, _ bytes: Span<UInt8>) throws(JSONError) {
    if !take(byte, bytes) { throw JSONError("expected '\(Character(Unicode.Scalar(byte)))'", at: index, in: bytes) }
  }

  /// Steps to the next member of an object: its key is put into `key`, and the cursor stands at its value.
  ///
  /// Call it with `isFirst` true once after the opening brace.
  /// - Returns: false after the closing brace.
  /// - Throws: ``JSONError``.
  public mutating func nextMember(isFirst: inout Bool, key: inout [UInt8], _ bytes: Span<UInt8>) throws(JSONError) -> Bool {
    if take(UInt8(ascii: "}"), bytes) { return false }
    if !isFirst {
      try expect(UInt8(ascii: ","), bytes)
    }
    isFirst = false
    try readString(into: &key, bytes)
    try expect(UInt8(ascii: ":"), bytes)
    return true
  }

  /// Steps to the next element of an array, as ``nextMember(isFirst:key:_:)`` does in an object.
  /// - Throws: ``JSONError``.
  public mutating func nextElement(isFirst: inout Bool, _ bytes: Span<UInt8>) throws(JSONError) -> Bool {
    if take(UInt8(ascii: "]"), bytes) { return false }
    if !isFirst {
      try expect(UInt8(ascii: ","), bytes)
    }
    isFirst = false
    return true
  }

  /// Reads a string and replaces the contents of `text` by it.
  /// - Throws: ``JSONError``, also for a lone surrogate, a raw control character and ill-formed UTF-8.
  public mutating func readString(into text: inout [UInt8], _ bytes: Span<UInt8>) throws(JSONError) {
    text.removeAll(keepingCapacity: true)
    try expect(UInt8(ascii: "\""), bytes)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        return
      }
      if byte == UInt8(ascii: "\\") {
        try readEscape(into: &text, bytes)
      } else if byte >= 0x80 {
        let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
        if scalar == 0xFFFD, length != 3 || bytes[index] != 0xEF { throw JSONError("not UTF-8", at: index, in: bytes) }
        for offset in 0..<length { text.append(bytes[index + offset]) }
        index += length
      } else if byte < 0x20 {
        throw JSONError("a control character in a string must be written as an escape", at: index, in: bytes)
      } else {
        text.append(byte)
        index += 1
      }
    }
    throw JSONError("the string has no end", at: index, in: bytes)
  }

  private mutating func readEscape(into text: inout [UInt8], _ bytes: Span<UInt8>) throws(JSONError) {
    guard index + 1 < bytes.count else { throw JSONError("the string has no end", at: index, in: bytes) }
    let letter = bytes[index + 1]
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      let start = index
      var scalar = try readHexadecimal(bytes, at: index + 2)
      index += 4
      if scalar >= 0xD800, scalar < 0xDC00, index + 3 < bytes.count, bytes[index + 2] == UInt8(ascii: "\\"),
        bytes[index + 3] == UInt8(ascii: "u")
      {
        let low = try readHexadecimal(bytes, at: index + 4)
        if low >= 0xDC00, low < 0xE000 {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
          index += 6
        }
      }
      if scalar & 0xFFFF_F800 == 0xD800 { throw JSONError("a lone surrogate is no character", at: start, in: bytes) }
      UTF8Scalars.append(scalar, to: &text)
    default: throw JSONError("unknown escape", at: index, in: bytes)
    }
    index += 2
  }

  private func readHexadecimal(_ bytes: Span<UInt8>, at start: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for offset in 0..<4 {
      guard start + offset < bytes.count else { throw JSONError("the string has no end", at: bytes.count, in: bytes) }
      switch bytes[start + offset] {
      case let digit where digit >= 0x30 && digit <= 0x39: value = value << 4 | UInt32(digit - 0x30)
      case let digit where digit | 0x20 >= 0x61 && digit | 0x20 <= 0x66: value = value << 4 | UInt32((digit | 0x20) - 0x57)
      default: throw JSONError("expected four hexadecimal digits", at: start + offset, in: bytes)
      }
    }
    return value
  }

  /// Steps over one value of any kind.
  /// - Returns: the bytes of the value.
  /// - Throws: ``JSONError``; also when arrays and objects are nested more than 500 deep.
  public mutating func skipValue(_ bytes: Span<UInt8>, depth: Int = 0) throws(JSONError) -> Range<Int> {
    guard let first = peek(bytes) else { throw JSONError("expected a value", at: index, in: bytes) }
    let start = index
    guard depth <= 500 else { throw JSONError("nested more than 500 deep", at: index, in: bytes) }
    var text: [UInt8] = []
    var isFirst = true
    switch first {
    case UInt8(ascii: "\""): try readString(into: &text, bytes)
    case UInt8(ascii: "{"):
      index += 1
      while try nextMember(isFirst: &isFirst, key: &text, bytes) { _ = try skipValue(bytes, depth: depth + 1) }
    case UInt8(ascii: "["):
      index += 1
      while try nextElement(isFirst: &isFirst, bytes) { _ = try skipValue(bytes, depth: depth + 1) }
    case UInt8(ascii: "t"): try skipWord("true", bytes)
    case UInt8(ascii: "f"): try skipWord("false", bytes)
    case UInt8(ascii: "n"): try skipWord("null", bytes)
    default: try skipNumber(bytes)
    }
    return start..<index
  }

  private mutating func skipWord(_ word: StaticString, _ bytes: Span<UInt8>) throws(JSONError) {
    let start = index
    for letter in word.description.utf8 {
      guard index < bytes.count, bytes[index] == letter else { throw JSONError("expected a value", at: start, in: bytes) }
      index += 1
    }
  }

  private mutating func skipNumber(_ bytes: Span<UInt8>) throws(JSONError) {
    let start = index
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
    let whole = skipDigits(bytes)
    if whole == 0 || (whole > 1 && bytes[index - whole] == UInt8(ascii: "0")) { throw JSONError("expected a value", at: start, in: bytes) }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      if skipDigits(bytes) == 0 { throw JSONError("expected a digit", at: index, in: bytes) }
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
      if skipDigits(bytes) == 0 { throw JSONError("expected a digit", at: index, in: bytes) }
    }
  }

  private mutating func skipDigits(_ bytes: Span<UInt8>) -> Int {
    let start = index
    while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
    return index - start
  }
}

/// A text that is not JSON.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public var message: String
  /// Where it is wrong.
  public var position: SourcePosition

  init(_ message: String, at index: Int, in bytes: Span<UInt8>) {
    self.message = message
    position = SourcePosition(ofByte: index, in: bytes)
  }

  /// The words for a person.
  public var description: String { "line \(position.line), column \(position.column): \(message)" }
}

internal import TextPrimitives

/// The entities of a document, and the decoding of text that may hold references to them (XML 1.0, section 4).
struct XMLEntities {
  /// What is wrong with a text, and where.
  struct Problem {
    var message: String
    var offset: Int
  }

  /// How deep entities may hold entities.
  private static let depthLimit = 16
  /// Replacement texts by name; nil for entities outside the document, which are not read.
  private var texts: [[UInt8]: [UInt8]?] = [:]
  /// Bytes that references may still expand to: plenty for names of namespaces, and a bound for entities that multiply each other.
  private var budget: Int

  /// The entities of a document of a size in bytes.
  init(documentSize: Int) { budget = 16 * documentSize + (1 << 20) }

  /// Declares an entity; of one declared twice the first declaration counts.
  mutating func declare(_ name: [UInt8], _ text: [UInt8]?) {
    if texts[name] == nil { texts[name] = .some(text) }
  }

  /// Appends text without references: line ends become LF.
  static func append(plain text: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]) {
    for index in range {
      if text[index] != 0x0D {
        output.append(text[index])
      } else if index + 1 >= text.count || text[index + 1] != 0x0A {
        output.append(0x0A)
      }
    }
  }

  /// Appends text with its references replaced; in an attribute, white space becomes spaces.
  /// - Returns: what is wrong, if anything.
  mutating func append(_ text: Span<UInt8>, _ range: Range<Int>, isAttribute: Bool, to output: inout [UInt8]) -> Problem? {
    append(text, range, isAttribute: isAttribute, depth: 0, to: &output)
  }

  private mutating func append(_ text: Span<UInt8>, _ range: Range<Int>, isAttribute: Bool, depth: Int, to output: inout [UInt8])
    -> Problem?
  {
    var index = range.lowerBound
    var plain = index
    while index < range.upperBound {
      let byte = text[index]
      if byte >= 0x20, byte != UInt8(ascii: "&"), byte != UInt8(ascii: "<"), byte != UInt8(ascii: ">") {
        index += 1
        continue
      }
      output.append(text, plain..<index)
      switch byte {
      case 0x0D:
        if index + 1 >= range.upperBound || text[index + 1] != 0x0A { output.append(isAttribute ? 0x20 : 0x0A) }
      case 0x09, 0x0A: output.append(isAttribute ? 0x20 : byte)
      case UInt8(ascii: ">"):
        if !isAttribute, index >= range.lowerBound + 2, text[index - 1] == UInt8(ascii: "]"), text[index - 2] == UInt8(ascii: "]") {
          return Problem(message: "`]]>` in text is written `]]&gt;`", offset: index)
        }
        output.append(byte)
      case UInt8(ascii: "<"):
        return Problem(message: "an entity here holds markup, which is not supported; write it out", offset: index)
      case UInt8(ascii: "&"):
        guard let end = Self.endOfReference(text, index..<range.upperBound) else {
          return Problem(message: "`&` must begin a reference like `&amp;`; a plain one is written `&amp;`", offset: index)
        }
        if let message = appendReference(text, index + 1..<end, isAttribute: isAttribute, depth: depth, to: &output) {
          return Problem(message: message, offset: index)
        }
        index = end
      default:
        return Problem(message: "XML cannot hold the control character U+\(hexadecimal(UInt32(byte)))", offset: index)
      }
      index += 1
      plain = index
    }
    output.append(text, plain..<range.upperBound)
    return nil
  }

  private static func endOfReference(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound + 1
    while index < range.upperBound, text[index] != UInt8(ascii: ";") {
      let byte = text[index]
      guard
        NameCharacters.isNameByte(byte) || byte >= 0x80 || byte == UInt8(ascii: "#") || byte == UInt8(ascii: ".")
          || byte == UInt8(ascii: ":")
      else { return nil }
      index += 1
    }
    return index < range.upperBound && index > range.lowerBound + 1 ? index : nil
  }

  /// Appends what a reference stands for.
  /// - Returns: what is wrong, if anything.
  private mutating func appendReference(
    _ text: Span<UInt8>, _ name: Range<Int>, isAttribute: Bool, depth: Int, to output: inout [UInt8]
  ) -> String? {
    if text[name.lowerBound] == UInt8(ascii: "#") {
      guard let scalar = Self.character(text, name.lowerBound + 1..<name.upperBound) else {
        return "this reference means no character that XML may hold"
      }
      UTF8Scalars.append(scalar, to: &output)
      return nil
    }
    var key: [UInt8] = []
    key.append(text, name)
    switch String(utf8Bytes: key.span) {
    case "amp": output.append(UInt8(ascii: "&"))
    case "lt": output.append(UInt8(ascii: "<"))
    case "gt": output.append(UInt8(ascii: ">"))
    case "quot": output.append(UInt8(ascii: "\""))
    case "apos": output.append(UInt8(ascii: "'"))
    case let word:
      guard let declared = texts[key] else { return "the entity `&\(word);` is not declared; write its character instead" }
      guard let replacement = declared else { return "the entity `&\(word);` lies outside the document and is not read" }
      budget -= replacement.count + 1
      guard depth < Self.depthLimit, budget > 0 else { return "the entity `&\(word);` expands too far; write its text instead" }
      return append(replacement.span, 0..<replacement.count, isAttribute: isAttribute, depth: depth + 1, to: &output)?.message
    }
    return nil
  }

  /// The scalar of `#123` or `#x1F`, behind the `#`; nil if XML may not hold it.
  static func character(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    guard !range.isEmpty else { return nil }
    let isHexadecimal = text[range.lowerBound] == UInt8(ascii: "x")
    let digits = range.dropFirst(isHexadecimal ? 1 : 0)
    guard !digits.isEmpty else { return nil }
    var scalar: UInt32 = 0
    for index in digits {
      guard let digit = NameCharacters.hexValue(text[index]), isHexadecimal || digit < 10, scalar < 0x110000 else { return nil }
      scalar = scalar * (isHexadecimal ? 16 : 10) + digit
    }
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: return scalar
    default: return nil
    }
  }
}

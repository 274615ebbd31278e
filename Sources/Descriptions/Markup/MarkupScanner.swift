internal import TextPrimitives

/// Cuts HTML into what is shown, in the order of the bytes. Every byte is looked at a bounded number of times.
struct MarkupScanner {
  /// A piece of what is shown.
  enum Piece {
    /// Bytes that stand for themselves.
    case text(Range<Int>)
    /// A character that some bytes stand for.
    case character(UInt32, Range<Int>)
  }

  private var index = 0
  /// What was looked for in vain up to the end, so that it is looked for once.
  private var hasNoCommentEnd = false
  private var missingEndTags: [[UInt8]] = []

  /// The next piece, nil at the end.
  mutating func next(_ bytes: Span<UInt8>) -> Piece? {
    while index < bytes.count {
      let start = index
      switch bytes[index] {
      case UInt8(ascii: "<"):
        if let isBreak = skipMarkup(bytes) {
          if isBreak { return .character(0x0A, start..<index) }
          continue
        }
      case UInt8(ascii: "&"):
        if let (scalar, end) = CharacterReference.read(bytes, at: index) {
          index = end
          return .character(scalar, start..<end)
        }
      default: break
      }
      index += 1
      while index < bytes.count, bytes[index] != UInt8(ascii: "<"), bytes[index] != UInt8(ascii: "&") { index += 1 }
      return .text(start..<index)
    }
    return nil
  }

  /// Steps over a tag or comment.
  /// - Returns: whether it breaks the line; nil if there is none, and then the scanner has not moved.
  private mutating func skipMarkup(_ bytes: Span<UInt8>) -> Bool? {
    if Self.matches(bytes, at: index + 1, "!--"), !hasNoCommentEnd {
      if let end = Self.find("-->", bytes, from: index + 2) {
        index = end
        return false
      }
      hasNoCommentEnd = true
    }
    let isEndTag = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
    var end = index + (isEndTag ? 2 : 1)
    let isDeclaration = end < bytes.count && (bytes[end] == UInt8(ascii: "!") || bytes[end] == UInt8(ascii: "?"))
    if isDeclaration { end += 1 }
    var name: [UInt8] = []
    while end < bytes.count, name.count < 32, Self.isNameByte(bytes[end], isFirst: name.isEmpty) {
      name.append(bytes[end] >= 0x41 && bytes[end] <= 0x5A ? bytes[end] | 0x20 : bytes[end])
      end += 1
    }
    guard let last = name.last, last != UInt8(ascii: ":"), end < bytes.count, Self.endsName(bytes[end]),
      let close = Self.endOfTag(bytes, from: end)
    else { return nil }
    index = close
    if !isEndTag, !isDeclaration, name == Array("script".utf8) || name == Array("style".utf8) { skipContents(of: name, bytes) }
    return !isDeclaration && ElementNames.breakLines(name)
  }

  private static func isNameByte(_ byte: UInt8, isFirst: Bool) -> Bool {
    let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    return isLetter || (!isFirst && (byte >= 0x30 && byte <= 0x3A || byte == UInt8(ascii: "-")))
  }

  private static func endsName(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte <= 0x20 }

  /// The index behind the `>` of a tag. A `>` in quotes does not end it, unless the quotes are not closed before the next `<`.
  private static func endOfTag(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var quote: UInt8 = 0
    var quoted: Int?
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") {
      let byte = bytes[index]
      index += 1
      if quote != 0 {
        if byte == quote { quote = 0 } else if byte == UInt8(ascii: ">"), quoted == nil { quoted = index }
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    return quoted
  }

  /// Steps behind the end tag of an element that shows nothing; where there is none, nothing is stepped over.
  private mutating func skipContents(of name: [UInt8], _ bytes: Span<UInt8>) {
    guard !missingEndTags.contains(name) else { return }
    var search = index
    while search + name.count + 2 <= bytes.count {
      if bytes[search] == UInt8(ascii: "<"), bytes[search + 1] == UInt8(ascii: "/") {
        var length = 0
        while length < name.count, bytes[search + 2 + length] | 0x20 == name[length] { length += 1 }
        if length == name.count, let close = Self.endOfTag(bytes, from: search + 2 + length) {
          index = close
          return
        }
      }
      search += 1
    }
    missingEndTags.append(name)
  }

  private static func matches(_ bytes: Span<UInt8>, at start: Int, _ word: StaticString) -> Bool {
    guard start + word.utf8CodeUnitCount <= bytes.count else { return false }
    var index = start
    for byte in word.description.utf8 {
      if bytes[index] != byte { return false }
      index += 1
    }
    return true
  }

  private static func find(_ word: StaticString, _ bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index + word.utf8CodeUnitCount <= bytes.count {
      if bytes[index] == UInt8(ascii: "-"), matches(bytes, at: index, word) { return index + word.utf8CodeUnitCount }
      index += 1
    }
    return nil
  }
}

/// The elements of HTML that begin a line of their own.
enum ElementNames {
  private static let breaking: Set<[UInt8]> = Set(
    """
    address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3
    h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead
    title tr ul
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })

  /// Whether a tag of an element breaks the line.
  static func breakLines(_ name: [UInt8]) -> Bool { breaking.contains(name) }
}

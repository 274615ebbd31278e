internal import TextPrimitives

/// Cuts a text into tokens: runs of letters and digits, with what holds words together and apart noted on each.
///
/// Soft hyphens and zero-width characters are part of a word and leave no trace in its folded form; decomposed letters are composed;
/// an apostrophe between letters belongs to the word, and so does a colon with a case ending (*THL:ssä*). A hyphen or a CamelCase
/// boundary cuts a word into tokens that are marked as parts of one word.
/// - Complexity: O(length of the text).
public enum Tokenizer {
  /// Replaces the contents of `result` by the tokens of a text.
  public static func tokenize(_ text: Span<UInt8>, into result: inout TokenizedText) {
    result.removeAll()
    var scanner = TokenScanner()
    scanner.scan(text, into: &result)
  }
}

/// The state of the scan of one text.
private struct TokenScanner {
  private var index = 0
  private var gap: Token.Gap = .beginning
  private var hasLeadingHyphen = false
  private var hasWideHyphen = false

  mutating func scan(_ text: Span<UInt8>, into result: inout TokenizedText) {
    while index < text.count {
      let (scalar, length) = UTF8Scalars.decode(text, at: index)
      switch Letters.kind(of: scalar) {
      case .lower, .upper, .digit: scanWord(text, into: &result)
      case .space: addSpace(scalar, length: length)
      case .ignorable: index += length
      default: addPunctuation(scalar, length: length, text, to: &result)
      }
    }
  }

  // MARK: Between words

  private mutating func addSpace(_ scalar: UInt32, length: Int) {
    if scalar == 0x0A || scalar == 0x2028 || scalar == 0x2029 || scalar == 0x0B || scalar == 0x0C {
      gap.insert(gap.contains(.lineBreak) ? [.space, .lineBreak, .emptyLine] : [.space, .lineBreak])
    } else {
      gap.insert(.space)
    }
    hasLeadingHyphen = false
    index += length
  }

  private mutating func addPunctuation(_ scalar: UInt32, length: Int, _ text: Span<UInt8>, to result: inout TokenizedText) {
    let isHyphen = scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011
    index += length
    hasLeadingHyphen = false
    guard isHyphen else {
      gap.insert(Self.gap(for: scalar))
      return
    }
    let isBeforeWord = index < text.count && Self.isWord(UTF8Scalars.decode(text, at: index).scalar)
    if gap.isEmpty, !result.tokens.isEmpty {  // directly after a word
      if isBeforeWord {
        gap = .hyphen
      } else {
        let last = result.tokens.count - 1
        result.tokens[last].shape.insert(length == 3 ? [.trailingHyphen, .wideHyphen] : .trailingHyphen)
        if Int(result.tokens[last].end) != index - length { result.tokens[last].shape.insert(.looseHyphen) }
      }
    } else if isBeforeWord {
      hasLeadingHyphen = true
      hasWideHyphen = length == 3
    } else {
      gap.insert(.dash)
    }
  }

  private static func isWord(_ scalar: UInt32) -> Bool {
    switch Letters.kind(of: scalar) {
    case .lower, .upper, .digit: true
    default: false
    }
  }

  private static func gap(for scalar: UInt32) -> Token.Gap {
    switch scalar {
    case 0x2E, 0x2026: .period
    case 0x21, 0x3F, 0xA1, 0xBF: .exclamation
    case 0x2B, 0x26: []  // M + N, A & B: one term
    case 0x2C: .comma
    case 0x3A, 0x3B: .colon
    case 0x2F, 0x5C: .slash
    case 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x3C, 0x3E: .bracket
    case 0x2012...0x2015, 0x2212: .dash
    case 0x2A, 0x7C, 0xB7, 0x2022, 0x2023, 0x25AA...0x25CF: .bullet
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0x60, 0xB4: .quote
    default: .symbol
    }
  }

  // MARK: Words

  private mutating func scanWord(_ text: Span<UInt8>, into result: inout TokenizedText) {
    var token = Token(
      start: Int32(truncatingIfNeeded: index), end: 0, foldedStart: Int32(truncatingIfNeeded: result.folded.count), foldedEnd: 0, colon: 0,
      gap: gap, shape: !hasLeadingHyphen ? [] : hasWideHyphen ? [.leadingHyphen, .wideHyphen] : .leadingHyphen)
    var upper = 0
    var letters = 0
    var isAfterLower = false
    var end = index
    while index < text.count {
      let small = takeSmallLetters(text, &result)
      if small > 0 {
        letters += small
        isAfterLower = true
        end = index
        if index == text.count { break }
      }
      let (scalar, length) = UTF8Scalars.decode(text, at: index)
      let kind = Letters.kind(of: scalar)
      switch kind {
      case .upper:
        if isAfterLower, letters >= 4, Self.isCamelCaseBoundary(text, at: index) {
          finish(&token, end: end, upper: upper, letters: letters, text, &result)
          gap = .camelCase
          return
        }
        upper += 1
        letters += 1
        if letters == 1 { token.shape.insert(.capitalised) } else { token.shape.insert(.innerCapital) }
        isAfterLower = false
      case .lower:
        letters += 1
        isAfterLower = true
      case .digit:
        token.shape.insert(.hasDigit)
        isAfterLower = false
      case .mark: break
      case .ignorable:
        index += length
        continue
      default:
        if Self.isApostrophe(scalar), letters > 0, Self.isLetter(text, at: index + length) { break }
        if scalar == 0x3A, takeColonEnding(text, &token, &result) {
          letters += 1
          end = index
          continue
        }
        return finish(&token, end: end, upper: upper, letters: letters, text, &result)
      }
      CaseFolding.append(text, index..<index + length, to: &result.folded)
      index += length
      end = index
    }
    finish(&token, end: end, upper: upper, letters: letters, text, &result)
  }

  /// Takes the small letters of ASCII and Latin-1 that come next: most of all text, and folded as they are.
  /// - Returns: how many there are.
  private mutating func takeSmallLetters(_ text: Span<UInt8>, _ result: inout TokenizedText) -> Int {
    var place = index
    var letters = 0
    while place < text.count {
      let byte = text[place]
      if byte >= 0x61 && byte <= 0x7A {
        place += 1
      } else if byte == 0xC3, place + 1 < text.count, Self.isSmall(text[place + 1]) {
        place += 2
      } else {
        break
      }
      letters += 1
    }
    if letters > 0 { result.folded.append(text, index..<place) }
    index = place
    return letters
  }

  /// Whether a byte after 0xC3 makes a small letter: *ß…ÿ* without *÷*.
  private static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x9F && byte <= 0xBF && byte != 0xB7 }

  private mutating func finish(
    _ token: inout Token, end: Int, upper: Int, letters: Int, _ text: Span<UInt8>, _ result: inout TokenizedText
  ) {
    token.end = Int32(truncatingIfNeeded: end)
    token.foldedEnd = Int32(truncatingIfNeeded: result.folded.count)
    if letters > 0 { token.shape.insert(.hasLetter) }
    let written = token.colon > 0 ? upper >= 2 : upper >= 2 && upper == letters
    if written { token.shape.insert(.allCapitals) }
    result.tokens.append(token)
    result.noteOffsetsOfLastToken(text)
    gap = []
    hasLeadingHyphen = false
  }

  /// A boundary as in *SenioriTanssi*: at least three letters follow, the second of them in lower case.
  private static func isCamelCaseBoundary(_ text: Span<UInt8>, at index: Int) -> Bool {
    var place = index
    for position in 0..<3 {
      guard place < text.count else { return false }
      let (scalar, length) = UTF8Scalars.decode(text, at: place)
      let kind = Letters.kind(of: scalar)
      guard position == 0 ? kind == .upper : kind == .lower else { return false }
      place += length
    }
    return true
  }

  private static func isApostrophe(_ scalar: UInt32) -> Bool { scalar == 0x27 || scalar == 0x2019 || scalar == 0x02BC }

  private static func isLetter(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard index < text.count else { return false }
    switch Letters.kind(of: UTF8Scalars.decode(text, at: index).scalar) {
    case .lower, .upper: return true
    default: return false
    }
  }

  /// Takes a colon and the case ending after it into the token, if that is what follows.
  private mutating func takeColonEnding(_ text: Span<UInt8>, _ token: inout Token, _ result: inout TokenizedText) -> Bool {
    let colon = result.folded.count
    guard colon - Int(token.foldedStart) <= 60, token.colon == 0 else { return false }
    var place = index + 1
    result.folded.append(UInt8(ascii: ":"))
    while place < text.count, place - index <= 24 {
      let (scalar, length) = UTF8Scalars.decode(text, at: place)
      let kind = Letters.kind(of: scalar)
      guard kind == .lower || kind == .upper || kind == .mark else { break }
      CaseFolding.append(text, place..<place + length, to: &result.folded)
      place += length
    }
    guard ColonEndings.contains(result.folded, colon + 1..<result.folded.count) else {
      result.folded.removeLast(result.folded.count - colon)
      return false
    }
    token.colon = UInt16(colon - Int(token.foldedStart))
    index = place
    return true
  }
}

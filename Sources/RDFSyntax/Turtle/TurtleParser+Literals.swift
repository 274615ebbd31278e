internal import TextPrimitives

extension TurtleParser {
  /// A quoted literal with its language tag or datatype.
  mutating func readLiteral(_ text: Span<UInt8>) throws(SyntaxFailure) -> Int {
    let start = builder.batch.bytes.count
    let isGood = try readString(text)
    var record = TermRecord(kind: .literal, text: start..<builder.batch.bytes.count)
    if cursor.at < text.count {
      if text[cursor.at] == UInt8(ascii: "@") {
        record.language = try readLanguageTag(text)
      } else if text[cursor.at] == UInt8(ascii: "^") {
        guard let datatype = try readDatatype(text) else { return TripleBuilder.invalid }
        record.datatype = datatype
      }
    }
    guard isGood else { return TripleBuilder.invalid }
    builder.batch.terms.append(record)
    return builder.batch.terms.count - 1
  }

  /// A string in one or three quotes; its text is appended to the batch's bytes.
  /// - Returns: whether all escapes are right; if not, that is reported.
  private mutating func readString(_ text: Span<UInt8>) throws(SyntaxFailure) -> Bool {
    let quote = text[cursor.at]
    let opening = cursor
    var index = opening.at + 1
    let isLong = grammar == .turtle && index + 1 < text.count && text[index] == quote && text[index + 1] == quote
    if isLong { index += 2 }
    if isLong, hasReportedNoEnd(quote) { throw fail(text, Self.noLongEnd) }
    var isGood = true
    var plain = index
    while index < text.count {
      let byte = text[index]
      if byte == quote {
        if !isLong || (index + 2 < text.count && text[index + 1] == quote && text[index + 2] == quote) {
          builder.batch.bytes.append(text, plain..<index)
          cursor.at = index + (isLong ? 3 : 1)
          return isGood
        }
        index += 1
      } else if byte == UInt8(ascii: "\\") {
        builder.batch.bytes.append(text, plain..<index)
        if let length = appendEscape(text, at: index) {
          index += length
        } else {
          isGood = false
          note(text, "`\\` in a string must begin one of the escapes `\\t \\b \\n \\r \\f \\\" \\' \\\\ \\uXXXX \\UXXXXXXXX`", at: index)
          // What stands behind a wrong backslash cannot be the end of the string, but may be the end of the line.
          index += index + 1 < text.count && text[index + 1] >= 0x20 ? 2 : 1
        }
        plain = min(index, text.count)
      } else if byte == 0x0A || byte == 0x0D {
        guard isLong else { break }
        cursor.at = index
        cursor.stepOverLineEnd(text)
        index = cursor.at
      } else {
        index += 1
      }
    }
    cursor = opening
    guard isLong else {
      throw fail(
        text,
        "this string has no end on its line; add \(quote == UInt8(ascii: "'") ? "`'`" : "`\"`"), or use three quotes for text of several lines"
      )
    }
    if quote == UInt8(ascii: "'") { hasNoLongEnd.single = true } else { hasNoLongEnd.double = true }
    throw fail(text, Self.noLongEnd)
  }

  private static let noLongEnd = "this string of several lines has no end; add the three quotes that close it"

  private func hasReportedNoEnd(_ quote: UInt8) -> Bool { quote == UInt8(ascii: "'") ? hasNoLongEnd.single : hasNoLongEnd.double }

  /// Appends the character that an escape means.
  /// - Returns: the length of the escape; nil if there is no such escape.
  private mutating func appendEscape(_ text: Span<UInt8>, at index: Int) -> Int? {
    guard index + 1 < text.count else { return nil }
    let byte: UInt8
    switch text[index + 1] {
    case UInt8(ascii: "t"): byte = 0x09
    case UInt8(ascii: "b"): byte = 0x08
    case UInt8(ascii: "n"): byte = 0x0A
    case UInt8(ascii: "r"): byte = 0x0D
    case UInt8(ascii: "f"): byte = 0x0C
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"): byte = text[index + 1]
    default:
      guard let (scalar, length) = unicodeEscape(text, at: index) else { return nil }
      UTF8Scalars.append(scalar, to: &builder.batch.bytes)
      return length
    }
    builder.batch.bytes.append(byte)
    return 2
  }

  /// `@fi`, `@en-GB`: appended in lower case.
  private mutating func readLanguageTag(_ text: Span<UInt8>) throws(SyntaxFailure) -> Range<Int> {
    let start = builder.batch.bytes.count
    var index = cursor.at + 1
    var partStart = index
    while index < text.count {
      let byte = text[index]
      if NameCharacters.isLetter(byte) || (NameCharacters.isDigit(byte) && builder.batch.bytes.count > start && partStart != cursor.at + 1)
      {
        builder.batch.bytes.append(byte | 0x20)
      } else if byte == UInt8(ascii: "-"), index > partStart {
        builder.batch.bytes.append(byte)
        partStart = index + 1
      } else {
        break
      }
      index += 1
    }
    guard index > partStart else {
      throw fail(text, expecting: "a language tag like `@fi` or `@en-GB`")
    }
    cursor.at = index
    return start..<builder.batch.bytes.count
  }

  /// `^^` and an IRI; nil if that IRI is wrong and reported.
  private mutating func readDatatype(_ text: Span<UInt8>) throws(SyntaxFailure) -> Range<Int>? {
    guard cursor.at + 2 < text.count, text[cursor.at + 1] == UInt8(ascii: "^") else {
      throw fail(text, expecting: "`^^` and a datatype like `xsd:date`")
    }
    cursor.at += 2
    if grammar == .turtle { skipSpace(text) }
    guard cursor.at < text.count, grammar == .turtle ? text[cursor.at] != UInt8(ascii: "_") : text[cursor.at] == UInt8(ascii: "<"),
      let term = try readResource(text)
    else {
      throw fail(text, expecting: "a datatype (an IRI `<…>` or a name like `xsd:date`)")
    }
    guard term >= 0 else { return nil }
    let range = builder.batch.terms[term].text
    return builder.batch.isStringDatatype(range) ? 0..<0 : range
  }

  /// A number: `xsd:integer`, `xsd:decimal` or `xsd:double` by the way it is written.
  mutating func readNumber(_ text: Span<UInt8>) throws(SyntaxFailure) -> Int {
    let start = cursor.at
    var index = start
    if text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") { index += 1 }
    let whole = skipDigits(text, &index)
    var kind = ImpliedIRI.integer
    var fraction = 0
    if index < text.count, text[index] == UInt8(ascii: ".") {
      var behind = index + 1
      fraction = skipDigits(text, &behind)
      let isExponent = behind < text.count && text[behind] | 0x20 == UInt8(ascii: "e")
      // `1.` is a number and the end of the statement, `1.e5` is a double.
      if fraction > 0 || (isExponent && whole > 0) {
        index = behind
        kind = .decimal
      }
    }
    if whole + fraction > 0, index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < text.count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") { index += 1 }
      kind = skipDigits(text, &index) > 0 ? .double : .type
    }
    guard whole + fraction > 0, kind != .type else {
      throw fail(text, expecting: "a number like `12`, `1.5` or `1e6`")
    }
    let textStart = builder.batch.bytes.count
    builder.batch.bytes.append(text, start..<index)
    cursor.at = index
    return addLiteral(from: textStart, kind)
  }

  private func skipDigits(_ text: Span<UInt8>, _ index: inout Int) -> Int {
    let start = index
    while index < text.count, NameCharacters.isDigit(text[index]) { index += 1 }
    return index - start
  }

  /// `true` or `false`; nil if neither stands here.
  mutating func readBoolean(_ text: Span<UInt8>) -> Int? {
    let end = NameCharacters.endOfName(text, from: cursor.at)
    let word = cursor.at..<end
    guard isEqual(text, word, "true".utf8.span, 0..<4) || isEqual(text, word, "false".utf8.span, 0..<5) else { return nil }
    let start = builder.batch.bytes.count
    builder.batch.bytes.append(text, word)
    cursor.at = end
    return addLiteral(from: start, .boolean)
  }

  private mutating func addLiteral(from start: Int, _ datatype: ImpliedIRI) -> Int {
    let text = start..<builder.batch.bytes.count
    let datatype = builder.batch.terms[builder.term(datatype)].text
    builder.batch.terms.append(TermRecord(kind: .literal, text: text, datatype: datatype))
    return builder.batch.terms.count - 1
  }
}

extension TripleBatch {
  /// Whether a range of the bytes is the IRI of `xsd:string`, which a literal without datatype has anyway.
  func isStringDatatype(_ range: Range<Int>) -> Bool {
    let name = "http://www.w3.org/2001/XMLSchema#string".utf8.span
    return isEqual(bytes.span, range, name, 0..<name.count)
  }
}

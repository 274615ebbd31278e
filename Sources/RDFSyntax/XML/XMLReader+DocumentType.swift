internal import TextPrimitives

extension XMLReader {
  /// Reads `<!DOCTYPE …>`, of which only the declarations of entities matter.
  mutating func readDocumentType(_ text: Span<UInt8>) throws(SyntaxFailure) {
    let start = cursor
    cursor.at += 9
    while cursor.at < text.count {
      skipSpace(text)
      guard cursor.at < text.count else { break }
      switch text[cursor.at] {
      case UInt8(ascii: ">"):
        cursor.at += 1
        return
      case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = try readQuoted(text)
      case UInt8(ascii: "["):
        cursor.at += 1
        try readInternalSubset(text)
      default: cursor.at += 1
      }
    }
    cursor = start
    throw fail(text, "`<!DOCTYPE` has no end")
  }

  private mutating func readInternalSubset(_ text: Span<UInt8>) throws(SyntaxFailure) {
    while true {
      skipSpace(text)
      guard cursor.at < text.count else { throw fail(text, "the declarations of `<!DOCTYPE` have no end; add `]>`") }
      if text[cursor.at] == UInt8(ascii: "]") {
        cursor.at += 1
        return
      }
      if starts(text, "<!--".utf8.span) {
        _ = try skip(text, to: "-->".utf8.span, "a comment")
      } else if starts(text, "<?".utf8.span) {
        _ = try skip(text, to: "?>".utf8.span, "a processing instruction")
      } else if starts(text, "<!ENTITY".utf8.span) {
        cursor.at += 8
        try readEntity(text)
      } else if text[cursor.at] == UInt8(ascii: "%") {
        // A parameter entity: only those of the document itself could be followed, and nothing that counts here stands in them.
        while cursor.at < text.count, text[cursor.at] != UInt8(ascii: ";"), text[cursor.at] > 0x20 { cursor.at += 1 }
        cursor.at = min(cursor.at + 1, text.count)
      } else {
        try skipDeclaration(text)
      }
    }
  }

  /// `name "text">`, `name SYSTEM "…">` or `% name …>`.
  private mutating func readEntity(_ text: Span<UInt8>) throws(SyntaxFailure) {
    skipSpace(text)
    let start = cursor.at
    cursor.at = NameCharacters.endOfName(text, from: start)
    guard cursor.at > start else { return try skipDeclaration(text) }
    var name: [UInt8] = []
    name.append(text, start..<cursor.at)
    skipSpace(text)
    if cursor.at < text.count, text[cursor.at] == UInt8(ascii: "\"") || text[cursor.at] == UInt8(ascii: "'") {
      entities.declare(name, characterReferencesReplaced(text, try readQuoted(text)))
    } else {
      entities.declare(name, nil)
    }
    try skipDeclaration(text)
  }

  /// The value of an entity: references to characters are replaced at once, others where the entity is used (section 4.5).
  private func characterReferencesReplaced(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var value: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if text[index] == UInt8(ascii: "&"), index + 1 < range.upperBound, text[index + 1] == UInt8(ascii: "#") {
        var end = index + 2
        while end < range.upperBound, text[end] != UInt8(ascii: ";"), end - index < 12 { end += 1 }
        // `&` and `<` stay references, or they would be markup when the entity is used.
        if let scalar = XMLEntities.character(text, index + 2..<end), scalar != 0x26, scalar != 0x3C {
          UTF8Scalars.append(scalar, to: &value)
          index = end + 1
          continue
        }
      }
      value.append(text[index])
      index += 1
    }
    return value
  }

  /// Reads a string in quotes.
  /// - Returns: what stands between the quotes.
  private mutating func readQuoted(_ text: Span<UInt8>) throws(SyntaxFailure) -> Range<Int> {
    let quote = text[cursor.at]
    var end = cursor.at + 1
    while end < text.count, text[end] != quote { end += 1 }
    guard end < text.count else { throw fail(text, "this quoted text has no end") }
    let range = cursor.at + 1..<end
    advance(text, to: end + 1)
    return range
  }

  /// Skips to the end of a declaration.
  private mutating func skipDeclaration(_ text: Span<UInt8>) throws(SyntaxFailure) {
    while cursor.at < text.count {
      switch text[cursor.at] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = try readQuoted(text)
      case UInt8(ascii: ">"):
        cursor.at += 1
        return
      case UInt8(ascii: "]"): return
      default: advance(text, to: cursor.at + 1)
      }
    }
  }
}

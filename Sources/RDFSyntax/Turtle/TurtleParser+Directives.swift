internal import TextPrimitives

extension TurtleParser {
  /// `@prefix` or `@base`.
  mutating func readDirective(_ text: Span<UInt8>) throws(SyntaxFailure) {
    let start = cursor.at + 1
    if hasWord("prefix".utf8.span, text, at: start, ignoringCase: false) {
      cursor.at = start + 6
      try readPrefix(text)
    } else if hasWord("base".utf8.span, text, at: start, ignoringCase: false) {
      cursor.at = start + 4
      try readBase(text)
    } else {
      throw fail(text, expecting: "`@prefix` or `@base`")
    }
    skipSpace(text)
    guard cursor.at < text.count, text[cursor.at] == UInt8(ascii: ".") else {
      throw fail(text, expecting: "`.` behind `@prefix` or `@base`")
    }
    cursor.at += 1
  }

  /// `PREFIX` or `BASE`, as in SPARQL: in any case, without a dot.
  /// - Returns: whether one was there.
  mutating func readSPARQLDirective(_ text: Span<UInt8>) throws(SyntaxFailure) -> Bool {
    if hasWord("prefix".utf8.span, text, at: cursor.at, ignoringCase: true) {
      cursor.at += 6
      try readPrefix(text)
      return true
    }
    if hasWord("base".utf8.span, text, at: cursor.at, ignoringCase: true) {
      cursor.at += 4
      try readBase(text)
      return true
    }
    return false
  }

  private func hasWord(_ word: Span<UInt8>, _ text: Span<UInt8>, at start: Int, ignoringCase: Bool) -> Bool {
    let end = start + word.count
    guard end <= text.count else { return false }
    for offset in word.indices {
      let byte = text[start + offset]
      guard byte == word[offset] || (ignoringCase && byte | 0x20 == word[offset]) else { return false }
    }
    return end == text.count || !isNameOrColon(text, end)
  }

  private mutating func readPrefix(_ text: Span<UInt8>) throws(SyntaxFailure) {
    skipSpace(text)
    let start = cursor.at
    guard let colon = endOfPrefix(text, from: start) else {
      throw fail(text, expecting: "a prefix with its colon, like `skos:`")
    }
    cursor.at = colon + 1
    skipSpace(text)
    guard let namespace = try readNamespace(text) else { return }
    if prefixes.namespaceBytes + namespace.count > text.count + (1 << 20) {
      throw fail(text, "the namespaces of this document are longer than the document; use a shorter base or fewer prefixes")
    }
    prefixes.set(text, start..<colon, to: namespace)
    cache.forgetAll()
    declarations.append((String(utf8Bytes: text.extracting(start..<colon)), String(utf8Bytes: namespace.span)))
  }

  private mutating func readBase(_ text: Span<UInt8>) throws(SyntaxFailure) {
    skipSpace(text)
    guard let namespace = try readNamespace(text) else { return }
    base = IRIBase(namespace)
    cache.forgetAll()
  }

  /// The IRI of a directive, resolved; nil if it is wrong and reported.
  private mutating func readNamespace(_ text: Span<UInt8>) throws(SyntaxFailure) -> [UInt8]? {
    guard cursor.at < text.count, text[cursor.at] == UInt8(ascii: "<") else {
      throw fail(text, expecting: "an IRI `<…>`")
    }
    guard let reference = try readEscapedIRI(text) else { return nil }
    guard isResolvable(text, reference.span, 0..<reference.count) else { return nil }
    var namespace: [UInt8] = []
    IRIBase.append(reference.span, 0..<reference.count, resolvedAgainst: base, to: &namespace)
    return namespace
  }
}

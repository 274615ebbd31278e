internal import TextPrimitives

extension XMLReader {
  /// Reads a start tag.
  /// - Returns: whether the element is empty, `<a/>`.
  mutating func readStartTag(_ text: Span<UInt8>) throws(SyntaxFailure) -> Bool {
    let start = cursor
    open.append(OpenElement(name: 0..<0, bindings: bindings.count, namespaceBytes: namespaces.count))
    attributes.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    cursor.at += 1
    element = try readName(text)
    open[open.count - 1].name = element.whole
    var isEmpty = false
    while true {
      let before = cursor.at
      skipSpace(text)
      guard cursor.at < text.count else {
        cursor = start
        throw fail(text, "this tag has no end; add `>`")
      }
      if text[cursor.at] == UInt8(ascii: ">") { break }
      if text[cursor.at] == UInt8(ascii: "/"), cursor.at + 1 < text.count, text[cursor.at + 1] == UInt8(ascii: ">") {
        isEmpty = true
        cursor.at += 1
        break
      }
      guard cursor.at > before else { throw fail(text, "expected a space before an attribute, found \(describe(text, at: cursor.at))") }
      try readAttribute(text)
    }
    cursor.at += 1
    element.namespace = try namespace(text, element.prefix)
    for index in attributes.indices where !attributes[index].name.prefix.isEmpty {
      attributes[index].name.namespace = try namespace(text, attributes[index].name.prefix)
    }
    try refuseRepeatedAttributes(text)
    return isEmpty
  }

  /// `prefix:local` or `local`.
  private mutating func readName(_ text: Span<UInt8>) throws(SyntaxFailure) -> Name {
    let first = try readPart(text)
    guard cursor.at < text.count, text[cursor.at] == UInt8(ascii: ":") else {
      return Name(prefix: first.lowerBound..<first.lowerBound, local: first, namespace: 0..<0)
    }
    cursor.at += 1
    return Name(prefix: first, local: try readPart(text), namespace: 0..<0)
  }

  private mutating func readPart(_ text: Span<UInt8>) throws(SyntaxFailure) -> Range<Int> {
    let start = cursor.at
    let scalar = start < text.count ? UTF8Scalars.decode(text, at: start).scalar : 0
    guard NameCharacters.isNameBase(scalar) || scalar == 0x5F else {
      throw fail(text, "expected a name, found \(describe(text, at: start)); a plain `<` or `&` is written `&lt;` or `&amp;`")
    }
    cursor.at = NameCharacters.endOfName(text, from: start)
    return start..<cursor.at
  }

  private mutating func readAttribute(_ text: Span<UInt8>) throws(SyntaxFailure) {
    let name = try readName(text)
    skipSpace(text)
    guard cursor.at < text.count, text[cursor.at] == UInt8(ascii: "=") else {
      throw fail(text, "expected `=` behind the name of an attribute, found \(describe(text, at: cursor.at))")
    }
    cursor.at += 1
    skipSpace(text)
    guard cursor.at < text.count, text[cursor.at] == UInt8(ascii: "\"") || text[cursor.at] == UInt8(ascii: "'") else {
      throw fail(text, "expected the value of an attribute in quotes, found \(describe(text, at: cursor.at))")
    }
    let quote = text[cursor.at]
    var end = cursor.at + 1
    while end < text.count, text[end] != quote, text[end] != UInt8(ascii: "<") { end += 1 }
    guard end < text.count, text[end] == quote else { throw fail(text, "this value of an attribute has no end; add the closing quote") }
    let start = values.count
    if let problem = entities.append(text, cursor.at + 1..<end, isAttribute: true, to: &values) {
      advance(text, to: problem.offset)
      throw fail(text, problem.message)
    }
    advance(text, to: end + 1)
    let value = start..<values.count
    if isEqual(text, name.whole, "xmlns".utf8.span, 0..<5) {
      try bind(text, name.local.upperBound..<name.local.upperBound, value)
    } else if isEqual(text, name.prefix, "xmlns".utf8.span, 0..<5) {
      try bind(text, name.local, value)
    } else {
      guard attributes.count < Self.limit else { throw fail(text, "an element cannot have more than \(Self.limit) attributes here") }
      attributes.append(Attribute(name: name, value: value))
    }
  }

  private mutating func bind(_ text: Span<UInt8>, _ prefix: Range<Int>, _ value: Range<Int>) throws(SyntaxFailure) {
    guard bindings.count < Self.limit else { throw fail(text, "more than \(Self.limit) namespaces are declared inside each other") }
    if value.isEmpty, !prefix.isEmpty { throw fail(text, "a prefix cannot be bound to nothing; give its namespace") }
    let start = namespaces.count
    namespaces.append(contentsOf: values[value])
    bindings.append(Binding(prefix: prefix, namespace: start..<namespaces.count))
    hasNewScope = true
  }

  /// The namespace of a prefix.
  private mutating func namespace(_ text: Span<UInt8>, _ prefix: Range<Int>) throws(SyntaxFailure) -> Range<Int> {
    for binding in bindings.reversed() where isEqual(text, binding.prefix, text, prefix) { return binding.namespace }
    if prefix.isEmpty || isEqual(text, prefix, "xml".utf8.span, 0..<3) { return 0..<0 }
    throw fail(text, "the prefix `\(name(text, prefix)):` is not declared; add `xmlns:\(name(text, prefix))=\"…\"`")
  }

  private mutating func refuseRepeatedAttributes(_ text: Span<UInt8>) throws(SyntaxFailure) {
    for (index, attribute) in attributes.enumerated() {
      for other in attributes[..<index] where isEqual(text, other.name.local, text, attribute.name.local) {
        let isSame =
          other.name.namespace.isEmpty || attribute.name.namespace.isEmpty
          ? isEqual(text, other.name.prefix, text, attribute.name.prefix)
          : namespaces[other.name.namespace] == namespaces[attribute.name.namespace]
        if isSame { throw fail(text, "the attribute `\(name(text, attribute.name.whole))` stands twice in one tag") }
      }
    }
  }
}

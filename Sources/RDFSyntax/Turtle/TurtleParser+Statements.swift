internal import TextPrimitives

extension TurtleParser {
  /// A directive, or the subject of a statement.
  mutating func readSubject(_ text: Span<UInt8>) throws(SyntaxFailure) {
    switch text[cursor.at] {
    case UInt8(ascii: "@"): try readDirective(text)
    case UInt8(ascii: "["): try openPropertyList(text)
    case UInt8(ascii: "("): openCollection()
    default:
      if try readSPARQLDirective(text) { return }
      guard let subject = try readResource(text) else {
        throw fail(text, expecting: "a subject (an IRI `<…>`, a name like `skos:Concept`, `_:label`, `[` or `(`)")
      }
      begin(subject, .verb)
    }
  }

  private mutating func begin(_ subject: Int, _ next: State) {
    frames.append(Frame(kind: .statement, subject: subject, predicate: TripleBuilder.none))
    state = next
  }

  /// A predicate; or, behind `;`, another `;` or the end of the list.
  mutating func readVerb(_ text: Span<UInt8>) throws(SyntaxFailure) {
    let top = frames.count - 1
    guard cursor.at < text.count else { throw fail(text, "the file ends inside a statement; add a predicate and an object, or `.`") }
    let byte = text[cursor.at]
    if state == .verbOrEnd {
      if byte == UInt8(ascii: ";"), frames[top].predicate != TripleBuilder.none {
        cursor.at += 1
        return
      }
      if isEnd(byte, of: frames[top].kind) { return try readObjectEnd(text) }
    }
    if byte == UInt8(ascii: "a"), cursor.at + 1 >= text.count || !isNameOrColon(text, cursor.at + 1) {
      cursor.at += 1
      frames[top].predicate = builder.term(.type)
    } else {
      guard byte != UInt8(ascii: "_"), let predicate = try readResource(text) else {
        throw fail(text, expecting: "a predicate (an IRI `<…>`, a name like `skos:prefLabel`, or `a`)")
      }
      frames[top].predicate = predicate
    }
    state = .object
  }

  /// Whether a keyword goes on at an index, so that it is no keyword.
  func isNameOrColon(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let byte = text[index]
    return NameCharacters.isNameByte(byte) || byte == UInt8(ascii: ":") || byte >= 0x80
      || (byte == UInt8(ascii: ".") && index + 1 < text.count && NameCharacters.isNameByte(text[index + 1]))
  }

  private func isEnd(_ byte: UInt8, of kind: Frame.Kind) -> Bool {
    byte == (kind == .statement ? UInt8(ascii: ".") : UInt8(ascii: "]"))
  }

  /// An object.
  mutating func readObject(_ text: Span<UInt8>) throws(SyntaxFailure) {
    guard cursor.at < text.count else { throw fail(text, "the file ends inside a statement; add an object and `.`") }
    switch text[cursor.at] {
    case UInt8(ascii: "["): try openPropertyList(text)
    case UInt8(ascii: "("): openCollection()
    default: complete(try readTerm(text))
    }
  }

  /// An element of a collection, or its end.
  mutating func readItem(_ text: Span<UInt8>) throws(SyntaxFailure) {
    guard cursor.at < text.count else { throw fail(text, "the file ends inside a collection; add `)`") }
    guard text[cursor.at] == UInt8(ascii: ")") else { return try readObject(text) }
    cursor.at += 1
    let frame = frames.removeLast()
    if frame.subject == TripleBuilder.none {
      complete(builder.term(.nil))
    } else {
      emit(frame.subject, builder.term(.rest), builder.term(.nil))
      complete(frame.predicate)
    }
  }

  /// What follows an object: `,`, `;` or the end.
  mutating func readObjectEnd(_ text: Span<UInt8>) throws(SyntaxFailure) {
    let frame = frames[frames.count - 1]
    guard cursor.at < text.count else { throw fail(text, "the file ends inside a statement; add `.`") }
    let byte = text[cursor.at]
    if byte == UInt8(ascii: ",") {
      cursor.at += 1
      state = .object
    } else if byte == UInt8(ascii: ";") {
      cursor.at += 1
      state = .verbOrEnd
    } else if isEnd(byte, of: frame.kind) {
      cursor.at += 1
      frames.removeLast()
      if frame.kind == .statement { state = .subject } else { complete(frame.subject, mayEndStatement: true) }
    } else {
      let end = frame.kind == .statement ? "`.`" : "`]`"
      throw fail(text, expecting: "`;`, `,` or \(end) after an object")
    }
  }

  private mutating func openPropertyList(_ text: Span<UInt8>) throws(SyntaxFailure) {
    cursor.at += 1
    skipSpace(text)
    let node = builder.freshBlankNode()
    if cursor.at < text.count, text[cursor.at] == UInt8(ascii: "]") {
      cursor.at += 1
      // A lone `[]` that begins a statement needs predicates, unlike `[ :p :o ]`.
      if frames.isEmpty { begin(node, .verb) } else { complete(node) }
    } else {
      frames.append(Frame(kind: .propertyList, subject: node, predicate: TripleBuilder.none))
      state = .verb
    }
  }

  private mutating func openCollection() {
    cursor.at += 1
    frames.append(Frame(kind: .collection, subject: TripleBuilder.none, predicate: TripleBuilder.none))
    state = .item
  }

  /// Puts a finished term where it belongs: as subject, as object, or as element of a collection.
  ///
  /// As a subject, a property list may be a whole statement; a collection may not.
  private mutating func complete(_ term: Int, mayEndStatement: Bool = false) {
    guard let top = frames.indices.last else { return begin(term, mayEndStatement ? .verbOrEnd : .verb) }
    let frame = frames[top]
    guard frame.kind == .collection else {
      emit(frame.subject, frame.predicate, term)
      state = .objectEnd
      return
    }
    let cell = builder.freshBlankNode()
    if frame.subject == TripleBuilder.none { frames[top].predicate = cell } else { emit(frame.subject, builder.term(.rest), cell) }
    emit(cell, builder.term(.first), term)
    frames[top].subject = cell
    state = .item
  }
}

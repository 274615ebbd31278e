internal import TextPrimitives

/// Goes through an XML document tag by tag (XML 1.0, fifth edition; Namespaces in XML 1.0), without recursion.
///
/// Nothing outside the document is ever read, and the entities that it declares itself expand to a bounded length. The first error of
/// well-formedness ends the document, as the standard demands.
struct XMLReader {
  /// What was read.
  enum Event {
    /// A start tag: ``XMLReader/element`` and ``XMLReader/attributes`` describe it.
    case start
    /// An end tag, or the second half of an empty element.
    case end
    /// Text: ``XMLReader/characters`` holds it, decoded.
    case text
    /// A comment or processing instruction: ``XMLReader/markup`` is its range, with its brackets.
    case markup
    /// The end of the document.
    case finished
  }

  /// A name with a prefix, both as ranges of the document, and its namespace as range of ``XMLReader/namespaces``.
  struct Name {
    var prefix: Range<Int>
    var local: Range<Int>
    var namespace: Range<Int>

    /// The name as it is written.
    var whole: Range<Int> { prefix.isEmpty ? local : prefix.lowerBound..<local.upperBound }
  }

  /// An attribute; its value is a range of ``XMLReader/values``.
  struct Attribute {
    var name: Name
    var value: Range<Int>
  }

  struct Binding {
    var prefix: Range<Int>
    var namespace: Range<Int>
  }

  struct OpenElement {
    var name: Range<Int>
    var bindings: Int
    var namespaceBytes: Int
  }

  /// How many elements may declare namespaces inside each other, and how many attributes an element may have: bounds, so that looking a
  /// prefix or an attribute up stays cheap.
  static let limit = 256

  var cursor = LineCursor()
  var report: DiagnosticList
  var entities: XMLEntities
  /// The text of the namespaces in scope.
  var namespaces: [UInt8] = []
  var bindings: [Binding] = []
  var open: [OpenElement] = []
  /// Whether a binding began or ended since this was last set to false.
  var hasNewScope = false
  private(set) var isEmptyElement = false
  private var hasRoot = false

  /// The element of the last start tag.
  var element = Name(prefix: 0..<0, local: 0..<0, namespace: 0..<0)
  /// Its attributes, without declarations of namespaces.
  var attributes: [Attribute] = []
  /// The values of the attributes, decoded.
  var values: [UInt8] = []
  /// The last text, decoded.
  var characters: [UInt8] = []
  /// The last comment or processing instruction.
  private(set) var markup = 0..<0

  init(report: DiagnosticList, documentSize: Int) {
    self.report = report
    entities = XMLEntities(documentSize: documentSize)
  }

  /// Notes an error of well-formedness at the cursor.
  mutating func fail(_ text: Span<UInt8>, _ message: String) -> SyntaxFailure {
    note(text, message + "; reading stops here")
    return SyntaxFailure()
  }

  /// Notes an error at the cursor.
  mutating func note(_ text: Span<UInt8>, _ message: String) {
    report.add(message, at: report.hasRoom ? cursor.position(of: cursor.at, in: text) : nil)
  }

  /// Reads on.
  mutating func next(_ text: Span<UInt8>) throws(SyntaxFailure) -> Event {
    if isEmptyElement {
      isEmptyElement = false
      closeScope()
      return .end
    }
    while cursor.at < text.count {
      guard text[cursor.at] == UInt8(ascii: "<") else {
        if open.isEmpty {
          try skipOutside(text)
          continue
        }
        try readText(text)
        return .text
      }
      let second = cursor.at + 1 < text.count ? text[cursor.at + 1] : 0
      if second == UInt8(ascii: "/") {
        try readEndTag(text)
        return .end
      }
      if second == UInt8(ascii: "?") {
        markup = try skip(text, to: "?>".utf8.span, "a processing instruction")
        if !open.isEmpty { return .markup }
      } else if second != UInt8(ascii: "!") {
        if open.isEmpty, hasRoot { throw fail(text, "a document has one root element; a second one begins here") }
        hasRoot = true
        isEmptyElement = try readStartTag(text)
        return .start
      } else if starts(text, "<!--".utf8.span) {
        markup = try skip(text, to: "-->".utf8.span, "a comment")
        if !open.isEmpty { return .markup }
      } else if starts(text, "<![CDATA[".utf8.span), !open.isEmpty {
        let range = try skip(text, to: "]]>".utf8.span, "a CDATA section")
        characters.removeAll(keepingCapacity: true)
        XMLEntities.append(plain: text, range.lowerBound + 9..<range.upperBound - 3, to: &characters)
        return .text
      } else if starts(text, "<!DOCTYPE".utf8.span), !hasRoot {
        try readDocumentType(text)
      } else {
        throw fail(text, "expected an element, a comment or the end of the document, found \(describe(text, at: cursor.at))")
      }
    }
    if let last = open.last { throw fail(text, "the element `\(name(text, last.name))` has no end tag") }
    if !hasRoot { throw fail(text, "the file has no element; it may not be XML") }
    return .finished
  }

  func starts(_ text: Span<UInt8>, _ word: Span<UInt8>) -> Bool {
    cursor.at + word.count <= text.count && isEqual(text, cursor.at..<cursor.at + word.count, word, 0..<word.count)
  }

  func name(_ text: Span<UInt8>, _ range: Range<Int>) -> String { String(utf8Bytes: text.extracting(range)) }

  /// Steps over bytes, counting lines.
  mutating func advance(_ text: Span<UInt8>, to end: Int) {
    while cursor.at < end {
      if text[cursor.at] == 0x0A || text[cursor.at] == 0x0D { cursor.stepOverLineEnd(text) } else { cursor.at += 1 }
    }
  }

  /// Steps over everything up to and with a closing mark.
  mutating func skip(_ text: Span<UInt8>, to mark: Span<UInt8>, _ what: String) throws(SyntaxFailure) -> Range<Int> {
    let start = cursor.at
    // The opening mark is at least as long as its first two bytes, so that `<!-->` is no comment.
    var index = start + 2 + (mark[0] == UInt8(ascii: "-") ? 2 : 0)
    while index + mark.count <= text.count {
      if text[index] == mark[0], isEqual(text, index..<index + mark.count, mark, 0..<mark.count) {
        advance(text, to: index + mark.count)
        return start..<cursor.at
      }
      index += 1
    }
    throw fail(text, "\(what) has no end")
  }

  mutating func skipSpace(_ text: Span<UInt8>) {
    while cursor.at < text.count, text[cursor.at] <= 0x20 {
      if text[cursor.at] == 0x0A || text[cursor.at] == 0x0D { cursor.stepOverLineEnd(text) } else { cursor.at += 1 }
    }
  }

  private mutating func skipOutside(_ text: Span<UInt8>) throws(SyntaxFailure) {
    skipSpace(text)
    if cursor.at < text.count, text[cursor.at] != UInt8(ascii: "<") {
      throw fail(
        text,
        "expected \(hasRoot ? "the end of the document" : "an element; the file may not be XML"), found \(describe(text, at: cursor.at))")
    }
  }

  private mutating func readText(_ text: Span<UInt8>) throws(SyntaxFailure) {
    var end = cursor.at
    while end < text.count, text[end] != UInt8(ascii: "<") { end += 1 }
    characters.removeAll(keepingCapacity: true)
    if let problem = entities.append(text, cursor.at..<end, isAttribute: false, to: &characters) {
      advance(text, to: problem.offset)
      throw fail(text, problem.message)
    }
    advance(text, to: end)
  }

  private mutating func readEndTag(_ text: Span<UInt8>) throws(SyntaxFailure) {
    let start = cursor.at + 2
    guard let last = open.last else { throw fail(text, "this end tag has no start tag") }
    let end = start + last.name.count
    guard end <= text.count, isEqual(text, start..<end, text, last.name), end == text.count || !isNamePart(text[end]) else {
      throw fail(text, "expected the end tag `</\(name(text, last.name))>`, found another one")
    }
    cursor.at = end
    skipSpace(text)
    guard cursor.at < text.count, text[cursor.at] == UInt8(ascii: ">") else {
      throw fail(text, "expected `>` at the end of a tag, found \(describe(text, at: cursor.at))")
    }
    cursor.at += 1
    closeScope()
  }

  private func isNamePart(_ byte: UInt8) -> Bool {
    NameCharacters.isNameByte(byte) || byte >= 0x80 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
  }

  private mutating func closeScope() {
    guard let last = open.popLast() else { return }
    if bindings.count > last.bindings {
      bindings.removeLast(bindings.count - last.bindings)
      namespaces.removeLast(namespaces.count - last.namespaceBytes)
      hasNewScope = true
    }
  }
}

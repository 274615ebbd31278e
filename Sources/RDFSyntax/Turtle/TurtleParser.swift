internal import TextPrimitives

/// The state of reading one Turtle document: a machine with its own stack, that can stop between two triples when a batch is full.
///
/// The text is passed to every method, so that it stays a span in registers.
struct TurtleParser {
  /// What encloses the place that is read.
  struct Frame {
    enum Kind { case statement, propertyList, collection }
    var kind: Kind
    /// The subject; in a collection the last cell, or `none` before the first.
    var subject: Int
    /// The predicate; in a collection the first cell.
    var predicate: Int
  }

  /// What may come next.
  enum State { case subject, verb, verbOrEnd, object, objectEnd, item }

  /// Which of the two grammars is read. N-Triples shares the tokens, but nothing may be abbreviated.
  enum Grammar { case turtle, ntriples }

  let grammar: Grammar
  var cursor = LineCursor()
  var report: DiagnosticList
  var builder = TripleBuilder()
  var base: IRIBase?
  var prefixes = PrefixTable()
  /// Prefixes declared since the sink was last told.
  var declarations: [(prefix: String, namespace: String)] = []
  var frames: [Frame] = []
  var state = State.subject
  var statementStart = 0
  /// Terms of the batch by the bytes they were written with.
  var cache = TermCache()
  var hasReportedMissingBase = false
  /// Whether no `"""`, or no `'''`, ends a string in the rest of the text, so that nobody searches for it again.
  var hasNoLongEnd = (double: false, single: false)
  /// No `>` ends an IRI between the place where one was last sought and this one, so that nobody searches for it again.
  var endlessIRI = 0

  init(_ grammar: Grammar, report: DiagnosticList, base: [UInt8]?) {
    self.grammar = grammar
    self.report = report
    if let base {
      self.base = IRIBase(base)
      if self.base == nil {
        self.report.add("the base `\(String(utf8Bytes: base.span))` is not an absolute IRI; give one like `https://example.org/`", at: nil)
      }
    }
  }

  /// Reads until the batch is full or the text ends.
  /// - Returns: whether the text has ended.
  mutating func readMore(_ text: Span<UInt8>) -> Bool {
    while true {
      do throws(SyntaxFailure) {
        return grammar == .turtle ? try readStatements(text) : try readLines(text)
      } catch {
        if grammar == .turtle { recover(text) } else { recoverAtLineEnd(text) }
        frames.removeAll(keepingCapacity: true)
        state = .subject
      }
    }
  }

  private mutating func readStatements(_ text: Span<UInt8>) throws(SyntaxFailure) -> Bool {
    while true {
      skipSpace(text)
      switch state {
      case .subject:
        if builder.isFull { return false }
        if cursor.at >= text.count { return true }
        statementStart = cursor.at
        try readSubject(text)
      case .verb, .verbOrEnd:
        try readVerb(text)
      case .object:
        try readObject(text)
      case .objectEnd:
        try readObjectEnd(text)
        if builder.isFull { return false }
      case .item:
        try readItem(text)
        if builder.isFull { return false }
      }
    }
  }

  /// Skips white space and comments, counting lines.
  mutating func skipSpace(_ text: Span<UInt8>) {
    var index = cursor.at
    while index < text.count {
      switch text[index] {
      case 0x20, 0x09: index += 1
      case 0x0A:
        index += 1
        cursor.line += 1
        cursor.lineStart = index
      case 0x0D:
        cursor.at = index
        cursor.stepOverLineEnd(text)
        index = cursor.at
      case UInt8(ascii: "#"):
        while index < text.count, text[index] != 0x0A, text[index] != 0x0D { index += 1 }
      default:
        cursor.at = index
        return
      }
    }
    cursor.at = index
  }

  /// Empties the batch and takes over the terms that are still needed.
  mutating func startNextBatch() {
    let full = builder.startNextBatch()
    cache.forgetAll()
    for index in frames.indices {
      frames[index].subject = builder.carry(frames[index].subject, from: full)
      frames[index].predicate = builder.carry(frames[index].predicate, from: full)
    }
    builder.adjustLimit()
  }

  /// Notes at the cursor that something else stands there than what should.
  mutating func fail(_ text: Span<UInt8>, expecting wanted: String) -> SyntaxFailure {
    fail(text, report.hasRoom ? "expected \(wanted), found \(describe(text, at: cursor.at))" : "")
  }

  /// Notes an error at the cursor.
  mutating func fail(_ text: Span<UInt8>, _ message: String) -> SyntaxFailure {
    note(text, message, at: cursor.at)
    return SyntaxFailure()
  }

  /// Notes an error at a byte of the current line, and goes on.
  mutating func note(_ text: Span<UInt8>, _ message: String, at offset: Int) {
    report.add(message, at: report.hasRoom ? cursor.position(of: offset, in: text) : nil)
  }
}

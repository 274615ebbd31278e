internal import TextPrimitives

/// Reads the parts of a typed query: `OR` joins loosest, then words side by side, then `AND`.
struct QueryParser {
  private let query: String
  private let language: QueryLanguage
  private var tokens: [QueryToken] = []
  private var index = 0
  private var depth = 0
  /// Deeper brackets are refused.
  private static let greatestDepth = 100

  init(_ query: String, _ language: QueryLanguage) {
    self.query = query
    self.language = language
  }

  /// Reads the whole query.
  mutating func parse() throws(QueryError) -> SearchQuery {
    var scanner = QueryScanner(query)
    tokens = try scanner.scan()
    if tokens.count == 1 { throw error("the query is empty; type a word") }
    let found = try alternatives(field: nil)
    guard token.kind == .end else { throw error("this bracket closes nothing") }
    return found
  }

  private var token: QueryToken { tokens[min(index, tokens.count - 1)] }

  private func error(_ message: String, at offset: Int? = nil) -> QueryError {
    QueryError(message: message, query: query, offset: offset ?? token.offset)
  }

  /// Parts joined by `OR`.
  private mutating func alternatives(field: String?) throws(QueryError) -> SearchQuery {
    var parts = [try sideBySide(field: field)]
    while token.kind == .or {
      index += 1
      parts.append(try sideBySide(field: field))
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  /// Parts side by side.
  private mutating func sideBySide(field: String?) throws(QueryError) -> SearchQuery {
    var wanted: [SearchQuery] = []
    var required: [SearchQuery] = []
    var unwanted: [SearchQuery] = []
    repeat {
      let isRequired = token.kind == .plus
      if isRequired { index += 1 }
      switch try conjunction(field: field) {
      case .not(let part): unwanted.append(.not(part))
      case let part: if isRequired { required.append(part) } else { wanted.append(part) }
      }
    } while ![.or, .close, .end].contains(token.kind)
    var all = required
    if language.joinsWithAny, wanted.count > 1 { all.append(.any(wanted)) } else { all += wanted }
    if all.isEmpty, unwanted.count == 1 { return unwanted[0] }
    all += unwanted
    return all.count == 1 ? all[0] : .all(all)
  }

  /// Parts joined by `AND`.
  private mutating func conjunction(field: String?) throws(QueryError) -> SearchQuery {
    var parts = [try negatable(field: field)]
    while token.kind == .and {
      index += 1
      parts.append(try negatable(field: field))
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negatable(field: String?) throws(QueryError) -> SearchQuery {
    guard token.kind == .not else { return try weighted(field: field) }
    index += 1
    guard token.kind != .not else { throw error("a word can be excluded only once") }
    return .not(try weighted(field: field))
  }

  private mutating func weighted(field: String?) throws(QueryError) -> SearchQuery {
    let part = try single(field: field)
    guard case .weight(let weight) = token.kind else { return part }
    index += 1
    return .weighted(part, weight)
  }

  /// A word, a phrase, a bracket, or a field with one of them.
  private mutating func single(field: String?) throws(QueryError) -> SearchQuery {
    let start = token
    switch start.kind {
    case .open: return try bracket(field: field)
    case .field(let name):
      if field != nil { throw error("a field cannot stand inside another one") }
      index += 1
      return try value(of: name, start)
    case .word(let word):
      index += 1
      return try self.word(word, field: field, start)
    case .phrase(let text, let star):
      index += 1
      return try phrase(text, star: star, field: field)
    case .star:
      guard start.isApart || index == 0 || [.not, .plus, .open].contains(tokens[index - 1].kind) || isBehindField else {
        throw error(Self.starMessage)
      }
      try passStar()
      return field.map { .hasValue(field: $0) } ?? .everything
    case .comparison, .openRange: throw error(noNumbers(field))
    case .close: throw error("a word is missing before this bracket")
    case .closeRange: throw error("this bracket closes nothing")
    case .end: throw error("a word is missing at the end")
    case .and, .or: throw error("a word is missing before this; to search the word itself, write it in small letters")
    default: throw error("a word is missing before this")
    }
  }

  private mutating func bracket(field: String?) throws(QueryError) -> SearchQuery {
    let start = token
    depth += 1
    guard depth <= Self.greatestDepth else { throw error("brackets are nested more than \(Self.greatestDepth) deep") }
    index += 1
    let inner = try alternatives(field: field)
    guard token.kind == .close else { throw error("this bracket is not closed", at: start.offset) }
    index += 1
    depth -= 1
    return inner
  }

  /// What stands after the colon of a field.
  private mutating func value(of name: String, _ start: QueryToken) throws(QueryError) -> SearchQuery {
    guard let number = language.schema.number(of: name) else {
      let names = language.schema.fields.filter { $0.kind != .stored }.map(\.name).joined(separator: ", ")
      throw error("there is no field named \(name); the fields are \(names)", at: start.offset)
    }
    switch language.schema[number].kind {
    case .stored: throw error("the field \(name) cannot be searched", at: start.offset)
    case .number where token.kind != .star: return .range(try range(of: name), field: name)
    default:
      if token.kind == .not || beginsWithHyphen(token) {
        throw error("to leave something out, write the - before the field, -\(name):…; a value that begins with - goes in quotation marks")
      }
      return try single(field: name)
    }
  }

  private func beginsWithHyphen(_ token: QueryToken) -> Bool {
    guard case .word = token.kind else { return false }
    return query.utf8.dropFirst(token.offset).first == UInt8(ascii: "-")
  }

  private var isBehindField: Bool {
    guard index > 0, case .field = tokens[index - 1].kind else { return false }
    return true
  }

  /// Why a comparison or a range makes no sense in a field, or without one.
  private func noNumbers(_ field: String?) -> String {
    let names = language.schema.fields.filter { $0.kind == .number }.map(\.name)
    let known = names.isEmpty ? "there is none that does" : "those that do are \(names.joined(separator: ", "))"
    return field.map { "the field \($0) holds no numbers; \(known)" } ?? "numbers are searched in a field that holds them; \(known)"
  }

  // MARK: Stars

  private static let starMessage = "a * stands only at the end of a word, as in vertais*, or alone for everything"

  /// Passes a star, behind which no more of a word may come.
  private mutating func passStar() throws(QueryError) {
    let next = tokens[min(index + 1, tokens.count - 1)]
    switch next.kind {
    case .close, .weight: break
    case .word(let word) where !word.unicodeScalars.contains(where: Self.isInWords): break
    default: if !next.isApart { throw error(Self.starMessage) }
    }
    index += 1
  }

  private static func isInWords(_ scalar: Unicode.Scalar) -> Bool {
    switch Letters.kind(of: scalar.value) {
    case .lower, .upper, .digit, .mark: true
    case .ignorable, .space, .other: false
    }
  }

  private func isTag(_ name: String) -> Bool {
    guard let number = language.schema.number(of: name) else { return false }
    return [.tag, .scoredTag].contains(language.schema[number].kind)
  }

  private mutating func word(_ word: String, field: String?, _ start: QueryToken) throws(QueryError) -> SearchQuery {
    let next = token
    if next.kind == .star, !next.isApart {
      if let field, isTag(field) { throw error("tags can be searched only as a whole") }
      try passStar()
      return .prefix(word, field: field)
    }
    if case .tilde(let edits) = next.kind, !next.isApart {
      if let field, isTag(field) { throw error("tags can be searched only as a whole") }
      guard (1...2).contains(edits ?? 1) else { throw error("a word can be searched with 1 or 2 errors") }
      index += 1
      return .fuzzy(word, edits: edits ?? 1, field: field)
    }
    if let field, isTag(field) { return .tag(word, field: field) }
    return .word(word, field: field)
  }

  private mutating func phrase(_ text: String, star: Int?, field: String?) throws(QueryError) -> SearchQuery {
    if let field, isTag(field) { return .tag(text, field: field) }
    if let star { throw error("inside quotation marks a * has no meaning; only a single word can be searched by its beginning", at: star) }
    guard case .tilde(let slop) = token.kind, !token.isApart else { return .phrase(text, field: field) }
    guard let slop, slop <= 100 else { throw error("after ~ comes by how many places the words may be moved, as in \"tuki ryhmä\"~2") }
    index += 1
    return .phrase(text, slop: slop, field: field)
  }

  // MARK: Numbers

  /// `[a TO b]`, `>=a`, or a single number.
  private mutating func range(of name: String) throws(QueryError) -> ClosedRange<Int64> {
    let start = token
    switch start.kind {
    case .openRange:
      index += 1
      let low = try end(of: name, open: .min)
      guard case .word(let word) = token.kind, ["TO", "to", ".."].contains(word) else {
        throw error("a range is written as \(name):[1 TO 5]")
      }
      index += 1
      let high = try end(of: name, open: .max)
      guard token.kind == .closeRange else { throw error("the range is not closed; put a ] where it ends", at: start.offset) }
      index += 1
      guard low <= high else { throw error("the range goes down; write the lower end first", at: start.offset) }
      return low...high
    case .comparison(let sign):
      index += 1
      let number = try end(of: name, open: nil)
      switch sign {
      case ">": return number == .max ? .max ... .max : number + 1 ... .max
      case ">=": return number ... .max
      case "<": return number == .min ? .min ... .min : .min...number - 1
      default: return .min...number
      }
    default:
      let number = try end(of: name, open: nil)
      return number...number
    }
  }

  /// A number or a date; a star where an end may be open.
  private mutating func end(of name: String, open: Int64?) throws(QueryError) -> Int64 {
    if let open, token.kind == .star {
      index += 1
      return open
    }
    guard case .word(let word) = token.kind else { throw error("\(name) wants a number, or a date as 2026-11-22") }
    guard let number = Int64(word) ?? CalendarDay.number(of: word) else {
      throw error("“\(word)” is neither a number nor a date as 2026-11-22")
    }
    index += 1
    return number
  }
}

internal import TextPrimitives

/// Cuts a typed query into its parts.
struct QueryScanner {
  private let bytes: [UInt8]
  private let query: String
  private var index = 0
  private var tokens: [QueryToken] = []
  /// Whether a range is open, in which a hyphen belongs to a number and `TO` is a word.
  private var isInRange = false

  init(_ query: String) {
    self.query = query
    bytes = Array(query.utf8)
  }

  private static let operators: [String: QueryToken.Kind] = [
    "AND": .and, "JA": .and, "OCH": .and, "OR": .or, "TAI": .or, "ELLER": .or, "NOT": .not, "EI": .not, "INTE": .not,
  ]

  /// All parts, the end as the last.
  mutating func scan() throws(QueryError) -> [QueryToken] {
    while true {
      let isApart = skipSpace()
      guard index < bytes.count else {
        tokens.append(QueryToken(kind: .end, offset: bytes.count, isApart: true))
        return tokens
      }
      let start = index
      let kind = try next(isApart: isApart)
      tokens.append(QueryToken(kind: kind, offset: start, isApart: isApart))
    }
  }

  private func error(_ message: String, at offset: Int) -> QueryError { QueryError(message: message, query: query, offset: offset) }

  /// Passes white space, and tells whether there was some, or an opening bracket before.
  private mutating func skipSpace() -> Bool {
    var isApart = tokens.isEmpty || tokens.last?.kind == .open
    while index < bytes.count {
      let (scalar, length) = UTF8Scalars.decode(bytes.span, at: index)
      guard Letters.kind(of: scalar) == .space else { break }
      index += length
      isApart = true
    }
    return isApart
  }

  private mutating func next(isApart: Bool) throws(QueryError) -> QueryToken.Kind {
    switch bytes[index] {
    case UInt8(ascii: "("): return single(.open)
    case UInt8(ascii: ")"): return single(.close)
    case UInt8(ascii: "["):
      isInRange = true
      return single(.openRange)
    case UInt8(ascii: "]"):
      isInRange = false
      return single(.closeRange)
    case UInt8(ascii: "\""): return try quoted()
    case UInt8(ascii: "-") where isApart && isSign: return single(.not)
    case UInt8(ascii: "+") where isApart && isSign: return single(.plus)
    case UInt8(ascii: "*"): return single(.star)
    case UInt8(ascii: "~"):
      index += 1
      return .tilde(Int(digits(withPoint: false)))
    case UInt8(ascii: "^"): return try weight()
    case UInt8(ascii: "<"), UInt8(ascii: ">"):
      let start = index
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "=") { index += 1 }
      return .comparison(String(utf8Bytes: bytes.span.extracting(start..<index)))
    default: return word()
    }
  }

  /// Whether a hyphen or plus here says something of what stands behind it; `liikunta - seniorit` has a dash.
  private var isSign: Bool {
    guard !isInRange, index + 1 < bytes.count else { return false }
    return bytes[index + 1] != UInt8(ascii: ")") && Letters.kind(of: UTF8Scalars.decode(bytes.span, at: index + 1).scalar) != .space
  }

  private mutating func single(_ kind: QueryToken.Kind) -> QueryToken.Kind {
    index += 1
    return kind
  }

  private mutating func digits(withPoint: Bool) -> String {
    let start = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) || (withPoint && bytes[index] == UInt8(ascii: ".")) { index += 1 }
    return String(utf8Bytes: bytes.span.extracting(start..<index))
  }

  private mutating func weight() throws(QueryError) -> QueryToken.Kind {
    let start = index
    index += 1
    guard let weight = Float(digits(withPoint: true)), weight.isFinite else {
      throw error("after ^ comes how much the word counts, as in tuki^2", at: start)
    }
    return .weight(weight)
  }

  private mutating func quoted() throws(QueryError) -> QueryToken.Kind {
    let start = index
    index += 1
    var text: [UInt8] = []
    var star: Int?
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "*"), star == nil { star = index }
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count { index += 1 }
      text.append(bytes[index])
      index += 1
    }
    guard index < bytes.count else { throw error("the quotation mark is not closed; put another \" where the phrase ends", at: start) }
    index += 1
    return .phrase(String(utf8Bytes: text.span), star: star)
  }

  /// A word up to the next sign; a colon behind it makes it a field.
  private mutating func word() -> QueryToken.Kind {
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), index + 1 < bytes.count {
        let length = UTF8Scalars.decode(bytes.span, at: index + 1).length
        text.append(contentsOf: bytes[index + 1..<index + 1 + length])
        index += 1 + length
        continue
      }
      if byte == UInt8(ascii: ":"), !text.isEmpty, !isInRange {
        index += 1
        return .field(String(utf8Bytes: text.span))
      }
      let (scalar, length) = UTF8Scalars.decode(bytes.span, at: index)
      if "()[]\"*~^".utf8.contains(byte) || Letters.kind(of: scalar) == .space { break }
      text.append(contentsOf: bytes[index..<index + length])
      index += length
    }
    let word = String(utf8Bytes: text.span)
    return isInRange ? .word(word) : Self.operators[word] ?? .word(word)
  }
}

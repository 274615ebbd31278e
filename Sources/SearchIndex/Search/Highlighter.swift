internal import TextPrimitives

/// Finds the words of a query in a text, to be shown in the answer.
public struct Highlighter: Sendable {
  private let analyzer: (any IndexAnalyzer)?
  private var words: Set<[UInt8]> = []
  private var prefixes: [[UInt8]] = []
  private var patterns: [FuzzyPattern] = []
  /// Words that count only side by side.
  private var phrases: [(words: [[UInt8]], places: [Int])] = []
  private var tokens = TokenBuffer()

  /// - Parameters:
  ///   - query: its words are found, except where it excludes them.
  ///   - field: a text field. What the query looks for in other fields is not shown.
  ///   - language: as in the request.
  public init(_ query: SearchQuery, field: IndexSchema.FieldNumber, in snapshot: Snapshot, language: String? = nil) {
    analyzer = snapshot.analyzers[Int(field.rawValue)]
    collect(query, snapshot.schema[field].name, language)
  }

  private mutating func unfinished(_ text: String) -> [[UInt8]] {
    tokens.removeAll()
    let bytes = Array(text.utf8)
    analyzer?.analyzeUnfinished(bytes.span, into: &tokens)
    return (0..<tokens.count).map { tokens.term($0) }
  }

  private mutating func collect(_ query: SearchQuery, _ name: String, _ language: String?) {
    switch query {
    case .word(let text, let field) where field == nil || field == name: collect(text, slop: 0, language)
    case .phrase(let text, let slop, let field) where field == nil || field == name: collect(text, slop: slop, language)
    case .prefix(let text, let field) where field == nil || field == name: prefixes += unfinished(text)
    case .fuzzy(let text, let edits, let field) where field == nil || field == name:
      patterns += unfinished(text).map { FuzzyPattern($0.span, edits: edits) }
    case .all(let parts), .any(let parts): for part in parts { collect(part, name, language) }
    case .weighted(let part, _), .unscored(let part): collect(part, name, language)
    default: break
    }
  }

  private mutating func collect(_ text: String, slop: Int, _ language: String?) {
    tokens.removeAll()
    let bytes = Array(text.utf8)
    analyzer?.analyze(bytes.span, language: language, into: &tokens)
    guard tokens.count > 0 else { return }
    let first = tokens.position(0)
    // Readings that stand at the same place in all positions make a phrase each, as in the search.
    var readings: [(words: [[UInt8]], places: [Int])] = []
    var reading = 0
    for index in 0..<tokens.count {
      reading = index > 0 && tokens.position(index) == tokens.position(index - 1) ? reading + 1 : 0
      if reading == readings.count { readings.append(([], [])) }
      readings[reading].words.append(tokens.term(index))
      readings[reading].places.append(tokens.position(index) - first)
    }
    if slop > 0 || tokens.position(tokens.count - 1) == first || readings.contains(where: { $0.words.count != readings[0].words.count }) {
      for reading in readings { words.formUnion(reading.words) }
    } else {
      phrases += readings
    }
  }

  /// The parts of a text that the query found, rising and apart from each other.
  ///
  /// - Parameters:
  ///   - text: UTF-8 as it was indexed. The ranges are its bytes.
  ///   - language: the language of the document, as it was indexed.
  /// - Complexity: O(words of the text times words of the query).
  public func ranges(in text: Span<UInt8>, language: String? = nil) -> [Range<Int>] {
    var tokens = TokenBuffer()
    analyzer?.analyze(text, language: language, into: &tokens)
    var isFound = [Bool](repeating: false, count: tokens.count)
    let terms = (0..<tokens.count).map { tokens.term($0) }
    for index in terms.indices where isWanted(terms[index]) { isFound[index] = true }
    for phrase in phrases {
      for start in terms.indices where terms[start] == phrase.words[0] {
        let places = zip(phrase.words, phrase.places).map { word, place in
          terms[start...].indices.prefix { tokens.position($0) <= tokens.position(start) + place }
            .last { terms[$0] == word && tokens.position($0) == tokens.position(start) + place }
        }
        if !places.contains(nil) { for place in places { if let place { isFound[place] = true } } }
      }
    }
    var ranges: [Range<Int>] = []
    for index in terms.indices where isFound[index] {
      let source = tokens.source(index)
      if let last = ranges.last, source.lowerBound < last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, source.upperBound)
      } else {
        ranges.append(source)
      }
    }
    return ranges
  }

  private func isWanted(_ term: [UInt8]) -> Bool {
    if words.contains(term) || prefixes.contains(where: { term.starts(with: $0) }) { return true }
    return patterns.contains { $0.matches(term.span) }
  }
}

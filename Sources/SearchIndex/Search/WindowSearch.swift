internal import TextPrimitives

/// Everything that matches a plan in a segment, window by window, with or without scores. It answers every query; the searches
/// for flat queries are only faster.
struct WindowSearch {
  /// How many documents a window holds.
  static let windowCount = 4096
  private static let wordCount = windowCount / 64

  /// A node of the plan with what this segment has for it.
  private indirect enum Node {
    case none
    case everything
    case term(Int)
    case phrase(Int)
    case set(DocumentSet, score: Double)
    case list(Int)
    case range(NumberColumn, ClosedRange<Int64>)
    case all([Node], without: [Node])
    case any([Node])
    case unscored(Node)
  }

  /// Documents with scores, and how many of them are behind.
  private struct List {
    var list: ScoredList
    var index = 0
  }

  private var root = Node.none
  private var terms: [TermScorer] = []
  private var phrases: [PhraseSearch] = []
  private var lists: [List] = []
  private let documentCount: Int
  /// The documents of the window that match, a bit for each.
  private(set) var matches = [UInt64](repeating: 0, count: wordCount)
  /// What they score.
  private(set) var scores = [Double](repeating: 0, count: windowCount)
  private let isScored: Bool
  /// Scores of nodes whose documents may still be taken away, by depth.
  private var spareScores: [[Double]] = []

  private var check = PhraseCheck()

  /// - Throws: ``SearchIndexError`` `.damaged`.
  init(
    _ node: SearchPlan.Node, in scope: SegmentScope, isScored: Bool, _ buffers: inout SearchBuffers
  ) throws(SearchIndexError) {
    documentCount = scope.segment.documentCount
    self.isScored = isScored
    root = try resolve(node, scope, &buffers)
  }

  // MARK: Resolving

  private mutating func resolve(
    _ node: SearchPlan.Node, _ scope: SegmentScope, _ buffers: inout SearchBuffers
  ) throws(SearchIndexError) -> Node {
    switch node {
    case .none: return .none
    case .everything: return .everything
    case .term(let number):
      guard let scorer = try scope.scorer(number, &buffers) else { return .none }
      terms.append(scorer)
      return .term(terms.count - 1)
    case .phrase(let numbers, let condition):
      guard let words = try scope.scorers(numbers, &buffers) else { return .none }
      phrases.append(PhraseSearch(words, condition))
      return .phrase(phrases.count - 1)
    case .expansion(let number):
      let expansion = scope.plan.expansions[number]
      if case .prefix = expansion.kind { return .set(try scope.documents(withPrefix: number, &buffers), score: Double(expansion.weight)) }
      lists.append(List(list: try scope.scoredDocuments(ofFuzzy: number, &buffers)))
      return .list(lists.count - 1)
    case .range(let field, let range): return .range(try scope.segment.numbers(field), range)
    case .all(let nodes, let without):
      var resolved: [Node] = []
      var taken: [Node] = []
      for part in nodes {
        let child = try resolve(part, scope, &buffers)
        if case .none = child { return .none }
        resolved.append(child)
      }
      for part in without { taken.append(try resolve(part, scope, &buffers)) }
      return .all(resolved, without: taken)
    case .any(let nodes):
      var resolved: [Node] = []
      for part in nodes {
        let child = try resolve(part, scope, &buffers)
        if case .none = child { continue }
        resolved.append(child)
      }
      return resolved.isEmpty ? .none : .any(resolved)
    case .unscored(let part): return .unscored(try resolve(part, scope, &buffers))
    }
  }

  // MARK: Evaluating

  /// Goes through all windows.
  /// - Parameter body: gets the search with ``matches`` and ``scores`` of a window, and the number of its first document; deleted
  ///   documents are not taken out.
  mutating func run(_ body: (borrowing WindowSearch, Int) -> Void) {
    if case .none = root { return }
    for start in stride(from: 0, to: documentCount, by: Self.windowCount) {
      var scores = self.scores
      self.scores = []
      if isScored { for index in scores.indices { scores[index] = 0 } }
      var matches = self.matches
      self.matches = []
      evaluate(root, start, &matches, &scores, isScored, depth: 0)
      self.matches = matches
      self.scores = scores
      body(self, start)
    }
  }

  private mutating func evaluate(
    _ node: Node, _ start: Int, _ matches: inout [UInt64], _ scores: inout [Double], _ isScored: Bool, depth: Int
  ) {
    for index in matches.indices { matches[index] = 0 }
    let end = UInt32(min(start + Self.windowCount, documentCount))
    switch node {
    case .none: break
    case .everything:
      for place in 0..<Int(end) - start { matches[place >> 6] |= 1 << UInt64(place & 63) }
      if isScored { for place in 0..<Int(end) - start { scores[place] += 1 } }
    case .term(let number):
      if isScored {
        terms[number].accumulate(UInt32(start), end, above: -1, &scores, &matches)
      } else {
        terms[number].match(UInt32(start), end, &matches)
      }
    case .phrase(let number): Self.evaluate(&phrases[number], &check, UInt32(start), end, &matches, &scores, isScored)
    case .set(let set, let score):
      for index in matches.indices { matches[index] = set.word(start / 64 + index) }
      if isScored { Self.forEach(matches) { scores[$0] += score } }
    case .list(let number): Self.evaluate(&lists[number], UInt32(start), end, &matches, &scores, isScored)
    case .range(let column, let range):
      for document in start..<Int(end) {
        if let number = column[document], range.contains(number) {
          matches[(document - start) >> 6] |= 1 << UInt64(document & 63)
          if isScored { scores[document - start] += 1 }
        }
      }
    case .any(let nodes):
      var part = [UInt64](repeating: 0, count: Self.wordCount)
      for node in nodes {
        evaluate(node, start, &part, &scores, isScored, depth: depth)
        for index in matches.indices { matches[index] |= part[index] }
      }
    case .all(let nodes, let without):
      evaluateAll(nodes, without, start, &matches, &scores, isScored, depth: depth)
    case .unscored(let node): evaluate(node, start, &matches, &scores, false, depth: depth)
    }
  }

  private mutating func evaluateAll(
    _ nodes: [Node], _ without: [Node], _ start: Int, _ matches: inout [UInt64], _ scores: inout [Double], _ isScored: Bool, depth: Int
  ) {
    while spareScores.count <= depth { spareScores.append([Double](repeating: 0, count: Self.windowCount)) }
    var inner: [Double] = []
    swap(&inner, &spareScores[depth])
    var part = [UInt64](repeating: 0, count: Self.wordCount)
    var isFirst = true
    for node in nodes {
      evaluate(node, start, &part, &inner, isScored, depth: depth + 1)
      for index in matches.indices { matches[index] = isFirst ? part[index] : matches[index] & part[index] }
      isFirst = false
    }
    for node in without {
      evaluate(node, start, &part, &inner, false, depth: depth + 1)
      for index in matches.indices { matches[index] &= ~part[index] }
    }
    if isScored {
      Self.forEach(matches) { scores[$0] += inner[$0] }
      for index in inner.indices { inner[index] = 0 }
    }
    swap(&inner, &spareScores[depth])
  }

  /// Calls the body with the place of every bit that is set.
  @inline(__always) static func forEach(_ words: [UInt64], _ body: (Int) -> Void) {
    for index in words.indices {
      var bits = words[index]
      while bits != 0 {
        body(index &* 64 &+ bits.trailingZeroBitCount)
        bits &= bits &- 1
      }
    }
  }

  private static func evaluate(
    _ phrase: inout PhraseSearch, _ check: inout PhraseCheck, _ start: UInt32, _ end: UInt32, _ matches: inout [UInt64],
    _ scores: inout [Double], _ isScored: Bool
  ) {
    var from = start
    while let (document, score) = phrase.next(from: from, before: end, isScored: isScored, &check) {
      let place = Int(document &- start)
      matches[place &>> 6] |= 1 &<< UInt64(place & 63)
      if isScored { scores[place] += score }
      from = document + 1
    }
  }

  private static func evaluate(
    _ list: inout List, _ start: UInt32, _ end: UInt32, _ matches: inout [UInt64], _ scores: inout [Double], _ isScored: Bool
  ) {
    while list.index < list.list.count, list.list.documents[list.index] < end {
      let place = Int(list.list.documents[list.index] &- start)
      matches[place >> 6] |= 1 << UInt64(place & 63)
      if isScored { scores[place] += list.list.scores[list.index] }
      list.index += 1
    }
  }
}

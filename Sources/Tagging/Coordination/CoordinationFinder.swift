internal import TextAnalysis

/// Finds labels of which a part is said only once: *päihde- ja mielenterveystyö*, *liikuntamahdollisuuksista ja -paikoista*, *fyysinen,
/// psyykkinen ja sosiaalinen toimintakyky*.
///
/// Nobody tells where the compound that holds the missing part is to be cut, so every cut is tried, and the vocabulary decides: the
/// longest part that makes a label is the one that was meant.
struct CoordinationFinder {
  /// Words made of a member and the missing part, each apart from the others.
  private var candidates = TokenizedText()
  /// For each token of ``candidates``, the number of its candidate.
  private var owners: [Int] = []
  private var origins: [Origin] = []
  private var found: [LabelMatch] = []

  /// Where a candidate comes from.
  private struct Origin {
    /// The member that lacks a part.
    var member: Int
    /// How many bytes were borrowed.
    var borrowed: Int
  }

  /// The least length of both sides of a cut, in bytes.
  private static let leastPart = 3
  /// Longer words are not cut.
  private static let longestWord = 80

  /// Appends the labels that the members of a sentence's coordinations have together with what they lack.
  mutating func append(
    matchesIn text: TokenizedText, _ sentence: Range<Int>, _ marks: [WordMarks], _ matcher: LabelMatcher, _ words: inout WordMemory,
    using workspace: inout LabelMatcher.Workspace, to matches: inout [LabelMatch]
  ) {
    for token in sentence {
      let shape = text.tokens[token].shape
      if shape.contains(.trailingHyphen) || isBeforeJoinedConjunction(text, token, sentence, marks) {
        addTails(text, token, sentence, marks)
      } else if shape.contains(.leadingHyphen) {
        addHeads(text, token, sentence, marks)
      }
    }
    for match in matches where match.tokens.count > 1 && !match.isNested { addWords(before: match, text, sentence, marks) }
    guard !origins.isEmpty else { return }
    defer { removeAll() }
    found.removeAll(keepingCapacity: true)
    words.number(&candidates)
    workspace.looksInside = false
    defer { workspace.looksInside = true }
    matcher.append(matchesIn: candidates, candidates.tokens.indices, using: &workspace, to: &found)
    appendBest(text, to: &matches)
  }

  /// Leaves nothing to the next sentence.
  private mutating func removeAll() {
    candidates.removeAll()
    owners.removeAll(keepingCapacity: true)
    origins.removeAll(keepingCapacity: true)
  }

  /// *liikunta-tai*: the blank before the conjunction was forgotten.
  private func isBeforeJoinedConjunction(_ text: TokenizedText, _ token: Int, _ sentence: Range<Int>, _ marks: [WordMarks]) -> Bool {
    token + 2 < sentence.upperBound && text.tokens[token + 1].gap == .hyphen && !text.tokens[token + 2].gap.contains(.hyphen)
      && marks[token + 1].contains(.conjunction)
  }

  // MARK: What a member lacks

  /// *päihde-*, *päihde- ja alkoholi-*: what is lacking ends the first word after it that is whole, or is the word after that
  /// (*mielenterveys- ja elämänhallinnan ongelmat*).
  private mutating func addTails(_ text: TokenizedText, _ member: Int, _ sentence: Range<Int>, _ marks: [WordMarks]) {
    var token = member + 1
    let limit = min(sentence.upperBound, member + 9)
    while token < limit {
      let isPassed =
        text.tokens[token].shape.contains(.trailingHyphen) || marks[token].contains(.conjunction)
        || isBeforeJoinedConjunction(text, token, sentence, marks)
      if !isPassed { break }
      token += 1
    }
    guard token < limit, token > member + 1 || text.tokens[token].gap == .slash else { return }
    while token + 1 < sentence.upperBound, !text.tokens[token + 1].gap.isDisjoint(with: .joins) {
      token += 1
      addCandidate(member, text, text.tokens[token].foldedRange, isTail: true, inTwo: true)
      addCandidate(member, text, text.tokens[token].foldedRange, isTail: true, inTwo: false)
    }
    addParts(member, text, token, isTail: true)
    if token + 1 < sentence.upperBound, text.tokens[token + 1].gap == .space {
      addCandidate(member, text, text.tokens[token + 1].foldedRange, isTail: true, inTwo: false)
    }
  }

  /// *-paikoista*: what is lacking begins the word before the conjunction.
  private mutating func addHeads(_ text: TokenizedText, _ member: Int, _ sentence: Range<Int>, _ marks: [WordMarks]) {
    var token = member - 1
    while token > sentence.lowerBound, member - token < 5 {
      if !marks[token].contains(.conjunction), !text.tokens[token].shape.contains(.leadingHyphen) { break }
      token -= 1
    }
    guard token >= sentence.lowerBound, token < member else { return }
    addParts(member, text, token, isTail: false)
  }

  /// *fyysinen, psyykkinen ja* before *sosiaalinen toimintakyky*: what is lacking are the words after the first of the label.
  private mutating func addWords(before match: LabelMatch, _ text: TokenizedText, _ sentence: Range<Int>, _ marks: [WordMarks]) {
    let first = match.tokens.lowerBound
    guard first - 2 >= sentence.lowerBound, marks[first - 1].contains(.conjunction), text.tokens[first].gap == .space,
      text.tokens[first - 1].gap == .space
    else { return }
    var member = first - 2
    while member >= sentence.lowerBound, first - member < 8 {
      let start = candidates.folded.count
      candidates.folded.append(contentsOf: text.folded[text.tokens[member].foldedRange])
      addToken(start..<candidates.folded.count, gap: .beginning)
      for token in first + 1..<match.tokens.upperBound {
        let start = candidates.folded.count
        candidates.folded.append(contentsOf: text.folded[text.tokens[token].foldedRange])
        addToken(start..<candidates.folded.count, gap: text.tokens[token].gap)
      }
      origins.append(Origin(member: member, borrowed: 0))
      guard text.tokens[member].gap == [.comma, .space] else { return }
      member -= 1
    }
  }

  private mutating func addParts(_ member: Int, _ text: TokenizedText, _ token: Int, isTail: Bool) {
    let word = text.tokens[token].foldedRange
    guard word.count <= Self.longestWord, word.count >= 2 * Self.leastPart else { return }
    for cut in word.lowerBound + Self.leastPart...word.upperBound - Self.leastPart where text.folded[cut] & 0xC0 != 0x80 {
      addCandidate(member, text, isTail ? cut..<word.upperBound : word.lowerBound..<cut, isTail: isTail, inTwo: false)
    }
  }

  private mutating func addCandidate(_ member: Int, _ text: TokenizedText, _ part: Range<Int>, isTail: Bool, inTwo: Bool) {
    let own = text.tokens[member].foldedRange
    guard own.count <= Self.longestWord, own.count >= 2 else { return }
    let start = candidates.folded.count
    candidates.folded.append(contentsOf: text.folded[isTail ? own : part])
    let middle = candidates.folded.count
    candidates.folded.append(contentsOf: text.folded[isTail ? part : own])
    let end = candidates.folded.count
    if inTwo {
      addToken(start..<middle, gap: .beginning)
      addToken(middle..<end, gap: .hyphen)
    } else {
      addToken(start..<end, gap: .beginning)
    }
    origins.append(Origin(member: member, borrowed: part.count))
  }

  private mutating func addToken(_ range: Range<Int>, gap: Token.Gap) {
    owners.append(origins.count)
    candidates.tokens.append(
      Token(
        start: Int32(range.lowerBound), end: Int32(range.upperBound), foldedStart: Int32(range.lowerBound),
        foldedEnd: Int32(range.upperBound),
        colon: 0, gap: gap, shape: .hasLetter))
  }

  // MARK: What was meant

  /// Of the candidates of each member, keeps the labels of the one that borrowed most.
  private func appendBest(_ text: TokenizedText, to matches: inout [LabelMatch]) {
    var most: [Int: Int] = [:]
    for match in found where isWhole(match) {
      let origin = origins[owners[match.tokens.lowerBound]]
      most[origin.member] = max(most[origin.member] ?? 0, origin.borrowed)
    }
    for match in found where isWhole(match) {
      let origin = origins[owners[match.tokens.lowerBound]]
      guard origin.borrowed == most[origin.member] else { continue }
      let range = text.tokens[origin.member].range
      matches.append(
        LabelMatch(label: match.label, tokens: origin.member..<origin.member + 1, range: range, kind: .coordination, form: match.form))
    }
  }

  /// Whether a match covers a whole candidate and nothing else.
  private func isWhole(_ match: LabelMatch) -> Bool {
    guard match.kind != .compound else { return false }
    let owner = owners[match.tokens.lowerBound]
    let isFirst = match.tokens.lowerBound == 0 || owners[match.tokens.lowerBound - 1] != owner
    let isLast = match.tokens.upperBound == owners.count || owners[match.tokens.upperBound] != owner
    return isFirst && isLast && owners[match.tokens.upperBound - 1] == owner
  }
}

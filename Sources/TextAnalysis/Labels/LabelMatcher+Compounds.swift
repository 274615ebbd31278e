/// What is found inside one word, in memory that is used again for the next.
struct CompoundParts {
  /// The places where an ending may begin, from the end of the word on, and where they are in the table of endings.
  fileprivate var endings: [(offset: Int, node: Int)] = []
  /// The readings of the part that is looked at.
  fileprivate var found: [WordLexicon.Reading] = []
  /// The readings of the part beside it.
  fileprivate var evidence: [WordLexicon.Reading] = []
  /// Whether the rules take the word whole; nil until they are asked.
  fileprivate var isSolid: Bool?
}

extension LabelMatcher {
  /// The fewest and the most bytes of a word that is looked into.
  private static let lengths = 7...400
  /// The fewest bytes of the first part.
  private static let shortestBeginning = 3
  /// The fewest bytes of the last part.
  private static let shortestEnd = 4

  /// Appends the labels that are a part of one token: the longest at its end (the head) and the longest at its beginning.
  /// - Complexity: O(length of the token × length of the longest ending).
  func append(
    partsOf token: Int, of text: TokenizedText, areNested: Bool, using workspace: inout Workspace, to matches: inout [LabelMatch]
  ) {
    let word = text.tokens[token].foldedRange
    guard Self.lengths.contains(word.count), text.tokens[token].colon == 0, rules.looksIntoWords else { return }
    workspace.hash.read(text.folded, word)
    workspace.parts.isSolid = nil
    lexicon.findEndings(of: text.folded, word, to: &workspace.parts.endings)
    let boundaries = word.lowerBound + Self.shortestBeginning...word.upperBound - Self.shortestEnd
    for boundary in boundaries where appendHead(boundary, token, text, areNested, &workspace, &matches) { break }
    for boundary in boundaries.reversed() where appendModifier(boundary, token, text, areNested, &workspace, &matches) { break }
  }

  /// Appends the labels that the rest of a word from a boundary on is a form of; whether there was one.
  private func appendHead(
    _ boundary: Int, _ token: Int, _ text: TokenizedText, _ isNested: Bool, _ workspace: inout Workspace,
    _ matches: inout [LabelMatch]
  ) -> Bool {
    let word = text.tokens[token].foldedRange
    guard rules.mayHaveBoundary(text.folded, word, at: boundary),
      lexicon.mayHaveForm(boundary, wordStart: word.lowerBound, workspace.parts.endings, workspace.hash)
    else { return false }
    workspace.parts.found.removeAll(keepingCapacity: true)
    lexicon.append(
      readingsOf: text.folded, boundary..<word.upperBound, wordStart: word.lowerBound, hash: workspace.hash, to: &workspace.parts.found)
    guard workspace.parts.found.contains(where: { hasOwnLabel($0.word) }), !isSolid(text.folded, word, &workspace) else { return false }
    let beginning = evidence(ofBeginning: word.lowerBound..<boundary, text.folded, word, &workspace)
    guard rules.allowsBoundary(text.folded, word, at: boundary, beginning: beginning, end: .label) else { return false }
    return append(workspace.parts.found, boundary..<word.upperBound, isHead: true, token, text, isNested, &matches)
  }

  /// Appends the labels that a word up to a boundary is; whether there was one.
  private func appendModifier(
    _ boundary: Int, _ token: Int, _ text: TokenizedText, _ isNested: Bool, _ workspace: inout Workspace,
    _ matches: inout [LabelMatch]
  ) -> Bool {
    let word = text.tokens[token].foldedRange
    guard rules.mayHaveBoundary(text.folded, word, at: boundary) else { return false }
    readBeginning(text.folded, word.lowerBound..<boundary, word, lexicon, workspace.hash, &workspace.parts.found)
    guard workspace.parts.found.contains(where: { hasOwnLabel($0.word) }), !isSolid(text.folded, word, &workspace) else { return false }
    let end = evidence(ofEnd: boundary..<word.upperBound, text.folded, word, &workspace)
    guard rules.allowsBoundary(text.folded, word, at: boundary, beginning: .label, end: end) else { return false }
    // A last part that is no word, but is one with the letter before it: perhesuunnittelu-neuvola, not perhesuunnittelun-euvola.
    if end == .unknown, text.folded[boundary - 1] == rules.linkingLetter,
      evidence(ofEnd: boundary - 1..<word.upperBound, text.folded, word, &workspace) != .unknown
    {
      return false
    }
    return append(workspace.parts.found, word.lowerBound..<boundary, isHead: false, token, text, isNested, &matches)
  }

  private func isSolid(_ text: [UInt8], _ word: Range<Int>, _ workspace: inout Workspace) -> Bool {
    if let known = workspace.parts.isSolid { return known }
    let isSolid = rules.isSolid(text, word)
    workspace.parts.isSolid = isSolid
    return isSolid
  }

  private func evidence(
    ofBeginning part: Range<Int>, _ text: [UInt8], _ word: Range<Int>, _ workspace: inout Workspace
  ) -> PartEvidence {
    readBeginning(text, part, word, lexicon, workspace.hash, &workspace.parts.evidence)
    if workspace.parts.evidence.contains(where: { hasOwnLabel($0.word) }) { return .label }
    guard let common = rules.commonWords(beginningWith: text[part.lowerBound]) else { return .unknown }
    readBeginning(text, part, word, common, workspace.hash, &workspace.parts.evidence)
    return workspace.parts.evidence.isEmpty ? .unknown : .commonWord
  }

  private func evidence(
    ofEnd part: Range<Int>, _ text: [UInt8], _ word: Range<Int>, _ workspace: inout Workspace
  ) -> PartEvidence {
    workspace.parts.evidence.removeAll(keepingCapacity: true)
    lexicon.append(readingsOf: text, part, wordStart: word.lowerBound, hash: workspace.hash, to: &workspace.parts.evidence)
    if workspace.parts.evidence.contains(where: { hasOwnLabel($0.word) }) { return .label }
    guard let common = rules.commonWords(beginningWith: text[part.lowerBound]) else { return .unknown }
    workspace.parts.evidence.removeAll(keepingCapacity: true)
    common.append(readingsOf: text, part, wordStart: word.lowerBound, hash: workspace.hash, to: &workspace.parts.evidence)
    return workspace.parts.evidence.isEmpty ? .unknown : .commonWord
  }

  /// Reads a part before a boundary: a nominative, a genitive, or the short form that a word has in compounds (*nais-*).
  private func readBeginning(
    _ text: [UInt8], _ part: Range<Int>, _ word: Range<Int>, _ lexicon: WordLexicon, _ hash: borrowing RollingHash,
    _ readings: inout [WordLexicon.Reading]
  ) {
    readings.removeAll(keepingCapacity: true)
    lexicon.append(stemsOf: text, part, wordStart: word.lowerBound, hash: hash, types: rules.modifierTypes, to: &readings)
    guard readings.isEmpty, rules.mayBeGenitive(text, part) else { return }
    lexicon.append(readingsOf: text, part, wordStart: word.lowerBound, hash: hash, to: &readings)
    readings.removeAll { reading in
      let form = reading.form
      return form.grammaticalCase != .genitive || form.isPossessive || form.hasClitic || form.isDerivation || form.isDoubtful
    }
  }

  /// Whether a word is a label by itself.
  private func hasOwnLabel(_ word: Int) -> Bool {
    guard !isDerived[word], let node = trie.first(word) else { return false }
    return trie.hasLabel(node)
  }

  private func append(
    _ readings: [WordLexicon.Reading], _ part: Range<Int>, isHead: Bool, _ token: Int, _ text: TokenizedText, _ isNested: Bool,
    _ matches: inout [LabelMatch]
  ) -> Bool {
    let begin = matches.count
    let raw = text.rawOffset(ofFolded: part.lowerBound, in: token)..<text.rawOffset(ofFolded: part.upperBound, in: token)
    for reading in readings {
      guard !isDerived[reading.word], let node = trie.first(reading.word) else { continue }
      var match = LabelMatch(label: 0, tokens: token..<token + 1, range: raw, kind: .compound, form: reading.form)
      match.isNested = isNested
      // A modifier in another number than the label's is a weaker hint: autovero is about a tax, and about cars only loosely.
      match.form.isDoubtful = !isHead && !reading.form.isExact
      append(match, labelsAt: node, to: &matches, from: begin)
    }
    return matches.count > begin
  }
}

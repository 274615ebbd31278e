internal import TextPrimitives

/// Finds the labels of a vocabulary in one language in text, in any form of their words.
///
/// Built once (``insert(_:label:siblings:)`` for every label), then read from any number of threads, each with a ``Workspace`` of its own.
public struct LabelMatcher: Sendable {
  /// The language, nil for languages that are matched as written.
  public let language: Language?
  let rules: any WordFormRules
  private(set) var lexicon: WordLexicon
  private(set) var trie = LabelTrie()
  private var roles: [WordRole] = []
  /// By word, whether it is derived from a label's word.
  private(set) var isDerived: [Bool] = []
  private let findsDerivations: Bool
  /// Memory for the words of a label, and for the stems of a word.
  private var tokens = TokenizedText()
  private var stems = StemList()
  /// New with every label that is added, so that no workspace remembers what was found before.
  private var identity = MatcherIdentity()

  /// A matcher without labels.
  /// - Parameters:
  ///   - language: The language, nil for languages that are matched as written.
  ///   - findsDerivations: Whether words of the same root are found too, as ``LabelMatch/Kind/derivation`` (*liikkua* for *liikunta*).
  public init(language: Language?, findsDerivations: Bool = false) {
    self.language = language
    self.findsDerivations = findsDerivations
    rules = WordForms.rules(for: language)
    lexicon = WordLexicon(endings: rules.endings)
  }

  // MARK: Building

  /// Makes room for a number of labels.
  public mutating func reserve(labels count: Int) {
    lexicon.reserve(stems: count * 6)
  }

  /// Adds a label under a number of the caller's choice.
  ///
  /// A qualifier in parentheses at the end (*lapset (ikäryhmät)*) tells labels apart for people and is not looked for in text.
  /// - Parameters:
  ///   - text: The label.
  ///   - label: The number that matches carry.
  ///   - siblings: The one-word labels of the same concept in this language, folded; the label itself may be among them.
  public mutating func insert(_ text: String, label: Int, siblings: [[UInt8]] = []) {
    let bytes = Array(text.utf8)
    insert(bytes.span, label: label, siblings: siblings)
  }

  /// Adds a label given as UTF-8.
  public mutating func insert(_ text: Span<UInt8>, label: Int, siblings: [[UInt8]]) {
    if !isKnownUniquelyReferenced(&identity) { identity = MatcherIdentity() }
    let words = LabelWords(label: text, using: &tokens)
    if words.words.count == 1 {
      let word = LabelWord(bytes: words.words[0], role: .head, siblings: siblings)
      trie.insert([number(of: word)], label: label)
      if findsDerivations { insertDerivations(of: word, label: label) }
    } else if words.words.count > 1 {
      var path: [Int] = []
      for (bytes, role) in zip(words.words, rules.roles(of: words)) {
        path.append(number(of: LabelWord(bytes: bytes, role: role, siblings: [])))
      }
      trie.insert(path, label: label)
    }
  }

  private mutating func insertDerivations(of word: LabelWord, label: Int) {
    for derived in rules.derivedWords(of: word) { trie.insert([number(ofDerived: derived)], label: label) }
  }

  private mutating func number(ofDerived word: [UInt8]) -> Int {
    if let number = known(word, .head, isDerived: true) { return number }
    stems.removeAll()
    rules.appendStems(ofDerived: word, to: &stems)
    return insert(word, .head, isDerived: true)
  }

  private mutating func number(of word: LabelWord) -> Int {
    if let number = known(word.bytes, word.role, isDerived: false) { return number }
    stems.removeAll()
    rules.appendStems(of: word, to: &stems)
    return insert(word.bytes, word.role, isDerived: false)
  }

  /// The number that a word has in a role.
  private func known(_ word: [UInt8], _ role: WordRole, isDerived derived: Bool) -> Int? {
    lexicon.firstWord(exactly: word) { roles[$0] == role && isDerived[$0] == derived }
  }

  /// Gives the next number to a word whose stems are there.
  private mutating func insert(_ word: [UInt8], _ role: WordRole, isDerived derived: Bool) -> Int {
    let number = roles.count
    roles.append(role)
    isDerived.append(derived)
    lexicon.insert(word: number, bytes: word, stems: stems)
    return number
  }

  // MARK: Matching

  /// Memory that one thread uses again and again.
  public struct Workspace: Sendable {
    /// The readings of the words of the range that is worked on, and where those of each token begin.
    var readings: [WordLexicon.Reading] = []
    var firstReading: [Int] = []
    /// By token of the range, the number of its word; -1 for words without one.
    var numbers: [Int] = []
    /// The positions in the range of the words that have readings, or perhaps labels inside.
    var busy: [Int] = []
    var hash = RollingHash()
    var path: [WordLexicon.Reading] = []
    var parts = CompoundParts()
    var words = WordsByMatcher()
    /// The words of texts that came without numbers.
    var memory = WordMemory()
    /// Whether labels are looked for inside words too. Whole words alone take half the time.
    public var looksInside = true

    /// Fresh memory.
    public init() {}
  }

  /// Appends every place where some tokens have a label, also inside longer ones, in the order of their first tokens.
  /// - Complexity: O(tokens × (length of the longest ending + labels that begin with the word)).
  public func append(matchesIn text: TokenizedText, _ range: Range<Int>, using workspace: inout Workspace, to matches: inout [LabelMatch]) {
    number(text, range, &workspace)
    readWords(of: text, range, &workspace)
    for position in workspace.busy {
      let first = range.lowerBound + position
      let begin = matches.count
      for index in workspace.firstReading[position]..<workspace.firstReading[position + 1] {
        let reading = workspace.readings[index]
        guard let node = trie.first(reading.word) else { continue }
        workspace.path.append(reading)
        walk(node, text, range, first..<first + 1, begin, &workspace, &matches)
        workspace.path.removeLast()
      }
      guard workspace.looksInside else { continue }
      let isWhole = matches[begin...].contains { $0.tokens.count == 1 }
      appendKnown(partsOf: first, of: text, areNested: isWhole, number: workspace.numbers[position], &workspace, &matches)
    }
  }

  /// Finds out the numbers of the words of a range.
  private func number(_ text: TokenizedText, _ range: Range<Int>, _ workspace: inout Workspace) {
    workspace.numbers.removeAll(keepingCapacity: true)
    if text.stamp != 0 {
      workspace.words.begin(with: identity, stamp: text.stamp)
      for index in range { workspace.numbers.append(Int(text.numbers[index])) }
    } else {
      workspace.memory.makeRoom()
      workspace.words.begin(with: identity, stamp: workspace.memory.stamp)
      let folded = text.folded.span
      for index in range { workspace.numbers.append(workspace.memory.number(of: folded, text.tokens[index].foldedRange)) }
    }
  }

  private func readWords(of text: TokenizedText, _ range: Range<Int>, _ workspace: inout Workspace) {
    workspace.readings.removeAll(keepingCapacity: true)
    workspace.firstReading.removeAll(keepingCapacity: true)
    workspace.busy.removeAll(keepingCapacity: true)
    var position = 0
    while true {
      position = workspace.words.current.append(
        readingsOf: workspace.numbers, from: position, to: &workspace.readings, &workspace.firstReading, &workspace.busy)
      workspace.firstReading.append(workspace.readings.count)
      guard position < range.count else { return }
      read(text, text.tokens[range.lowerBound + position].foldedRange, workspace.numbers[position], &workspace)
      workspace.busy.append(position)
      position += 1
    }
  }

  /// Appends the readings of a word that was not seen before.
  @inline(never)
  private func read(_ text: TokenizedText, _ word: Range<Int>, _ number: Int, _ workspace: inout Workspace) {
    let begin = workspace.readings.count
    workspace.hash.read(text.folded, word)
    lexicon.append(readingsOf: text.folded, word, wordStart: word.lowerBound, hash: workspace.hash, to: &workspace.readings)
    guard number >= 0 else { return }
    let nature = workspace.readings.count > begin ? rules.nature(of: text.folded, word) : []
    workspace.words.current.remember(workspace.readings[begin...], nature: nature, of: number)
  }

  /// What else the word of a token can be.
  private func nature(of token: Int, _ text: TokenizedText, _ range: Range<Int>, _ workspace: borrowing Workspace) -> WordNature {
    let number = workspace.numbers[token - range.lowerBound]
    return number >= 0 ? workspace.words.current.entries[number].nature : rules.nature(of: text.folded, text.tokens[token].foldedRange)
  }

  private func walk(
    _ node: Int, _ text: TokenizedText, _ range: Range<Int>, _ tokens: Range<Int>, _ begin: Int, _ workspace: inout Workspace,
    _ matches: inout [LabelMatch]
  ) {
    if trie.hasLabel(node), agrees(workspace.path), let match = match(text, range, tokens, workspace) {
      append(match, labelsAt: node, to: &matches, from: begin)
    }
    let next = tokens.upperBound
    guard next < range.upperBound, trie.continues(node), Self.joinsTerm(text.tokens[next].gap) else { return }
    for index in workspace.firstReading[next - range.lowerBound]..<workspace.firstReading[next - range.lowerBound + 1] {
      let reading = workspace.readings[index]
      guard let node = trie.next(node, reading.word) else { continue }
      workspace.path.append(reading)
      walk(node, text, range, tokens.lowerBound..<next + 1, begin, &workspace, &matches)
      workspace.path.removeLast()
    }
  }

  /// Whether a term can go on across what stands between two words: blanks and hyphens, or a full stop as in *toimeksi.fi*.
  private static func joinsTerm(_ gap: Token.Gap) -> Bool {
    gap.isDisjoint(with: .separates) || gap == .period || gap == .slash
  }

  /// Whether the words that must agree with the head have its case and number, as far as the endings tell.
  private func agrees(_ path: [WordLexicon.Reading]) -> Bool {
    guard path.count > 1, let head = path.last?.form else { return true }
    for reading in path.dropLast() where roles[reading.word] == .agreeing {
      let (one, other) = (reading.form.grammaticalCase, head.grammaticalCase)
      if one != .unknown, other != .unknown, one != other { return false }
      let (number, headNumber) = (reading.form.number, head.number)
      if number != .unknown, headNumber != .unknown, number != headNumber { return false }
    }
    return true
  }

  private func match(
    _ text: TokenizedText, _ range: Range<Int>, _ tokens: Range<Int>, _ workspace: borrowing Workspace
  ) -> LabelMatch? {
    var kind = LabelMatch.Kind.exact
    for reading in workspace.path {
      kind = max(kind, isDerived[reading.word] ? .derivation : reading.form.isExact ? .exact : .form)
    }
    let (first, last) = (text.tokens[tokens.lowerBound], text.tokens[tokens.upperBound - 1])
    let isPart =
      !first.gap.isDisjoint(with: .joins)
      || (tokens.upperBound < range.upperBound && !text.tokens[tokens.upperBound].gap.isDisjoint(with: .joins))
    var form = workspace.path[workspace.path.count - 1].form
    if kind == .derivation { form.isDerivation = true }
    if (workspace.path.count == 1 && !isPart) || form.isPossessive {
      let head = tokens.upperBound - 1
      switch rules.verdict(on: head, nature: nature(of: head, text, range, workspace), form: form, in: text, range) {
      case .stands: break
      case .isDoubtful: form.isDoubtful = true
      case .ruledOut: return nil
      }
    }
    return LabelMatch(
      label: 0, tokens: tokens, range: first.rangeWithHyphen.lowerBound..<last.rangeWithHyphen.upperBound, kind: isPart ? .compound : kind,
      form: form)
  }

  /// Appends a match for every label at a node of the trie.
  func append(_ match: LabelMatch, labelsAt node: Int, to matches: inout [LabelMatch], from begin: Int) {
    var entry = trie.firstEntry(at: node)
    while entry != 0 {
      Self.append(match, label: trie.label(ofEntry: entry), to: &matches, from: begin)
      entry = trie.nextEntry(after: entry)
    }
  }

  /// Appends a match, or betters the one that is there for the same label and tokens.
  private static func append(_ match: LabelMatch, label: Int, to matches: inout [LabelMatch], from begin: Int) {
    var match = match
    match.label = label
    var index = begin
    while index < matches.count {
      if matches[index].label == label, matches[index].tokens == match.tokens {
        if match.kind < matches[index].kind { matches[index] = match }
        return
      }
      index += 1
    }
    matches.append(match)
  }
}

extension LabelWords {
  /// The words of a label, without the qualifier in parentheses at its end.
  init(label: String) {
    var text = TokenizedText()
    let bytes = Array(label.utf8)
    self.init(label: bytes.span, using: &text)
  }

  /// The same of UTF-8, in memory that is used again.
  init(label: Span<UInt8>, using text: inout TokenizedText) {
    Tokenizer.tokenize(label.extracting(first: Self.lengthWithoutQualifier(label)), into: &text)
    words = []
    isJoined = []
    words.reserveCapacity(text.tokens.count)
    isJoined.reserveCapacity(text.tokens.count)
    for token in text.tokens {
      words.append([UInt8](copying: text.folded.span.extracting(token.foldedRange)))
      isJoined.append(!token.gap.isDisjoint(with: .joins))
    }
  }

  /// A label without the qualifier in parentheses at its end: *lapset (ikäryhmät)* is *lapset*.
  public static func withoutQualifier(_ label: String) -> Substring {
    let bytes = Array(label.utf8)
    return label[..<label.utf8.index(label.startIndex, offsetBy: lengthWithoutQualifier(bytes.span))]
  }

  /// How many bytes a label has without the qualifier in parentheses at its end and the blanks before it.
  public static func lengthWithoutQualifier(_ label: Span<UInt8>) -> Int {
    guard label.count > 0, label[label.count - 1] == UInt8(ascii: ")") else { return label.count }
    var end = label.count - 1
    while end > 0, label[end] != UInt8(ascii: "(") { end -= 1 }
    guard end > 0, label[end - 1] == UInt8(ascii: " ") else { return label.count }
    while end > 0, label[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return end > 0 ? end : label.count
  }
}

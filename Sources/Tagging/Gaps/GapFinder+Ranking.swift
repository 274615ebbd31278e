public import TextAnalysis
internal import TextPrimitives

extension GapFinder {
  /// The candidates that look most like terms, the likeliest first.
  ///
  /// What speaks for a candidate: that many texts have it, and those again and again (verbs and general words stand once in a text); that it
  /// is a compound, or a phrase whose words meet more often than chance has it; that a part of it has a label, or that its sentences
  /// speak of concepts. Names, words that cannot be nouns, and words of notices are left out.
  /// - Parameters:
  ///   - limit: The most terms.
  ///   - leastDocuments: The number of texts that must have a term.
  ///   - language: The language of the terms; nil for all.
  /// - Complexity: O(candidates × length of a word).
  public func gaps(limit: Int, leastDocuments: Int = 3, language: Language? = nil) -> [TermGap] {
    let wordsInPhrases = countWordsInPhrases(leastDocuments)
    var scored: [(score: Double, number: Int)] = []
    for (number, candidate) in candidates.enumerated() where candidate.documents >= leastDocuments {
      guard language == nil || candidate.language == language, looksLikeTerm(candidate) else { continue }
      var contexts = candidate.contexts
      if candidate.keys.count == 1, let phrase = wordsInPhrases[Self.name(candidate)] { contexts -= phrase }
      guard contexts >= max(2, leastDocuments - 1) else { continue }
      let score = score(candidate, contexts: contexts)
      if score > 0 { scored.append((score, number)) }
    }
    scored.sort { one, other in
      if one.score != other.score { return one.score > other.score }
      return Self.name(candidates[one.number]).lexicographicallyPrecedes(Self.name(candidates[other.number]))
    }
    return scored.prefix(limit).map { gap(candidates[$0.number], score: $0.score) }
  }

  private static func name(_ candidate: GapCandidate) -> [UInt8] {
    candidate.keys.reduce(into: [candidate.language.rawValue]) { $0 += $1 + [0x20] }
  }

  private func gap(_ candidate: GapCandidate, score: Double) -> TermGap {
    TermGap(
      term: GapForm.listed(candidate), language: candidate.language, occurrences: candidate.occurrences, documents: candidate.documents,
      forms: candidate.sortedForms.map { String(decoding: $0.form, as: UTF8.self) }, examples: candidate.examples, score: score)
  }

  /// For each word, how many contexts it has inside its commonest phrase: such a word is a part of a term, and no term.
  private func countWordsInPhrases(_ leastDocuments: Int) -> [[UInt8]: Int] {
    var counts: [[UInt8]: Int] = [:]
    for candidate in candidates where candidate.keys.count > 1 && candidate.documents >= leastDocuments && looksLikeTerm(candidate) {
      for key in candidate.keys {
        let word = [candidate.language.rawValue] + key + [0x20]
        counts[word] = max(counts[word] ?? 0, candidate.contexts)
      }
    }
    return counts
  }

  // MARK: What is no term

  private func looksLikeTerm(_ candidate: GapCandidate) -> Bool {
    if candidate.capitalised * 5 > candidate.inside * 2 { return false }  // a name
    if candidate.behindVerbMark * 6 > candidate.occurrences { return false }
    guard let head = candidate.keys.last, let form = candidate.sortedForms.first?.form else { return false }
    let words = GapWords.of(candidate.language)
    let forms = form.split(separator: 0x20).map(Array.init)
    for (key, word) in zip(candidate.keys, forms) where words.isNotice(key) || words.isNotice(word) { return false }
    guard words.canBeNoun(head), candidate.language == .finnish || words.canBeNoun(forms.last ?? head) else { return false }
    if candidate.keys.count > 1 { return GapForm.isPhrase(candidate) }
    return !words.isGeneral(head) && !words.isGeneral(form) && !GapForm.areOfVerb(candidate.forms, candidate.language)
  }

  // MARK: What is one

  private func score(_ candidate: GapCandidate, contexts: Int) -> Double {
    let language = Int(candidate.language.rawValue)
    let burst = Double(candidate.occurrences) / Double(candidate.documents)
    let usual = Double(companionsByLanguage[language]) / Double(max(1, sentencesByLanguage[language]))
    let affinity = (Double(candidate.companions) + 2 * usual) / ((Double(candidate.contexts) + 2) * max(usual, 0.01))
    let frequency = Double(min(candidate.documents, contexts)).squareRoot()
    let texts = Double(max(documentsByLanguage[language], candidate.documents, 2))
    let rarity = (2 * texts / Double(candidate.documents)).naturalLogarithm / (2 * texts).naturalLogarithm
    let form = candidate.keys.count == 1 ? compoundness(candidate) : association(candidate)
    return frequency * form * (form < 1 ? rarity * rarity : rarity) * (1 + min(burst, 4).naturalLogarithm) * max(0.5, min(affinity, 1.5))
  }

  /// How much a word looks like a compound of words that the collection or the vocabulary has.
  private func compoundness(_ candidate: GapCandidate) -> Double {
    guard let key = candidate.keys.first else { return 0 }
    let hasPart = candidate.partlyCovered * 2 > candidate.occurrences
    var leastPart = 0
    if key.count >= 7 {
      for cut in 3...key.count - 3 where key[cut] & 0xC0 != 0x80 {
        let (first, second) = (Array(key[..<cut]), Array(key[cut...]))
        let linked = first.last == UInt8(ascii: "s") || first.last == UInt8(ascii: "-") ? Array(first.dropLast()) : first
        let known = max(documentsByWord[first] ?? 0, documentsByWord[linked] ?? 0)
        if known >= 2, (documentsByWord[second] ?? 0) >= 2 { leastPart = max(leastPart, min(first.count, second.count)) }
      }
    }
    let parts = leastPart >= 4 ? 1.5 : leastPart == 3 ? 0.7 : 0
    if hasPart { return (key.count >= 9 ? 1.6 : 0.6) + parts }
    return parts > 0 ? 0.3 + parts : key.count >= 8 ? 0.35 : 0.15
  }

  /// How much more often the words of a phrase meet than chance has it, 0 for chance.
  private func association(_ candidate: GapCandidate) -> Double {
    let total = Double(max(2, documents))
    var expected = total
    for key in candidate.keys { expected *= Double(max(1, documentsByWord[key] ?? 1)) / total }
    let lift = max(1, Double(candidate.documents) / expected).naturalLogarithm / total.naturalLogarithm
    let words = GapWords.of(candidate.language)
    let isGeneral =
      candidate.keys.contains { words.isGeneral($0) }
      || candidate.forms.keys.contains { form in
        form.split(separator: 0x20).contains { words.isGeneral(Array($0)) }
      }
    return lift * (isGeneral ? 0.3 : 1) * (candidate.partlyCovered * 2 > candidate.occurrences ? 3.2 : 2.5)
  }
}

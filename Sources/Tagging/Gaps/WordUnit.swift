internal import TextAnalysis

/// A written word of a sentence: a token, or the tokens that hyphens and capitals inside the word cut it into.
struct WordUnit {
  /// The tokens of the field.
  var tokens: Range<Int>
  /// The folded word, with the hyphens.
  var folded: [UInt8]
  /// What stands before the word.
  var gap: Token.Gap
  /// How the first token is written.
  var shape: Token.Shape
  /// Whether it is a function word.
  var isFunctionWord = false
  /// How far labels cover it.
  var coverage = Coverage.none

  /// How far the labels of a vocabulary cover a word.
  enum Coverage: Comparable {
    case none
    /// A part of the word has a label.
    case part
    /// The word has a label, alone or with its neighbours.
    case whole
  }

  /// Whether a term may begin or end with the word.
  var isContentWord: Bool {
    !isFunctionWord && folded.count > 3 && shape.isDisjoint(with: [.hasDigit, .leadingHyphen, .trailingHyphen])
  }

  /// The words of a sentence.
  static func units(of text: TokenizedText, _ sentence: Range<Int>, _ language: Language, coverage: [Coverage]) -> [WordUnit] {
    var units: [WordUnit] = []
    for index in sentence {
      let token = text.tokens[index]
      let folded = Array(text.folded[token.foldedRange])
      if !token.gap.isDisjoint(with: .joins), index > sentence.lowerBound, var unit = units.popLast() {
        if token.gap.contains(.hyphen) { unit.folded.append(UInt8(ascii: "-")) }
        unit.folded += folded
        unit.tokens = unit.tokens.lowerBound..<index + 1
        unit.shape.formUnion(token.shape.intersection([.hasDigit, .trailingHyphen, .innerCapital]))
        if coverage[index] != unit.coverage { unit.coverage = .part }
        units.append(unit)
      } else {
        units.append(
          WordUnit(
            tokens: index..<index + 1, folded: folded, gap: token.gap, shape: token.shape,
            isFunctionWord: FunctionWords.contains(text.folded.span, token.foldedRange, language), coverage: coverage[index]))
      }
    }
    return units
  }
}

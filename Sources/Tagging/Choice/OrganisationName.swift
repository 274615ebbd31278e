internal import TextAnalysis

/// Names of registered associations and firms: *Ehkäisevä päihdetyö EHYT ry*.
///
/// What stands inside such a name says who acts, not what the text is about; only the last word before the mark (*yhdistys*, *säätiö*) does.
enum OrganisationName {
  /// The marks that end a name.
  static let marks = "ry rf rp oy ab oyj"
  /// The most words of a name.
  private static let longest = 7

  /// Whether some tokens stand inside a name, before its last word.
  static func covers(_ tokens: Range<Int>, of text: DocumentText, _ sentence: DocumentText.Sentence) -> Bool {
    guard sentence.marks.contains(.organisation), let mark = mark(after: tokens, text, sentence) else { return false }
    guard tokens.upperBound < mark else { return false }
    return first(ofNameBefore: mark, text.fields[sentence.field], sentence.tokens) <= tokens.lowerBound
  }

  /// The mark that ends a name, near enough behind some tokens.
  private static func mark(after tokens: Range<Int>, _ text: DocumentText, _ sentence: DocumentText.Sentence) -> Int? {
    var token = tokens.upperBound
    let limit = min(sentence.tokens.upperBound, tokens.upperBound + longest)
    while token < limit, isPartOfName(text.fields[sentence.field].tokens[token]) {
      if text.marks[sentence.field][token].contains(.organisation) { return token }
      token += 1
    }
    return nil
  }

  private static func isPartOfName(_ token: Token) -> Bool { token.gap.isSubset(of: [.space, .quote, .hyphen, .camelCase]) }

  /// The first word of the name that a mark ends: the farthest capitalised word with at most two small words in a row behind it.
  private static func first(ofNameBefore mark: Int, _ text: TokenizedText, _ sentence: Range<Int>) -> Int {
    var first = mark
    var token = mark - 1
    var small = 0
    while token >= sentence.lowerBound, mark - token <= longest, small <= 2 {
      if text.tokens[token].shape.contains(.capitalised) {
        first = token
        small = 0
      } else {
        small += 1
      }
      guard isPartOfName(text.tokens[token]) else { break }
      token -= 1
    }
    return first
  }
}

/// What a language knows of the forms of words: the door through which inflection comes.
///
/// A language is one folder with one type that conforms, and one line in ``WordForms/rules(for:)``.
public protocol WordFormRules: Sendable {
  /// The endings of the language. Compiled once.
  var endings: EndingTable { get }

  /// How each word of a label of several words behaves. The last word of a label is its head unless the rules say otherwise.
  func roles(of words: borrowing LabelWords) -> [WordRole]

  /// Adds the stems that the forms of a word are built on. The word itself is always found and need not be added.
  ///
  /// It is asked for words of every role: a ``WordRole/fixed`` word has none, but for what a language lets change in it, such as a
  /// possessive (*lapsen etu – lapsensa etua*).
  func appendStems(of word: LabelWord, to stems: inout StemList)

  /// Words of the same root that texts use for the same thing (*liikkua* for *liikunta*), in their base forms. Only where it holds.
  func derivedWords(of word: LabelWord) -> [[UInt8]]

  /// Adds the stems of a derived word.
  func appendStems(ofDerived word: [UInt8], to stems: inout StemList)

  /// What else a folded word can be. Found out once for every different word.
  func nature(of text: [UInt8], _ word: Range<Int>) -> WordNature

  /// Whether the sentence lets a word be what its form says: the second door, asked for every label of one word that is found.
  /// - Parameters:
  ///   - token: The word.
  ///   - nature: What ``nature(of:_:)`` says of it.
  ///   - form: What its ending says.
  ///   - text: The text.
  ///   - range: The tokens that are looked at together.
  func verdict(on token: Int, nature: WordNature, form: WordForm, in text: TokenizedText, _ range: Range<Int>) -> ContextVerdict

  /// Whether words are looked into for the labels that they are composed of.
  var looksIntoWords: Bool { get }

  /// The common words of the language that a part of a word with some first byte may be a form of: they speak for or against compounds.
  func commonWords(beginningWith initial: UInt8) -> WordLexicon?

  /// The types of stem that a word has, without an ending, as the first part of a compound.
  var modifierTypes: StemTypes { get }

  /// The letter that ends a first part where it is linked to the next (*maahanmuuttajan-*, *kommuns-*), and may as well begin that one.
  var linkingLetter: UInt8? { get }

  /// Whether the letters at a place of a word let it be a boundary between parts, whatever the parts are. A quick look, not a proof.
  func mayHaveBoundary(_ text: [UInt8], _ word: Range<Int>, at boundary: Int) -> Bool

  /// Whether letters may be a genitive, which also begins compounds in some languages (*lastenhoito*). A quick look, not a proof.
  func mayBeGenitive(_ text: [UInt8], _ part: Range<Int>) -> Bool

  /// Whether a folded word is to be taken whole: a simple word, or a compound that is no longer felt as one.
  func isSolid(_ text: [UInt8], _ word: Range<Int>) -> Bool

  /// Whether a word may be a compound with a part boundary at an offset of `text`.
  /// - Parameters:
  ///   - beginning: What is known of the part before.
  ///   - end: What is known of the part behind, which is inflected.
  func allowsBoundary(_ text: [UInt8], _ word: Range<Int>, at boundary: Int, beginning: PartEvidence, end: PartEvidence) -> Bool
}

extension WordFormRules {
  /// Languages without a rule derive nothing.
  public func derivedWords(of word: LabelWord) -> [[UInt8]] { [] }
  /// A derived word has the forms of a label.
  public func appendStems(ofDerived word: [UInt8], to stems: inout StemList) {
    appendStems(of: LabelWord(bytes: word, role: .head, siblings: []), to: &stems)
  }
  /// Languages without a rule know nothing else.
  public func nature(of text: [UInt8], _ word: Range<Int>) -> WordNature { [] }
  /// Languages without a rule let every word stand.
  public func verdict(on token: Int, nature: WordNature, form: WordForm, in text: TokenizedText, _ range: Range<Int>) -> ContextVerdict {
    .stands
  }
  /// Languages without compounds know none.
  public var looksIntoWords: Bool { false }
  /// Languages without compounds know none.
  public func commonWords(beginningWith initial: UInt8) -> WordLexicon? { nil }
  /// The short form only, which every language marks as such.
  public var modifierTypes: StemTypes { .modifier }
  /// Languages without compounds link nothing.
  public var linkingLetter: UInt8? { nil }
  /// Every place between two letters.
  public func mayHaveBoundary(_ text: [UInt8], _ word: Range<Int>, at boundary: Int) -> Bool { text[boundary] & 0xC0 != 0x80 }
  /// No genitive begins a compound.
  public func mayBeGenitive(_ text: [UInt8], _ part: Range<Int>) -> Bool { false }
  /// Languages without compounds take every word whole.
  public func isSolid(_ text: [UInt8], _ word: Range<Int>) -> Bool { true }
  /// Languages without compounds allow no boundary.
  public func allowsBoundary(_ text: [UInt8], _ word: Range<Int>, at boundary: Int, beginning: PartEvidence, end: PartEvidence) -> Bool {
    false
  }
}

/// What is known of a part of a word that may be a compound.
@frozen public enum PartEvidence: UInt8, Hashable, Sendable, Comparable {
  /// Nothing: it is judged by its letters.
  case unknown
  /// It is a form of a common word.
  case commonWord
  /// It is a form of a label.
  case label

  /// The order.
  public static func < (left: PartEvidence, right: PartEvidence) -> Bool { left.rawValue < right.rawValue }
}

/// What the words around a word say to a reading of it.
@frozen public enum ContextVerdict: UInt8, Hashable, Sendable {
  /// Nothing speaks against it.
  case stands
  /// Something speaks against it: ``WordForm/isDoubtful``.
  case isDoubtful
  /// It is another word: a verb, an adverb.
  case ruledOut
}

/// How a word of a label behaves in text.
@frozen public enum WordRole: UInt8, Hashable, Sendable {
  /// It takes all forms: the only word of a label, or the head of several.
  case head
  /// It takes the forms of the head and agrees with it: *etsivässä* nuorisotyössä.
  case agreeing
  /// It never changes: *matalan kynnyksen* toiminta.
  case fixed
}

/// A word of a label, with what helps to find its forms.
public struct LabelWord: Sendable {
  /// The folded word.
  public var bytes: [UInt8]
  /// How it behaves.
  public var role: WordRole
  /// The one-word labels of the same concept in the same language, folded: a hidden singular tells which word a plural label is of. The
  /// word itself may be among them.
  public var siblings: [[UInt8]]
}

/// The words of a label.
public struct LabelWords: Sendable {
  /// The words, folded, in order.
  public var words: [[UInt8]]
  /// Whether a word is written together with the one before it, with a hyphen.
  public var isJoined: [Bool]
}

/// The languages whose word forms are known.
public enum WordForms {
  /// The rules of a language; nil stands for languages that match word by word as written.
  public static func rules(for language: Language?) -> any WordFormRules {
    switch language {
    case .finnish: FinnishForms()
    case .swedish: SwedishForms()
    case .english: EnglishForms()
    case nil: UninflectedForms()
    }
  }
}

/// The rules of a language that the toolkit knows nothing of: words match as they are written, but for case.
public struct UninflectedForms: WordFormRules {
  /// The rules.
  public init() {}
  /// No endings.
  public var endings: EndingTable { EndingTable([]) }
  /// No word changes.
  public func roles(of words: borrowing LabelWords) -> [WordRole] { words.words.map { _ in .fixed } }
  /// No stems: a word is found as it is.
  public func appendStems(of word: LabelWord, to stems: inout StemList) {}
}

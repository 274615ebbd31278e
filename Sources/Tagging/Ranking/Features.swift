/// What the score of a concept in a document is made of: counts and shares that a person can check.
public struct Features: Sendable, Hashable {
  /// Mentions by labels of one word, in any of its forms.
  public var words = 0
  /// Mentions by labels of several words.
  public var terms = 0
  /// Mentions by words of the same root.
  public var derivations = 0
  /// Mentions as the last part of longer words: *ryhmä* in *vertaisryhmä*.
  public var heads = 0
  /// Mentions as another part of longer words: *vertaistuki* in *vertaistukiryhmä*.
  public var modifiers = 0
  /// Of all mentions, those that are letter by letter the label.
  public var exact = 0
  /// Of all mentions, those in a doubtful form.
  public var doubtful = 0
  /// Of all mentions, those by another label than the preferred one.
  public var alternative = 0
  /// Of all mentions, those that are written like a name though the label is not: *Tähti* within a sentence for *tähdet*.
  public var capitalised = 0
  /// Of all mentions, those that are written small though the label is a name: *kielen* for *Kiel*.
  public var uncapitalised = 0
  /// Whether the title mentions it.
  public var isInTitle = false
  /// Whether the first sentence mentions it.
  public var isInOpening = false
  /// The bytes of text before the first mention.
  public var bytesBefore = 0
  /// Where the first mention is, 0 for the first byte, 1 for the last.
  public var firstPosition = 1.0
  /// The part of the document between the first mention and the last, 0…1.
  public var extent = 0.0
  /// The share of the document's sentences with a mention.
  public var spread = 0.0
  /// The length in letters of the longest label that was found, without a qualifier.
  public var labelLength = 0
  /// Whether that label has several words.
  public var isTerm = false
  /// Whether it is written as a name.
  public var isName = false
  /// The number of concepts that share it.
  public var sharing = 1
  /// Whether it has a qualifier: *lapset (ikäryhmät)*.
  public var isQualified = false
  /// Whether the document has a word of the qualifier.
  public var qualifierIsInText = false
  /// How general the word is, 3 for words that are everywhere, 0 for words of a subject.
  public var generality = 0
  /// The number of labels of the vocabulary that have the word among theirs.
  public var family = 1
  /// The number of other concepts found that are directly above, below or related.
  public var kin = 0
  /// The number of concepts found in the document.
  public var rivals = 1
  /// The number of mentions of all concepts found in the document.
  public var rivalMentions = 1
  /// The bytes of the document.
  public var documentLength = 1
  /// The number of concepts of the vocabulary.
  public var vocabulary = 1
  /// What a user's own texts taught of the concept; nil without a model.
  public var learned: LearnedEvidence?

  /// No mentions.
  public init() {}

  /// All mentions.
  public var mentions: Int { words + terms + derivations + heads + modifiers }
}

/// What a model knows of a concept in a document.
public struct LearnedEvidence: Sendable, Hashable {
  /// In how many of the texts that taught the model the concept was assigned.
  public var assigned = 0
  /// In how many of them its labels were found.
  public var found = 0
  /// The share of the texts with a found concept in which it was assigned, over all concepts: what to expect of a concept not seen yet.
  public var usualRate = 0.1
  /// How much the words of the document are those of the texts with the concept, 0…1.
  public var likeness = 0.0

  /// Nothing.
  public init() {}
}

extension Features {
  /// The features by name, for people and programs that want to see what a score is made of.
  public var named: [(name: String, value: Double)] {
    func number(_ value: Bool) -> Double { value ? 1 : 0 }
    var named: [(name: String, value: Double)] = [
      ("words", Double(words)), ("terms", Double(terms)), ("derivations", Double(derivations)), ("heads", Double(heads)),
      ("modifiers", Double(modifiers)), ("exact", Double(exact)), ("doubtful", Double(doubtful)), ("alternative", Double(alternative)),
      ("capitalised", Double(capitalised)), ("uncapitalised", Double(uncapitalised)), ("title", number(isInTitle)),
      ("opening", number(isInOpening)), ("bytesBefore", Double(bytesBefore)), ("firstPosition", firstPosition), ("extent", extent),
      ("spread", spread), ("labelLength", Double(labelLength)), ("term", number(isTerm)), ("name", number(isName)),
      ("sharing", Double(sharing)), ("qualified", number(isQualified)), ("qualifierInText", number(qualifierIsInText)),
      ("generality", Double(generality)), ("family", Double(family)), ("kin", Double(kin)), ("rivals", Double(rivals)),
      ("rivalMentions", Double(rivalMentions)), ("documentLength", Double(documentLength)), ("vocabulary", Double(vocabulary)),
    ]
    if let learned {
      named += [("assigned", Double(learned.assigned)), ("found", Double(learned.found)), ("likeness", learned.likeness)]
    }
    return named
  }
}

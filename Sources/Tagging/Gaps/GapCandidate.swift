internal import TextAnalysis

/// What is counted of a word or phrase while texts are read.
struct GapCandidate {
  let language: Language
  /// The keys of the words: what their forms have in common.
  let keys: [[UInt8]]
  var occurrences = 0
  var documents = 0
  /// Occurrences in sentences that no text before had word for word.
  var contexts = 0
  /// Contexts whose sentence speaks of a concept besides.
  var companions = 0
  /// Occurrences inside sentences, and those of them with a capital.
  var inside = 0
  var capitalised = 0
  /// Occurrences of which a part has a label.
  var partlyCovered = 0
  /// Occurrences behind a word that goes with verbs only.
  var behindVerbMark = 0
  var forms: [[UInt8]: Int] = [:]
  var examples: [String] = []
  var lastDocument = -1

  static let mostForms = 24
  static let mostExamples = 3

  init(language: Language, keys: [[UInt8]]) {
    self.language = language
    self.keys = keys
  }

  /// The forms, the commonest first; equally common ones in the order of their bytes.
  var sortedForms: [(form: [UInt8], count: Int)] {
    forms.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key) }
      .map { (form: $0.key, count: $0.value) }
  }
}

/// The forms of Swedish verbs that may look like forms of nouns.
struct SwedishVerbs: Sendable {
  /// *fråga, bo*
  let infinitives: WordSet
  /// *handlar, händer, bär, bor*
  let presents: WordSet
  /// *sätts, handlas, läses*
  let passives: WordSet
  /// *led, såg*
  let pasts: WordSet

  /// The verbs of ``SwedishVerbTable``.
  static let shipped = SwedishVerbs()

  private init() {
    var infinitives: [String] = []
    var presents: [String] = []
    var passives: [String] = []
    for verb in SwedishVerbTable.ar.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      infinitives.append(String(verb))
      presents.append(verb + "r")
      passives.append(verb + "s")
    }
    for verb in SwedishVerbTable.er.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      infinitives.append(String(verb))
      passives.append(verb + "s")
      guard verb.last == "a" else {
        presents.append(verb + "r")
        continue
      }
      let stem = verb.dropLast()
      presents.append(stem.last == "r" ? String(stem) : stem + "er")
      passives.append(stem + "s")
      passives.append(stem + "es")
    }
    self.infinitives = WordSet(infinitives.joined(separator: " "))
    self.presents = WordSet(presents.joined(separator: " "))
    self.passives = WordSet(passives.joined(separator: " "))
    pasts = WordSet(SwedishVerbTable.past)
  }

  /// Whether a word can be any of the forms.
  func contains(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    presents.contains(text, range) || infinitives.contains(text, range) || pasts.contains(text, range) || passives.contains(text, range)
  }
}

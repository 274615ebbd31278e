/// The stems of Swedish nouns (after the declensions of the grammars: -or, -ar, -er, -r, -n, none).
enum SwedishNoun {
  private typealias Endings = SwedishEndings

  /// What the end of a singular tells of its forms.
  private enum Tail: Int {
    case agent, participle, else_, um, eri, ie, ma, ia, a, e, vowel, syncope, or
  }

  private static let tails = SuffixTable(
    "are iker", "ande ende", "else", "um", "eri", "arie lie rie die tie mie nie sie kie gie je fiende frände", "ma", "ia", "a", "e",
    "i o u y å ä ö é", "el er en", "or")

  /// Words in *-a* that are plurals themselves.
  private static let withoutPlural = WordSet("data media")

  /// Adds the stems of a one-word label or of the head of several words: it may be a singular or a plural.
  static func appendStems(of word: [UInt8], siblings: [[UInt8]], to stems: inout StemList) {
    if SwedishLetters.takesGenitive(word) { stems.append(word, Endings.genitive) }
    let (singulars, isSure) = SwedishPlurals.singulars(of: word, siblings: siblings)
    for singular in singulars {
      stems.append(singular.word, SwedishLetters.takesGenitive(singular.word) ? [Endings.base, Endings.genitive] : Endings.base)
      appendForms(ofSingular: singular.word, singular.declension, doubles: singular.doubles, to: &stems)
      SwedishCompounds.appendModifiers(of: singular.word, to: &stems)
    }
    if isSure { return }
    SwedishCompounds.appendModifiers(of: word, to: &stems)
    let isAdjective = SwedishAdjective.hasEnding(word) && !SwedishDeclension.isListed(word)
    if isAdjective || SwedishAdjective.mayBe(word) { SwedishAdjective.appendStems(of: word, to: &stems) }
    if !isAdjective { appendForms(ofSingular: word, SwedishDeclension.of(word), doubles: nil, to: &stems) }
  }

  /// Adds the stems of the forms of a singular but for itself.
  /// - Parameters:
  ///   - declension: How it declines, where its ending does not tell.
  ///   - doubles: Whether its last consonant doubles before endings; nil where that is not known.
  private static func appendForms(ofSingular word: [UInt8], _ declension: SwedishDeclension, doubles: Bool?, to stems: inout StemList) {
    if let (noun, start) = SwedishUmlauts.noun(ending: word) {
      let prefix = word[..<start]
      let takesVowel = !SwedishLetters.isVowel(before: noun.definite.count, noun.definite)
      stems.append(prefix + noun.definite, takesVowel ? [Endings.en, Endings.et, Endings.n] : [Endings.n, Endings.t])
      stems.append(prefix + noun.plural, [Endings.base, Endings.genitive])
      stems.append(prefix + noun.definitePlural, [Endings.na, Endings.en])
      if start == 0 || noun.singular.count > 3 { return }
    }
    let tail = tails.longest(in: word, end: word.count, from: 1).flatMap { Tail(rawValue: $0.group) }
    switch tail {
    case .agent? where SwedishDeclension.isListedAsWhole(word): appendFormsOfE(word, declension, to: &stems)  // hare
    case .agent?:
      stems.append(word, Endings.n)
      stems.append(word.last == UInt8(ascii: "e") ? word.dropLast() : word[...], Endings.na)
    case .participle?: stems.append(word, [Endings.n, Endings.t, Endings.nPlural])
    case .else_?: stems.append(word, [Endings.n, Endings.t, Endings.r])
    case .um? where SwedishLetters.hasVowel(word, 0..<word.count - 2):
      stems.append(word.dropLast(2), [Endings.et, Endings.er])
      stems.append(word, [Endings.et, Endings.en])
    case .eri?: stems.append(word, [Endings.et, Endings.t, Endings.er, Endings.n])
    case .ie?: stems.append(word, [Endings.n, Endings.r, Endings.t])
    case .ma?:
      stems.append(word, [Endings.n, Endings.t, Endings.nPlural])
      stems.append(word.dropLast(), Endings.or)
    case .ia?:
      stems.append(word, Endings.n)
      stems.append(word.dropLast(), [Endings.en, Endings.er])
    case .a?:
      stems.append(word, Endings.n)
      if !withoutPlural.contains(word.span, word.indices) { stems.append(word.dropLast(), Endings.or) }
    case .e?: appendFormsOfE(word, declension, to: &stems)
    case .vowel?: appendFormsOfVowel(word, declension, to: &stems)
    case .syncope? where SwedishLetters.hasVowel(word, SwedishDeclension.startOfLastPart(word)..<word.count - 2):
      appendFormsWithSyncope(word, declension, to: &stems)
    case .or? where declension != [.neutrum]: stems.append(word, [Endings.n, Endings.en, Endings.er])
    default: appendFormsOfConsonant(word, declension, doubles: doubles, to: &stems)
    }
  }

  /// *pojke, pojkar* or *möte, möten*.
  private static func appendFormsOfE(_ word: [UInt8], _ declension: SwedishDeclension, to stems: inout StemList) {
    if declension == [.utrum, .ar] {
      stems.append(word, Endings.n)
      stems.append(word.dropLast(), Endings.ar)
    } else {
      stems.append(word, [Endings.n, Endings.t, Endings.nPlural])
    }
  }

  /// *sjö, sjöar*; *idé, idéer*; *knä, knän*. Of short words that are in no table no plural is guessed.
  private static func appendFormsOfVowel(_ word: [UInt8], _ declension: SwedishDeclension, to stems: inout StemList) {
    switch declension {
    case [.utrum, .ar]: stems.append(word, [Endings.n, Endings.ar])
    case [.utrum, .er]: stems.append(word, [Endings.n, Endings.en, Endings.er, Endings.r])
    case [.neutrum]: stems.append(word, [Endings.t, Endings.et, Endings.nPlural])
    default:
      let isLong = word.count > 4
      stems.append(word, isLong ? [Endings.n, Endings.t, Endings.et, Endings.r, Endings.er, Endings.nPlural] : Endings.n)
    }
  }

  /// *fågel, fågeln, fåglar*; *fönster, fönstret, fönstren*; *öken, öknen, öknar*. The forms with the *e* are made too, for words that
  /// keep it (*andel, andelar*).
  private static func appendFormsWithSyncope(_ word: [UInt8], _ declension: SwedishDeclension, to stems: inout StemList) {
    var types = Endings.en
    if declension.contains(.neutrum) { types.formUnion(Endings.et) }
    if declension.contains(.ar) { types.formUnion(Endings.ar) }
    if declension.contains(.er) { types.formUnion(Endings.er) }
    stems.append(word, declension.contains(.utrum) ? types.union(Endings.n) : types)
    if word.count >= 4 { stems.append(word.dropLast(2) + [word[word.count - 1]], types) }
  }

  private static func appendFormsOfConsonant(_ word: [UInt8], _ declension: SwedishDeclension, doubles: Bool?, to stems: inout StemList) {
    var types = StemTypes()
    if !declension.isDisjoint(with: [.utrum, .neutrum]) { types.formUnion(Endings.en) }
    if declension.contains(.neutrum) { types.formUnion(Endings.et) }
    if declension.contains(.ar) { types.formUnion(Endings.ar) }
    if declension.contains(.er) { types.formUnion(Endings.er) }
    if doubles != true { stems.append(word, types) }
    if doubles ?? SwedishLetters.doublesBeforeVowel(word) { stems.append(word + [word[word.count - 1]], types) }
  }
}

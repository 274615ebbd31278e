/// The stems of Swedish nouns (after the declensions of the grammars: -or, -ar, -er, -r, -n, none).
enum SwedishNoun {
  private typealias Endings = SwedishEndings

  /// What the end of a singular tells of its forms.
  private static let tails = SuffixTable(
    "are iker", "ande ende", "else", "um", "eri", "arie ie je oe nde", "ma hjärta", "ia", "a", "e", "i o u y å ä ö é", "el er en", "or")

  /// Adds the stems of a one-word label or of the head of several words: it may be a singular or a plural.
  static func appendStems(of word: [UInt8], siblings: [[UInt8]], to stems: inout StemList) {
    stems.append(word, Endings.genitive)
    let singulars = SwedishPlurals.singulars(of: word)
    let stated = singulars.filter { singular in siblings.contains(singular) }
    for singular in stated.isEmpty ? singulars : stated {
      stems.append(singular, Endings.base)
      appendForms(ofSingular: singular, plural: SwedishPlurals.declension(of: word), to: &stems)
    }
    if SwedishAdjective.isListed(word) || SwedishAdjective.hasAdjectiveEnding(word) {
      SwedishAdjective.appendStems(of: word, to: &stems)
    } else if singulars.isEmpty || !SwedishPlurals.isSurelyPlural(word) {
      appendForms(ofSingular: word, to: &stems)
    }
  }

  /// Adds the stems of the forms of a singular but for itself.
  /// - Parameter plural: The declension that a plural label tells.
  static func appendForms(ofSingular word: [UInt8], plural: SwedishDeclension = [], to stems: inout StemList) {
    if let (noun, start) = SwedishUmlauts.noun(ending: word) {
      let prefix = word[..<start]
      stems.append(prefix + noun.definite, [Endings.en, Endings.n, Endings.et])
      stems.append(prefix + noun.plural, Endings.base)
      stems.append(prefix + noun.definitePlural, [Endings.na, Endings.en])
      if start == 0 || noun.singular.count > 3 { return }
    }
    switch tails.longest(in: word, end: word.count, from: 1)?.group {
    case 0?:
      stems.append(word, Endings.n)
      stems.append(word.last == UInt8(ascii: "e") ? word.dropLast() : word[...], Endings.na)
    case 1?: stems.append(word, [Endings.n, Endings.t, Endings.nPlural])
    case 2?: stems.append(word, [Endings.n, Endings.r])
    case 3? where SwedishLetters.hasVowel(word, end: word.count - 2):
      stems.append(word.dropLast(2), [Endings.et, Endings.er])
      stems.append(word, [Endings.et, Endings.en])
    case 4?: stems.append(word, [Endings.et, Endings.t, Endings.er, Endings.n])
    case 5?: stems.append(word, [Endings.n, Endings.r, Endings.t])
    case 6?:
      stems.append(word, [Endings.n, Endings.t, Endings.nPlural])
      stems.append(word.dropLast(), Endings.or)
    case 7?:
      stems.append(word, Endings.n)
      stems.append(word.dropLast(), [Endings.en, Endings.er])
    case 8?:
      stems.append(word, Endings.n)
      stems.append(word.dropLast(), Endings.or)
    case 9?: appendFormsOfE(word, to: &stems)
    case 10?: appendFormsOfVowel(word, to: &stems)
    case 11?: appendFormsWithSyncope(word, to: &stems)
    case 12?: stems.append(word, [Endings.n, Endings.er])
    default: appendFormsOfConsonant(word, plural, to: &stems)
    }
  }

  /// *pojke, pojkar* or *möte, möten*.
  private static func appendFormsOfE(_ word: [UInt8], to stems: inout StemList) {
    if SwedishDeclension.of(word) == [.utrum, .ar] {
      stems.append(word, Endings.n)
      stems.append(word.dropLast(), Endings.ar)
    } else {
      stems.append(word, [Endings.n, Endings.t, Endings.nPlural])
    }
  }

  private static func appendFormsOfVowel(_ word: [UInt8], to stems: inout StemList) {
    let declension = SwedishDeclension.of(word)
    if declension == [.utrum, .ar] {
      stems.append(word, [Endings.n, Endings.ar])
    } else if declension == [.utrum, .er] {
      stems.append(word, [Endings.n, Endings.er, Endings.r])
    } else {
      stems.append(word, [Endings.n, Endings.t, Endings.et, Endings.r, Endings.er, Endings.nPlural])
    }
  }

  /// *fågel, fågeln, fåglar*; *fönster, fönstret, fönstren*; *öken, öknen, öknar*.
  private static func appendFormsWithSyncope(_ word: [UInt8], to stems: inout StemList) {
    let declension = SwedishDeclension.of(word)
    var short = StemTypes()
    var long = StemTypes()
    if declension.contains(.utrum) { long.formUnion(Endings.n) }
    if declension.contains(.neutrum) {
      short.formUnion([Endings.et, Endings.en])
      long.formUnion([Endings.et, Endings.en])
    }
    if declension.contains(.ar) { short.formUnion(Endings.ar) }
    if declension.contains(.er) {
      short.formUnion(Endings.er)
      long.formUnion(Endings.er)
    }
    if word.last == UInt8(ascii: "n"), declension.contains(.utrum) {
      short.formUnion(Endings.en)
      long.formUnion(Endings.en)
    }
    stems.append(word, long)
    guard word.count >= 4 else { return }
    stems.append(word.dropLast(2) + [word[word.count - 1]], short)
  }

  private static func appendFormsOfConsonant(_ word: [UInt8], _ plural: SwedishDeclension, to stems: inout StemList) {
    let declension = SwedishDeclension.of(word).narrowed(to: plural)
    var types = StemTypes()
    if declension.contains(.utrum) || declension.contains(.neutrum) { types.formUnion(Endings.en) }
    if declension.contains(.neutrum) { types.formUnion(Endings.et) }
    if declension.contains(.ar) { types.formUnion(Endings.ar) }
    if declension.contains(.er) { types.formUnion(Endings.er) }
    stems.append(word, types)
    if SwedishLetters.doublesBeforeVowel(word) { stems.append(word + [word[word.count - 1]], types) }
  }
}

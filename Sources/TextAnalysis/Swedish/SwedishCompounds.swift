/// The forms in which Swedish nouns begin compounds: *kamratstöds-*, *skol-*, *kvinno-*, *arbets-*, *lärar-*.
enum SwedishCompounds {
  private enum Tail: Int {
    case agent, s, a, e, j, other
  }

  private static let tails = SuffixTable("are", "het ing tion sion skap dom tet els lek an and end", "a", "e", "j")

  /// Adds the beginnings that a singular makes; short words are left out, since too many words begin like them.
  static func appendModifiers(of singular: [UInt8], to stems: inout StemList) {
    guard singular.count >= 4 else { return }
    let tail = tails.longest(in: singular, end: singular.count, from: 1).flatMap { Tail(rawValue: $0.group) } ?? .other
    switch tail {
    case .agent: stems.append(singular.dropLast(), .modifier)
    case .s: stems.append(singular, "s", .modifier)
    case .a:
      let stem = singular.dropLast()
      for link: StaticString in ["", "o", "e", "u"] { stems.append(stem, link, .modifier) }
    case .e:
      let stem = singular.dropLast()
      stems.append(singular, .modifier)
      stems.append(stem, .modifier)
      stems.append(stem, "s", .modifier)
      stems.append(singular, "s", .modifier)
    case .j:
      stems.append(singular, .modifier)
      stems.append(singular, "e", .modifier)
    case .other:
      stems.append(singular, .modifier)
      if SwedishLetters.takesGenitive(singular) { stems.append(singular, "s", .modifier) }
    }
  }
}

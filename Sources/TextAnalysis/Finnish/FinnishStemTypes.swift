/// The types of Finnish stems, each named by the endings it takes (VISK § 65–88).
///
/// The case endings of the plural are bound to a stem without its *i*, so that one stem such as *valo-* serves most of a paradigm.
extension StemTypes {
  /// The nominative singular; takes clitics only.
  static let nominative = StemTypes(rawValue: 1 << 1)
  /// The singular vowel stem in the weak grade: *kuka-n, kuka-ssa, kuka-t*.
  static let weak = StemTypes(rawValue: 1 << 2)
  /// The singular vowel stem in the strong grade: *kukka-na, kukka-ni*.
  static let strong = StemTypes(rawValue: 1 << 3)
  /// Takes the partitive *-a*.
  static let partitiveA = StemTypes(rawValue: 1 << 4)
  /// Takes the partitive *-ta*.
  static let partitiveTa = StemTypes(rawValue: 1 << 5)
  /// Takes the partitive *-tta*: *herne-ttä, rakkau-tta*.
  static let partitiveTta = StemTypes(rawValue: 1 << 6)
  /// The illative singular without its *-n*: *valoo-n, maaha-n*.
  static let illative = StemTypes(rawValue: 1 << 7)
  /// Takes the illative *-seen*: *vapaa-seen*.
  static let illativeSeen = StemTypes(rawValue: 1 << 8)
  /// The plural stem in the weak grade, without *i*: *kuk-issa*.
  static let pluralWeak = StemTypes(rawValue: 1 << 9)
  /// The plural stem in the strong grade, without *i*: *kukk-ina*.
  static let pluralStrong = StemTypes(rawValue: 1 << 10)
  /// Takes *-ja* and *-jen*: *valo-ja*.
  static let pluralJa = StemTypes(rawValue: 1 << 11)
  /// Takes *-ita, -iden, -itten*: *palvelu-ita*.
  static let pluralIta = StemTypes(rawValue: 1 << 12)
  /// Takes the illative *-ihin*: *valo-ihin*.
  static let pluralIhin = StemTypes(rawValue: 1 << 13)
  /// Takes the illative *-isiin*: *vapa-isiin*.
  static let pluralIsiin = StemTypes(rawValue: 1 << 14)
  /// Takes *-ia* and *-iin*: *kukk-ia, kukk-iin*.
  static let pluralIa = StemTypes(rawValue: 1 << 15)
  /// Takes the genitive *-ien*: *kukk-ien, rist-ien*.
  static let pluralIen = StemTypes(rawValue: 1 << 16)
  /// Takes the genitive *-ten*: *ihmis-ten*.
  static let pluralTen = StemTypes(rawValue: 1 << 17)
  /// Takes the endings of the comparative: *vanhe-mpi, vanhe-mmassa*.
  static let comparative = StemTypes(rawValue: 1 << 18)
  /// Takes the endings of the superlative: *vanh-in, vanh-immassa*.
  static let superlative = StemTypes(rawValue: 1 << 19)
  /// An abbreviation with its colon: *thl:-ssä*.
  static let abbreviation = StemTypes(rawValue: 1 << 20)
  /// The strong vowel stem of a verb: *liikku-vat, liikku-massa, liikku-va*.
  static let verbStrong = StemTypes(rawValue: 1 << 21)
  /// The weak vowel stem of a verb: *liiku-n, liiku*.
  static let verbWeak = StemTypes(rawValue: 1 << 22)
  /// A whole form of a verb: *liikkua, liikkuu, liikutaan*.
  static let verbForm = StemTypes(rawValue: 1 << 23)
  /// The past or the conditional of a verb: *liikkui-vat, liikkuisi-n*.
  static let verbPast = StemTypes(rawValue: 1 << 24)
  /// Takes the endings of the past participle: *liikku-nut, tul-lut*, without their first consonant.
  static let verbParticiple = StemTypes(rawValue: 1 << 25)
  /// The passive without its vowels: *liikutt-iin, liikutt-u, liikutt-ava*.
  static let verbPassive = StemTypes(rawValue: 1 << 26)

  /// Takes possessives and nothing else: *lapse-nsa* etu.
  static let possessed = StemTypes(rawValue: 1 << 27)

  /// Both grades of the singular, for stems that do not change.
  static let singular: StemTypes = [.weak, .strong]
  /// Both grades of the plural.
  static let plural: StemTypes = [.pluralWeak, .pluralStrong]
  /// The plural of *kukka*: *kukk-ia, kukk-iin, kukk-ien*.
  static let pluralOfI: StemTypes = [.pluralIa, .pluralIen]
}

/// What a field is good for, told from its name in Finnish, Swedish or English.
public enum FieldRole: Sendable, Hashable {
  /// An identifier.
  case identifier
  /// The tag of a language.
  case language
  /// A title or name.
  case title
  /// A running text.
  case text

  /// The role that a name tells; nil for a name that tells none.
  ///
  /// Upper and lower case, blanks, `_`, `-` and `.` make no difference, nor does a language at the end: `Kuvaus (fi)`, `short_description_sv`.
  public init?(of name: String) {
    var words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if words.count > 1, let last = words.last, ["fi", "sv", "en", "suomi", "svenska", "english", "suomeksi"].contains(last) {
      words.removeLast()
    }
    guard let role = Self.roles[words.joined()] else { return nil }
    self = role
  }

  private static let names: [(FieldRole, String)] = [
    (.identifier, "id tunnus tunniste uuid identifier identifierare uri"),
    (.language, "lang language languagecode kieli kielikoodi språk"),
    (.title, "title name nimi otsikko rubrik namn titel heading header nimike palvelunnimi toiminnannimi"),
    (
      .text,
      """
      text teksti description shortdescription longdescription desc shortdesc kuvaus lyhytkuvaus kuvausteksti toiminnankuvaus
      palvelunkuvaus beskrivning kortbeskrivning beskrivelse summary tiivistelmä sammanfattning abstract body content contents sisältö
      innehåll ingress ingressi esittely presentation userinstruction
      """
    ),
  ]

  private static let roles: [String: FieldRole] = {
    var roles: [String: FieldRole] = [:]
    for (role, list) in names {
      for name in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) { roles[String(name)] = role }
    }
    return roles
  }()
}

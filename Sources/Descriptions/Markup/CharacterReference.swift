internal import TextPrimitives

/// The character references of HTML (*HTML Living Standard*, section 13.5): numeric ones, and the names that people meet.
enum CharacterReference {
  /// The names of U+00A0 to U+00FF, in order.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil
    sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute
    Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc
    atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide
    oslash ugrave uacute ucirc uuml yacute thorn yuml
    """

  /// Other names, each with its character.
  private static let others: [(String, UInt32)] = [
    ("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("apos", 0x27), ("AMP", 0x26), ("LT", 0x3C), ("GT", 0x3E), ("QUOT", 0x22),
    ("OElig", 0x152), ("oelig", 0x153), ("Scaron", 0x160), ("scaron", 0x161), ("Zcaron", 0x17D), ("zcaron", 0x17E), ("Yuml", 0x178),
    ("ndash", 0x2013), ("mdash", 0x2014), ("minus", 0x2212), ("hyphen", 0x2010), ("lsquo", 0x2018), ("rsquo", 0x2019), ("sbquo", 0x201A),
    ("ldquo", 0x201C), ("rdquo", 0x201D), ("bdquo", 0x201E), ("lsaquo", 0x2039), ("rsaquo", 0x203A), ("bull", 0x2022), ("hellip", 0x2026),
    ("dagger", 0x2020), ("permil", 0x2030), ("euro", 0x20AC), ("trade", 0x2122), ("larr", 0x2190), ("uarr", 0x2191), ("rarr", 0x2192),
    ("darr", 0x2193), ("le", 0x2264), ("ge", 0x2265), ("ne", 0x2260), ("check", 0x2713), ("ensp", 0x2002), ("emsp", 0x2003),
    ("thinsp", 0x2009), ("zwnj", 0x200C), ("zwj", 0x200D), ("num", 0x23), ("lpar", 0x28), ("rpar", 0x29), ("comma", 0x2C), ("period", 0x2E),
    ("colon", 0x3A), ("semi", 0x3B), ("excl", 0x21), ("quest", 0x3F), ("commat", 0x40), ("lowbar", 0x5F), ("sol", 0x2F), ("NewLine", 0x0A),
    ("Tab", 0x09),
  ]

  private static let scalars: [String: UInt32] = {
    var scalars = Dictionary(others, uniquingKeysWith: { first, _ in first })
    for (offset, name) in latin.split(whereSeparator: { $0 == " " || $0 == "\n" }).enumerated() {
      scalars[String(name)] = 0xA0 + UInt32(offset)
    }
    return scalars
  }()

  /// What the numbers 128 to 159 are taken for: the characters of Windows-1252.
  private static let windows = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  /// The character of a reference that begins at an `&`, and the index behind it; nil where there is none.
  static func read(_ bytes: Span<UInt8>, at start: Int) -> (scalar: UInt32, end: Int)? {
    guard start + 2 < bytes.count else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") { return readNumber(bytes, from: start + 2) }
    var name = ""
    var index = start + 1
    while index < bytes.count, name.utf8.count < 12, bytes[index] != UInt8(ascii: ";") {
      let byte = bytes[index]
      guard byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 else { return nil }
      name.unicodeScalars.append(Unicode.Scalar(byte))
      index += 1
    }
    guard index < bytes.count, bytes[index] == UInt8(ascii: ";"), let scalar = scalars[name] else { return nil }
    return (scalar, index + 1)
  }

  private static func readNumber(_ bytes: Span<UInt8>, from start: Int) -> (scalar: UInt32, end: Int)? {
    let isHexadecimal = bytes[start] | 0x20 == UInt8(ascii: "x")
    var index = isHexadecimal ? start + 1 : start
    let first = index
    var value: UInt32 = 0
    while index < bytes.count, index - first < 8 {
      let byte = bytes[index]
      if byte >= 0x30, byte <= 0x39 {
        value = value &* (isHexadecimal ? 16 : 10) &+ UInt32(byte - 0x30)
      } else if isHexadecimal, byte | 0x20 >= 0x61, byte | 0x20 <= 0x66 {
        value = value &* 16 &+ UInt32((byte | 0x20) - 0x57)
      } else {
        break
      }
      index += 1
    }
    guard index > first else { return nil }
    if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
    if value >= 0x80, value <= 0x9F { value = windows[Int(value - 0x80)].value }
    return (value == 0 ? 0xFFFD : value, index)
  }
}

import Tagging
import Testing
import TextAnalysis
import Thesaurus

@Suite("Negation") struct NegationTests {
  private let finnish = thesaurus([
    "l: lähete", "a: ajanvaraus; ennakkovaraus", "i: ilmoittautuminen", "j: järjestöt; järjestö", "v: ilman ajanvarausta", "t: työ",
    "n: lapset",
    "m: maksullinen",
  ])

  @Test(
    "denies what the text denies",
    arguments: [
      ("Ei tarvita lääkärin lähetettä.", ["-l=lähetettä"]),
      ("Lähetettä ei tarvita.", ["-l=Lähetettä"]),
      ("Lähete ei ole pakollinen", ["-l=Lähete"]),
      ("ilman ennakkovarausta tai ilmoittautumista", ["-a=ennakkovarausta", "-i=ilmoittautumista"]),
      ("Ei ole tarpeeksi tietoa järjestöistä.", ["j=järjestöistä"]),
      ("eivät ole työssä", ["-t=työssä"]),
      ("Ei vain lapsia vaan myös järjestöjä", ["j=järjestöjä", "n=lapsia"]),
      ("Palvelu ei ole maksullista, vaan lähetettä tarvitaan", ["-m=maksullista", "l=lähetettä"]),
      ("Lähetettä tarvitaan.", ["l=Lähetettä"]),
      ("lähetteettä", ["-l=lähetteettä"]),
    ] as [(String, [String])])
  func finnish(text: String, expected: [String]) {
    #expect(mentions(of: finnish, in: text, language: .finnish) == expected)
  }

  @Test("does not deny a label that holds the denying word")
  func labelWithCue() {
    #expect(mentions(of: finnish, in: "Voit tulla ilman ajanvarausta.", language: .finnish).contains("v=ilman ajanvarausta"))
  }

  @Test(
    "does the same for Swedish",
    arguments: [
      ("Du behöver inte remiss.", ["-r=remiss"]), ("utan remiss eller tidsbokning", ["-r=remiss", "-t=tidsbokning"]),
      ("Remiss krävs.", ["r=Remiss"]),
      ("inte bara remiss", ["r=remiss"]),
    ] as [(String, [String])])
  func swedish(text: String, expected: [String]) {
    let swedish = thesaurus(language: "sv", ["r: remiss", "t: tidsbokning"])
    #expect(mentions(of: swedish, in: text, language: .swedish) == expected)
  }
}

@Suite("Long sentences") struct LongSentenceTests {
  @Test(
    "take time in proportion to their length, whatever is repeated",
    arguments: ["lapset-", "lapset ", "ei lapsia ", "lapsi- ja ", "ilman ", "-lapset ", "lapset/", "ry "])
  func repetitions(piece: String) {
    let small = thesaurus(["a: lapset; lapsi", "b: lapsityö", "c: ilman lapsia"])
    let found = mentions(of: small, in: String(repeating: piece, count: 4000), language: .finnish)
    #expect(found.count <= 3 * 4000)
  }
}

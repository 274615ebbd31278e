import Tagging
import Testing
import TextAnalysis
import Thesaurus

@Suite("Coordination") struct CoordinationTests {
  private let finnish = thesaurus([
    "a: päihdetyö", "b: mielenterveystyö", "c: liikuntapaikat; liikuntapaikka", "d: palvelupolut; palvelupolku",
    "e: hoitopolut; hoitopolku",
    "f: päihdeongelmat; päihdeongelma", "g: mielenterveysongelmat; mielenterveysongelma", "h: liikuntavammaiset", "i: CP-vammaiset",
    "j: sote-järjestöt; sote-järjestö", "k: sosiaali- ja terveyspalvelut", "l: terveyspalvelut; terveyspalvelu",
    "m: fyysinen toimintakyky", "n: psyykkinen toimintakyky", "o: sosiaalinen toimintakyky",
  ])

  @Test(
    "finds what the members have together with the part that is said once",
    arguments: [
      ("Päihde- ja mielenterveystyötä.", ["a=Päihde", "b=mielenterveystyötä"]),
      ("palvelu- ja hoitopolkuihin", ["d=palvelu", "e=hoitopolkuihin"]),
      ("mielenterveys-, päihde- ja elämänhallinnan ongelmien", ["f=päihde", "g=mielenterveys"]),
      ("liikuntamahdollisuuksista ja -paikoista", ["c=-paikoista"]),
      ("liikunta-tai CP-vammaisille", ["h=liikunta", "i=CP-vammaisille"]),
      ("sote- ja pela-järjestöjen", ["j=sote"]),
      ("päihde-/mielenterveystyö", ["a=päihde", "b=mielenterveystyö"]),
      (
        "fyysinen, psyykkinen ja sosiaalinen toimintakyky", ["m=fyysinen", "n=psyykkinen", "o=sosiaalinen toimintakyky"]
      ),
      ("fyysisestä tai psyykkisestä toimintakyvystä", ["m=fyysisestä", "n=psyykkisestä toimintakyvystä"]),
      ("terveys ja psyykkinen toimintakyky", ["n=psyykkinen toimintakyky"]),
      ("fyysinen. Ja sosiaalinen toimintakyky", ["o=sosiaalinen toimintakyky"]),
      ("päihde- tai", []),
      ("- ja -", []),
      ("päihde- on työ", []),
    ] as [(String, [String])])
  func finnish(text: String, expected: [String]) {
    #expect(
      mentions(of: finnish, in: text, language: .finnish).map { $0.replacing("=-", with: "=") }
        == expected.map { $0.replacing("=-", with: "=") })
  }

  @Test("does the same for Swedish")
  func swedish() {
    let swedish = thesaurus(language: "sv", ["a: fritidsverksamhet", "b: kulturverksamhet"])
    #expect(mentions(of: swedish, in: "fritids- och kulturverksamhet", language: .swedish) == ["a=fritids", "b=kulturverksamhet"])
  }
}

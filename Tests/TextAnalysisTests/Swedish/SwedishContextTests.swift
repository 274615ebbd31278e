import Testing
import TextAnalysis

@Suite("Swedish words in their sentences") struct SwedishContextTests {
  @Test(
    "are nouns after what leads up to a noun",
    arguments: [
      ("frågor", "Du kan ställa en fråga till oss"), ("resor", "Vi planerar en lång resa"),
      ("fördelar", "Det finns många fördelar med det"),
      ("händer", "Hon håller i hans händer"), ("hem", "Alla har rätt till ett hem"), ("rätt", "Var och en har rätt att delta"),
      ("män", "En ung man kom in"),
      ("män", "relationen mellan man och hustru"), ("hamnar", "Fartyg, hamnar och varv"), ("fast", "Vi söker en fast punkt"),
      ("viljor", "Han har en stark vilja"),
      ("Lund", "Vi bor i Lund"),
      ("frivilliga", "Vi söker frivilliga till kaféet"), ("frivilliga", "De frivilliga deltar i kurser"),
      ("frivilliga", "Som frivillig får du utbildning"), ("frivilliga", "frivilliga hjälper till"),
    ])
  func nouns(label: String, sentence: String) { #expect(matchedLabels([label], in: sentence, .swedish) == [label]) }

  @Test(
    "are verbs, pronouns, adverbs and names elsewhere",
    arguments: [
      ("frågor", "Du kan fråga oss"), ("resor", "Vi vill inte resa bort"), ("fördelar", "Vi fördelar bidragen i maj"),
      ("händer", "Det händer mycket här"),
      ("hem", "Sedan gick vi hem"), ("rätt", "Det var rätt svårt"), ("män", "Man kan delta gratis"), ("hamnar", "Ibland hamnar man fel"),
      ("bor", "De som bor ensamma"), ("vilja", "Vi skulle vilja hjälpa"), ("sätt", "Gränser sätts av alla"),
      ("andar", "Sedan kom Anders också med dit"),
      ("positiv", "Det påverkar alla positivt"),
      ("frivilliga", "Hjälpen är frivillig för alla"), ("frivilliga", "Det är helt frivilligt"),
      ("frivilliga", "Vi bistår vid frivilliga uppgörelser"), ("frivilliga", "De frivilliga organisationerna deltar"),
    ])
  func others(label: String, sentence: String) { #expect(matchedLabels([label], in: sentence, .swedish) == []) }

  @Test("are not cut where names are", arguments: ["i Kristinestad", "Kristinestads kommun"])
  func names(text: String) { #expect(matchedLabels(["kris"], in: text, .swedish, compounds: true).isEmpty) }

  @Test("are cut before an unknown part", arguments: ["krishjälp", "kristelefonen"])
  func compounds(text: String) { #expect(matchedLabels(["kris"], in: text, .swedish, compounds: true) == ["kris"]) }
}

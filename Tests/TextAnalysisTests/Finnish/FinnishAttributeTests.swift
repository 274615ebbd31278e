import Testing
import TextAnalysis

@Suite("People and qualities by the same word") struct FinnishAttributeTests {
  @Test(
    "are people by themselves",
    arguments: [
      "Vapaaehtoiset auttavat", "Etsimme vapaaehtoista kahvilaan", "Meillä on vapaaehtoisia", "Vapaaehtoisille järjestetään koulutusta",
      "Toimimme vapaaehtoisten kanssa", "He ovat koulutettuja vapaaehtoisia", "Tule mukaan vapaaehtoiseksi", "vapaaehtoiset",
    ])
  func people(text: String) { #expect(matchedLabels(["vapaaehtoiset"], in: text, .finnish) == ["vapaaehtoiset"]) }

  @Test(
    "are qualities beside a noun in the same case, and after a copula",
    arguments: [
      "Järjestämme vapaaehtoista toimintaa", "Vapaaehtoiset maksut", "Se perustuu vapaaehtoiseen osallistumiseen",
      "Mukana vapaaehtoisessa työssä", "Osallistuminen on vapaaehtoista", "Palvelut ovat luottamuksellisia, vapaaehtoisia ja maksuttomia",
      "vapaaehtoisen harjoittelun aikana",
    ])
  func qualities(text: String) { #expect(matchedLabels(["vapaaehtoiset"], in: text, .finnish).isEmpty) }

  @Test("are no age group in the comparative", arguments: ["Nainen on nuorempi kuin mies", "nuoremman puolison"])
  func comparatives(text: String) { #expect(matchedLabels(["nuoret"], in: text, .finnish).isEmpty) }
}

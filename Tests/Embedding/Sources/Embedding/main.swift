import Hyte

let thesaurus = try HyteVocabulary.thesaurus()
let tagger = Tagger(thesaurus)
let document = Document("Vertaistukea omaishoitajille matalan kynnyksen kohtaamispaikassa.")
for suggestion in tagger.tag(document).suggestions {
  let concept = suggestion.concept
  print(thesaurus.preferredLabel(of: concept, language: "fi") ?? "", thesaurus.preferredLabel(of: concept, language: "sv") ?? "")
  for mention in suggestion.mentions { print("  UTF-8 bytes \(mention.range) of field \(mention.field)") }
}

import Testing
import TextAnalysis

@Suite("Swedish forms") struct SwedishFormsTests {
  @Test(
    "of a label are found",
    arguments: [
      ("grupper", "grupp gruppen grupper grupperna gruppernas gruppens grupps"),
      ("klubbar", "klubb klubben klubbar klubbarna"),
      ("flickor", "flicka flickan flickor flickorna flickornas"),
      ("pojkar", "pojke pojken pojkar pojkarna"),
      ("fåglar", "fågel fågeln fåglar fåglarna"),
      ("fönster", "fönster fönstret fönstren fönstrens"),
      ("delar", "del delen delar delarnas"),
      ("andelar", "andel andelen andelar"),
      ("möten", "möte mötet möten mötena mötenas"),
      ("lärare", "lärare läraren lärarens lärarna lärarnas"),
      ("händelser", "händelse händelsen händelser händelserna"),
      ("museer", "museum museet museer museerna"),
      ("händer", "hand handen händer händerna"),
      ("konstverkstäder", "konstverkstad konstverkstaden konstverkstäderna"),
      ("män", "männen männens mannen"),
      ("ögon", "öga ögat ögon ögonen"),
      ("människor", "människa människan människor människorna människornas"),
      ("barn", "barn barnet barns barnen barnens"),
      ("program", "program programmet programmen"),
      ("vänner", "vän vännen vänner vännerna"),
      ("sjukdom", "sjukdom sjukdomen sjukdomar sjukdomarna"),
      ("motion", "motion motionen motionens"),
      ("delaktighet", "delaktighet delaktigheten delaktighetens"),
      ("arbetsliv", "arbetsliv arbetslivet arbetslivets"),
      ("föräldraskap", "föräldraskap föräldraskapet föräldraskapets"),
      ("välbefinnande", "välbefinnande välbefinnandet"),
      ("hjärta", "hjärta hjärtat hjärtan"),
      ("sjuka", "sjuk sjukt sjuka sjukas sjukare"),
      ("vuxna", "vuxen vuxet vuxna vuxnas"),
      ("frivilliga", "frivillig frivilliga frivilligas"),
      ("anhöriga", "anhörig anhöriga anhörigas"),
      ("byar", "by byn byar byarna"),
      ("idéer", "idé idén idéer idéerna"),
      ("hotell", "hotell hotellet hotellen"),
    ])
  func found(label: String, forms: String) {
    for form in forms.split(separator: " ") {
      #expect(matchedLabels([label], in: String(form), .swedish) == [label], "\(form)")
    }
  }

  @Test(
    "of other words are not",
    arguments: [
      ("lag", "lager lagret"), ("lager", "lag lagen"), ("hav", "haver"), ("glas", "glass"), ("dator", "data"), ("data", "dator"),
      ("korn", "kor"),
      ("miner", "minnen"), ("viner", "vinner"), ("tår", "tåga"), ("bön", "böna"), ("lust", "löss"), ("arbete", "arbetar arbeta arbetade"),
      ("svar", "svarar svara"), ("handel", "handlar handla"), ("fostran", "fostra"), ("skum", "sker"),
    ])
  func notFound(label: String, words: String) {
    for word in words.split(separator: " ") {
      #expect(matchedLabels([label], in: String(word), .swedish).isEmpty, "\(word)")
    }
  }

  @Test("of a plural follow the singular that the vocabulary states")
  func statedSingular() {
    for (sibling, form, expected) in [("and", "anden", 1), ("ande", "anden", 1), ("ande", "and", 0), ("and", "and", 1)] {
      var matcher = LabelMatcher(language: .swedish)
      matcher.insert("andar", label: 0, siblings: [Array(sibling.utf8)])
      var workspace = LabelMatcher.Workspace()
      var matches: [LabelMatch] = []
      let text = TokenizedText(form)
      matcher.append(matchesIn: text, text.tokens.indices, using: &workspace, to: &matches)
      #expect(matches.count == expected, "\(sibling) \(form)")
    }
  }

  @Test(
    "of labels of several words are found",
    arguments: [
      ("psykisk hälsa", "den psykiska hälsan"), ("öppna dörrar", "en öppen dörr"), ("stöd för anhöriga", "stödet för anhöriga"),
      ("barns rättigheter", "barns rättighet"), ("socialt arbete", "det sociala arbetet"), ("äldre män", "äldre mannen"),
      ("personer med funktionsnedsättning", "personerna med funktionsnedsättningar"),
    ])
  func severalWords(label: String, text: String) {
    #expect(matchedLabels([label], in: text, .swedish) == [label])
  }

  @Test(
    "inside compounds are found as parts",
    arguments: [
      (["kamratstöd", "grupper"], "kamratstödsgrupper", ["grupper", "kamratstöd"]),
      (["familjer", "klubbar"], "familjeklubben", ["familjer", "klubbar"]),
      (["hälsa", "rådgivning"], "hälsorådgivningen", ["hälsa", "rådgivning"]), (["handarbete"], "handarbetsklubben", ["handarbete"]),
      (["ungdomar", "lokaler"], "ungdomslokaler", ["lokaler", "ungdomar"]), (["invandrare"], "invandrarkvinnor", ["invandrare"]),
      (["kommuner"], "kommunstyrelse", ["kommuner"]), (["ande"], "ansvarskännande", []), (["öron"], "tillhöra", []),
      (["skor"], "människorna", []), (["ringar"], "förändringar", []),
    ] as [([String], String, [String])])
  func compounds(labels: [String], word: String, expected: [String]) {
    #expect(matchedLabels(labels, in: word, .swedish, compounds: true).sorted() == expected)
  }

  @Test("take words of ten thousand letters and odd ones", arguments: ["a", "arna", "grupp", "å", "s", "😀", "e\u{301}", "ш"])
  func oddWords(unit: String) {
    let word = String(repeating: unit, count: 10_000 / unit.utf8.count)
    #expect(matchedLabels(["grupper"], in: word, .swedish) == [])
    #expect(matchedLabels([word], in: word, .swedish).count <= 1)
  }
}

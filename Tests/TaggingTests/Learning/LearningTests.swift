import Tagging
import Testing
import TextAnalysis
import TextPrimitives
import Thesaurus

@Suite("Learning from tagged texts") struct LearningTests {
  static let words = thesaurus([
    "k: kahvila; kahvio", "l: laulu; laulut", "m: musiikki", "p: perhe; perheet", "t: tanssi", "u: uinti", "v: vertaistuki", "y: yhdistys",
  ])

  /// Texts in which a café is named and never meant, and singing is meant where the choir is named.
  static let texts: [(text: String, chosen: [String])] = (0..<60).map { number in
    switch number % 4 {
    case 0: ("Uinti alkaa torstaina. Kahvila on auki ja altaalla \(number).", ["u"])
    case 1: ("Kuoroharjoitus salissa, sovituksia ja säestys. Yhdistys järjestää, kahvila.", ["l", "m"])
    case 2: ("Vertaistuki perheelle, keskustelua. Perhe mukaan, kahvila avoinna.", ["v", "p"])
    default: ("Tanssi ja musiikki, kahvila. Kengät mukaan.", number % 8 == 3 ? ["t"] : ["t", "m"])
    }
  }

  static func learned(_ thesaurus: Thesaurus = words, _ texts: [(text: String, chosen: [String])] = texts) throws -> TaggingModel {
    let tagger = Tagger(thesaurus)
    var workspace = Tagger.Workspace()
    let examples = texts.map { text in
      tagger.example(
        of: Document(text.text, language: .finnish), chosen: text.chosen.map { "https://example.org/\($0)" }, using: &workspace)
    }
    return try TaggingModel(learnedFrom: examples, of: thesaurus)
  }

  private func order(_ text: String, _ model: TaggingModel?, of thesaurus: Thesaurus = words, atLeast threshold: Double = 0) -> String {
    var options = TaggingOptions()
    options.threshold = threshold
    return Tagger(thesaurus, model: model).tag(Document(text, language: .finnish), options: options).suggestions
      .map { thesaurus.id(of: $0.concept) }.joined()
  }

  @Test("learns which concepts people choose")
  func chooses() throws {
    let model = try Self.learned()
    #expect(order("Kahvila ja uinti.", nil).first == "k")
    #expect(order("Kahvila ja uinti.", model).first == "u")
    #expect(!order("Kahvila ja uinti.", model, atLeast: 0.5).contains("k"))
  }

  @Test("learns the words that go with a concept, and says why it is suggested without a mention")
  func likeness() throws {
    let model = try Self.learned()
    #expect(order("Kuoroharjoitus, säestys ja sovituksia salissa.", nil) == "")
    #expect(order("Kuoroharjoitus, säestys ja sovituksia salissa.", model, atLeast: 0.5) == "lm")
    let suggestions = Tagger(Self.words, model: model).tag(Document("Kuoroharjoitus, säestys.", language: .finnish)).suggestions
    let song = try #require(suggestions.first { Self.words.id(of: $0.concept) == "l" })
    #expect(song.mentions.isEmpty && song.features.mentions == 0)
    #expect(song.features.learned?.assigned == 15)
    #expect(song.features.named.contains { $0.name == "likeness" && $0.value > 0 })
  }

  @Test("counts what was chosen and what was found")
  func counts() throws {
    let model = try Self.learned()
    #expect(model.documents == 60)
    let café = try #require(model.concepts.first { $0.uri == "https://example.org/k" })
    #expect(café.assigned == 0 && café.found == 60)
    #expect(model.concepts.map(\.uri) == model.concepts.map(\.uri).sorted())
  }

  @Test("does not suggest a concept for its words that the text denies or the caller excludes")
  func denied() throws {
    let model = try Self.learned()
    #expect(!order("Kuoroharjoitus, säestys ja sovituksia salissa ilman laulua.", model).contains("l"))
  }

  @Test("gives the same model for the same texts, and reads what it wrote")
  func roundTrip() throws {
    let model = try Self.learned()
    #expect(try Self.learned().json == model.json)
    let json = model.json
    let again = try TaggingModel(parsing: json.span)
    #expect(again == model)
    #expect(again.json == json)
    #expect(String(decoding: json, as: UTF8.self).split(separator: "\n").count == model.concepts.count + 2)
  }

  @Test("goes on working when the vocabulary changes")
  func changedVocabulary() throws {
    let model = try Self.learned()
    let changed = thesaurus(["a: avanto", "k: kahvila", "u: vesijumppa; uinti", "z: sählypallo"])
    #expect(order("Kahvila, uinti ja sählypallo.", model, of: changed).hasPrefix("u") == true)
    #expect(order("Kahvila, uinti ja sählypallo.", model, of: changed).count == 3)
  }

  @Test("refuses texts that teach nothing")
  func nothing() {
    for (texts, word) in [
      ([], "found in its text"), ([("uinti", ["none"])], "found in its text"), ([("uinti", ["u"])], "every concept"),
    ] as [([(text: String, chosen: [String])], String)] {
      let error = #expect(throws: ModelError.self) { _ = try Self.learned(Self.words, texts) }
      #expect(error?.code == .nothingToLearn && error?.message.contains(word) == true)
    }
  }

  @Test("names the chosen concepts that the vocabulary does not have")
  func unknown() {
    var workspace = Tagger.Workspace()
    let example = Tagger(Self.words).example(of: Document("uinti"), chosen: ["https://example.org/u", "urn:x"], using: &workspace)
    #expect(example.unknown == ["urn:x"])
    #expect(example.chosen.count == 1)
  }
}

@Suite("Models that cannot be used") struct BadModelTests {
  @Test(
    "are refused with what to do",
    arguments: [
      ("", "hyte train makes one"), ("[]", "hyte train makes one"), ("{\"format\":\"x\"}", "hyte train makes one"),
      ("{\"format\":\"hyte tagging model\",\"version\":99}", "run hyte train again"),
      ("{\"format\":\"hyte tagging model\"}", "run hyte train again"),
      ("{\"format\":\"hyte tagging model\",\"version\":1,\"documents\":-1}", "damaged"),
      ("{\"format\":\"hyte tagging model\",\"version\":1,\"documents\":1}", "damaged"),
      ("{\"format\":\"hyte tagging model\",\"version\":1,\"documents\":1,\"bias\":0,\"weights\":{}}", "run hyte train again"),
    ] as [(String, String)])
  func refused(json: String, advice: String) {
    let bytes = Array(json.utf8)
    let error = #expect(throws: ModelError.self) { _ = try TaggingModel(parsing: bytes.span) }
    #expect(error?.message.contains(advice) == true, "\(error?.message ?? "")")
  }

  @Test("are refused with a weight too many, a wrong order of concepts and numbers that are none")
  func damaged() throws {
    let good = String(decoding: try LearningTests.learned().json, as: UTF8.self)
    for (old, new) in [
      ("\"title\":", "\"titel\":"), ("\"weights\":{", "\"weights\":{\"more\":1,"), ("\"assigned\":0", "\"assigned\":1.5"),
      ("https://example.org/k", "https://example.org/z"), ("\"found\":60", "\"found\":\"60\""), ("\"bias\":", "\"bias\":1e999,\"was\":"),
    ] {
      #expect(good.contains(old), "\(old)")
      let bytes = Array(good.replacing(old, with: new).utf8)
      #expect(throws: ModelError.self, "\(new)") { _ = try TaggingModel(parsing: bytes.span) }
    }
  }

  @Test("are refused or read, but never trap, cut anywhere and with any bit flipped")
  func noise() throws {
    let json = try LearningTests.learned().json
    for length in 0..<json.count - 2 {
      let cut = Array(json[..<length])
      #expect(throws: ModelError.self) { _ = try TaggingModel(parsing: cut.span) }
    }
    for index in json.indices {
      var flipped = json
      flipped[index] ^= 1 << UInt8(index % 8)
      guard let model = try? TaggingModel(parsing: flipped.span) else { continue }
      if index % 64 == 0 { _ = Tagger(LearningTests.words, model: model).tag(Document("uinti kuoroharjoitus", language: .finnish)) }
    }
  }
}

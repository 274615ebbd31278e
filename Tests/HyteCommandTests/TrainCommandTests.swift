import Testing

@Suite("hyte train and hyte evaluate") struct TrainCommandTests {
  private static let texts: String = (0..<40).map { number in
    let (text, gold) =
      number % 2 == 0 ? ("Vertaistukea omaishoitajille. Kahvila on auki.", "vertaistuki") : ("Neuvontaa nuorille, kahvila.", "neuvonta")
    return #"{"id":\#(number),"lang":"fi","text":"\#(text)","gold":["\#(gold)"]}"#
  }.joined(separator: "\n")

  @Test("make a model that hyte tag uses, the same bytes for any number of jobs")
  func train() throws {
    try withFile("texts.jsonl", Array(Self.texts.utf8)) { path in
      let one = try hyte(["train", path, "-o", "-", "--jobs", "1"])
      let four = try hyte(["train", path, "-o", "-", "--jobs", "4"])
      #expect(one.status == 0 && one.output == four.output)
      #expect(one.errors.contains("learned from 40 texts with 40 chosen concepts"))
      let model = path + ".model"
      #expect(try hyte(["train", path, "-o", model]).status == 0)
      let tagged = try hyte(["tag", "--model", model, "--format", "jsonl", "Vertaistukea omaishoitajille. Kahvila on auki."])
      #expect(tagged.status == 0 && tagged.output.contains(#"[{"id":"vertaistuki""#))
      #expect(try hyte(["evaluate", path, "--model", model, "--limit", "1", "--at", "1", "--min-f1", "0.99"]).status == 0)
    }
  }

  @Test("say what to do about a model that is none")
  func badModel() throws {
    try withFile("model.json", Array(#"{"format":"hyte tagging model","version":99}"#.utf8)) { path in
      let outcome = try hyte(["tag", "--model", path, "vertaistuki"])
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains(path) && outcome.errors.contains("run hyte train again"))
    }
    #expect(try hyte(["tag", "--model", "/no/such/model.json", "vertaistuki"]).status == 66)
  }

  @Test("refuse texts that teach nothing")
  func nothing() throws {
    try withFile("texts.jsonl", Array("{\"text\":\"vertaistuki\",\"gold\":[\"urn:x\"]}".utf8)) { path in
      let outcome = try hyte(["train", path, "-o", path + ".model"])
      #expect(outcome.status == 65 && outcome.errors.contains("nothing to learn"))
    }
  }

  @Test("measure, list the worst texts, and fail below the least F1")
  func evaluate() throws {
    try withFile("texts.jsonl", Array(Self.texts.utf8)) { path in
      let outcome = try hyte(["evaluate", path, "--limit", "10", "--worst", "1"])
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("40 texts") && outcome.output.contains("NDCG") && outcome.output.contains("worst at 5"))
      let failed = try hyte(["evaluate", path, "--min-f1", "0.999"])
      #expect(failed.status == 1 && failed.errors.contains("less than 0.999"))
      let predictions = path + ".predictions.jsonl"
      let lines = (0..<40).map { #"{"id":\#($0),"uris":["\#($0 % 2 == 0 ? "vertaistuki" : "neuvonta")"]}"# }
      try Array(lines.joined(separator: "\n").utf8).write(toFile: predictions)
      let judged = try hyte(["evaluate", path, "--predictions", predictions, "--min-f1", "1", "--format", "json"])
      #expect(judged.status == 0 && judged.output.contains(#""f1@5":1.0"#))
    }
  }
}

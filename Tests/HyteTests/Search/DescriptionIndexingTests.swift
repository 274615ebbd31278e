import Hyte
import TestSupport
import Testing

@Suite("Indexing descriptions") struct DescriptionIndexingTests {
  private func counts(_ summary: DescriptionIndexer.Summary) -> [Int] {
    [summary.records, summary.added, summary.updated, summary.unchanged, summary.unreadable.count]
  }

  @Test("adds what is new, replaces what has changed, and passes over what has not")
  func changes() async throws {
    let folder = TemporaryFolder()
    var lines = SampleDescriptions.lines
    #expect(try await counts(SampleDescriptions.index(lines, in: folder.path)) == [5, 5, 0, 0, 0])
    #expect(try await counts(SampleDescriptions.index(lines, in: folder.path)) == [5, 0, 0, 5, 0])
    lines[1] = #"{"id":"b","title":"Joogaa","text":"Joogaa tuolilla.","kunta":"Kuopio"}"#
    lines.append(#"{"id":"f","text":"Neuvontaa nuorille"}"#)
    #expect(try await counts(SampleDescriptions.index(lines, in: folder.path)) == [6, 1, 1, 4, 0])
    let search = try DescriptionSearch(folder.path, tagger: Tagger(SampleDescriptions.thesaurus))
    #expect(try search.answer("vesijumppa").count == 0)
    #expect(try search.answer("jooga").hits.map(\.id) == ["b"])
    #expect(search.snapshot.documentCount == 6)
  }

  @Test("tags everything again when concepts are chosen in another way")
  func otherSettings() async throws {
    let folder = TemporaryFolder()
    _ = try await SampleDescriptions.index(SampleDescriptions.lines, in: folder.path)
    #expect(try await counts(SampleDescriptions.index(SampleDescriptions.lines, in: folder.path, threshold: 0.9)) == [5, 0, 5, 0, 0])
  }

  @Test("writes the same files for any number of jobs")
  func jobs() async throws {
    let lines = (0..<300).map {
      #"{"id":\#($0),"text":"Vertaistukea \#($0 % 7 == 0 ? "omaishoitajille" : "nuorille")","kunta":"\#($0 % 5)"}"#
    }
    let (one, four) = (TemporaryFolder(), TemporaryFolder())
    _ = try await SampleDescriptions.index(lines, in: one.path, jobs: 1)
    _ = try await SampleDescriptions.index(lines, in: four.path, jobs: 4)
    let names = try Folder.names(in: one.path).sorted()
    #expect(try Folder.names(in: four.path).sorted() == names)
    #expect(names.contains { $0.hasPrefix("segment") })
    for name in names { #expect(try InputFile.bytes(of: one.file(name)) == InputFile.bytes(of: four.file(name))) }
  }

  @Test("keeps the good records beside a broken one")
  func broken() async throws {
    let folder = TemporaryFolder()
    let summary = try await SampleDescriptions.index(["rubbish", SampleDescriptions.lines[0], "{\"text\":7}"], in: folder.path)
    #expect(counts(summary) == [3, 1, 0, 0, 2])
    #expect(summary.unreadable.map(\.position?.line) == [1, 3])
  }

  @Test("takes the later of two descriptions with one id, says so, and does so again")
  func repeatedIDs() async throws {
    let folder = TemporaryFolder()
    let lines = [#"{"id":"x","text":"Joogaa"}"#, #"{"id":"x","text":"Uintia"}"#]
    for run in 0..<3 {
      let summary = try await SampleDescriptions.index(lines, in: folder.path)
      #expect(summary.warnings.map(\.message).contains { $0.contains("the id x") }, "run \(run)")
      let search = try DescriptionSearch(folder.path, tagger: Tagger(SampleDescriptions.thesaurus))
      #expect(search.snapshot.documentCount == 1)
      #expect(try search.answer("uinti").count == 1, "run \(run)")
      #expect(try search.answer("jooga").hits.isEmpty, "run \(run)")
    }
  }

  @Test("keeps descriptions without ids of several inputs apart")
  func withoutIDs() async throws {
    let folder = TemporaryFolder()
    _ = try await SampleDescriptions.index([#"{"text":"Joogaa"}"#], in: folder.path, source: "one.jsonl")
    _ = try await SampleDescriptions.index([#"{"text":"Uintia"}"#, #"{"id":1,"text":"Leikkiä"}"#], in: folder.path, source: "two.jsonl")
    let search = try DescriptionSearch(folder.path, tagger: Tagger(SampleDescriptions.thesaurus))
    #expect(try search.answer("*").hits.map(\.id).sorted() == ["1", "one.jsonl:1", "two.jsonl:1"])
  }

  @Test("goes on after an interruption with what was committed")
  func interruption() async throws {
    let folder = TemporaryFolder()
    let lines = (0..<2500).map { #"{"id":\#($0),"text":"Vertaistukea"}"# }
    var indexer = DescriptionIndexer(SampleDescriptions.thesaurus, options: TaggingOptions())
    indexer.commitInterval = 1000
    struct Interruption: Error {}
    struct Reader: DescriptionRecordReader {
      var records: SampleDescriptions.Records
      mutating func next() throws -> DescriptionRecord? {
        if records.position == 2100 { throw Interruption() }
        return records.next()
      }
    }
    do {
      let session = try IndexingSession(folder: folder.path)
      var reader: any DescriptionRecordReader = Reader(records: SampleDescriptions.Records(lines: lines))
      _ = try await indexer.run(&reader, format: JSONLinesFormat(), into: session) { _ in }
      Issue.record("the interruption was lost")
    } catch is Interruption {}
    let session = try IndexingSession(folder: folder.path)
    var reader: any DescriptionRecordReader = SampleDescriptions.Records(lines: lines)
    let summary = try await indexer.run(&reader, format: JSONLinesFormat(), into: session) { _ in }
    #expect(summary.unchanged == 2100)
    #expect(summary.added == 400)
  }

  @Test("refuses values that an index was not made for")
  func otherValues() async throws {
    let folder = TemporaryFolder()
    _ = try await SampleDescriptions.index(SampleDescriptions.lines, in: folder.path)
    #expect(throws: SearchIndexError.self) { _ = try IndexingSession(folder: folder.path, values: ["järjestö"]) }
  }

  @Test("refuses to let descriptions lose values by forgetting to name them")
  func forgottenValues() throws {
    let folder = TemporaryFolder()
    _ = try IndexingSession(folder: folder.path, values: ["kunta"], numbers: ["alkaa"])
    for (values, numbers, named) in [([], ["alkaa"], "kunta"), (["kunta"], [], "alkaa")] {
      let error = #expect(throws: SearchIndexError.self) {
        _ = try IndexingSession(folder: folder.path, values: values, numbers: numbers)
      }
      #expect(error?.message.contains(named) ?? false)
    }
    _ = try IndexingSession(folder: folder.path)  // deletes only
  }

  @Test("deletes by id")
  func deletion() async throws {
    let folder = TemporaryFolder()
    _ = try await SampleDescriptions.index(SampleDescriptions.lines, in: folder.path)
    do {
      let session = try IndexingSession(folder: folder.path)
      #expect(try session.delete(id: "a"))
      #expect(try !session.delete(id: "nobody"))
      try session.commit()
    }
    let search = try DescriptionSearch(folder.path, tagger: Tagger(SampleDescriptions.thesaurus))
    #expect(try search.answer("*").hits.map(\.id) == ["b", "c", "d", "e"])
  }

  @Test("tags again what another vocabulary would tag otherwise, though its labels are the same")
  func otherVocabulary() async throws {
    func thesaurus(_ more: String) throws -> Thesaurus {
      let turtle = """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix : <http://example.org/> .
        :a a skos:Concept ; skos:prefLabel "jooga"@fi \(more) . :b a skos:Concept ; skos:prefLabel "uinti"@fi .
        """
      return try Thesaurus.read([ThesaurusFile(name: "a.ttl", bytes: Array(turtle.utf8))]).thesaurus
    }
    let folder = TemporaryFolder()
    var changes: [Int] = []
    for more in ["", "", "; skos:broader :b", "; owl:deprecated true"] {
      let indexer = DescriptionIndexer(try thesaurus(more), options: TaggingOptions())
      let session = try IndexingSession(folder: folder.path)
      var reader: any DescriptionRecordReader = SampleDescriptions.Records(lines: [#"{"id":1,"text":"Joogaa"}"#])
      let summary = try await indexer.run(&reader, format: JSONLinesFormat(), into: session) { _ in }
      try session.commit()
      changes.append(summary.added + summary.updated)
    }
    #expect(changes == [1, 0, 1, 1])
  }

  @Test("keeps a description whose value or number does not fit, without it, and says so")
  func badValues() async throws {
    let folder = TemporaryFolder()
    let long = String(repeating: "k", count: 256)
    let lines = [
      #"{"id":1,"text":"Joogaa","kunta":"\#(long)","hinta":9223372036854775807}"#, #"{"id":2,"text":"Joogaa","kunta":["Oulu","\#(long)"]}"#,
    ]
    let summary = try await SampleDescriptions.index(lines, in: folder.path)
    #expect(summary.added == 2 && summary.warnings.count == 3 && summary.values == ["kunta", "hinta"])
    let search = try DescriptionSearch(folder.path, tagger: Tagger(SampleDescriptions.thesaurus))
    #expect(try search.answer("jooga").hits.map { $0.values.map(\.text) } == [[], ["Oulu"]])
  }

  @Test("commits by changes, and not by inputs")
  func commits() async throws {
    let folder = TemporaryFolder()
    var indexer = DescriptionIndexer(SampleDescriptions.thesaurus, options: TaggingOptions())
    indexer.commitInterval = 30
    do {
      let session = try IndexingSession(folder: folder.path)
      for input in 0..<100 {
        var reader: any DescriptionRecordReader = SampleDescriptions.Records(lines: [#"{"id":\#(input),"text":"Joogaa"}"#])
        _ = try await indexer.run(&reader, format: JSONLinesFormat(), into: session) { _ in }
        let committed = try TextIndex(folder.path, analyzers: DescriptionSearch.analyzers).snapshot().documentCount
        #expect(committed == (input + 1) / 30 * 30)
      }
      try session.commit()
    }
    let snapshot = try TextIndex(folder.path, analyzers: DescriptionSearch.analyzers).snapshot()
    #expect(snapshot.documentCount == 100)
    #expect(snapshot.commit == 5)  // that of the empty index is the first
  }

  @Test("says where a description has several numbers or dates of a name, of which it keeps the first")
  func severalNumbers() async throws {
    let folder = TemporaryFolder()
    let lines = [
      #"{"id":1,"text":"Joogaa","alkaa":["2026-12-01","2026-12-08","2026-12-01"],"hinta":[5,5]}"#,
      #"{"id":2,"text":"Joogaa","alkaa":["kevät","2026-12-01",7,"syksy"]}"#,
    ]
    let summary = try await SampleDescriptions.index(lines, in: folder.path, source: "a.jsonl")
    #expect(
      summary.warnings.map(\.description) == [
        "a.jsonl:1:1: warning: alkaa “2026-12-08” is left out: a description has one, and “2026-12-01” comes first",
        "a.jsonl:2:1: warning: alkaa “kevät” is left out: neither a whole number nor a date as 2026-11-22",
        "a.jsonl:2:1: warning: alkaa “7” is left out: a description has one, and “2026-12-01” comes first",
        "a.jsonl:2:1: warning: alkaa “syksy” is left out: neither a whole number nor a date as 2026-11-22",
      ])
    let search = try DescriptionSearch(folder.path, tagger: Tagger(SampleDescriptions.thesaurus))
    #expect(try search.answer("alkaa:2026-12-01").hits.map(\.id) == ["1", "2"])
  }

  @Test("says which values are neither numbers nor dates, and keeps the rest")
  func badNumbers() async throws {
    let folder = TemporaryFolder()
    let summary = try await SampleDescriptions.index([#"{"id":1,"text":"Joogaa","hinta":"halpa","alkaa":"2026-12-01"}"#], in: folder.path)
    #expect(summary.warnings.count == 1)
    let search = try DescriptionSearch(folder.path, tagger: Tagger(SampleDescriptions.thesaurus))
    #expect(try search.answer("alkaa:2026-12-01").hits.map(\.id) == ["1"])
    #expect(try search.answer("hinta:[* TO *]").hits.isEmpty)
  }
}

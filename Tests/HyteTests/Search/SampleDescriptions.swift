import Hyte
import TestSupport
import Testing

/// A few descriptions as somebody would type them, and an index of them.
struct SampleDescriptions {
  static let lines = [
    #"{"id":"a","title":"Vertaistukiryhmä omaishoitajille","text":"Ryhmä kokoontuu kirjastossa maanantaisin.","kunta":"Kuopio","hinta":0}"#,
    #"{"id":"b","title":"Vesijumppa","text":"Ohjattua vesijumppaa uimahallissa.","kunta":"Kuopio","hinta":5,"alkaa":"2026-12-01T10:00"}"#,
    #"{"id":"c","title":"Kamratstöd för anhöriga","text":"Vi träffas i biblioteket varje vecka.","kunta":"Vaasa"}"#,
    #"{"id":"d","title":"Avoin kohtaamispaikka","text":"Lievitämme yksinäisyyttä. Ilman ajanvarausta.","kunta":["Vaasa","Mustasaari"]}"#,
    #"{"id":"e","title":"Peer support for family carers","text":"We meet at the library.","kunta":"Espoo","alkaa":"2027-01-15"}"#,
  ]

  static let thesaurus: Thesaurus = (try? HyteVocabulary.thesaurus()) ?? Thesaurus()

  let folder = TemporaryFolder()
  let search: DescriptionSearch

  init(_ lines: [String] = Self.lines) async throws {
    _ = try await Self.index(lines, in: folder.path)
    search = try DescriptionSearch(folder.path, tagger: Tagger(Self.thesaurus))
  }

  /// The records of an array.
  struct Records: DescriptionRecordReader {
    var lines: [String]
    var source: String?
    var position = 0

    mutating func next() -> DescriptionRecord? {
      guard position < lines.count else { return nil }
      position += 1
      return DescriptionRecord(bytes: Array(lines[position - 1].utf8), line: position, number: position, source: source)
    }
  }

  /// Puts lines into an index, and tells what came of it.
  static func index(
    _ lines: [String], in folder: String, jobs: Int = 1, threshold: Double = 0.5, source: String? = nil
  ) async throws -> DescriptionIndexer.Summary {
    var options = TaggingOptions()
    options.threshold = threshold
    var indexer = DescriptionIndexer(thesaurus, options: options)
    indexer.values = [IndexedValue("kunta")]
    let numbers = [IndexedValue("hinta"), IndexedValue("alkaa")]
    indexer.values += numbers
    indexer.jobs = jobs
    let session = try IndexingSession(folder: folder, values: ["kunta"], numbers: numbers.map(\.name))
    var reader: any DescriptionRecordReader = Records(lines: lines, source: source)
    let summary = try await indexer.run(&reader, format: JSONLinesFormat(), into: session) { _ in }
    try session.commit()
    return summary
  }

  /// The ids of the hits.
  func ids(_ typed: String, _ change: (inout DescriptionSearch.Options) -> Void = { _ in }) throws -> [String] {
    var options = DescriptionSearch.Options()
    change(&options)
    return try search.answer(typed, options: options).hits.map(\.id)
  }
}

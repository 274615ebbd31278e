public import Tagging
internal import TextPrimitives
public import Thesaurus

/// An evaluation as text for people and as JSON.
public struct EvaluationReport {
  private let evaluation: Evaluation
  private let thesaurus: Thesaurus
  private let depth: Int
  private let worst: Int

  /// A report.
  /// - Parameters:
  ///   - depth: How many suggestions count for the worst documents.
  ///   - worst: How many of the worst documents to list.
  public init(evaluation: Evaluation, thesaurus: Thesaurus, depth: Int, worst: Int) {
    self.evaluation = evaluation
    self.thesaurus = thesaurus
    self.depth = depth
    self.worst = worst
  }

  /// The mean F1 at the depth.
  public var f1: Double { evaluation.depths.firstIndex(of: depth).map { evaluation.overall.quality[$0].f1 } ?? 0 }

  private var facets: [(facet: String, counts: HitCounts)] {
    evaluation.byFacet { uri in
      thesaurus.concept(uri: uri).flatMap { thesaurus.root(of: $0) }.map { thesaurus.id(of: $0) } ?? ""
    }
  }

  // MARK: Text

  /// The report for people.
  public var text: String {
    var text = Self.table(evaluation.overall, evaluation.depths, title: "all")
    let languages = evaluation.byLanguage
    if languages.count > 1 {
      for (language, means) in languages {
        text += "\n" + Self.table(means, evaluation.depths, title: language.isEmpty ? "no language" : language)
      }
    }
    let facets = facets
    if facets.count > 1 {
      text += "\nby facet, up to \(evaluation.limit) suggestions\n  precision  recall      F1    hits  extra  missed\n"
      for (facet, counts) in facets {
        let measures = [counts.precision, counts.recall, counts.f1].map { Self.pad(Self.rounded($0), 8) }.joined()
        let numbers = Self.pad("\(counts.hits)", 8) + Self.pad("\(counts.extra)", 7) + Self.pad("\(counts.missed)", 8)
        text += "   \(measures)\(numbers)  \(facet.isEmpty ? "–" : facet)\n"
      }
    }
    let worst = evaluation.worst(worst, at: depth)
    if !worst.isEmpty { text += "\nworst at \(depth)\n" }
    for document in worst {
      let quality = RankedQuality(of: document.suggestions, gold: document.gold, at: depth)
      let counted = document.suggestions.prefix(depth)
      text += "  \(document.id)  F1 \(Self.rounded(quality.f1))\n"
      text += "    missed  \(names(document.gold.filter { !counted.contains($0) }.sorted()))\n"
      text += "    extra   \(names(counted.filter { !document.gold.contains($0) }))\n"
    }
    return text
  }

  private static func table(_ means: Evaluation.Means, _ depths: [Int], title: String) -> String {
    var text = "\(title), \(means.documents) texts\n    at  precision  recall      F1    NDCG\n"
    for (depth, quality) in zip(depths, means.quality) {
      let measures = [quality.precision, quality.recall, quality.f1, quality.ndcg].map { pad(rounded($0), 8) }.joined()
      text += pad("\(depth)", 6) + "   " + measures + "\n"
    }
    let counts = means.counts
    return text + "  hits \(counts.hits), extra \(counts.extra), missed \(counts.missed)\n"
  }

  private func names(_ concepts: [String]) -> String {
    concepts.map { uri in thesaurus.concept(uri: uri).map { thesaurus.displayLabel(of: $0, languages: "fi", "sv", "en") } ?? uri }
      .joined(separator: "; ")
  }

  /// A number with four decimals.
  public static func rounded(_ number: Double) -> String {
    let units = Int((number * 10_000).rounded())
    let digits = "\(units % 10_000)"
    return "\(units / 10_000)." + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func pad(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }

  // MARK: JSON

  /// The report for programs: one object, with all digits of every measure.
  public var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    Self.write(evaluation.overall, evaluation.depths, to: &json)
    json.key("languages")
    json.beginObject()
    for (language, means) in evaluation.byLanguage {
      json.key(language)
      json.beginObject()
      Self.write(means, evaluation.depths, to: &json)
      json.endObject()
    }
    json.endObject()
    json.key("facets")
    json.beginObject()
    for (facet, counts) in facets {
      json.key(facet)
      json.beginObject()
      Self.write(counts, to: &json)
      json.endObject()
    }
    json.endObject()
    json.key("worst")
    json.beginArray()
    for document in evaluation.worst(worst, at: depth) { json.string(document.id) }
    json.endArray()
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private static func write(_ means: Evaluation.Means, _ depths: [Int], to json: inout JSONWriter) {
    json.key("documents")
    json.integer(means.documents)
    for (depth, quality) in zip(depths, means.quality) {
      for (name, value) in [("precision", quality.precision), ("recall", quality.recall), ("f1", quality.f1), ("ndcg", quality.ndcg)] {
        json.key("\(name)@\(depth)")
        json.raw("\(value)".utf8)
      }
    }
    write(means.counts, to: &json)
  }

  private static func write(_ counts: HitCounts, to json: inout JSONWriter) {
    json.key("hits")
    json.integer(counts.hits)
    json.key("extra")
    json.integer(counts.extra)
    json.key("missed")
    json.integer(counts.missed)
  }
}

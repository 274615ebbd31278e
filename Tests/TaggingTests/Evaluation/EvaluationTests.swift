import Foundation
import Tagging
import TestSupport
import Testing

@Suite("Evaluation") struct EvaluationTests {
  /// Suggestions, right concepts, depth; precision, recall, F1, NDCG.
  struct Case: Sendable, CustomTestStringConvertible {
    var suggestions: String
    var gold: String
    var depth: Int
    var measures: [Double]
    var testDescription: String { "\(suggestions) / \(gold) at \(depth)" }
  }

  static let cases = [
    Case(suggestions: "a b c", gold: "a b c", depth: 5, measures: [1, 1, 1, 1]),
    Case(suggestions: "x a", gold: "a", depth: 5, measures: [0.5, 1, 2.0 / 3, 1 / log2(3)]),
    Case(suggestions: "x a", gold: "a", depth: 1, measures: [0, 0, 0, 0]),
    Case(suggestions: "a x y b", gold: "a b c", depth: 3, measures: [1.0 / 3, 1.0 / 3, 1.0 / 3, 1 / (1 + 1 / log2(3) + 0.5)]),
    Case(suggestions: "", gold: "a", depth: 5, measures: [0, 0, 0, 0]),
    Case(suggestions: "a", gold: "", depth: 5, measures: [0, 0, 0, 1]),
    Case(suggestions: "", gold: "", depth: 5, measures: [0, 0, 0, 1]),
    Case(
      suggestions: "a b", gold: "b c d e f g", depth: 5,
      measures: [0.5, 1.0 / 6, 0.25, (1 / log2(3)) / (1 + 1 / log2(3) + 0.5 + 1 / log2(5) + 1 / log2(6))]),
  ]

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  @Test("measures one document as Annif defines it", arguments: cases)
  func measures(_ example: Case) {
    let quality = RankedQuality(of: Self.words(example.suggestions), gold: Set(Self.words(example.gold)), at: example.depth)
    for (measure, expected) in zip([quality.precision, quality.recall, quality.f1, quality.ndcg], example.measures) {
      #expect(abs(measure - expected) < 1e-12)
    }
  }

  @Test("measures random lists as a slow reading of the definitions does")
  func random() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<500 {
      let concepts = (0..<12).map { "\($0)" }.shuffled(using: &random)
      let suggestions = Array(concepts.prefix(Int(random.next() % 12)))
      let gold = Set(concepts.shuffled(using: &random).prefix(Int(random.next() % 7)))
      let depth = 1 + Int(random.next() % 11)
      let quality = RankedQuality(of: suggestions, gold: gold, at: depth)
      let relevance = suggestions.prefix(depth).map { gold.contains($0) ? 1.0 : 0.0 }
      let hits = relevance.reduce(0, +)
      let gain = relevance.enumerated().map { $0.element / log2(Double($0.offset) + 2) }.reduce(0, +)
      let ideal = (0..<min(depth, gold.count)).map { 1 / log2(Double($0) + 2) }.reduce(0, +)
      #expect(abs(quality.precision - (relevance.isEmpty ? 0 : hits / Double(relevance.count))) < 1e-12)
      #expect(abs(quality.recall - (gold.isEmpty ? 0 : hits / Double(gold.count))) < 1e-12)
      #expect(abs(quality.f1 - (hits == 0 ? 0 : 2 * hits / Double(relevance.count + gold.count))) < 1e-12)
      #expect(abs(quality.ndcg - (gold.isEmpty ? 1 : gain / ideal)) < 1e-12)
    }
  }

  private var evaluation: Evaluation {
    var evaluation = Evaluation(depths: [1, 5], limit: 5)
    evaluation.append(Evaluation.Document(id: "good", language: "fi", suggestions: ["a", "b"], gold: ["a", "b"]))
    evaluation.append(Evaluation.Document(id: "bad", language: "sv", suggestions: ["x", "y"], gold: ["a"]))
    evaluation.append(Evaluation.Document(id: "worse", language: "sv", suggestions: ["x", "y", "z"], gold: ["a", "b"]))
    return evaluation
  }

  @Test("gives means over documents, by language, and counts by facet")
  func means() {
    #expect(evaluation.overall.quality.map { ($0.f1 * 9).rounded() } == [2, 3])
    #expect(evaluation.byLanguage.map(\.language) == ["fi", "sv"])
    #expect(evaluation.byLanguage.map(\.means.documents) == [1, 2])
    let facets = evaluation.byFacet { $0 == "x" || $0 == "a" ? "one" : "two" }
    #expect(facets.map(\.facet) == ["one", "two"])
    #expect(facets.map { [$0.counts.hits, $0.counts.extra, $0.counts.missed] } == [[1, 2, 2], [1, 3, 1]])
    #expect(evaluation.overall.counts.f1 == 2.0 * 2 / (4 + 5 + 3))
  }

  @Test("lists the worst documents, and none without faults")
  func worst() { #expect(evaluation.worst(5, at: 5).map(\.id) == ["worse", "bad"]) }

  @Test("cuts suggestions to the limit, and depths to it")
  func limit() {
    var evaluation = Evaluation(depths: [1, 10], limit: 2)
    evaluation.append(Evaluation.Document(id: "", suggestions: ["x", "y", "a"], gold: ["a"]))
    #expect(evaluation.depths == [1, 2])
    #expect(evaluation.documents[0].suggestions == ["x", "y"])
    #expect(evaluation.overall.counts.hits == 0)
  }
}

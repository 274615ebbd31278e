internal import TextPrimitives

/// How good a ranked list of suggestions is for one document, by the definitions of Annif (`annif eval`, version 1.4).
public struct RankedQuality: Sendable, Hashable {
  /// The share of the suggestions that are right; 0 without suggestions.
  public var precision = 0.0
  /// The share of the right concepts that are suggested; 0 if there are none.
  public var recall = 0.0
  /// 2 × hits / (suggestions + right concepts); 0 without hits.
  public var f1 = 0.0
  /// Discounted cumulative gain (Järvelin, Kekäläinen 2002) over that of the best order of as many; 1 if there are no right concepts.
  public var ndcg = 0.0

  /// Zeros.
  public init() {}

  /// The quality of the first suggestions of a list.
  /// - Parameters:
  ///   - suggestions: The best first, none twice.
  ///   - gold: The right concepts.
  ///   - depth: How many suggestions count.
  public init(of suggestions: [String], gold: Set<String>, at depth: Int) {
    let counted = suggestions.prefix(max(depth, 0))
    var hits = 0
    var gain = 0.0
    for (rank, concept) in counted.enumerated() where gold.contains(concept) {
      hits += 1
      gain += Self.discount(rank)
    }
    if !counted.isEmpty { precision = Double(hits) / Double(counted.count) }
    if !gold.isEmpty { recall = Double(hits) / Double(gold.count) }
    if hits > 0 { f1 = 2 * Double(hits) / Double(counted.count + gold.count) }
    if gold.isEmpty {
      ndcg = 1
    } else if hits > 0 {
      ndcg = gain / (0..<min(depth, gold.count)).reduce(0) { $0 + Self.discount($1) }
    }
  }

  /// 1 / log₂ (rank + 2).
  private static func discount(_ rank: Int) -> Double { Double(2).naturalLogarithm / Double(rank + 2).naturalLogarithm }

  static func += (sum: inout RankedQuality, other: RankedQuality) {
    sum.precision += other.precision
    sum.recall += other.recall
    sum.f1 += other.f1
    sum.ndcg += other.ndcg
  }

  /// Every measure divided by a count.
  func divided(by count: Int) -> RankedQuality {
    var mean = self
    let count = Double(max(count, 1))
    mean.precision /= count
    mean.recall /= count
    mean.f1 /= count
    mean.ndcg /= count
    return mean
  }
}

/// How many suggestions were right, wrong and missing, over any number of documents.
public struct HitCounts: Sendable, Hashable {
  /// Right suggestions.
  public var hits = 0
  /// Wrong suggestions.
  public var extra = 0
  /// Right concepts that were not suggested.
  public var missed = 0

  /// Zeros.
  public init() {}

  /// The share of the suggestions that are right; 0 without suggestions.
  public var precision: Double { hits + extra == 0 ? 0 : Double(hits) / Double(hits + extra) }
  /// The share of the right concepts that are suggested; 0 if there are none.
  public var recall: Double { hits + missed == 0 ? 0 : Double(hits) / Double(hits + missed) }
  /// The harmonic mean of both; 0 without hits.
  public var f1: Double { hits == 0 ? 0 : 2 * Double(hits) / Double(2 * hits + extra + missed) }
}

/// Learns rules from words and their base forms: for every ending the change that most words with it need, kept where it differs from that
/// of the next shorter ending with a rule.
///
/// The way of Juršič, Mozetič, Erjavec, Lavrač, *LemmaGen* (2010), without exceptions of their own: a whole word is an ending that begins
/// with `^`.
public struct SuffixRuleLearner {
  /// How many letters an ending has at most.
  public var longestEnding = 8
  /// By how much the words that a rule gets right must outweigh those that it spoils.
  public var leastGain = 1.0

  private struct Change: Hashable, Comparable {
    var cut: Int
    var added: String
    static func < (left: Change, right: Change) -> Bool { (left.cut, left.added) < (right.cut, right.added) }
  }

  private var changes: [[Unicode.Scalar]: [Change: Double]] = [:]

  /// A learner that has seen nothing.
  public init() {}

  /// Takes in a form and its base form with a weight.
  public mutating func add(form: String, base: String, weight: Double) {
    let form = Array(form.unicodeScalars)
    let base = Array(base.unicodeScalars)
    var common = 0
    while common < form.count, common < base.count, form[common] == base[common] { common += 1 }
    let cut = form.count - common
    var added = String.UnicodeScalarView()
    added.append(contentsOf: base[common...])
    let change = Change(cut: cut, added: String(added))
    let marked = ["^"] + form
    let longest = min(marked.count, longestEnding)
    guard max(cut, 1) <= longest else { return }
    for length in max(cut, 1)...longest { changes[Array(marked.suffix(length)), default: [:]][change, default: 0] += weight }
  }

  /// The rules, in the form that the shipped tables have, in an order that does not depend on chance.
  public func table() -> [String] {
    let endings = changes.keys.sorted {
      $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1) { $0.value < $1.value }
    }
    var rules: [[Unicode.Scalar]: Change] = [:]
    var lines: [String] = []
    for ending in endings {
      guard let weights = changes[ending], let best = Self.best(of: weights) else { continue }
      let parent = Self.rule(forEndOf: ending, in: rules)
      if best == parent { continue }
      let gain = (weights[best] ?? 0) - (parent.flatMap { weights[$0] } ?? 0)
      if gain < leastGain { continue }
      rules[ending] = best
      lines.append(Self.text(ending, best))
    }
    return lines
  }

  private static func best(of weights: [Change: Double]) -> Change? {
    weights.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private static func rule(forEndOf ending: [Unicode.Scalar], in rules: [[Unicode.Scalar]: Change]) -> Change? {
    for start in ending.indices.dropFirst() { if let rule = rules[Array(ending[start...])] { return rule } }
    return nil
  }

  /// A rule with its cut counted in bytes.
  private static func text(_ ending: [Unicode.Scalar], _ change: Change) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: ending)
    let cut = ending.suffix(change.cut).reduce(0) { $0 + UTF8.width($1) }
    return "\(String(view))-\(cut)\(change.added)"
  }
}

import TestSupport
import Testing
import Thesaurus

@testable import ThesaurusChecks

@Suite("Who stands above whom")
struct HierarchyReachTests {
  /// A thesaurus of numbered concepts with some broader steps.
  private func thesaurus(_ count: Int, _ steps: [(Int, Int)]) -> Thesaurus {
    var builder = ThesaurusBuilder()
    let concepts = (0..<count).map { builder.concept("urn:\(1_000_000 + $0)") }
    for (concept, parent) in steps { builder.addBroader(concepts[parent], of: concepts[concept]) }
    return builder.build().thesaurus
  }

  @Test("is answered as by going all the way up, circles and many parents or not", arguments: 1...200 as ClosedRange<UInt64>)
  func reference(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 2...24, using: &random)
    let steps = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      let (one, two) = (Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random))
      return seed % 3 == 0 ? (one, two) : (max(one, two), min(one, two))  // one in three has circles
    }
    let thesaurus = thesaurus(count, steps)
    var reach = HierarchyReach(of: thesaurus)
    for lower in 0..<count {
      let above = Set(thesaurus.ancestors(of: lower))
      for upper in 0..<count { #expect(reach.isAbove(upper, lower) == above.contains(upper), "\(upper) above \(lower): \(steps)") }
    }
  }

  @Test("is asked of every concept of a chain of a hundred thousand, and nobody waits")
  func chain() {
    let thesaurus = thesaurus(100_000, (1..<100_000).map { ($0, $0 - 1) })
    var reach = HierarchyReach(of: thesaurus)
    for concept in 1..<100_000 { #expect(reach.isAbove(0, concept) && !reach.isAbove(concept, 0)) }
  }
}

import TestSupport
import Testing
import TextPrimitives
import Thesaurus

@Suite("Hierarchy")
struct HierarchyTests {
  /// A thesaurus of numbered concepts with some broader steps.
  static func thesaurus(_ count: Int, broader steps: [(Int, Int)]) -> (thesaurus: Thesaurus, messages: [String]) {
    var builder = ThesaurusBuilder()
    let concepts = (0..<count).map { number in
      let digits = String(number)
      let concept = builder.concept("urn:" + String(repeating: "0", count: 7 - digits.count) + digits)
      builder.addLabel("käsite \(number)", language: "fi", to: concept)
      return concept
    }
    for (concept, parent) in steps { builder.addBroader(concepts[parent], of: concepts[concept]) }
    let (thesaurus, diagnostics) = builder.build()
    return (thesaurus, diagnostics.map(\.message))
  }

  @Test("survives a cycle, tells of it, and leads out of it where it can")
  func cycles() {
    // 1 → 2 → 3 → 1, and 3 → 0; 4 hangs below 1; 5 ↔ 6 leads nowhere.
    let (thesaurus, messages) = Self.thesaurus(7, broader: [(1, 2), (2, 3), (3, 1), (3, 0), (4, 1), (5, 6), (6, 5)])
    #expect(
      messages == ["the hierarchy runs in a circle through urn:0000001, urn:0000002, urn:0000003, urn:0000005, urn:0000006: remove a step"])
    #expect(thesaurus.ancestors(of: 1) == [2, 3, 0, 1])
    #expect((0..<7).map { thesaurus.root(of: $0) } == [0, 0, 0, 0, 0, nil, nil])
    #expect(thesaurus.brokenInvariants().isEmpty)
  }

  @Test("goes up a hundred thousand steps")
  func depth() {
    let (thesaurus, messages) = Self.thesaurus(100_000, broader: (1..<100_000).map { ($0, $0 - 1) })
    #expect(messages.isEmpty)
    #expect(thesaurus.ancestors(of: 99_999).count == 99_999)
    #expect(thesaurus.root(of: 99_999) == 0)
    #expect(thesaurus.siblings(of: 50).isEmpty)
  }

  @Test("agrees with an obvious reference on random hierarchies", arguments: 0..<60)
  func reference(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 1...25, using: &random)
    let steps = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      (Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random))
    }.filter { $0 != $1 }
    let (thesaurus, messages) = Self.thesaurus(count, broader: steps)
    #expect(thesaurus.brokenInvariants().isEmpty, "seed \(seed)")
    var isCyclic = false
    for concept in 0..<count {
      #expect(Array(thesaurus.broader(of: concept)) == Set(steps.filter { $0.0 == concept }.map { Int32($0.1) }).sorted())
      var above: Set<Int> = []
      while true {
        let more = steps.filter { $0.0 == concept || above.contains($0.0) }.map(\.1)
        if above.isSuperset(of: more) { break }
        above.formUnion(more)
      }
      #expect(Set(thesaurus.ancestors(of: concept)) == above, "seed \(seed)")
      isCyclic = isCyclic || above.contains(concept)
      let isRoot = { candidate in !steps.contains { $0.0 == candidate } && steps.contains { $0.1 == candidate } }
      #expect((thesaurus.root(of: concept) != nil) == (above.contains(where: isRoot) || isRoot(concept)), "seed \(seed)")
    }
    #expect(isCyclic == messages.contains { $0.contains("circle") }, "seed \(seed)")
  }
}

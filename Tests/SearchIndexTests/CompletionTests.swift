import SearchIndex
import TestSupport
import Testing

@Suite("Completion while typing")
struct CompletionTests {
  private let labels = [
    CompletionIndex.Label("Vertaistuki", key: 1, weight: 10), CompletionIndex.Label("kamratstöd", key: 1, weight: 9),
    CompletionIndex.Label("vertaisryhmä", key: 2, weight: 20),
    CompletionIndex.Label("matalan kynnyksen kohtaamispaikka", key: 3, weight: 5),
    CompletionIndex.Label("kohtaamispaikat (vertaistuki)", key: 4, weight: 30), CompletionIndex.Label("Äitiysneuvola", key: 5, weight: 1),
  ]

  @Test(
    "finds labels by the beginning of any word, the best first",
    arguments: [
      ("vert", [4, 2, 1]), ("KOHT", [4, 3]), ("kynnyksen k", [3]), ("äi", [5]), ("matalan", [3]), ("xyz", []), ("", []),
      ("  vertaist", [4, 1]),
    ])
  func prefixes(typed: String, keys: [Int]) {
    #expect(CompletionIndex(labels).complete(typed).map(\.key) == keys)
  }

  @Test(
    "forgives one error from four letters on",
    arguments: [("vretaist", [4, 1]), ("kohtamisp", [4, 3]), ("äytiys", [5]), ("verxaisr", [2]), ("xer", []), ("vxrxais", [])])
  func errors(typed: String, keys: [Int]) {
    let found = CompletionIndex(labels).complete(typed)
    #expect(found.map(\.key) == keys)
    #expect(found.allSatisfy { $0.edits == 1 })
  }

  @Test(
    "finds letters typed without their marks as if they had them, but not the other way round",
    arguments: [("aiti", [5]), ("AITIYSN", [5]), ("kamratsto", [1]), ("vertaisryhma", [2]), ("vörtaisryhma", [])])
  func marks(typed: String, keys: [Int]) {
    let found = CompletionIndex(labels).complete(typed).filter { $0.edits == 0 }
    #expect(found.map(\.key) == keys)
  }

  @Test(
    "takes a blank at the end for the end of a word, and shows what goes on after that",
    arguments: [
      ("vertaistuki ", [4, 1]), ("kohtaamispaikka ", [3]), ("tuki ", [8, 7, 9]), ("tuki", [9, 8, 7]), ("matalan  ", [3]), ("xyz ", []),
      ("tuki k", [7]),
    ])
  func blanks(typed: String, keys: [Int]) {
    let more = [("tuki kotiin", 7, 1), ("arjen tuki", 8, 2), ("tukihenkilö", 9, 3)].map { CompletionIndex.Label($0, key: $1, weight: $2) }
    #expect(CompletionIndex(labels + more).complete(typed).map(\.key) == keys)
  }

  @Test(
    "does not trap at a zero in what was typed",
    arguments: ["\0", "vert\0", "vertaistuki\0", "vertaistuki\0vertais", "a\0\0\0\0\0\0\0\0\0\0b"])
  func zeros(typed: String) { #expect(CompletionIndex(labels).complete(typed).count <= 6) }

  @Test("shows a key once, and as many as wanted")
  func deduplicates() {
    let many = (0..<50).map { CompletionIndex.Label("tuki \($0)", key: $0 / 10, weight: $0) }
    #expect(CompletionIndex(many).complete("tu").map(\.key) == [4, 3, 2, 1, 0])
    #expect(CompletionIndex(many).complete("tu", limit: 2).map(\.label) == [49, 39])
    #expect(CompletionIndex([]).complete("tu").isEmpty)
  }

  @Test("agrees with looking through all labels", arguments: 1...20)
  func reference(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    func word() -> String {
      (0..<Int.random(in: 1...6, using: &random)).map { _ in ["a", "b", "ä", "k"][Int.random(in: 0..<4, using: &random)] }.joined()
    }
    let labels = (0..<300).map { number in
      CompletionIndex.Label(
        (0..<Int.random(in: 1...3, using: &random)).map { _ in word() }.joined(separator: " "), key: number / 2,
        weight: Int.random(in: 0..<50, using: &random))
    }
    let index = CompletionIndex(labels)
    for _ in 0..<60 {
      let typed = Bool.random(using: &random) ? word() : word() + " " + word()
      var expected: [Int] = []
      let ordered = labels.indices.sorted {
        (-labels[$0].weight, Array(labels[$0].text.utf8).map(Int.init), $0) < (
          -labels[$1].weight, Array(labels[$1].text.utf8).map(Int.init), $1
        )
      }
      for label in ordered
      where Self.spellings(of: labels[label].text).contains(where: { (" " + $0).utf8Contains(" " + typed) })
        && !expected.contains(labels[label].key)
      {
        expected.append(labels[label].key)
      }
      let found = index.complete(typed).filter { $0.edits == 0 }.map(\.key)
      #expect(found == Array(expected.prefix(10)), "\(typed)")
    }
  }
}

extension CompletionTests {
  private static func spellings(of text: String) -> [String] { [text, String(text.map { $0 == "ä" ? "a" : $0 })] }
}

extension String {
  fileprivate func utf8Contains(_ other: String) -> Bool {
    let (all, part) = (Array(utf8), Array(other.utf8))
    return all.indices.contains { all[$0...].starts(with: part) }
  }
}

private func < (left: (Int, [Int], Int), right: (Int, [Int], Int)) -> Bool {
  if left.0 != right.0 { return left.0 < right.0 }
  if left.1 != right.1 { return left.1.lexicographicallyPrecedes(right.1) }
  return left.2 < right.2
}

internal import SearchIndex
internal import TextPrimitives
public import Thesaurus

/// Concepts by the beginning of any word of any of their labels, while somebody types.
///
/// The best known come first: preferred labels before alternative ones before hidden ones, and among those the concepts that most
/// descriptions have, then the shortest. Each concept is given once. From four letters on one typing error is forgiven.
public struct LabelCompletion: Sendable {
  private let thesaurus: Thesaurus
  private let index: CompletionIndex
  private let labels: [Int]

  /// A concept that was found.
  public struct Completion: Hashable, Sendable {
    /// The concept.
    public var concept: Int
    /// The label by which it was found, a number of the thesaurus.
    public var label: Int
    /// With how many typing errors it was found: 0 or 1.
    public var edits: Int
  }

  /// The labels of a thesaurus.
  /// - Parameters:
  ///   - language: Only labels in this language; nil for all.
  ///   - uses: How many descriptions have a concept; nothing makes all alike.
  /// - Complexity: O(n log n) with n the number of the words of labels.
  public init(_ thesaurus: Thesaurus, language: String? = nil, uses: (Int) -> Int = { _ in 0 }) {
    self.thesaurus = thesaurus
    var labels: [Int] = []
    var entries: [CompletionIndex.Label] = []
    for concept in 0..<thesaurus.count where !thesaurus.isDeprecated(concept) {
      let use = min(uses(concept), 1 << 24)
      for label in thesaurus.labels(of: concept) {
        if let language, thesaurus.labelLanguage(label) != language { continue }
        let rank = Self.rank(thesaurus.labelIsSearchOnly(label) ? .hidden : thesaurus.labelKind(label))
        let text = thesaurus.labelText(label)
        let brevity = 255 - min(text.unicodeScalars.count, 255)
        labels.append(label)
        entries.append(CompletionIndex.Label(text, key: concept, weight: rank << 40 + use << 8 + brevity))
      }
    }
    self.labels = labels
    index = CompletionIndex(entries)
  }

  private static func rank(_ kind: LabelKind) -> Int {
    switch kind {
    case .preferred: 2
    case .alternative: 1
    case .hidden: 0
    }
  }

  /// The concepts with a label that has a word that begins as typed, the best first.
  /// - Complexity: O(log labels + limit log limit).
  public func complete(_ typed: String, limit: Int = 10) -> [Completion] {
    index.complete(typed, limit: limit).map { Completion(concept: $0.key, label: labels[$0.label], edits: $0.edits) }
  }
}

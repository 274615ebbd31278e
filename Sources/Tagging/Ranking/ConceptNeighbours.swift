internal import Thesaurus

/// The concepts directly above each concept and those it is associated with, in one flat list: every document asks for those of all its
/// concepts, and threads that ask the thesaurus for lists contend for the counts of their owners.
struct ConceptNeighbours: Sendable {
  /// By concept, where its broader concepts begin in ``concepts``, and where its related ones do; then the end.
  private var starts: [Int32] = []
  private var concepts: [Int32] = []

  /// - Complexity: O(concepts and their relations).
  init(_ thesaurus: Thesaurus) {
    starts.reserveCapacity(2 * thesaurus.count + 1)
    for concept in 0..<thesaurus.count {
      starts.append(Int32(truncatingIfNeeded: concepts.count))
      concepts += thesaurus.broader(of: concept)
      starts.append(Int32(truncatingIfNeeded: concepts.count))
      concepts += thesaurus.related(of: concept)
    }
    starts.append(Int32(truncatingIfNeeded: concepts.count))
  }

  /// The places of the concepts directly above a concept.
  func broader(of concept: Int) -> Range<Int> { Int(starts[2 * concept])..<Int(starts[2 * concept + 1]) }

  /// The places of the concepts that a concept is associated with.
  func related(of concept: Int) -> Range<Int> { Int(starts[2 * concept + 1])..<Int(starts[2 * concept + 2]) }

  /// The concept at a place.
  subscript(_ place: Int) -> Int { Int(concepts[place]) }
}

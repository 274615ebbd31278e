internal import Thesaurus

extension TaggingOptions {
  /// Where broader concepts are not wanted: takes away the suggestions below which another concept is suggested, at any distance; with
  /// ``includesAll`` says so on them instead.
  ///
  /// What was denied, excluded or taken out by choice hides nothing, and concepts in a cycle do not hide each other.
  /// - Complexity: O(suggestions × their ancestors).
  func leaveOutBroader(_ suggestions: inout [Suggestion], of thesaurus: Thesaurus) {
    guard leavesOutBroader else { return }
    var hidden: Set<Int> = []
    for suggestion in suggestions where !suggestion.isNegated && suggestion.suppression == nil {
      let ancestors = thesaurus.ancestors(of: suggestion.concept)
      for ancestor in ancestors where !hidden.contains(ancestor) && !isAbove(suggestion.concept, ancestor, ancestors, thesaurus) {
        hidden.insert(ancestor)
      }
    }
    if includesAll {
      for index in suggestions.indices where hidden.contains(suggestions[index].concept) && suggestions[index].suppression == nil {
        suggestions[index].suppression = .broader
      }
    } else {
      suggestions.removeAll { hidden.contains($0.concept) }
    }
  }

  /// Whether a concept is above one of its own ancestors, which only a cycle can make.
  private func isAbove(_ concept: Int, _ ancestor: Int, _ ancestors: [Int], _ thesaurus: Thesaurus) -> Bool {
    ancestors.contains(concept) && thesaurus.ancestors(of: ancestor).contains(concept)
  }
}

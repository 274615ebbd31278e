internal import TextAnalysis
internal import Thesaurus

/// A tagged text as training sees it: the concepts that were found with their features, those that a person chose, and the words.
public struct TrainingExample: Sendable {
  /// The concepts of the thesaurus that a person chose, ascending.
  public internal(set) var chosen: [Int] = []
  /// The URIs that a person chose and the thesaurus does not have.
  public internal(set) var unknown: [String] = []
  /// The concepts that were found, ascending.
  var found: [Int] = []
  /// Their features, in the same order.
  var features: [Features] = []
  /// Concepts that the text speaks of, but that do not count in it.
  var uncounted: [Int] = []
  /// The beginnings of the words of the document, sorted, as often as they are there.
  var words: [String] = []
}

extension Tagger {
  /// Reads a text that a person has tagged.
  ///
  /// Any number of threads may do so; ``TaggingModel/init(learnedFrom:of:)`` takes the examples in the order of the texts.
  /// - Parameters:
  ///   - document: The text.
  ///   - uris: The URIs of the concepts that the person chose.
  public func example(
    of document: Document, chosen uris: [String], options: TaggingOptions = TaggingOptions(), using workspace: inout Workspace
  )
    -> TrainingExample
  {
    var example = TrainingExample()
    for uri in uris {
      if let concept = thesaurus.concept(uri: uri) { example.chosen.append(concept) } else { example.unknown.append(uri) }
    }
    example.chosen = Set(example.chosen).sorted()
    var options = options
    options.threshold = 0
    options.limit = nil
    options.includesAll = true
    let suggestions = Tagger(untrained: self).tag(document, options: options, using: &workspace).suggestions
    for suggestion in suggestions.sorted(by: { $0.concept < $1.concept }) {
      if suggestion.features.mentions > 0 {
        example.found.append(suggestion.concept)
        example.features.append(suggestion.features)
      } else {
        example.uncounted.append(suggestion.concept)
      }
    }
    for field in workspace.text.fields.prefix(document.fields.count) {
      for token in field.tokens {
        guard let range = DocumentWords.beginning(of: token, in: field) else { continue }
        example.words.append(String(decoding: field.folded[range], as: UTF8.self))
      }
    }
    example.words.sort()
    return example
  }
}

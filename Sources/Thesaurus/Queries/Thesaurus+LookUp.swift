import TextPrimitives

/// From a name to the concepts that bear it.
extension Thesaurus {
  /// The concept with a URI.
  /// - Complexity: O(length of the URI) on average.
  public func concept(uri: String) -> Int? {
    let bytes = Array(uri.utf8)
    return concept(uri: bytes.span)
  }

  /// The concept with a URI, given as UTF-8.
  public func concept(uri: Span<UInt8>) -> Int? {
    let texts = uris
    return uriIndex.find(ByteHash(uri).finished) { texts.equals($0, uri) }
  }

  /// The concept with an id as ``id(of:)`` gives it; a whole URI does as well.
  public func concept(id: String) -> Int? { concept(uri: base + id) ?? concept(uri: id) }

  /// The concepts with a label, of any kind, whatever its case (``CaseFolding``); ascending.
  /// - Parameters:
  ///   - text: the label.
  ///   - language: the language tag that the label must have; nil for any.
  /// - Complexity: O(length of the text + concepts found) on average.
  public func concepts(labelled text: String, language: String? = nil) -> [Int] {
    concepts(labelled: text, language: language) { _ in true }
  }

  /// The concepts with a label that is written exactly like this, ascending.
  public func concepts(labelledExactly text: String, language: String? = nil) -> [Int] {
    concepts(labelled: text, language: language) { labelText($0) == text }
  }

  /// The labels whose folded text (``CaseFolding``) equals some folded text, ascending.
  public func labels(foldingTo folded: [UInt8]) -> [Int] {
    var found: [Int] = []
    var label = firstLabel(foldingTo: folded.span)
    while label >= 0 {
      found.append(label)
      label = Int(labels.rows[label].next)
    }
    return found
  }

  private func concepts(labelled text: String, language: String?, _ isWanted: (Int) -> Bool) -> [Int] {
    var concepts: [Int] = []
    let folded = CaseFolding.folded(text)
    var label = firstLabel(foldingTo: folded.span)
    while label >= 0 {
      let row = labels.rows[label]
      if language == nil || qualifiers[Int(row.qualifier)] == language, concepts.last != Int(row.owner), isWanted(label) {
        concepts.append(Int(row.owner))
      }
      label = Int(row.next)
    }
    return concepts
  }

  /// The first of the labels with a folded text, -1 if there is none.
  private func firstLabel(foldingTo folded: Span<UInt8>) -> Int {
    labelIndex.find(ByteHash(folded).finished) { labels.folds($0, to: folded) } ?? -1
  }

  /// The concepts with a notation, ascending.
  public func concepts(notation: String) -> [Int] {
    let bytes = Array(notation.utf8)
    var property = notationIndex.find(ByteHash(bytes.span).finished) { properties.equals($0, bytes.span) } ?? -1
    var concepts: [Int] = []
    while property >= 0 {
      if concepts.last != propertyConcept(property) { concepts.append(propertyConcept(property)) }
      property = Int(properties.rows[property].next)
    }
    return concepts
  }

  /// The concepts that point to a URI, ascending, with how they do.
  public func concepts(linkedTo uri: String) -> [(concept: Int, kind: LinkKind)] {
    let bytes = Array(uri.utf8)
    var link = linkIndex.find(ByteHash(bytes.span).finished) { links.equals($0, bytes.span) } ?? -1
    var concepts: [(concept: Int, kind: LinkKind)] = []
    while link >= 0 {
      concepts.append((linkConcept(link), linkKind(link)))
      link = Int(links.rows[link].next)
    }
    return concepts
  }

  /// The concepts that are mapped to a concept of another vocabulary by one of the five properties of SKOS, ascending.
  public func concepts(mappedTo uri: String) -> [(concept: Int, kind: LinkKind)] {
    concepts(linkedTo: uri).filter(\.kind.isMapping)
  }
}

internal import TextPrimitives

/// A plan in one segment: makes what the searches need of it.
struct SegmentScope {
  let snapshot: Snapshot
  let plan: SearchPlan
  /// The number of the segment in the snapshot.
  let number: Int

  /// The segment.
  var segment: Segment { snapshot.segments[number].segment }

  /// The scorer of a term of the plan; nil when the segment has no such term.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func scorer(_ term: Int) throws(SearchIndexError) -> TermScorer? {
    guard let postings = plan.terms[term].postings[number] else { return nil }
    return try scorer(
      postings, field: plan.terms[term].field, weight: plan.terms[term].weight, withPositions: plan.terms[term].needsPositions)
  }

  /// The scorers of several terms; nil when the segment lacks one of them.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func scorers(_ terms: [Int]) throws(SearchIndexError) -> [TermScorer]? {
    guard terms.allSatisfy({ plan.terms[$0].postings[number] != nil }) else { return nil }
    var scorers: [TermScorer] = []
    for term in terms { if let scorer = try scorer(term) { scorers.append(scorer) } }
    return scorers
  }

  /// The postings of a term of the plan; nil when the segment has no such term.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func cursor(_ term: Int) throws(SearchIndexError) -> PostingsCursor? {
    guard let postings = plan.terms[term].postings[number] else { return nil }
    return try PostingsCursor(postings, in: segment, field: plan.terms[term].field, withPositions: false)
  }

  private func scorer(
    _ postings: TermPostings, field: Int, weight: Float, withPositions: Bool
  ) throws(SearchIndexError) -> TermScorer {
    let cursor = try PostingsCursor(postings, in: segment, field: field, withPositions: withPositions)
    return TermScorer(
      cursor, weight: weight, normalization: snapshot.normalizations[field].table, lengths: try segment.lengths(field),
      meanRatio: snapshot.meanRatios[number][field])
  }

  /// The documents with a word that begins so.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func documents(withPrefix number: Int) throws(SearchIndexError) -> DocumentSet {
    let expansion = plan.expansions[number]
    let dictionary = segment.dictionary(expansion.field)
    var set = DocumentSet(documentCount: segment.documentCount)
    guard dictionary.termCount > 0 else { return set }
    var cursor = TermCursor(dictionary, keys: try dictionary.keyRegion())
    let first = try cursor.lowerBound(expansion.bytes.span)
    var above = expansion.bytes
    while above.last == 0xFF { above.removeLast() }
    if let last = above.popLast() { above.append(last + 1) }
    let end = above.isEmpty ? dictionary.termCount : try cursor.lowerBound(above.span)
    guard first < end else { return set }
    let size = TermDictionaryWriter.blockCount
    for index in first / size...(end - 1) / size {
      let block = try dictionary.block(index)
      let long = block.insertDocuments(
        of: max(first - index * size, 0)..<min(end - index * size, size), documentCount: segment.documentCount, into: &set)
      for postings in long {
        let cursor = try PostingsCursor(postings, in: segment, field: expansion.field, withPositions: false)
        while cursor.document != PostingsCursor.end {
          set.insertIfInside(Int(cursor.document))
          cursor.advance()
        }
      }
    }
    return set
  }

  /// The documents with a word nearly like that, each with the best score of any of its spellings.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func scoredDocuments(ofFuzzy expansion: Int) throws(SearchIndexError) -> (documents: [UInt32], scores: [Double]) {
    let expansion = plan.expansions[expansion]
    var found: [(document: UInt32, score: Double)] = []
    for (postings, edits) in expansion.terms[number] {
      let scorer = try scorer(postings, field: expansion.field, weight: expansion.weight / Float(1 + edits), withPositions: false)
      while scorer.cursor.document != PostingsCursor.end {
        if Int(scorer.cursor.document) < segment.documentCount { found.append((scorer.cursor.document, scorer.score())) }
        scorer.cursor.advance()
      }
    }
    found.sort { ($0.document, $1.score) < ($1.document, $0.score) }
    var documents: [UInt32] = []
    var scores: [Double] = []
    for entry in found where entry.document != documents.last {
      documents.append(entry.document)
      scores.append(entry.score)
    }
    return (documents, scores)
  }
}

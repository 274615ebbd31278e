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
  func scorer(_ term: Int, _ buffers: inout SearchBuffers) throws(SearchIndexError) -> TermScorer? {
    guard let postings = plan.postings(term, number) else { return nil }
    let term = plan.terms[term]
    return try scorer(postings, field: term.field, weight: term.weight, withPositions: term.needsPositions, &buffers)
  }

  /// The scorers of several terms; nil when the segment lacks one of them.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func scorers(_ terms: [Int], _ buffers: inout SearchBuffers) throws(SearchIndexError) -> [TermScorer]? {
    for term in terms where plan.postings(term, number) == nil { return nil }
    var scorers: [TermScorer] = []
    scorers.reserveCapacity(terms.count)
    for term in terms { if let scorer = try scorer(term, &buffers) { scorers.append(scorer) } }
    return scorers
  }

  /// The postings of a term of the plan; nil when the segment has no such term.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func cursor(_ term: Int, _ buffers: inout SearchBuffers) throws(SearchIndexError) -> PostingsCursor? {
    guard let postings = plan.postings(term, number) else { return nil }
    return try PostingsCursor(postings, in: segment, field: plan.terms[term].field, withPositions: false, room: buffers.nextRoom())
  }

  private func scorer(
    _ postings: TermPostings, field: Int, weight: Float, withPositions: Bool, _ buffers: inout SearchBuffers
  ) throws(SearchIndexError) -> TermScorer {
    let cursor = try PostingsCursor(postings, in: segment, field: field, withPositions: withPositions, room: buffers.nextRoom())
    return TermScorer(cursor, weight: weight, impacts: snapshot.impacts(field), meanRatio: snapshot.meanRatios[number][field])
  }

  /// The documents with a word nearly like that, each with the best score of any of its spellings.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func scoredDocuments(ofFuzzy expansion: Int, _ buffers: inout SearchBuffers) throws(SearchIndexError) -> ScoredList {
    let expansion = plan.expansions[expansion]
    var all = ScoredList()
    for (postings, edits) in expansion.terms[number] {
      try buffers.withRoomsReturned { (buffers) throws(SearchIndexError) in
        var scorer = try scorer(
          postings, field: expansion.field, weight: expansion.weight / Float(1 + edits), withPositions: false, &buffers)
        scorer.appendAll(to: &all)
      }
    }
    if expansion.terms[number].count < 2 { return all }
    let order = (0..<all.count).sorted { left, right in
      (all.documents[left], all.scores[right]) < (all.documents[right], all.scores[left])
    }
    var list = ScoredList()
    for index in order where list.count == 0 || all.documents[index] != list.documents[list.count - 1] {
      list.append(all.documents[index], all.scores[index])
    }
    return list
  }
}

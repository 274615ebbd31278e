/// Hierarchy, associative relation and facets.
extension ThesaurusBuilder {
  mutating func relate(_ thesaurus: inout Thesaurus, _ numbers: [Int32]) {
    let concepts = thesaurus.count
    var up: [Step] = []
    var across: [Step] = []
    for (index, statement) in relations.statements.enumerated() where statement.predicate == .broader || statement.predicate == .related {
      let (one, two) = (numbers[Int(statement.subject)], numbers[Int(statement.object)])
      let relation = statement.predicate == .broader ? "broader or narrower" : "related"
      if one < 0 || two < 0 {
        let (missing, other) = one < 0 ? (statement.subject, statement.object) : (statement.object, statement.subject)
        report(
          "\(name(missing)), \(relation) of \(name(other)), is no concept of this vocabulary: the relation is left out",
          at: relations.place(of: index), sort: "relations to what is no concept of this vocabulary are left out")
      } else if one == two {
        reportIntegrity("\(name(statement.subject)) is \(relation) of itself: the relation is left out", at: relations.place(of: index))
      } else if statement.predicate == .broader {
        up.append(Step(one, two, HierarchyKind(rawValue: statement.kind & 0x7F) ?? .unspecified))
      } else {
        across.append(Step(one, two))
        across.append(Step(two, one))
      }
    }
    up.settle()
    across.settle()
    let down = up.map(\.reversed).sorted()
    thesaurus.broader = Adjacency(rows: concepts, steps: up)
    thesaurus.broaderKinds = up.map(\.kind)
    thesaurus.narrower = Adjacency(rows: concepts, steps: down)
    thesaurus.narrowerKinds = down.map(\.kind)
    thesaurus.related = Adjacency(rows: concepts, steps: across)
    let cyclic = thesaurus.findRoots()
    if let first = cyclic.first {
      let names = cyclic.prefix(5).map(thesaurus.id(of:)).joined(separator: ", ")
      let uri = Array(thesaurus.uri(of: first).utf8)
      let start = resource(uri.span).number
      reportIntegrity(
        "the hierarchy runs in a circle through \(names)\(cyclic.count > 5 ? " and \(cyclic.count - 5) more" : ""): remove a step",
        at: relations.statements.firstIndex { $0.predicate == .broader && $0.subject == start }.map { relations.place(of: $0) })
    }
  }
}

extension Thesaurus {
  /// Finds the root of every concept, from the top down; a concept waits until all its broader concepts are known.
  ///
  /// Concepts that wait for ever stand in a cycle or below one: they take their root from a broader concept outside it, if any.
  /// - Returns: the concepts that stand in a cycle or between two, ascending.
  /// - Complexity: O(concepts + steps).
  mutating func findRoots() -> [Int] {
    roots = [Int32](repeating: -1, count: count)
    var waiting = (0..<count).map { broader[$0].count }
    var queue = (0..<count).filter { waiting[$0] == 0 && !narrower[$0].isEmpty }
    for root in queue { roots[root] = Int32(root) }
    var isDone = waiting.map { $0 == 0 }
    var next = 0
    while next < queue.count {
      for child in narrower[queue[next]] {
        waiting[Int(child)] -= 1
        if waiting[Int(child)] == 0 {
          settleRoot(of: Int(child))
          isDone[Int(child)] = true
          queue.append(Int(child))
        }
      }
      next += 1
    }
    guard isDone.contains(false) else { return [] }
    leadOutOfCycles(isDone)
    return cyclicConcepts(isDone)
  }

  private mutating func settleRoot(of concept: Int) {
    if let parent = broader[concept].first(where: { roots[Int($0)] >= 0 }) { roots[concept] = roots[Int(parent)] }
  }

  private mutating func leadOutOfCycles(_ isDone: [Bool]) {
    var queue: [Int] = []
    for concept in isDone.indices where !isDone[concept] {
      settleRoot(of: concept)
      if roots[concept] >= 0 { queue.append(concept) }
    }
    var next = 0
    while next < queue.count {
      for child in narrower[queue[next]] where !isDone[Int(child)] && roots[Int(child)] < 0 {
        settleRoot(of: Int(child))
        queue.append(Int(child))
      }
      next += 1
    }
  }

  /// Of the concepts that are not done, those that are left when the lowest are taken away again and again.
  private func cyclicConcepts(_ isDone: [Bool]) -> [Int] {
    var isOut = isDone
    var below = (0..<count).map { narrower[$0].count }
    var queue = isDone.indices.filter { !isDone[$0] && below[$0] == 0 }
    var next = 0
    while next < queue.count {
      isOut[queue[next]] = true
      for parent in broader[queue[next]] {
        below[Int(parent)] -= 1
        if below[Int(parent)] == 0, !isDone[Int(parent)] { queue.append(Int(parent)) }
      }
      next += 1
    }
    return isOut.indices.filter { !isOut[$0] }
  }
}

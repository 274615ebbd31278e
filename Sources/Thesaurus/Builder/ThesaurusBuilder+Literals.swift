/// Labels, properties and links of the concepts, sorted and without repetitions.
extension ThesaurusBuilder {
  /// The rows of one table.
  mutating func literals(_ predicate: Statement.Predicate, _ numbers: [Int32], concepts: Int) -> LiteralTable {
    let (rows, items) = grouped(predicate, numbers, concepts: concepts)
    var table = LiteralTable(concepts: 0)
    var size = 0
    for item in items { size += texts.range(Int(statements[Int(item)].object)).count }
    table.texts.reserveCapacity(texts: items.count, bytes: size)
    table.owners.reserveCapacity(items.count)
    table.kinds.reserveCapacity(items.count)
    table.qualifiers.reserveCapacity(items.count)
    var group: [Int32] = []
    for concept in 0..<concepts {
      group.removeAll(keepingCapacity: true)
      group.append(contentsOf: items[rows[concept]])
      if group.count > 1 {
        if predicate == .label { settleLabels(&group) }
        group.sort { isBefore(statements[Int($0)], statements[Int($1)]) }
      }
      var previous: Statement?
      for item in group {
        let statement = statements[Int(item)]
        if let previous, !isBefore(previous, statement) { continue }
        previous = statement
        if predicate == .label, texts.range(Int(statement.object)).isEmpty {
          reportIntegrity("\(name(statement.subject)) has an empty label, which is left out", at: Int(item))
          continue
        }
        table.texts.append(Int(statement.object), of: texts)
        table.owners.append(Int32(concept))
        table.kinds.append(statement.kind)
        table.qualifiers.append(statement.qualifier)
      }
    }
    table.rows = RowStarts(rows: concepts, owners: table.owners)
    return table
  }

  /// The statements of one predicate about concepts, concept by concept, each in the order they were said (a counting sort).
  private func grouped(_ predicate: Statement.Predicate, _ numbers: [Int32], concepts: Int) -> (rows: RowStarts, items: [Int32]) {
    let owners = statements.lazy.filter { $0.predicate == predicate }.map { numbers[Int($0.subject)] }.filter { $0 >= 0 }
    let rows = RowStarts(rows: concepts, owners: owners)
    var next = (0..<concepts).map { rows[$0].lowerBound }
    var items = [Int32](repeating: 0, count: concepts == 0 ? 0 : rows[concepts - 1].upperBound)
    for (index, statement) in statements.enumerated() where statement.predicate == predicate {
      let number = Int(numbers[Int(statement.subject)])
      if number >= 0 {
        items[next[number]] = Int32(index)
        next[number] += 1
      }
    }
    return (rows, items)
  }

  /// The order of rows of a concept: by kind, language, text.
  private func isBefore(_ left: Statement, _ right: Statement) -> Bool {
    if left.kind & 0x7F != right.kind & 0x7F { return left.kind & 0x7F < right.kind & 0x7F }
    if left.qualifier != right.qualifier { return left.qualifier < right.qualifier }
    return texts.isBefore(Int(left.object), Int(right.object))
  }

  /// Makes of the labels of a concept what SKOS allows: a text is one kind of label (S13), one preferred label a language (S14).
  ///
  /// A label that is said to be only for searching is so, whichever of the repeated statements says it.
  private mutating func settleLabels(_ group: inout [Int32]) {
    group.sort { left, right in
      let (one, two) = (statements[Int(left)], statements[Int(right)])
      if one.qualifier != two.qualifier { return one.qualifier < two.qualifier }
      if !texts.equal(Int(one.object), Int(two.object)) { return texts.isBefore(Int(one.object), Int(two.object)) }
      return (one.kind & 0x7F, left) < (two.kind & 0x7F, right)
    }
    var kept = 0
    for item in group {
      let statement = statements[Int(item)]
      if kept > 0 {
        let previous = statements[Int(group[kept - 1])]
        if previous.qualifier == statement.qualifier, texts.equal(Int(previous.object), Int(statement.object)) {
          statements[Int(group[kept - 1])].kind |= statement.kind & 0x80
          if previous.kind & 0x7F != statement.kind & 0x7F {
            reportIntegrity("\(quoted(statement)) is two kinds of label of \(name(statement.subject)) (S13): keep one", at: Int(item))
          }
          continue
        }
      }
      group[kept] = item
      kept += 1
    }
    group.removeLast(group.count - kept)
    demoteSurplusPreferredLabels(group)
  }

  /// Leaves one preferred label a language, the one that was said first; the others become alternative labels.
  private mutating func demoteSurplusPreferredLabels(_ group: [Int32]) {
    var first: Int32?
    for item in group where statements[Int(item)].kind & 0x7F == LabelKind.preferred.rawValue {
      guard let other = first, statements[Int(other)].qualifier == statements[Int(item)].qualifier else {
        first = item
        continue
      }
      let (earlier, later) = other < item ? (other, item) : (item, other)
      statements[Int(later)].kind = statements[Int(later)].kind & 0x80 | LabelKind.alternative.rawValue
      first = earlier
      let statement = statements[Int(later)]
      reportIntegrity(
        "\(quoted(statement)) is a second preferred label of \(name(statement.subject)) (S14): make it alternative", at: Int(later))
    }
  }

  private func quoted(_ label: Statement) -> String {
    let language = qualifiers[Int(label.qualifier)]
    return "“\(texts[Int(label.object)])”" + (language.isEmpty ? "" : "@\(language)")
  }
}

extension TextTable {
  /// Whether two texts are the same.
  func equal(_ left: Int, _ right: Int) -> Bool {
    left == right || bytes[range(left)] == bytes[range(right)]
  }
}

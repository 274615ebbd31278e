/// Labels, properties and links of the concepts, sorted and without repetitions.
extension ThesaurusBuilder {
  /// The rows of one table.
  mutating func literals(of log: inout StatementLog, _ numbers: [Int32], concepts: Int) -> LiteralTable {
    let rows = StatementRows(log, numbers, concepts: concepts)
    var table = LiteralTable(concepts: 0)
    table.reserveCapacity(
      rows: rows.items.count, bytes: rows.items.reduce(0) { $0 + log.texts.range(Int(log.statements[Int($1)].object)).count })
    var group: [Int32] = []
    for concept in 0..<concepts {
      group.removeAll(keepingCapacity: true)
      group.append(contentsOf: rows[concept])
      if group.count > 1 {
        if log.statements[Int(group[0])].predicate == .label { settleLabels(&group, of: &log) }
        group.sort { isBefore(log.statements[Int($0)], log.statements[Int($1)], log.texts) }
      }
      var previous: Statement?
      for item in group {
        let statement = log.statements[Int(item)]
        if let previous, !isBefore(previous, statement, log.texts) { continue }
        previous = statement
        if statement.predicate == .label, log.texts.range(Int(statement.object)).isEmpty {
          reportIntegrity("\(name(statement.subject)) has an empty label, which is left out", at: log.place(of: Int(item)))
          continue
        }
        table.append(
          log.texts.bytes[log.texts.range(Int(statement.object))], owner: concept, qualifier: statement.qualifier, kind: statement.kind)
      }
    }
    table.settle(concepts: concepts)
    return table
  }

  /// The order of rows of a concept: by kind, language, text.
  private func isBefore(_ left: Statement, _ right: Statement, _ texts: TextTable) -> Bool {
    if left.kind & 0x7F != right.kind & 0x7F { return left.kind & 0x7F < right.kind & 0x7F }
    if left.qualifier != right.qualifier { return left.qualifier < right.qualifier }
    return texts.isBefore(Int(left.object), Int(right.object))
  }

  /// Makes of the labels of a concept what SKOS allows: a text is one kind of label (S13), one preferred label a language (S14).
  ///
  /// A label that is said to be only for searching is so, whichever of the repeated statements says it.
  private mutating func settleLabels(_ group: inout [Int32], of log: inout StatementLog) {
    group.sort { left, right in
      let (one, two) = (log.statements[Int(left)], log.statements[Int(right)])
      if one.qualifier != two.qualifier { return one.qualifier < two.qualifier }
      if !log.texts.equal(Int(one.object), Int(two.object)) { return log.texts.isBefore(Int(one.object), Int(two.object)) }
      return (one.kind & 0x7F, left) < (two.kind & 0x7F, right)
    }
    var kept = 0
    for item in group {
      let statement = log.statements[Int(item)]
      if kept > 0 {
        let previous = log.statements[Int(group[kept - 1])]
        if previous.qualifier == statement.qualifier, log.texts.equal(Int(previous.object), Int(statement.object)) {
          log.statements[Int(group[kept - 1])].kind |= statement.kind & 0x80
          if previous.kind & 0x7F != statement.kind & 0x7F {
            reportIntegrity(
              "\(quoted(statement, log)) is two kinds of label of \(name(statement.subject)) (S13): keep one", at: log.place(of: Int(item)))
          }
          continue
        }
      }
      group[kept] = item
      kept += 1
    }
    group.removeLast(group.count - kept)
    demoteSurplusPreferredLabels(group, of: &log)
  }

  /// Leaves one preferred label a language, the one that was said first; the others become alternative labels.
  private mutating func demoteSurplusPreferredLabels(_ group: [Int32], of log: inout StatementLog) {
    var first: Int32?
    for item in group where log.statements[Int(item)].kind & 0x7F == LabelKind.preferred.rawValue {
      guard let other = first, log.statements[Int(other)].qualifier == log.statements[Int(item)].qualifier else {
        first = item
        continue
      }
      let (earlier, later) = other < item ? (other, item) : (item, other)
      log.statements[Int(later)].kind = log.statements[Int(later)].kind & 0x80 | LabelKind.alternative.rawValue
      first = earlier
      let statement = log.statements[Int(later)]
      reportIntegrity(
        "\(quoted(statement, log)) is a second preferred label of \(name(statement.subject)) (S14): make it alternative",
        at: log.place(of: Int(later)))
    }
  }

  private func quoted(_ label: Statement, _ log: StatementLog) -> String {
    let language = qualifiers[Int(label.qualifier)]
    return "“\(log.text(of: label))”" + (language.isEmpty ? "" : "@\(language)")
  }
}

extension TextTable {
  /// Whether two texts are the same.
  func equal(_ left: Int, _ right: Int) -> Bool {
    left == right || bytes[range(left)] == bytes[range(right)]
  }
}

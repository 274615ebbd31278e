import TextPrimitives

extension ThesaurusStatistics {
  /// A few lines and a table by language, for a person.
  public var text: String {
    var lines = [
      "\(concepts) concepts (\(deprecated) deprecated, \(searchOnly) only for searching), \(schemes) schemes, \(collections) collections",
      "\(hierarchical) steps up, \(associative) associated pairs, \(mappings) mappings of \(mapped) concepts",
    ]
    if !facets.isEmpty { lines.append("facets: " + facets.map { "\($0.id) \($0.concepts)" }.joined(separator: ", ")) }
    let columns = [
      "language", "preferred", "alternative", "hidden", "definitions", "no label", "no definition", "review labels", "review definitions",
    ]
    var rows = [columns]
    for counts in languages { rows.append([counts.language.isEmpty ? "none" : counts.language] + counts.numbers.map { "\($0.1)" }) }
    for row in rows {
      lines.append(
        zip(row, columns).enumerated().map { index, cell in
          let blanks = String(repeating: " ", count: max(0, cell.1.count - cell.0.count))
          return index == 0 ? cell.0 + blanks : blanks + cell.0
        }.joined(separator: "  "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One JSON object with the same numbers.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    let totals = [
      ("concepts", concepts), ("deprecated", deprecated), ("searchOnly", searchOnly), ("schemes", schemes), ("collections", collections),
      ("hierarchical", hierarchical), ("associative", associative), ("mappings", mappings), ("mapped", mapped),
    ]
    for (key, number) in totals { write(key, number, &writer) }
    writer.key("facets")
    writer.beginObject()
    for facet in facets { write(facet.id, facet.concepts, &writer) }
    writer.endObject()
    writer.key("languages")
    writer.beginObject()
    for counts in languages {
      writer.key(counts.language)
      writer.beginObject()
      for (key, number) in counts.numbers { write(key, number, &writer) }
      writer.endObject()
    }
    writer.endObject()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private func write(_ key: String, _ number: Int, _ writer: inout JSONWriter) {
    writer.key(key)
    writer.integer(number)
  }
}

extension ThesaurusStatistics.LanguageCounts {
  /// The numbers with their names, in the order of the table.
  var numbers: [(String, Int)] {
    [
      ("preferred", preferred), ("alternative", alternative), ("hidden", hidden), ("definitions", definitions),
      ("withoutLabel", withoutLabel), ("withoutDefinition", withoutDefinition), ("labelsToReview", labelsToReview),
      ("definitionsToReview", definitionsToReview),
    ]
  }
}

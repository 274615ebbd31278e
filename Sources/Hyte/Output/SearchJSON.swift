internal import Descriptions
internal import SearchIndex
internal import TextPrimitives
public import Thesaurus

/// What a search found, as JSON Lines. Offsets are Unicode code points, as everywhere in JSON.
///
/// The first line tells what the query became and how much was found, then comes a line for every hit and one for every facet. What a line
/// is about is told by its first member: `query`, `id`, `facet`, `table`.
public struct SearchJSON {
  private let thesaurus: Thesaurus
  private var json = JSONWriter()

  /// Lines about the concepts of a thesaurus.
  public init(thesaurus: Thesaurus) { self.thesaurus = thesaurus }

  /// The lines written so far.
  public var bytes: [UInt8] { json.bytes }

  /// Writes an answer.
  public mutating func write(_ answer: DescriptionAnswer) {
    json.beginObject()
    json.key("query")
    json.string(answer.typed)
    json.key("count")
    json.integer(answer.count)
    writePartsFound(answer.partsFound)
    if !answer.respelt.isEmpty { writeRespelt(answer.respelt) }
    if !answer.unknownValues.isEmpty { writeUnknownValues(answer.unknownValues) }
    if !answer.nearby.isEmpty {
      writeHeadings("nearby", answer.nearby.map { ($0.value, $0.concept, $0.count) })
    }
    writeExpansions(answer.expanded.expansions)
    endLine()
    for hit in answer.hits { write(hit) }
    for facet in answer.facets { write(facet) }
  }

  private mutating func writePartsFound(_ parts: (least: Int, all: Int)?) {
    guard let (least, all) = parts else { return }
    json.key("hasOnlySomeWords")
    json.boolean(true)
    json.key("leastParts")
    json.integer(least)
    json.key("parts")
    json.integer(all)
  }

  private mutating func writeRespelt(_ words: [(word: String, spelling: String?)]) {
    json.key("respelt")
    json.beginArray()
    for (word, spelling) in words {
      json.beginObject()
      json.key("word")
      json.string(word)
      json.key("spelling")
      if let spelling { json.string(spelling) } else { json.null() }
      json.endObject()
    }
    json.endArray()
  }

  private mutating func writeUnknownValues(_ values: [(value: Description.Value, known: [FacetCounts.Row])]) {
    json.key("unknownValues")
    json.beginArray()
    for (value, known) in values {
      json.beginObject()
      json.key("name")
      json.string(value.name)
      json.key("value")
      json.string(value.text)
      writeHeadings("known", known.map { ($0.value, $0.concept, $0.count) })
      json.endObject()
    }
    json.endArray()
  }

  /// Writes what a query becomes.
  public mutating func write(_ query: ExpandedQuery, typed: String) {
    json.beginObject()
    json.key("query")
    json.string(typed)
    writeExpansions(query.expansions)
    endLine()
  }

  private mutating func endLine() {
    json.endObject()
    json.endLine()
  }

  private mutating func writeExpansions(_ expansions: [QueryExpansion]) {
    json.key("expansions")
    json.beginArray()
    for expansion in expansions {
      json.beginObject()
      json.key("words")
      json.string(expansion.words)
      writeConcept(expansion.concept)
      if expansion.isPart {
        json.key("part")
        json.boolean(true)
      }
      json.key("additions")
      json.beginArray()
      for addition in expansion.additions {
        json.beginObject()
        json.key("kind")
        json.string(addition.kind.rawValue)
        json.key("concept")
        json.string(thesaurus.id(of: addition.concept))
        json.key("label")
        json.string(addition.label)
        json.key("language")
        json.string(addition.language)
        json.key("weight")
        json.decimal(Double(addition.weight))
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }

  private mutating func writeConcept(_ concept: Int) {
    json.key("concept")
    json.string(thesaurus.id(of: concept))
    writeLabel(of: concept)
  }

  private mutating func write(_ hit: DescriptionHit) {
    json.beginObject()
    json.key("id")
    json.string(hit.id)
    json.key("score")
    json.decimal(Double(hit.score))
    json.key("language")
    if let language = hit.language { json.string(language) } else { json.null() }
    json.key("texts")
    json.beginArray()
    for text in hit.texts { write(text) }
    json.endArray()
    json.key("concepts")
    json.beginArray()
    for concept in hit.concepts {
      json.beginObject()
      json.key("id")
      json.string(thesaurus.id(of: concept))
      json.key("label")
      json.string(thesaurus.displayLabel(of: concept, languages: hit.language ?? "fi", "fi", "sv", "en"))
      json.key("matched")
      json.boolean(hit.matched.contains(concept))
      json.endObject()
    }
    json.endArray()
    json.key("values")
    json.beginObject()
    var names: [String] = []
    for value in hit.values where !names.contains(value.name) { names.append(value.name) }
    for name in names {
      json.key(name)
      json.beginArray()
      for value in hit.values where value.name == name { json.string(value.text) }
      json.endArray()
    }
    json.endObject()
    endLine()
  }

  private mutating func write(_ text: DescriptionHit.Text) {
    let offsets = CodePointOffsets(text.bytes)
    json.beginObject()
    json.key("field")
    json.string(text.field)
    json.key("text")
    json.string(text.bytes.span)
    json.key("highlights")
    json.beginArray()
    for range in text.highlights {
      json.beginArray()
      json.integer(offsets.codePoints(before: range.lowerBound))
      json.integer(offsets.codePoints(before: range.upperBound))
      json.endArray()
    }
    json.endArray()
    json.endObject()
  }

  private mutating func write(_ facet: FacetCounts) {
    json.beginObject()
    json.key("facet")
    json.string(facet.name)
    json.key("distinct")
    json.integer(facet.distinctCount)
    writeHeadings("rows", facet.rows.map { ($0.value, $0.concept, $0.count) })
    endLine()
  }

  private mutating func writeHeadings(_ key: String, _ headings: [(value: String, concept: Int?, count: Int)]) {
    json.key(key)
    json.beginArray()
    for heading in headings {
      json.beginObject()
      json.key("value")
      json.string(heading.value)
      writeLabel(of: heading.concept)
      json.key("count")
      json.integer(heading.count)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func writeLabel(of concept: Int?) {
    guard let concept else { return }
    json.key("label")
    json.string(thesaurus.displayLabel(of: concept, languages: "fi", "sv", "en"))
  }

  /// Writes a table, one line a row after a line with the columns.
  public mutating func write(_ table: CountTable) {
    json.beginObject()
    json.key("table")
    json.beginArray()
    json.string(table.rowName)
    json.string(table.columnName)
    json.endArray()
    json.key("count")
    json.integer(table.total)
    writePartsFound(table.partsFound)
    json.key("columnCount")
    json.integer(table.columnCount)
    writeHeadings("columns", table.columns.map { ($0.value, $0.concept, $0.count) })
    endLine()
    for (index, row) in table.rows.enumerated() {
      json.beginObject()
      json.key("row")
      json.string(row.value)
      writeLabel(of: row.concept)
      json.key("count")
      json.integer(row.count)
      json.key("counts")
      json.beginArray()
      for count in table.counts[index] { json.integer(count) }
      json.endArray()
      endLine()
    }
  }

  /// Writes a concept that was completed.
  public mutating func write(_ completion: LabelCompletion.Completion, uses: Int?) {
    json.beginObject()
    json.key("id")
    json.string(thesaurus.id(of: completion.concept))
    json.key("uri")
    json.string(thesaurus.uri(of: completion.concept))
    json.key("label")
    json.string(thesaurus.labelText(completion.label))
    json.key("language")
    json.string(thesaurus.labelLanguage(completion.label))
    json.key("preferred")
    json.string(thesaurus.displayLabel(of: completion.concept, languages: thesaurus.labelLanguage(completion.label), "fi", "sv", "en"))
    json.key("kind")
    json.string("\(thesaurus.labelKind(completion.label))")
    json.key("edits")
    json.integer(completion.edits)
    if let uses {
      json.key("uses")
      json.integer(uses)
    }
    endLine()
  }
}

public import Tagging
internal import TextAnalysis
internal import TextPrimitives

/// The ways to write terms that a vocabulary lacks.
public enum GapsFormat: String, Sendable, CaseIterable {
  /// For people: a term with its counts and examples below.
  case text
  /// A table with a row a term.
  case tsv
  /// One JSON object a line.
  case jsonl

  /// The terms, written.
  public func text(of gaps: [TermGap]) -> [UInt8] {
    switch self {
    case .text: Array(gaps.map(Self.paragraph).joined().withVisibleControls.utf8)
    case .tsv: Self.table(gaps)
    case .jsonl: gaps.flatMap(Self.object)
    }
  }

  private static func paragraph(_ gap: TermGap) -> String {
    let others = gap.forms.filter { $0 != gap.term }.prefix(4).joined(separator: ", ")
    return "\(gap.term)  \(gap.language.tag)  \(gap.documents) texts, \(gap.occurrences) times\(others.isEmpty ? "" : "  (\(others))")\n"
      + gap.examples.map { "    \($0)\n" }.joined()
  }

  private static func table(_ gaps: [TermGap]) -> [UInt8] {
    var bytes: [UInt8] = []
    var rows = [["term", "language", "documents", "occurrences", "forms", "examples"]]
    for gap in gaps {
      rows.append([
        gap.term, gap.language.tag, "\(gap.documents)", "\(gap.occurrences)", gap.forms.joined(separator: "|"),
        gap.examples.joined(separator: "|"),
      ])
    }
    for row in rows {
      TableSyntax.tab.append(cells: row.map { Array($0.utf8) }, to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private static func object(_ gap: TermGap) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("term")
    json.string(gap.term)
    json.key("language")
    json.string(gap.language.tag)
    json.key("documents")
    json.integer(gap.documents)
    json.key("occurrences")
    json.integer(gap.occurrences)
    json.key("score")
    json.decimal(gap.score)
    for (key, texts) in [("forms", gap.forms), ("examples", gap.examples)] {
      json.key(key)
      json.beginArray()
      for text in texts { json.string(text) }
      json.endArray()
    }
    json.endObject()
    json.endLine()
    return json.bytes
  }
}

public import TextPrimitives

/// Reads suggestions by document id: the JSON Lines of `hyte tag`, lists of URIs, or TSV of id, URI and score.
public struct PredictionReader {
  /// By id, the suggested concepts, the best first, none twice.
  public private(set) var suggestions: [String: [String]] = [:]
  /// What could not be read.
  public private(set) var diagnostics: [Diagnostic] = []

  /// No suggestions.
  public init() {}

  /// Reads a file. Suggestions with scores are ordered by score, and those with 0 or less are left out, as Annif does.
  /// - Throws: ``FileError``.
  public mutating func read(_ path: String) throws {
    var lines = LineReader(try InputFile(path))
    var number = 0
    var rows: [String: [(uri: String, score: Double?)]] = [:]
    while let line = try lines.next() {
      number += 1
      if line.isEmpty { continue }
      if path.hasSuffix(".tsv") {
        let cells = String(decoding: line, as: UTF8.self).split(separator: "\t", omittingEmptySubsequences: false)
        guard cells.count >= 2 else { continue }
        let uri = cells[1].drop { $0 == "<" || $0 == " " }.prefix { $0 != ">" && $0 != " " }
        rows[String(cells[0]), default: []].append((String(uri), cells.count > 2 ? Double(cells[2]) : nil))
      } else {
        do {
          let value = try JSONValue(parsing: line.span)
          let id = value["id"].map { $0.string ?? Self.digits($0) } ?? "\(number)"
          rows[id] = Self.rows(of: value)
        } catch {
          diagnostics.append(
            Diagnostic(.error, error.message, file: path, position: SourcePosition(line: number, column: error.position.column)))
        }
      }
    }
    for (id, rows) in rows { suggestions[id] = Self.ranked(rows) }
  }

  private static func digits(_ value: JSONValue) -> String { if case .number(let digits) = value { digits } else { "" } }

  private static func rows(of value: JSONValue) -> [(uri: String, score: Double?)] {
    for name in ["uris", "predictions", "suggestions", "concepts"] {
      guard case .array(let elements)? = value[name] else { continue }
      return elements.compactMap { element in
        if let uri = element.string { return (uri, nil) }
        if element["negated"]?.boolean == true || element["suppressed"] != nil { return nil }
        if let uri = element["uri"]?.string ?? element["id"]?.string { return (uri, element["score"]?.double) }
        guard let uri = element.elements.first?.string else { return nil }
        return (uri, element.elements.count > 1 ? element.elements[1].double : nil)
      }
    }
    return []
  }

  private static func ranked(_ rows: [(uri: String, score: Double?)]) -> [String] {
    var order = Array(rows.indices)
    if rows.allSatisfy({ $0.score != nil }) {
      order = order.filter { rows[$0].score ?? 0 > 0 }.sorted { (rows[$1].score ?? 0, $0) < (rows[$0].score ?? 0, $1) }
    }
    var seen: Set<String> = []
    return order.map { rows[$0].uri }.filter { seen.insert($0).inserted }
  }
}

import TextPrimitives
public import Thesaurus

extension CheckReport {
  /// One JSON object: the counts, and every finding with code, severity, message, remedy, concept, file and line.
  public func json(of thesaurus: Thesaurus) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    for severity in ThesaurusCheck.Severity.allCases {
      writer.key("\(severity.rawValue)s")
      writer.integer(count(severity))
    }
    writer.key("findings")
    writer.beginArray()
    for diagnostic in diagnostics {
      write(
        Row(
          code: "read", severity: diagnostic.severity.rawValue, message: diagnostic.message, file: diagnostic.file,
          line: diagnostic.position?.line), to: &writer)
    }
    for finding in findings {
      write(
        Row(
          code: finding.code, severity: finding.severity.rawValue, message: finding.message, remedy: finding.remedy,
          concept: finding.concept.map(thesaurus.uri(of:)), file: finding.place?.file, line: finding.place?.line), to: &writer)
    }
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private struct Row {
    var code: String
    var severity: String
    var message: String
    var remedy: String?
    var concept: String?
    var file: String?
    var line: Int?
  }

  private func write(_ row: Row, to writer: inout JSONWriter) {
    writer.beginObject()
    for (key, value) in [
      ("code", row.code), ("severity", row.severity), ("message", row.message), ("remedy", row.remedy), ("concept", row.concept),
      ("file", row.file),
    ] {
      guard let value else { continue }
      writer.key(key)
      writer.string(value)
    }
    if let line = row.line, line > 0 {
      writer.key("line")
      writer.integer(line)
    }
    writer.endObject()
  }
}

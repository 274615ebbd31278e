import TextPrimitives
import Thesaurus

extension CheckReport {
  /// SARIF 2.1.0 (OASIS Standard 27 March 2020), which code reviews show beside the lines.
  public func sarif() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    field("$schema", "https://json.schemastore.org/sarif-2.1.0.json", &writer)
    field("version", "2.1.0", &writer)
    writer.key("runs")
    writer.beginArray()
    writer.beginObject()
    writeTool(&writer)
    writer.key("results")
    writer.beginArray()
    for diagnostic in diagnostics {
      let place = (diagnostic.file, diagnostic.position?.line ?? 0)
      writeResult("read", diagnostic.severity.rawValue, diagnostic.message, place, &writer)
    }
    for finding in findings {
      writeResult(finding.code, finding.severity.rawValue, finding.message, (finding.place?.file, finding.place?.line ?? 0), &writer)
    }
    writer.endArray()
    writer.endObject()
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private func writeTool(_ writer: inout JSONWriter) {
    writer.key("tool")
    writer.beginObject()
    writer.key("driver")
    writer.beginObject()
    field("name", "hyte vocabulary check", &writer)
    writer.key("rules")
    writer.beginArray()
    writeRule("read", "A file cannot be read as it stands.", "Mend the syntax.", "error", &writer)
    for check in checks { writeRule(check.code, check.title, check.remedy, check.severity.rawValue, &writer) }
    writer.endArray()
    writer.endObject()
    writer.endObject()
  }

  private func writeRule(_ code: String, _ title: String, _ remedy: String, _ level: String, _ writer: inout JSONWriter) {
    writer.beginObject()
    field("id", code, &writer)
    text("shortDescription", title, &writer)
    text("help", remedy, &writer)
    writer.key("defaultConfiguration")
    writer.beginObject()
    field("level", level, &writer)
    writer.endObject()
    writer.endObject()
  }

  private func writeResult(
    _ code: String, _ level: String, _ message: String, _ place: (file: String?, line: Int), _ writer: inout JSONWriter
  ) {
    writer.beginObject()
    field("ruleId", code, &writer)
    field("level", level, &writer)
    text("message", message, &writer)
    if let file = place.file {
      writer.key("locations")
      writer.beginArray()
      writer.beginObject()
      writer.key("physicalLocation")
      writer.beginObject()
      writer.key("artifactLocation")
      writer.beginObject()
      field("uri", Self.reference(file), &writer)
      writer.endObject()
      if place.line > 0 {
        writer.key("region")
        writer.beginObject()
        writer.key("startLine")
        writer.integer(place.line)
        writer.endObject()
      }
      writer.endObject()
      writer.endObject()
      writer.endArray()
    }
    writer.endObject()
  }

  private func field(_ key: String, _ value: String, _ writer: inout JSONWriter) {
    writer.key(key)
    writer.string(value)
  }

  private func text(_ key: String, _ value: String, _ writer: inout JSONWriter) {
    writer.key(key)
    writer.beginObject()
    field("text", value, &writer)
    writer.endObject()
  }

  /// A path as a URI reference: what may not stand in one is written in percent signs (RFC 3986, section 2.1).
  private static func reference(_ path: String) -> String {
    var reference: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in path.utf8 {
      let isPlain = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 || "/-._~".utf8.contains(byte)
      if isPlain { reference.append(byte) } else { reference += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    }
    return String(decoding: reference, as: UTF8.self)
  }
}

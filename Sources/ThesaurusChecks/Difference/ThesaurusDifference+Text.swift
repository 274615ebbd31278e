import TextPrimitives
import Thesaurus

extension ThesaurusDifference {
  /// Lines for a person: what is gone or no longer to be used first.
  public var text: String {
    var lines: [String] = []
    for concept in removed { lines.append("removed     \(words(concept))") }
    for deprecation in deprecated {
      let instead = deprecation.replacements.map(words).joined(separator: ", ")
      lines.append("deprecated  \(words(deprecation.concept))" + (instead.isEmpty ? ", not replaced" : " → \(instead)"))
    }
    for concept in added { lines.append("added       \(words(concept))") }
    for relabelling in relabelled {
      lines.append("relabelled  \(words(relabelling.concept)): " + relabelling.changes.map(words).joined(separator: ", "))
    }
    for move in moved {
      let from = move.from.isEmpty ? "" : " from " + move.from.map(\.id).joined(separator: ", ")
      let to = move.to.isEmpty ? "" : " to " + move.to.map(\.id).joined(separator: ", ")
      lines.append("moved       \(words(move.concept))\(from)\(to)")
    }
    lines.append(
      "\(added.count) added, \(removed.count) removed, \(deprecated.count) deprecated, \(relabelled.count) relabelled, \(moved.count) moved"
    )
    return lines.joined(separator: "\n") + "\n"
  }

  private func words(_ name: Name) -> String { "\(name.id) “\(name.label)”" }

  private func words(_ change: LabelChange) -> String {
    let kind = "\(change.kind.name)\(change.language.isEmpty ? "" : "@\(change.language)")"
    if let before = change.before, let after = change.after { return "\(kind) “\(before)” → “\(after)”" }
    return change.after.map { "+ \(kind) “\($0)”" } ?? "− \(kind) “\(change.before ?? "")”"
  }

  /// One JSON object with a list for every kind of change.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    list("added", added, &writer) { write($0, &$1) }
    list("removed", removed, &writer) { write($0, &$1) }
    list("deprecated", deprecated, &writer) { deprecation, writer in
      write(deprecation.concept, &writer) { list("replacedBy", deprecation.replacements, &$0) { write($0, &$1) } }
    }
    list("relabelled", relabelled, &writer) { relabelling, writer in
      write(relabelling.concept, &writer) { list("labels", relabelling.changes, &$0, write) }
    }
    list("moved", moved, &writer) { move, writer in
      write(move.concept, &writer) { writer in
        list("from", move.from, &writer) { write($0, &$1) }
        list("to", move.to, &writer) { write($0, &$1) }
      }
    }
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private func list<Element>(
    _ key: String, _ elements: [Element], _ writer: inout JSONWriter, _ write: (Element, inout JSONWriter) -> Void
  ) {
    writer.key(key)
    writer.beginArray()
    for element in elements { write(element, &writer) }
    writer.endArray()
  }

  private func write(_ name: Name, _ writer: inout JSONWriter, more: (inout JSONWriter) -> Void = { _ in }) {
    writer.beginObject()
    for (key, value) in [("uri", name.uri), ("id", name.id), ("label", name.label)] {
      writer.key(key)
      writer.string(value)
    }
    more(&writer)
    writer.endObject()
  }

  private func write(_ change: LabelChange, _ writer: inout JSONWriter) {
    writer.beginObject()
    for (key, value) in [("kind", change.kind.name), ("language", change.language), ("before", change.before), ("after", change.after)] {
      guard let value else { continue }
      writer.key(key)
      writer.string(value)
    }
    writer.endObject()
  }
}

internal import TextPrimitives

/// Writes a part of an XML document in its canonical form, as the text of an `rdf:XMLLiteral`
/// (Exclusive XML Canonicalization 1.0 with comments, no inclusive prefixes).
struct CanonicalXML {
  private struct Rendered {
    var prefix: [UInt8]
    var namespace: [UInt8]
  }

  /// What is written.
  private(set) var bytes: [UInt8] = []
  private var rendered: [Rendered] = []
  /// For every open element the names rendered before it, and its own name.
  private var open: [(rendered: Int, name: [UInt8])] = []

  /// Forgets everything.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    rendered.removeAll()
    open.removeAll()
  }

  /// Writes the start tag that a reader has just read.
  mutating func start(_ text: Span<UInt8>, _ reader: XMLReader) {
    let name = Self.copy(text, reader.element.whole)
    open.append((rendered.count, name))
    bytes.append("<")
    bytes.append(contentsOf: name)
    var names = reader.attributes.map(\.name).filter { !$0.prefix.isEmpty }
    names.append(reader.element)
    var used = names.map { (prefix: Self.copy(text, $0.prefix), namespace: Array(reader.namespaces[$0.namespace])) }
    used.sort { $0.prefix.lexicographicallyPrecedes($1.prefix) }
    for (prefix, namespace) in used where prefix != Array("xml".utf8) {
      let outer = rendered.last { $0.prefix == prefix }?.namespace ?? []
      guard outer != namespace else { continue }
      rendered.append(Rendered(prefix: prefix, namespace: namespace))
      bytes.append(prefix.isEmpty ? " xmlns" : " xmlns:")
      bytes.append(contentsOf: prefix)
      append(value: namespace)
    }
    let attributes = reader.attributes.map { attribute in
      (namespace: Array(reader.namespaces[attribute.name.namespace]), local: Self.copy(text, attribute.name.local), attribute)
    }
    let sorted = attributes.sorted { left, right in
      left.namespace != right.namespace
        ? left.namespace.lexicographicallyPrecedes(right.namespace) : left.local.lexicographicallyPrecedes(right.local)
    }
    for (_, _, attribute) in sorted {
      bytes.append(" ")
      bytes.append(text, attribute.name.whole)
      append(value: Array(reader.values[attribute.value]))
    }
    bytes.append(">")
  }

  /// Writes the end tag of the innermost element.
  mutating func end() {
    guard let last = open.popLast() else { return }
    rendered.removeLast(rendered.count - last.rendered)
    bytes.append("</")
    bytes.append(contentsOf: last.name)
    bytes.append(">")
  }

  /// Writes text.
  mutating func append(text: [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): bytes.append("&amp;")
      case UInt8(ascii: "<"): bytes.append("&lt;")
      case UInt8(ascii: ">"): bytes.append("&gt;")
      case 0x0D: bytes.append("&#xD;")
      default: bytes.append(byte)
      }
    }
  }

  /// Writes a comment or a processing instruction as it is.
  mutating func append(markup text: Span<UInt8>, _ range: Range<Int>) { XMLEntities.append(plain: text, range, to: &bytes) }

  private mutating func append(value: [UInt8]) {
    bytes.append("=\"")
    for byte in value {
      switch byte {
      case UInt8(ascii: "&"): bytes.append("&amp;")
      case UInt8(ascii: "<"): bytes.append("&lt;")
      case UInt8(ascii: "\""): bytes.append("&quot;")
      case 0x09: bytes.append("&#x9;")
      case 0x0A: bytes.append("&#xA;")
      case 0x0D: bytes.append("&#xD;")
      default: bytes.append(byte)
      }
    }
    bytes.append("\"")
  }

  private static func copy(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(text, range)
    return bytes
  }
}

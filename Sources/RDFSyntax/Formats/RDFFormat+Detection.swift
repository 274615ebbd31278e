extension RDFFormat {
  /// The syntax that a document looks like, nil if it looks like no RDF.
  ///
  /// N-Triples is taken for Turtle, of which it is a part.
  /// - Complexity: O(length of the comments at the beginning).
  public static func detect(_ bytes: Span<UInt8>) -> RDFFormat? {
    var index = UTF8Repair.beginning(of: bytes)
    while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "#") {
      if bytes[index] == UInt8(ascii: "#") {
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      } else {
        index += 1
      }
    }
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "{"): return jsonld
    case UInt8(ascii: "<"): return tag(bytes, from: index + 1)
    case UInt8(ascii: "@"): return hasWord(bytes, index + 1) ? turtle : nil
    case UInt8(ascii: "_"): return index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ":") ? turtle : nil
    case UInt8(ascii: "["):
      // A JSON array begins with an object; a Turtle statement about a blank node does not.
      var next = index + 1
      while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
      return next < bytes.count && bytes[next] == UInt8(ascii: "{") ? jsonld : turtle
    case UInt8(ascii: "("): return turtle
    default: return hasWord(bytes, index) ? turtle : nil
    }
  }

  /// `<?`, `<!` and a tag with attributes begin XML; an IRI ends in `>` before any space.
  private static func tag(_ bytes: Span<UInt8>, from start: Int) -> RDFFormat? {
    guard start < bytes.count else { return nil }
    if bytes[start] == UInt8(ascii: "?") || bytes[start] == UInt8(ascii: "!") { return rdfxml }
    var index = start
    while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") { index += 1 }
    guard index < bytes.count else { return nil }
    return bytes[index] == UInt8(ascii: ">") ? turtle : rdfxml
  }

  /// Whether `prefix` or `base`, in any case, and a space stand at an index.
  private static func hasWord(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    for word in ["prefix ", "base "] {
      let letters = word.utf8.span
      guard start + letters.count <= bytes.count else { continue }
      var offset = 0
      while offset < letters.count, bytes[start + offset] | 0x20 == letters[offset] { offset += 1 }
      if offset == letters.count { return true }
    }
    return false
  }
}

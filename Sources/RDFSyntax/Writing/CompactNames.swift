internal import TextPrimitives

/// Shortens IRIs to prefixed names, and remembers which prefixes were used.
struct CompactNames {
  private struct Prefix {
    var name: String
    var namespace: [UInt8]
    var isUsed = false
  }

  private var prefixes: [Prefix] = []
  /// Index in ``prefixes`` by the hash of the namespace.
  private var byHash: [UInt64: Int] = [:]
  /// Whether a namespace of a length exists.
  private var hasLength: [Bool] = []
  private let isXML: Bool

  /// The prefixes to choose from; of two with one namespace the first name in the alphabet is taken.
  /// - Parameters:
  ///   - namespaces: Namespaces by prefix.
  ///   - isXML: Whether local names must be XML names, which begin with no digit.
  init(_ namespaces: [String: String], isXML: Bool = false) {
    self.isXML = isXML
    for (name, namespace) in namespaces.sorted(by: { $0.key < $1.key }) where !namespace.isEmpty && Self.isPrefix(name) {
      // Readers of XML differ about letters beyond ASCII in names.
      if isXML, !name.utf8.allSatisfy({ $0 < 0x80 }) { continue }
      let bytes = Array(namespace.utf8)
      let hash = ByteHash(bytes.span).finished
      guard byHash[hash] == nil else { continue }
      byHash[hash] = prefixes.count
      prefixes.append(Prefix(name: name, namespace: bytes))
      while hasLength.count <= bytes.count { hasLength.append(false) }
      hasLength[bytes.count] = true
    }
  }

  private static func isPrefix(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard !bytes.isEmpty else { return true }
    return NameCharacters.isNameBase(UTF8Scalars.decode(bytes.span, at: 0).scalar)
      && NameCharacters.endOfName(bytes.span, from: 0) == bytes.count
  }

  /// The prefixes that were used and their namespaces, sorted.
  var used: [(name: String, namespace: [UInt8])] { prefixes.filter(\.isUsed).map { ($0.name, $0.namespace) } }

  /// The name of the prefix with the longest namespace that leaves a local name without escapes, and where that begins.
  /// - Complexity: O(length of the IRI).
  mutating func shorten(_ text: Span<UInt8>, _ iri: Range<Int>, allowingEmptyLocal: Bool = true) -> (prefix: String, local: Range<Int>)? {
    var hash = ByteHash()
    var best: Int?
    var length = 0
    while length < iri.count, length + 1 < hasLength.count {
      hash.combine(text[iri.lowerBound + length])
      length += 1
      guard hasLength[length], let index = byHash[hash.finished] else { continue }
      let namespace = prefixes[index].namespace
      let split = iri.lowerBound + length
      if isEqual(namespace.span, 0..<namespace.count, text, iri.lowerBound..<split),
        split == iri.upperBound ? allowingEmptyLocal : isLocal(text, split..<iri.upperBound)
      {
        best = index
      }
    }
    guard let best else { return nil }
    prefixes[best].isUsed = true
    return (prefixes[best].name, iri.lowerBound + prefixes[best].namespace.count..<iri.upperBound)
  }

  private func isLocal(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    NameCharacters.isNameStart(UTF8Scalars.decode(text, at: range.lowerBound).scalar)
      && !(isXML && NameCharacters.isDigit(text[range.lowerBound]))
      && NameCharacters.endOfName(text.extracting(0..<range.upperBound), from: range.lowerBound) == range.upperBound
  }
}

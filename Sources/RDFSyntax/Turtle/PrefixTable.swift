internal import TextPrimitives

/// The prefixes of a document and their namespaces: an open-addressing table over the prefixes' bytes.
struct PrefixTable {
  private struct Entry {
    var name: Range<Int>
    /// Nil for a prefix that is used but not declared.
    var namespace: [UInt8]?
  }

  private var names: [UInt8] = []
  private var entries: [Entry] = []
  /// Index of an entry plus one; 0 is free. The size is a power of two and at most half full.
  private var slots = [Int](repeating: 0, count: 32)
  /// All namespaces together, in bytes.
  private(set) var namespaceBytes = 0

  /// The index of a prefix, nil if it was neither declared nor noted.
  func index(of text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let found = slots[slot(of: text, range)]
    return found == 0 ? nil : found - 1
  }

  /// The namespace of a prefix, nil if it is not declared.
  func namespace(_ index: Int) -> [UInt8]? { entries[index].namespace }

  /// Declares a prefix, or declares it anew; `nil` notes that it is missing.
  mutating func set(_ text: Span<UInt8>, _ range: Range<Int>, to namespace: [UInt8]?) {
    let position = slot(of: text, range)
    namespaceBytes += namespace?.count ?? 0
    if slots[position] > 0 {
      let index = slots[position] - 1
      namespaceBytes -= entries[index].namespace?.count ?? 0
      entries[index].namespace = namespace
      return
    }
    let start = names.count
    names.append(text, range)
    entries.append(Entry(name: start..<names.count, namespace: namespace))
    slots[position] = entries.count
    if entries.count * 2 > slots.count { grow() }
  }

  /// The slot in which a prefix stands or would stand.
  private func slot(of text: Span<UInt8>, _ range: Range<Int>) -> Int {
    let mask = slots.count - 1
    var hash = ByteHash()
    for index in range { hash.combine(text[index]) }
    var position = Int(truncatingIfNeeded: hash.finished) & mask
    while slots[position] > 0 {
      let name = entries[slots[position] - 1].name
      if isEqual(names.span, name, text, range) { return position }
      position = (position + 1) & mask
    }
    return position
  }

  private mutating func grow() {
    slots = [Int](repeating: 0, count: slots.count * 2)
    for (index, entry) in entries.enumerated() { slots[slot(of: names.span, entry.name)] = index + 1 }
  }
}

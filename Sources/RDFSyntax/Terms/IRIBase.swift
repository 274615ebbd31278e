internal import TextPrimitives

/// A base IRI, taken apart, against which relative references are resolved (RFC 3986, section 5.2; no further normalisation).
struct IRIBase {
  /// The base, whole.
  let bytes: [UInt8]
  /// Where the parts end: `scheme:`, `//authority`, path, `?query`.
  private let schemeEnd: Int
  private let authorityEnd: Int
  private let pathEnd: Int
  private let queryEnd: Int

  /// Takes an IRI apart; nil if it has no scheme.
  init?(_ bytes: [UInt8]) {
    let text = bytes.span
    guard let colon = Self.endOfScheme(text, 0..<text.count) else { return nil }
    self.bytes = bytes
    schemeEnd = colon + 1
    authorityEnd = Self.endOfAuthority(text, schemeEnd..<text.count)
    pathEnd = Self.first(of: UInt8(ascii: "?"), text, authorityEnd..<text.count)
    queryEnd = Self.first(of: UInt8(ascii: "#"), text, pathEnd..<text.count)
  }

  /// Appends an IRI: as it is where it has a scheme, else resolved. Without a base a relative one stays as it is.
  static func append(_ reference: Span<UInt8>, _ range: Range<Int>, resolvedAgainst base: IRIBase?, to output: inout [UInt8]) {
    if let base, endOfScheme(reference, range) == nil {
      base.resolve(reference, range, into: &output)
    } else {
      output.append(reference, range)
    }
  }

  /// Appends the IRI that a relative reference means.
  /// - Complexity: O(length of base and reference).
  func resolve(_ reference: Span<UInt8>, _ range: Range<Int>, into output: inout [UInt8]) {
    let base = bytes.span
    guard !range.isEmpty else { return output.append(base, 0..<queryEnd) }
    let start = range.lowerBound
    let authority = Self.endOfAuthority(reference, range)
    if authority > start {
      output.append(base, 0..<schemeEnd)
      output.append(reference, start..<authority)
      return appendPathAndRest(reference, authority..<range.upperBound, merged: [], into: &output)
    }
    switch reference[start] {
    case UInt8(ascii: "#"): output.append(base, 0..<queryEnd)
    case UInt8(ascii: "?"): output.append(base, 0..<pathEnd)
    case UInt8(ascii: "/"):
      output.append(base, 0..<authorityEnd)
      return appendPathAndRest(reference, range, merged: [], into: &output)
    default:
      output.append(base, 0..<authorityEnd)
      return appendPathAndRest(reference, range, merged: directory(), into: &output)
    }
    output.append(reference, range)
  }

  /// The base's path up to its last slash.
  private func directory() -> [UInt8] {
    var end = pathEnd
    while end > authorityEnd, bytes[end - 1] != UInt8(ascii: "/") { end -= 1 }
    if end == authorityEnd { return authorityEnd > schemeEnd ? [UInt8(ascii: "/")] : [] }
    return Array(bytes[authorityEnd..<end])
  }

  private func appendPathAndRest(_ text: Span<UInt8>, _ range: Range<Int>, merged: [UInt8], into output: inout [UInt8]) {
    var pathEnd = range.lowerBound
    while pathEnd < range.upperBound, text[pathEnd] != UInt8(ascii: "?"), text[pathEnd] != UInt8(ascii: "#") { pathEnd += 1 }
    var path = merged
    path.append(text, range.lowerBound..<pathEnd)
    Self.appendWithoutDotSegments(path.span, to: &output)
    output.append(text, pathEnd..<range.upperBound)
  }

  /// RFC 3986, section 5.2.4.
  private static func appendWithoutDotSegments(_ path: Span<UInt8>, to output: inout [UInt8]) {
    let floor = output.count
    var index = 0
    // Without a leading slash the first segment stands alone; "." and ".." there vanish.
    while index < path.count {
      let slash = path[index] == UInt8(ascii: "/")
      var end = slash ? index + 1 : index
      let segment = end
      while end < path.count, path[end] != UInt8(ascii: "/") { end += 1 }
      let isLast = end == path.count
      let length = end - segment
      let isDot = length == 1 && path[segment] == UInt8(ascii: ".")
      let isDots = length == 2 && path[segment] == UInt8(ascii: ".") && path[segment + 1] == UInt8(ascii: ".")
      if isDots, slash {
        while output.count > floor, output.removeLast() != UInt8(ascii: "/") {}
      }
      if isDot || isDots {
        if !slash, !isLast { end += 1 }  // "./x" and "../x" at the very beginning lose their slash too
        if slash, isLast { output.append(UInt8(ascii: "/")) }
      } else {
        output.append(path, index..<end)
      }
      index = end
    }
  }

  /// The index of the colon after a scheme, nil where there is none.
  static func endOfScheme(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    guard index < range.upperBound, NameCharacters.isLetter(text[index]) else { return nil }
    while index < range.upperBound {
      let byte = text[index]
      if byte == UInt8(ascii: ":") { return index }
      guard
        NameCharacters.isLetter(byte) || NameCharacters.isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: ".")
      else { return nil }
      index += 1
    }
    return nil
  }

  /// The end of `//authority`, or the beginning of the range where there is none.
  private static func endOfAuthority(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    let start = range.lowerBound
    guard range.count >= 2, text[start] == UInt8(ascii: "/"), text[start + 1] == UInt8(ascii: "/") else { return start }
    var index = start + 2
    while index < range.upperBound, text[index] != UInt8(ascii: "/"), text[index] != UInt8(ascii: "?"), text[index] != UInt8(ascii: "#") {
      index += 1
    }
    return index
  }

  private static func first(of byte: UInt8, _ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, text[index] != byte, text[index] != UInt8(ascii: "#") { index += 1 }
    return index
  }
}

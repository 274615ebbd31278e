internal import TextPrimitives

extension Manifest {
  /// Reads the manifest of a folder.
  /// - Throws: ``SearchIndexError`` `.noIndex`, `.damaged`, `.newerVersion`, `.file`.
  static func read(folder: String) throws(SearchIndexError) -> Manifest {
    let path = "\(folder)/\(fileName)"
    guard InputFile.kind(of: path) == .file else {
      throw SearchIndexError(.noIndex, "there is no index in \(folder): it has no file named \(fileName)")
    }
    let file: MappedFile
    do { file = try MappedFile(path) } catch { throw SearchIndexError(.file, error.description) }
    guard let bytes = file.region(0..<file.count) else { throw SearchIndexError(.file, "\(path): cannot be read") }
    return try Manifest(bytes, path: path)
  }

  /// Reads the bytes of a manifest.
  init(_ bytes: MappedRegion, path: String) throws(SearchIndexError) {
    func damage(_ what: String) -> SearchIndexError {
      SearchIndexError(.damaged, "\(path) is damaged: \(what). Restore it from a copy or build the index again")
    }
    guard bytes.count >= 20, bytes.copy(0, 8) == Self.magic else { throw damage("it does not begin as a manifest does") }
    let version = bytes.halfWord(at: 8)
    guard version <= Self.version else {
      throw SearchIndexError(.newerVersion, "\(path) has version \(version); this software reads up to \(Self.version)")
    }
    let end = bytes.count - 8
    guard bytes.part(0, end).withBytes({ Checksum64.of($0) }) == bytes.word(at: end) else { throw damage("its checksum differs") }
    var reader = VariableReader(bytes.part(0, end), at: 12)
    commit = reader.next()
    nextNumber = reader.next()
    var fields: [IndexField] = []
    for _ in 0..<min(reader.next(), 250) {
      guard let field = Self.readField(bytes, &reader) else { throw damage("a field makes no sense") }
      fields.append(field)
    }
    schema = try IndexSchema(fields)
    for _ in 0..<min(reader.next(), 1 << 20) {
      guard reader.offset < end else { throw damage("it ends too early") }
      var entry = Entry(
        number: reader.next(), fileCount: reader.next(), footerStart: reader.next(), footerChecksum: 0, documentCount: reader.next(),
        deletedCount: reader.next(), deletedCommit: reader.next())
      entry.footerChecksum = bytes.word(at: reader.offset)
      entry.deletedChecksum = bytes.word(at: reader.offset + 8)
      reader = VariableReader(bytes.part(0, end), at: reader.offset + 16)
      segments.append(entry)
    }
    guard reader.offset == end else { throw damage("it has \(end) bytes where \(reader.offset) are told of") }
  }

  private static func readField(_ bytes: MappedRegion, _ reader: inout VariableReader<MappedRegion>) -> IndexField? {
    let kindNumber = bytes.byte(at: reader.offset)
    let flags = bytes.byte(at: reader.offset + 1)
    let weight = Float(bitPattern: bytes.halfWord(at: reader.offset + 2))
    reader = VariableReader(bytes, at: reader.offset + 6)
    var texts: [String] = []
    for _ in 0..<2 {
      let count = min(reader.next(), 1 << 16)
      texts.append(String(utf8Bytes: bytes.copy(reader.offset, count).span))
      reader = VariableReader(bytes, at: reader.offset + count)
    }
    let kinds: [IndexField.Kind] = [.text(analyzer: texts[1]), .tag, .scoredTag, .number, .stored]
    guard Int(kindNumber) < kinds.count else { return nil }
    return IndexField(texts[0], kinds[Int(kindNumber)], weight: weight, isFacet: flags & 1 != 0, isStored: flags & 2 != 0)
  }
}

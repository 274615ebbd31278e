import SearchIndex
import TextPrimitives

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A small index of one segment in memory, to be changed and written.
struct ForgedIndex {
  private var manifest: [UInt8]
  private var segment: [UInt8]
  private let footerStart: Int

  /// A folder of this process.
  static let folder = "\(unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp")/hyte-fuzz-\(getpid())"

  /// The index as the library writes it.
  static let sample = try? ForgedIndex()

  private init() throws {
    let schema = try IndexSchema([
      IndexField("text", .text(analyzer: "plain"), isStored: true), IndexField("tag", .tag, isFacet: true),
      IndexField("scored", .scoredTag, isFacet: true), IndexField("number", .number),
    ])
    let writer = try TextIndex.create(in: Self.folder, schema: schema).writer()
    for number in 0..<300 {
      var document = IndexDocument(id: "d\(number)")
      if let text = schema.number(of: "text") {
        document.add(text: "ja sauna\(number % 7) ja kala kota\(number % 150) \(number % 3 == 0 ? "ja ja" : "on") meri\(number)", to: text)
      }
      if let tag = schema.number(of: "tag") { document.add(tag: number % 2 == 0 ? "a" : "b", score: 1, to: tag) }
      if let scored = schema.number(of: "scored") { document.add(tag: number % 2 == 0 ? "a" : "b", score: 0.5, to: scored) }
      try writer.add(document)
    }
    try writer.merge()
    manifest = try InputFile.bytes(of: "\(Self.folder)/manifest")
    let segment = try InputFile.bytes(of: "\(Self.folder)/segment-1")
    self.segment = segment
    // The footer holds a checksum for each 4,096 bytes before it; the first is known, and stands nowhere else.
    let first = Self.checksum(segment[..<4096])
    footerStart = (0...segment.count - 8).first { Array(segment[$0..<$0 + 8]) == first } ?? 0
  }

  /// Changes a byte of a file.
  mutating func change(inSegment: Bool, at offset: Int, to byte: UInt8) {
    if inSegment { segment[offset % segment.count] = byte } else { manifest[offset % manifest.count] = byte }
  }

  /// Makes all checksums right again: of the blocks, of the footer in the manifest, of the manifest.
  mutating func rightChecksums() {
    for (number, start) in stride(from: 0, to: footerStart, by: 4096).enumerated() {
      Self.put(Self.checksum(segment[start..<min(start + 4096, footerStart)]), to: &segment, at: footerStart + 8 * number)
    }
    Self.put(Self.checksum(segment[footerStart...]), to: &manifest, at: manifest.count - 24)
    Self.put(Self.checksum(manifest[..<(manifest.count - 8)]), to: &manifest, at: manifest.count - 8)
  }

  private static func checksum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let whole = Array(bytes)
    let sum = unsafe Checksum64.of(whole.span.bytes)
    return (0..<8).map { UInt8(truncatingIfNeeded: sum >> UInt64(8 * $0)) }
  }

  private static func put(_ bytes: [UInt8], to file: inout [UInt8], at offset: Int) {
    for (index, byte) in bytes.enumerated() where offset + index < file.count { file[offset + index] = byte }
  }

  /// Writes both files.
  func write() throws {
    for (name, bytes) in [("manifest", manifest), ("segment-1", segment)] {
      let path = "\(Self.folder)/\(name)"
      // Another file, because the one before may still be mapped.
      try? Folder.removeFile(path)
      let file = try OutputFile(path)
      try file.write(bytes)
      try file.flush()
    }
  }
}

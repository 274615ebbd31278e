internal import TextPrimitives

/// The list of what belongs to an index. Replacing its file is what makes a commit.
struct Manifest: Hashable, Sendable {
  /// The name of the file, and of the one that will replace it.
  static let fileName = "manifest"
  static let newFileName = "manifest.new"
  static let magic: [UInt8] = Array("hyteidx1".utf8)
  /// The version that is written, and the newest that is read.
  static let version: UInt32 = 1

  /// A segment.
  struct Entry: Hashable, Sendable {
    /// The number that its file is named by.
    var number: Int
    /// The bytes of its file.
    var fileCount: Int
    /// Where its footer begins.
    var footerStart: Int
    /// The checksum of its footer.
    var footerChecksum: UInt64
    /// How many documents it has, deleted ones included.
    var documentCount: Int
    /// How many of them are deleted.
    var deletedCount = 0
    /// The commit that wrote the file of deleted documents, 0 for none.
    var deletedCommit = 0
    /// The checksum of that file.
    var deletedChecksum: UInt64 = 0

    /// The name of the file.
    var fileName: String { IndexFile.segment(number).name }
    /// The name of the file of deleted documents, nil for none.
    var deletedFileName: String? {
      deletedCommit == 0 ? nil : IndexFile.deletions(segment: number, commit: deletedCommit).name
    }
  }

  /// How many commits there were.
  var commit = 0
  /// The number of the next segment.
  var nextNumber = 1
  var schema: IndexSchema
  /// The segments in the order of their documents.
  var segments: [Entry] = []

  /// The names of all files that belong to the index, besides the manifest.
  var fileNames: Set<String> { Set(segments.map(\.fileName) + segments.compactMap(\.deletedFileName)) }

  /// The bytes of the file.
  func encoded() -> [UInt8] {
    var bytes = Self.magic
    bytes.appendHalfWord(Self.version)
    bytes.appendVariable(commit)
    bytes.appendVariable(nextNumber)
    bytes.appendVariable(schema.fields.count)
    for field in schema.fields { Self.append(field, to: &bytes) }
    bytes.appendVariable(segments.count)
    for segment in segments {
      for number in [
        segment.number, segment.fileCount, segment.footerStart, segment.documentCount, segment.deletedCount, segment.deletedCommit,
      ] {
        bytes.appendVariable(number)
      }
      bytes.appendWord(segment.footerChecksum)
      bytes.appendWord(segment.deletedChecksum)
    }
    bytes.appendWord(unsafe Checksum64.of(bytes.span.bytes))
    return bytes
  }

  private static func append(_ field: IndexField, to bytes: inout [UInt8]) {
    var analyzer = ""
    switch field.kind {
    case .text(let name):
      bytes.append(0)
      analyzer = name
    case .tag: bytes.append(1)
    case .scoredTag: bytes.append(2)
    case .number: bytes.append(3)
    case .stored: bytes.append(4)
    }
    bytes.append((field.isFacet ? 1 : 0) | (field.isStored ? 2 : 0))
    bytes.appendHalfWord(field.weight.bitPattern)
    for text in [field.name, analyzer] {
      bytes.appendVariable(text.utf8.count)
      bytes.append(contentsOf: text.utf8)
    }
  }
}

internal import TextPrimitives

/// A file that a writer makes, by its name. (The manifest and the lock are the other two of an index.)
enum IndexFile: Hashable {
  /// The manifest that will replace the old one.
  case newManifest
  /// The segment of a number.
  case segment(Int)
  /// The deleted documents of a segment, as a commit wrote them.
  case deletions(segment: Int, commit: Int)

  /// The file that a writer calls so; nil for a name that it never gives.
  init?(name: String) {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.dropFirst().compactMap { Int($0) }
    switch (parts[0], parts.count, numbers.count) {
    case ("manifest.new", 1, 0): self = .newManifest
    case ("segment", 2, 1): self = .segment(numbers[0])
    case ("deleted", 3, 2): self = .deletions(segment: numbers[0], commit: numbers[1])
    default: return nil
    }
    // `segment-007` is not ours.
    guard self.name == name else { return nil }
  }

  /// The name.
  var name: String {
    switch self {
    case .newManifest: Manifest.newFileName
    case .segment(let number): "segment-\(number)"
    case .deletions(let segment, let commit): "deleted-\(segment)-\(commit)"
    }
  }

  /// Whether the file of this name in a folder was written by a writer, and not by somebody who likes the same names.
  /// - Parameter lastCommit: the last commit of the index; nobody has written for any but the next.
  func isOwn(in folder: String, lastCommit: Int) -> Bool {
    switch self {
    case .newManifest: Self.file("\(folder)/\(name)", beginsWith: Manifest.magic)
    case .segment: Self.file("\(folder)/\(name)", beginsWith: SegmentLayout.magic)
    case .deletions(_, let commit): commit <= lastCommit + 1
    }
  }

  /// Maps a file that the manifest names.
  /// - Throws: ``SearchIndexError`` `.damaged` when it is missing; `.file` when it cannot be read.
  static func mapped(_ path: String) throws(SearchIndexError) -> MappedFile {
    guard InputFile.kind(of: path) != nil else {
      throw SearchIndexError(.damaged, "\(path) is missing from the index. Restore it from a copy or build the index again")
    }
    do { return try MappedFile(path) } catch { throw SearchIndexError(.file, error.description) }
  }

  /// Whether a file begins with some bytes, or was left before all of them were written: cut off by a kill, or zeros after a power failure.
  private static func file(_ path: String, beginsWith magic: [UInt8]) -> Bool {
    var bytes: [UInt8] = []
    guard InputFile.kind(of: path) == .file, (try? InputFile(path).read(upTo: magic.count, appendingTo: &bytes)) != nil else {
      return false
    }
    return magic.starts(with: bytes) || bytes.allSatisfy { $0 == 0 }
  }
}

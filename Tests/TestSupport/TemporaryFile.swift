import Foundation

/// A file that is there as long as the value.
public final class TemporaryFile {
  /// The path.
  public let path: String
  private let folder: URL

  /// A file with a name and contents, in a folder of its own.
  public init(_ contents: [UInt8], named name: String = "file") throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appendingPathComponent(name).path
    try Data(contents).write(to: URL(fileURLWithPath: path))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

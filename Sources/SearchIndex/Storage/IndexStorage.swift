public import TextPrimitives

/// What a writer does to the files of an index: every change of the disk is one call here, so that tests can let each one fail.
public protocol IndexStorage: AnyObject {
  /// Creates a file, emptied if it exists.
  func create(_ name: String) throws(FileError)
  /// Writes bytes at the end of a file that was created.
  func append(_ bytes: [UInt8], to name: String) throws(FileError)
  /// Waits until a file that was created is on the disk, and ends its writing.
  func finish(_ name: String) throws(FileError)
  /// Gives a file another name in one step, replacing what has it.
  func rename(_ old: String, to new: String) throws(FileError)
  /// Removes a file.
  func remove(_ name: String) throws(FileError)
  /// Waits until the names are on the disk.
  func synchronize() throws(FileError)
  /// The names of all files, sorted.
  func names() throws(FileError) -> [String]
}

/// The files of an index in a folder.
public final class FolderStorage: IndexStorage {
  private let folder: String
  private var files: [String: DurableFile] = [:]

  /// The files in a folder that exists.
  public init(_ folder: String) { self.folder = folder }

  private func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Creates a file, emptied if it exists.
  public func create(_ name: String) throws(FileError) { files[name] = try DurableFile(path(name)) }

  /// Writes bytes at the end of a file that was created.
  public func append(_ bytes: [UInt8], to name: String) throws(FileError) { try files[name]?.append(bytes) }

  /// Waits until a file that was created is on the disk, and ends its writing.
  public func finish(_ name: String) throws(FileError) {
    guard let file = files.removeValue(forKey: name) else { return }
    defer { file.close() }
    try file.synchronize()
  }

  /// Gives a file another name in one step, replacing what has it.
  public func rename(_ old: String, to new: String) throws(FileError) { try Folder.rename(path(old), to: path(new)) }

  /// Removes a file.
  public func remove(_ name: String) throws(FileError) {
    files.removeValue(forKey: name)?.close()
    try Folder.removeFile(path(name))
  }

  /// Waits until the names are on the disk.
  public func synchronize() throws(FileError) { try Folder.synchronize(folder) }

  /// The names of all files, sorted.
  public func names() throws(FileError) -> [String] { try Folder.names(in: folder) }
}

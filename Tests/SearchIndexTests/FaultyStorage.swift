import SearchIndex
import TestSupport
import TextPrimitives

/// The files of an index on a disk that fails at a chosen call.
final class FaultyStorage: IndexStorage {
  /// What happens at that call.
  enum Fault: CaseIterable {
    /// The call fails, as when the disk is full; later ones work.
    case error
    /// The process is killed: half of what was to be written is, and nothing is done any more.
    case kill
    /// The power fails: what was not synchronized is lost as well, renamings included.
    case powerFailure
  }

  private let folder: TemporaryFolder
  private let disk: FolderStorage
  private let fault: Fault
  private var callsLeft: Int
  private var isDead = false
  private var unfinished: Set<String> = []
  private var replaced: [(name: String, bytes: [UInt8]?)] = []
  /// Whether the call came.
  private(set) var hasFailed = false

  /// - Parameter calls: how many calls work first.
  init(_ folder: TemporaryFolder, fault: Fault, after calls: Int) {
    self.folder = folder
    self.fault = fault
    disk = FolderStorage(folder.path)
    callsLeft = calls
  }

  private func check(_ name: String) throws(FileError) {
    if isDead { throw FileError(.cannotWrite, path: name, cause: "killed") }
    callsLeft -= 1
    guard callsLeft == -1 else { return }
    hasFailed = true
    isDead = fault != .error
    if fault == .powerFailure { losePower() }
    throw FileError(.cannotWrite, path: name, cause: "no space left on the device")
  }

  private func losePower() {
    for name in unfinished {
      let bytes = (try? InputFile.bytes(of: folder.file(name))) ?? []
      try? folder.write(Array(bytes[..<(bytes.count / 2)]), to: name)
    }
    for (name, bytes) in replaced.reversed() {
      if let bytes { try? folder.write(bytes, to: name) } else { try? Folder.removeFile(folder.file(name)) }
    }
  }

  func create(_ name: String) throws(FileError) {
    try check(name)
    unfinished.insert(name)
    try disk.create(name)
  }

  func append(_ bytes: [UInt8], to name: String) throws(FileError) {
    do {
      try check(name)
    } catch {
      try? disk.append(Array(bytes[..<(bytes.count / 2)]), to: name)
      throw error
    }
    try disk.append(bytes, to: name)
  }

  func finish(_ name: String) throws(FileError) {
    try check(name)
    unfinished.remove(name)
    try disk.finish(name)
  }

  func rename(_ old: String, to new: String) throws(FileError) {
    try check(new)
    replaced.append((new, try? InputFile.bytes(of: folder.file(new))))
    try disk.rename(old, to: new)
  }

  func remove(_ name: String) throws(FileError) {
    try check(name)
    try disk.remove(name)
  }

  func synchronize() throws(FileError) {
    try check(folder.path)
    replaced.removeAll()
    try disk.synchronize()
  }

  func names() throws(FileError) -> [String] {
    if isDead { throw FileError(.cannotRead, path: folder.path, cause: "killed") }
    return try disk.names()
  }
}

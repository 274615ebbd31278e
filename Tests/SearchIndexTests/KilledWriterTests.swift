import SearchIndex
import TestSupport
import Testing
import TextPrimitives

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The files of an index in a process that kills itself, as `kill -9` does, before a chosen call.
final class KillingStorage: IndexStorage {
  private let disk: FolderStorage
  private var callsLeft: Int

  /// - Parameter calls: how many calls are done first.
  init(_ folder: String, after calls: Int) {
    disk = FolderStorage(folder)
    callsLeft = calls
  }

  private func count() {
    if callsLeft == 0 { Self.killThisProcess() }
    callsLeft -= 1
  }

  /// Ends this process without any clearing up.
  static func killThisProcess() { kill(getpid(), SIGKILL) }

  func create(_ name: String) throws(FileError) {
    count()
    try disk.create(name)
  }

  func append(_ bytes: [UInt8], to name: String) throws(FileError) {
    if callsLeft == 0 { try disk.append(Array(bytes[..<(bytes.count / 2)]), to: name) }
    count()
    try disk.append(bytes, to: name)
  }

  func finish(_ name: String) throws(FileError) {
    count()
    try disk.finish(name)
  }

  func rename(_ old: String, to new: String) throws(FileError) {
    count()
    try disk.rename(old, to: new)
  }

  func remove(_ name: String) throws(FileError) {
    count()
    try disk.remove(name)
  }

  func synchronize() throws(FileError) {
    count()
    try disk.synchronize()
  }

  func names() throws(FileError) -> [String] { try disk.names() }
}

@Suite("Writers that are killed")
struct KilledWriterTests {
  @Test("leave the old commit or the new one, and no lock, whichever call they are killed at", arguments: [false, true])
  func killed(merges: Bool) async throws {
    let steps = CommitSteps()
    let untouched = TemporaryFolder()
    try steps.prepare(untouched.path)
    let old = try steps.answers(untouched.path)
    try steps.change(try TextIndex(untouched.path).writer(), merges: merges)
    let new = try steps.answers(untouched.path)
    var outcomes: [Bool] = []
    for calls in 0..<16 {
      let folder = TemporaryFolder()
      try steps.prepare(folder.path)
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String, calls = calls as Int, merges = merges as Bool] in
        try CommitSteps().change(try TextIndex(path).writer(KillingStorage(path, after: calls)), merges: merges)
        KillingStorage.killThisProcess()
      }
      let state = try steps.answers(folder.path)
      #expect(state == old || state == new, "call \(calls)")
      outcomes.append(state == new)
      try steps.change(try TextIndex(folder.path).writer(), merges: merges)
      #expect(try steps.answers(folder.path) == new)
    }
    #expect(outcomes.first == false && outcomes.last == true)
  }

  @Test("leave an index or a folder in which one can be made, when they are killed while they make it")
  func killedAtCreation() async throws {
    let steps = CommitSteps()
    var outcomes: [Bool] = []
    for calls in 0..<8 {
      let folder = TemporaryFolder()
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String, calls = calls as Int] in
        _ = try TextIndex.create(in: path, schema: SampleCollection.schema(), storage: KillingStorage(path, after: calls))
        KillingStorage.killThisProcess()
      }
      outcomes.append(TextIndex(folder.path).exists)
      if !TextIndex(folder.path).exists { _ = try TextIndex.create(in: folder.path, schema: SampleCollection.schema()) }
      try steps.change(try TextIndex(folder.path).writer(), merges: false)
      #expect(try TextIndex(folder.path).snapshot().documentCount == 21)
      #expect(try Folder.names(in: folder.path) == ["lock", "manifest", "segment-1"])
    }
    #expect(outcomes.first == false && outcomes.last == true)
  }
}

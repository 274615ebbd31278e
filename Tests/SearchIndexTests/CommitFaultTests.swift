import SearchIndex
import TestSupport
import Testing
import TextPrimitives

@Suite("Commits that fail")
struct CommitFaultTests {
  private let steps = CommitSteps()
  private var sample: SampleCollection { steps.sample }

  @Test("leave the old commit or the new one, never a mix, wherever they fail", arguments: FaultyStorage.Fault.allCases, [false, true])
  func everyCall(fault: FaultyStorage.Fault, merges: Bool) throws {
    let untouched = TemporaryFolder()
    try steps.prepare(untouched.path)
    let old = try steps.answers(untouched.path)
    let oldNames = try Folder.names(in: untouched.path)
    try steps.change(try TextIndex(untouched.path).writer(), merges: merges)
    let new = try steps.answers(untouched.path)
    #expect(old != new)
    var outcomes: Set<Bool> = []
    var calls = 0
    while true {
      let folder = TemporaryFolder()
      try steps.prepare(folder.path)
      let storage = FaultyStorage(folder, fault: fault, after: calls)
      do {
        let writer = try TextIndex(folder.path).writer(storage)
        do {
          try steps.change(writer, merges: merges)
        } catch let error as SearchIndexError {
          #expect(error.code == .file)
          if fault == .error {
            // The writer can go on after the failure.
            let state = try steps.answers(folder.path)
            #expect(state == old || state == new)
            if state == old { #expect(try Folder.names(in: folder.path) == oldNames, "call \(calls): rubbish is left") }
            try steps.change(writer, merges: merges)
            #expect(try steps.answers(folder.path) == new)
            calls += 1
            continue
          }
        }
      }
      guard storage.hasFailed else { break }
      let state = try steps.answers(folder.path)
      #expect(state == old || state == new, "call \(calls)")
      outcomes.insert(state == new)
      // The next writer clears up and finishes the work.
      let writer = try TextIndex(folder.path).writer()
      try steps.change(writer, merges: merges)
      #expect(try steps.answers(folder.path) == new)
      let manifestNames = try Folder.names(in: folder.path).filter {
        $0.hasPrefix("segment") || $0.hasPrefix("deleted") || $0.hasSuffix("new")
      }
      #expect(!manifestNames.contains("manifest.new"))
      calls += 1
    }
    #expect(calls > 8)
    if fault != .error { #expect(outcomes == [false, true]) }
  }

  @Test("keep a second writer out, and a lock file without a holder does not")
  func locks() throws {
    let folder = TemporaryFolder()
    try folder.write([], to: "lock")
    try steps.prepare(folder.path)
    let writer = try TextIndex(folder.path).writer()
    let error = #expect(throws: SearchIndexError.self) { _ = try TextIndex(folder.path).writer() }
    #expect(error?.code == .locked)
    try writer.commit()
  }

  @Test("do not disturb a reader, even when its files are merged away")
  func readers() throws {
    let folder = TemporaryFolder()
    try steps.prepare(folder.path)
    let snapshot = try TextIndex(folder.path).snapshot()
    let word = sample.vocabulary[1]
    let before = try snapshot.search(.word(word, field: "text"), limit: 100)
    let writer = try TextIndex(folder.path).writer()
    try steps.change(writer, merges: true)
    #expect(try snapshot.search(.word(word, field: "text"), limit: 100) == before)
    #expect(try TextIndex(folder.path).snapshot().segmentCount == 1)
  }

  @Test("write the same bytes for the same input", arguments: [Int.max, 7])
  func determinism(batch: Int) throws {
    let (one, other) = (TemporaryFolder(), TemporaryFolder())
    for folder in [one, other] { _ = try sample.index(in: folder, batch: batch) }
    let names = try Folder.names(in: one.path)
    #expect(try Folder.names(in: other.path) == names)
    for name in names { #expect(try InputFile.bytes(of: one.file(name)) == InputFile.bytes(of: other.file(name)), "\(name)") }
  }
}

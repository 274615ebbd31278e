import TextPrimitives
import Thesaurus
import ThesaurusFormats

/// What libFuzzer calls with one input after the other. The first byte chooses the format; the rest is read, and what was read is written
/// and read again. A trap, a hang, a thesaurus that is not sound and one that changes on the way stop the run.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 0 else { return 0 }
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let readable = ThesaurusFormat.all.filter { $0.read != nil }
  let format = readable[Int(bytes[0]) % readable.count]
  guard let thesaurus = read(Array(bytes.dropFirst()), format) else { return 0 }
  let broken = thesaurus.brokenInvariants()
  expect(broken.isEmpty, "\(format.name): \(broken)")
  let uris = (0..<thesaurus.count).map(thesaurus.uri(of:)) + thesaurus.schemes.map(\.uri) + thesaurus.collections.map(\.uri)
  // Blank nodes are of one file: they get new names in the next.
  if uris.contains(where: { $0.hasPrefix("_:") }) { return 0 }
  // A concept that is a scheme or collection too contradicts SKOS (S9, S37), which is reported.
  if Set(uris).count < uris.count { return 0 }
  for other in [ThesaurusFormat.csv, .turtle] {
    guard let first = try? other.write?(thesaurus), let again = read(first, other), let second = try? other.write?(again) else { continue }
    expect(
      first == second,
      "\(format.name) is not kept by \(other.name):\n\(String(decoding: first, as: UTF8.self))\n→\n\(String(decoding: second, as: UTF8.self))"
    )
  }
  return 0
}

private func read(_ bytes: [UInt8], _ format: ThesaurusFormat) -> Thesaurus? {
  _ = ThesaurusFormat.of(file: "input", beginning: bytes[...])
  return try? Thesaurus.read([ThesaurusFile(name: "input", bytes: bytes)], format: format).thesaurus
}

/// Says what is wrong, and stops: without checks of the debug build a failed precondition says nothing.
private func expect(_ holds: Bool, _ sentence: @autoclosure () -> String) {
  if holds { return }
  let output = OutputFile.standardOutput()
  try? output.write(sentence() + "\n")
  try? output.flush()
  preconditionFailure()
}

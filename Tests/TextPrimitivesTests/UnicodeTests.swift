import TestSupport
import Testing
import TextPrimitives

@Suite("UTF-8 and case folding") struct UnicodeTests {
  @Test("decodes every well-formed scalar as the standard library does")
  func decodesAll() {
    for value in stride(from: UInt32(0), through: 0x10FFFF, by: 17) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(Character(scalar)).utf8)
      let decoded = UTF8Scalars.decode(bytes.span, at: 0)
      #expect(decoded.scalar == value && decoded.length == bytes.count)
      var encoded: [UInt8] = []
      UTF8Scalars.append(value, to: &encoded)
      #expect(encoded == bytes)
    }
  }

  @Test("replaces ill-formed bytes as the standard library does", arguments: 0..<300)
  func decodesAnything(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet: [UInt8] = [0x41, 0x80, 0xBF, 0xC0, 0xC3, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0x9F, 0xA0, 0x90]
    let bytes = (0..<12).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    var scalars: [UInt32] = []
    var index = 0
    while index < bytes.count {
      let (scalar, length) = UTF8Scalars.decode(bytes.span, at: index)
      scalars.append(scalar)
      index += length
    }
    #expect(scalars == String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value), "seed \(seed)")
    let isWellFormed = Array(String(decoding: bytes, as: UTF8.self).utf8) == bytes
    #expect((UTF8Scalars.firstIllFormedByte(in: bytes.span) == nil) == isWellFormed, "seed \(seed)")
  }

  @Test("lower-cases every letter that has a single lower-case letter")
  func lowercases() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.lowercaseMapping.unicodeScalars.count == 1 else { continue }
      #expect(Letters.lowercased(value) == scalar.properties.lowercaseMapping.unicodeScalars.first?.value, "U+\(String(value, radix: 16))")
    }
  }

  @Test(
    "folds what people write differently to the same bytes",
    arguments: [
      ("ÄÄNI", "ääni"), ("A\u{308}", "ä"), ("A\u{30A}bo", "åbo"), ("mielen\u{AD}terveys", "mielenterveys"), ("a\u{2011}b", "a-b"),
      ("o’c", "o'c"),
      ("a\u{A0}b", "a b"), ("ŠŽ", "šž"), ("ΑΒΓ", "αβγ"), ("q\u{308}", "q\u{308}"), ("\u{308}x", "\u{308}x"), ("e\u{323}\u{302}", "ệ"),
    ])
  func folds(text: String, folded: String) {
    #expect(String(decoding: CaseFolding.folded(text), as: UTF8.self).unicodeScalars.elementsEqual(folded.unicodeScalars))
  }

  @Test("folds a whole text as it folds its parts", arguments: 0..<300)
  func foldsAnything(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = Array("aäöÅåzAZ0 -\u{9}\u{E}×÷ßÿÞþàÀ@[`{šé")
    let text = String((0..<Int.random(in: 0..<9, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" })
    let bytes = Array(text.utf8)
    var folded: [UInt8] = []
    CaseFolding.append(bytes.span, 0..<bytes.count, to: &folded)
    #expect(CaseFolding.folded(text) == folded, "\(text)")
  }

  @Test(
    "counts lines as editors do", arguments: [("ab\ncd", 3, 2, 1), ("ä\r\nb", 4, 2, 1), ("ä\rb", 4, 2, 2), ("äb", 2, 1, 2), ("a", 9, 1, 2)])
  func positions(text: String, offset: Int, line: Int, column: Int) {
    let bytes = Array(text.utf8)
    #expect(SourcePosition(ofByte: offset, in: bytes.span) == SourcePosition(line: line, column: column))
  }

  @Test(
    "makes control characters visible",
    arguments: [
      ("", ""), ("äö\t\n\u{A0}x", "äö\t\n\u{A0}x"), ("\u{1B}[2J", "␛[2J"), ("a\u{0}b\u{7F}", "a␀b␡"), ("\u{9B}31m", "\u{FFFD}31m"),
      ("a\r\nb\rc\u{B}d\u{C}e\u{85}f\r", "a\nb\nc\nd\ne\nf\n"), ("é\u{8}👩‍👧", "é␈👩‍👧"),
    ])
  func controls(text: String, expected: String) {
    #expect(Array(text.withVisibleControls.unicodeScalars) == Array(expected.unicodeScalars))
    var bytes: [UInt8] = [0x41]
    ControlPictures.append((Array(text.utf8) + [0x9B, 0xC2]).span, to: &bytes)
    #expect(Array(String(decoding: bytes, as: UTF8.self).unicodeScalars) == Array("A\(expected)\u{FFFD}\u{FFFD}".unicodeScalars))
  }
}

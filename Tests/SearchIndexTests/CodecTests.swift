import TestSupport
import Testing
import TextPrimitives

@testable import SearchIndex

@Suite("Codecs of the index")
struct CodecTests {
  /// Bytes as the index reads them: in a mapped file.
  private func mapped(_ bytes: [UInt8], _ folder: TemporaryFolder) throws -> MappedRegion {
    try folder.write(bytes, to: "bytes")
    let file = try MappedFile(folder.file("bytes"))
    return try #require(file.region(0..<file.count))
  }

  @Test("pack and unpack blocks of every width", arguments: 0...32)
  func packedBlocks(width: Int) throws {
    var random = SplitMix64(seed: UInt64(width))
    let folder = TemporaryFolder()
    let limit: UInt64 = 1 << UInt64(width)
    let numbers = (0..<128).map { _ in UInt32(truncatingIfNeeded: random.next() % limit) }
    var bytes: [UInt8] = []
    PackedBlock.pack(numbers[...], width: width, to: &bytes)
    #expect(bytes.count == 16 * width)
    let region = try mapped(bytes, folder)
    var unpacked = [UInt32](repeating: 7, count: 129)
    let packed = BorrowedBytes(region)
    unsafe PackedBlock.unpackPlusOne(packed, at: 0, width: width, into: &unpacked)
    #expect(Array(unpacked[..<128]) == numbers.map { $0 &+ 1 })
    for index in numbers.indices { #expect(PackedBlock.number(index, packed, at: 0, width: width) == numbers[index]) }
    unsafe PackedBlock.unpackSums(packed, at: 0, width: width, after: 1000, into: &unpacked)
    var sum: UInt32 = 1000
    for index in 0..<128 {
      sum = sum &+ numbers[index] &+ 1
      #expect(unpacked[index] == sum)
    }
    withExtendedLifetime(region) {}
  }

  @Test("give zeros instead of leaving the bytes")
  func shortBlocks() throws {
    let folder = TemporaryFolder()
    let region = try mapped([1, 2, 3], folder)
    var unpacked = [UInt32](repeating: 7, count: 129)
    let packed = BorrowedBytes(region)
    unsafe PackedBlock.unpackSums(packed, at: 0, width: 9, after: 0, into: &unpacked)
    #expect(unpacked == Array(repeating: 0, count: 128) + [7])
    #expect(packed.word(at: 1) == 0x0302 && packed.word(at: -1) == 0x0302_0100 && packed.byte(at: 3) == 0 && packed.halfWord(at: 2) == 3)
    #expect(packed.word(at: .max) == 0 && packed.part(2, 9).count == 1 && packed.part(-5, 9).count == 3 && packed.part(9, 9).count == 0)
    #expect(region.word(at: 1) == 0x0302 && region.word(at: -1) == 0x0302_0100 && region.byte(at: 3) == 0 && region.halfWord(at: 2) == 3)
    #expect(region.word(at: .max) == 0 && region.part(2, 9).count == 1 && region.part(-5, 9).count == 3 && region.part(9, 9).count == 0)
  }

  @Test("read back bits of all kinds", arguments: 1...10)
  func bits(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let folder = TemporaryFolder()
    var writer = BitWriter()
    var expected: [(kind: Int, value: UInt64, width: Int)] = []
    for _ in 0..<500 {
      let kind = Int.random(in: 0...3, using: &random)
      let width = Int.random(in: 0...(kind == 0 ? 56 : 20), using: &random)
      let value = random.next() & ((1 << UInt64(width)) - 1)
      switch kind {
      case 0: writer.append(value, width: width)
      case 1: writer.appendUnary(Int(value % 300))
      case 2: writer.appendGamma(Int(value) + 1)
      default: writer.appendRice(UInt32(value), parameter: max(0, width - 8))
      }
      expected.append((kind, value, width))
    }
    writer.finish()
    var reader = BitReader(try mapped(writer.bytes, folder), at: 0)
    for (kind, value, width) in expected {
      switch kind {
      case 0: #expect(reader.read(width: width) == value)
      case 1: #expect(reader.readUnary() == Int(value % 300))
      case 2: #expect(reader.readGamma() == Int(value) + 1)
      default: #expect(reader.readRice(parameter: max(0, width - 8)) == UInt32(value))
      }
    }
  }

  @Test("end on bits that make no sense")
  func endlessBits() throws {
    let folder = TemporaryFolder()
    var reader = BitReader(try mapped(Array(repeating: 0, count: 1000), folder), at: 0)
    #expect(reader.readUnary() >= 8000 - 64)
    _ = reader.readGamma()
    _ = reader.readRice(parameter: 20)
    var before = BitReader(try mapped(Array(repeating: 0, count: 1000), folder), at: -1 << 60)
    #expect(before.readUnary() == 0)
    var numbers = VariableReader(try mapped(Array(repeating: 0xFF, count: 40), folder), at: 0)
    #expect(numbers.next() >= 0)
  }

  @Test(
    "keep numbers in columns",
    arguments: [[], [5], [-3, 9, 9, 0], [.min / 4, .max / 4], Array(0..<300), [0, 1 << 57], [7, 7, 7]] as [[Int64]])
  func columns(numbers: [Int64]) throws {
    let folder = TemporaryFolder()
    let column = PackedColumn(try mapped(PackedColumn.encode(numbers), folder))
    #expect(numbers.indices.map { column[$0] } == numbers)
    let sparse = numbers.enumerated().map { $0 % 3 == 1 ? nil : $1 }
    let known = NumberColumn(try mapped(NumberColumn.encode(sparse), folder))
    #expect(sparse.indices.map { known[$0] } == sparse)
  }

  @Test("round lengths up by little")
  func lengths() {
    for length in Array(0...2000) + [5000, 77_777, 100_000] {
      let code = Int(LengthCode.code(forLength: length))
      let value = Int(LengthCode.lengths[code])
      #expect(value >= length && (length <= 127 ? value == length : Double(value) <= Double(length) * 1.06))
      #expect(length == 0 || length - 1 < 1 << Int(LengthCode.positionWidths[code]))
    }
    #expect(LengthCode.code(forLength: 100_000_000) == 255)
  }

  @Test("sort terms by field and bytes", arguments: 1...5)
  func termOrder(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var table = TermTable()
    var expected: Set<[UInt8]> = []
    var numbers: [UInt32] = []
    for _ in 0..<20 {
      var tokens = TokenBuffer()
      var fields: [UInt8] = []
      for position in 0..<500 {
        let field = UInt8.random(in: 0...3, using: &random)
        let count = Int.random(in: 1...20, using: &random)
        let term = (0..<count).map { _ in UInt8.random(in: 97...99, using: &random) }
        expected.insert([field] + term)
        tokens.bytes.append(contentsOf: term)
        tokens.finish(position: position, source: 0..<0)
        fields.append(field)
      }
      for _ in 0..<8 { tokens.bytes.append(0) }
      table.add(tokens, fields: fields, numbers: &numbers)
    }
    let sorted = TermOrder.sorted(table).map { Array(table.arena[table.range(Int($0))]) }
    #expect(sorted == expected.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(table.counts.reduce(0, +) == 10_000 && numbers.count == 10_000)
  }

  @Test(
    "have the checksums of the standard",
    arguments: [("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999)] as [(String, UInt64)])
  func checksums(text: String, checksum: UInt64) {
    #expect(unsafe Checksum64.of(Array(text.utf8).span.bytes) == checksum)
  }

  @Test("notice every change of one bit", arguments: [1, 7, 31, 32, 33, 100])
  func checksumOfChanges(count: Int) {
    let bytes = (0..<count).map { UInt8($0 * 7 & 0xFF) }
    var seen: Set<UInt64> = [unsafe Checksum64.of(bytes.span.bytes)]
    for bit in 0..<count * 8 {
      var changed = bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(seen.insert(unsafe Checksum64.of(changed.span.bytes)).inserted)
    }
  }
}

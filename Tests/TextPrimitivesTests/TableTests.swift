import TestSupport
import Testing
import TextPrimitives

@Suite("Rows and cells of tables") struct TableTests {
  private func cells(_ row: String, _ syntax: TableSyntax = .comma) -> [String] {
    let bytes = Array(row.utf8)
    return syntax.cells(of: bytes.span).map { String(decoding: $0, as: UTF8.self) }
  }

  /// All rows of a table, read through a buffer that holds only so many bytes at first.
  private func rows(_ table: [UInt8], split: Int? = nil, longestCell: Int = 1 << 24) throws -> [TableRowReader.Row] {
    let split = split ?? table.count
    let rest = try TemporaryFile(Array(table[split...]))
    var reader = TableRowReader(
      try InputFile(rest.path), startingWith: Array(table[..<split]), syntax: .comma, longestCell: longestCell)
    var rows: [TableRowReader.Row] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }

  @Test(
    "undoes quotes",
    arguments: [
      ("a,b", ["a", "b"]), ("", [""]), (",", ["", ""]), ("\"a\"\"b\",c", ["a\"b", "c"]), ("\"a,b\"", ["a,b"]), ("\"\",x", ["", "x"]),
      ("a\"b,c", ["a\"b", "c"]), ("\"Aa\" bb,c", ["\"Aa\" bb", "c"]), ("\"a,b\"c,d", ["\"a,b\"c", "d"]), ("\"a,b", ["\"a", "b"]),
      ("a,\"l1\nl2\"", ["a", "l1\nl2"]), (" a, b", [" a", " b"]), ("a,", ["a", ""]), ("\"", ["\""]), ("ä,\"ö\"", ["ä", "ö"]),
    ] as [(String, [String])])
  func quotes(row: String, expected: [String]) { #expect(cells(row) == expected) }

  @Test(
    "tells the separator from the first row",
    arguments: [
      ("a,b;c\n", TableSyntax.comma), ("a;b;c,d\n;", .semicolon), ("a\tb\n,,,", .tab), ("\"a;b;c\",d\n", .comma), ("abc", .comma),
      ("", .comma),
    ])
  func separators(text: String, expected: TableSyntax) {
    let bytes = Array(text.utf8)
    #expect(TableSyntax(tellingFrom: bytes.span) == expected)
  }

  @Test(
    "cuts rows at line ends outside quotes",
    arguments: [
      ("a\nb\n", ["a", "b"], [1, 2]), ("a\r\nb", ["a", "b"], [1, 2]), ("a\rb\r", ["a", "b"], [1, 2]), ("\n\na\n\n", ["a"], [3]),
      ("\"a\nb\",c\nd", ["\"a\nb\",c", "d"], [1, 3]), ("\"a\r\n\r\nb\"\nd", ["\"a\r\n\r\nb\"", "d"], [1, 4]),
      ("x\"y\nz", ["x\"y", "z"], [1, 2]), ("", [], []), ("\"a\"\"\n\"", ["\"a\"\"\n\""], [1]),
    ] as [(String, [String], [Int])])
  func cutting(table: String, expected: [String], lines: [Int]) throws {
    let rows = try rows(Array(table.utf8))
    #expect(rows.map { String(decoding: $0.bytes, as: UTF8.self) } == expected)
    #expect(rows.map(\.line) == lines)
    #expect(rows.allSatisfy { !$0.hasOpenQuote })
  }

  @Test("keeps the rows after a quote that is not closed")
  func openQuotes() throws {
    let rows = try rows(Array("1,\"open\n2,\"fine\",x\n3,\"open again\n4,y".utf8))
    #expect(rows.map { String(decoding: $0.bytes, as: UTF8.self) } == ["1,\"open", "2,\"fine\",x", "3,\"open again", "4,y"])
    #expect(rows.map(\.hasOpenQuote) == [true, false, true, false])
    #expect(rows.map(\.line) == [1, 2, 3, 4])
  }

  @Test("takes an endless quoted cell for an open quote")
  func endlessCell() throws {
    let rows = try rows(Array(("1,\"" + String(repeating: "x\n", count: 50) + "\"\n2").utf8), longestCell: 20)
    #expect(rows.first?.hasOpenQuote == true && rows.count == 52)
  }

  @Test("cuts the same rows wherever the buffer ends")
  func buffers() throws {
    let table = Array("a,b\r\n\"x\r\ny\",\"z\"\"\"\r\n\r\n1,\"open\n2,ä\r3\r\n".utf8)
    let whole = try rows(table).map(\.bytes)
    #expect(whole.count == 5)
    for split in 0...table.count { #expect(try rows(table, split: split).map(\.bytes) == whole, "\(split)") }
  }

  @Test("reads back what it has written")
  func roundTrip() throws {
    var random = SplitMix64(seed: 7)
    let alphabet = Array("ab,;\t\"\n\r ä".utf8)
    for syntax in [TableSyntax.comma, .semicolon, .tab] {
      for _ in 0..<500 {
        let cells = (0..<Int.random(in: 1...4, using: &random)).map { _ in
          (0..<Int.random(in: 0...6, using: &random)).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
        }
        var bytes: [UInt8] = []
        syntax.append(cells: cells, to: &bytes)
        #expect(syntax.cells(of: bytes.span) == cells)
        guard !bytes.isEmpty else { continue }
        var reader = TableRowReader(try InputFile("/dev/null"), startingWith: bytes + [0x0A, 0x78], syntax: syntax)
        #expect(try reader.next()?.bytes == bytes)
        #expect(try reader.next()?.bytes == [0x78])
      }
    }
  }
}

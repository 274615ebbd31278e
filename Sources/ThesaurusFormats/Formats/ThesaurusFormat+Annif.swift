import TextPrimitives
import Thesaurus

extension ThesaurusFormat {
  /// A vocabulary of Annif as CSV: columns `uri`, `label_fi`, `label_sv`, …, and `notation` (Annif wiki, *Subject vocabulary formats*).
  public static let annifCSV = ThesaurusFormat(
    name: "annif-csv", endings: [".csv"], mediaTypes: [],
    recognizes: { beginning in
      let headers = headers(of: beginning)
      return headers.contains("uri") && headers.contains { $0.hasPrefix("label_") }
    }, read: { bytes, file, reader in AnnifVocabulary.readCSV(Array(copying: bytes), file: file, into: &reader.builder) },
    write: AnnifVocabulary.csv)

  /// A vocabulary of Annif as TSV: `<uri>`, tab, label, and perhaps tab, notation; one language, which the file does not name.
  public static let annifTSV = ThesaurusFormat(
    name: "annif-tsv", endings: [".tsv"], mediaTypes: [], recognizes: AnnifVocabulary.looksLikeTSV,
    read: { bytes, file, reader in AnnifVocabulary.readTSV(Array(copying: bytes), file: file, into: &reader.builder) },
    write: AnnifVocabulary.tsv)
}

/// The two table formats in which Annif takes a vocabulary: concepts with preferred labels and a notation, nothing else.
enum AnnifVocabulary {
  /// A concept in use is a row; a deprecated one is none, as in Annif.
  @Sendable static func csv(_ thesaurus: Thesaurus) -> [UInt8] {
    let languages = thesaurus.labelLanguages.filter { !$0.isEmpty }
    let hasNotation = (0..<thesaurus.propertyCount).contains { thesaurus.propertyKind($0) == .notation }
    var bytes: [UInt8] = []
    let header = ["uri"] + languages.map { "label_\($0)" } + (hasNotation ? ["notation"] : [])
    TableSyntax.comma.append(cells: header.map { Array($0.utf8) }, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    for concept in 0..<thesaurus.count where !thesaurus.isDeprecated(concept) {
      var row = [thesaurus.uri(of: concept)] + languages.map { thesaurus.preferredLabel(of: concept, language: $0) ?? "" }
      if hasNotation { row.append(thesaurus.text(.notation, of: concept) ?? "") }
      TableSyntax.comma.append(cells: row.map { Array($0.utf8) }, to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// In Finnish if there are Finnish labels, else in the first language.
  @Sendable static func tsv(_ thesaurus: Thesaurus) -> [UInt8] {
    let languages = thesaurus.labelLanguages
    let language = languages.contains("fi") ? "fi" : languages.first ?? ""
    var text = ""
    for concept in 0..<thesaurus.count where !thesaurus.isDeprecated(concept) {
      guard let label = thesaurus.preferredLabel(of: concept, language: language) else { continue }
      let notation = thesaurus.text(.notation, of: concept).map { "\t\(oneLine($0))" } ?? ""
      text += "<\(thesaurus.uri(of: concept))>\t\(oneLine(label))\(notation)\n"
    }
    return Array(text.utf8)
  }

  private static func oneLine(_ text: String) -> String { String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }) }

  static func readCSV(_ bytes: [UInt8], file: String, into builder: inout ThesaurusBuilder) -> [Diagnostic] {
    var diagnostics = TableEncoding.finding(bytes, file: file).map { [$0] } ?? []
    var rows = TableRows(bytes, syntax: TableSyntax(tellingFrom: bytes.span))
    let headers = (rows.next()?.cells ?? []).map { String(decoding: $0, as: UTF8.self) }
    guard let uriColumn = headers.firstIndex(of: "uri") else {
      let message = "the first row names no column “uri”: nothing can be read"
      return diagnostics + [Diagnostic(.error, message, file: file, position: SourcePosition(line: 1, column: 1))]
    }
    for header in headers where header.hasPrefix("label_") && !AuthoringColumn.isLanguage(header.dropFirst(6).lowercased()) {
      let message = "the column “\(header)” ends in no language tag like fi: it is passed over"
      diagnostics.append(Diagnostic(.warning, message, file: file, position: SourcePosition(line: 1, column: 1)))
    }
    while let row = rows.next() {
      let place = SourcePosition(line: row.line, column: 1)
      if row.hasOpenQuote {
        diagnostics.append(Diagnostic(.error, "a quote is not closed: the row ends at its line", file: file, position: place))
      }
      guard let uri = uri(of: row.cells.count > uriColumn ? row.cells[uriColumn] : []) else {
        diagnostics.append(Diagnostic(.error, "the row has no URI: it is passed over", file: file, position: place))
        continue
      }
      builder.line = row.line
      let concept = builder.concept(uri)
      for (header, cell) in zip(headers, row.cells) where !cell.isEmpty {
        let text = String(decoding: cell, as: UTF8.self)
        if header.hasPrefix("label_"), AuthoringColumn.isLanguage(header.dropFirst(6).lowercased()) {
          builder.addLabel(text, language: header.dropFirst(6).lowercased(), to: concept)
        }
        if header == "notation" { builder.add(.notation, text, to: concept) }
      }
    }
    return diagnostics
  }

  static func readTSV(_ bytes: [UInt8], file: String, into builder: inout ThesaurusBuilder) -> [Diagnostic] {
    var diagnostics = TableEncoding.finding(bytes, file: file).map { [$0] } ?? []
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var number = 0
    for line in bytes.dropFirst(bytes.starts(with: mark) ? 3 : 0).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let cells = line.filter { $0 != UInt8(ascii: "\r") }.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      if cells.count <= 1, cells.first?.isEmpty ?? true { continue }
      guard let uri = uri(of: Array(cells[0])), cells.count > 1 else {
        let message = "a line is <uri>, tab, label: this one is passed over"
        diagnostics.append(Diagnostic(.error, message, file: file, position: SourcePosition(line: number, column: 1)))
        continue
      }
      builder.line = number
      let concept = builder.concept(uri)
      builder.addLabel(String(decoding: cells[1], as: UTF8.self), to: concept)
      if cells.count > 2, !cells[2].isEmpty { builder.add(.notation, String(decoding: cells[2], as: UTF8.self), to: concept) }
    }
    return diagnostics
  }

  /// A URI with or without angle brackets.
  private static func uri(of cell: [UInt8]) -> String? {
    var text = String(decoding: cell, as: UTF8.self)
    if text.hasPrefix("<"), text.hasSuffix(">") { text = String(text.dropFirst().dropLast()) }
    return CellIRI.isWhole(text) && !text.contains(where: \.isWhitespace) ? CellIRI.encoded(text) : nil
  }

  /// Whether the first line is a URI in angle brackets, a tab, and a text that begins no triple.
  @Sendable static func looksLikeTSV(_ beginning: ArraySlice<UInt8>) -> Bool {
    guard let line = beginning.split(separator: UInt8(ascii: "\n")).first else { return false }
    let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard (2...3).contains(cells.count), cells[0].first == UInt8(ascii: "<"), cells[0].last == UInt8(ascii: ">") else { return false }
    let end = line.last { $0 > 0x20 }
    return cells[1].first != UInt8(ascii: "<") && end != UInt8(ascii: ".") && end != UInt8(ascii: ";")
  }
}

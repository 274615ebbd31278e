extension ThesaurusFormat {
  /// All formats, one a line; content is recognised by the first that claims it.
  public static let all: [ThesaurusFormat] = [
    .nTriples,
    .annifTSV,
    .turtle,
    .rdfXML,
    .jsonLD,
    .csv,
    .excelCSV,
    .tsv,
    .annifCSV,
    .synonyms,
    .postgreSQL,
  ]

  /// The format with a name.
  public static func named(_ name: String) -> ThesaurusFormat? { all.first { $0.name == name } }

  /// The format of a file by its ending, and where several have the ending or none has by how it begins; nil where neither tells.
  public static func of(file: String, beginning: ArraySlice<UInt8>) -> ThesaurusFormat? {
    let name = file.lowercased()
    let named = all.filter { $0.endings.contains(where: name.hasSuffix) }
    if named.count == 1 { return named[0] }
    let candidates = named.isEmpty ? all : named
    return candidates.first { $0.recognizes(beginning.prefix(4096)) } ?? named.first
  }
}

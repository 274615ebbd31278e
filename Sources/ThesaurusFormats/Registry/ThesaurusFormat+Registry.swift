extension ThesaurusFormat {
  /// All formats, one a line; content is recognised by the first that claims it.
  public static let all: [ThesaurusFormat] = [
    .nTriples,
    .turtle,
  ]

  /// The format with a name.
  public static func named(_ name: String) -> ThesaurusFormat? { all.first { $0.name == name } }

  /// The format of a file by its ending, else by how it begins; nil where neither tells.
  public static func of(file: String, beginning: ArraySlice<UInt8>) -> ThesaurusFormat? {
    let name = file.lowercased()
    return all.first { $0.endings.contains(where: name.hasSuffix) } ?? all.first { $0.recognizes(beginning.prefix(4096)) }
  }
}

/// The subjects of a text in a corpus of Annif.
enum AnnifSubjects {
  /// The URIs apart by white space, with or without angle brackets.
  static func uris(in bytes: some Sequence<UInt8>) -> [String] {
    String(decoding: Array(bytes), as: UTF8.self).split(whereSeparator: \.isWhitespace).map { word in
      word.hasPrefix("<") && word.hasSuffix(">") ? String(word.dropFirst().dropLast()) : String(word)
    }
  }

  /// What a file beside a text says: in `.tsv` a URI at the beginning of each line, a tab, a label; in `.key` a label a line.
  static func subjects(inFile bytes: [UInt8], areURIs: Bool) -> [String] {
    let lines = String(decoding: Encoding.withoutMark(bytes), as: UTF8.self).split(whereSeparator: \.isNewline)
    return lines.flatMap { line -> [String] in
      if areURIs { return uris(in: Array((line.split(separator: "\t").first ?? "").utf8)) }
      let label = line.drop { $0.isWhitespace }
      return label.isEmpty ? [] : [String(label)]
    }
  }
}

import Hyte

/// Looks words up against all labels of a vocabulary: `hyte-bench look-up-words LABELS WORDS`, both files with one a line. Prints the time to
/// compile the labels, and rates of look-up for whole words and with the parts of compounds.
///
/// Beside libvoikko on the same words: `Tests/Peers/voikko/compare.sh`.
enum LookingUpWords {
  /// Measures and prints.
  static func run(labels: String, words: String) throws {
    let labels = try lines(of: labels)
    let words = try lines(of: words)
    let output = OutputFile.standardOutput()
    var matcher = LabelMatcher(language: .finnish)
    let compiling = Measurement("compile-labels", amount: Double(labels.count), unit: "labels") {
      matcher = LabelMatcher(language: .finnish)
      for (number, label) in labels.enumerated() { matcher.insert(String(decoding: label, as: UTF8.self), label: number) }
    }
    try output.write(compiling.json + "\n")
    var text = TokenizedText()
    Tokenizer.tokenize(Array(words.joined(separator: [0x20])).span, into: &text)
    var matches: [LabelMatch] = []
    for looksInside in [false, true] {
      var workspace = LabelMatcher.Workspace()
      workspace.looksInside = looksInside
      let name = looksInside ? "look-up-words-and-parts" : "look-up-words"
      let measurement = Measurement(name, amount: Double(words.count), unit: "words", rounds: 20) {
        matches.removeAll(keepingCapacity: true)
        matcher.append(matchesIn: text, text.tokens.indices, using: &workspace, to: &matches)
      }
      try output.write(measurement.json + "\n")
    }
    try output.flush()
  }

  private static func lines(of path: String) throws -> [[UInt8]] {
    var reader = LineReader(try InputFile(path))
    var lines: [[UInt8]] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
  }
}

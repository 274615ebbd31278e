import Hyte

/// Writes the table of the Finnish lemmatiser again: `hyte-bench learn-finnish-lemmas fi_ftb-dev.tsv > FinnishLemmaRules.swift`.
///
/// The file has form, base form, part of speech, features and count, apart by tabs, under a header line: UD_Finnish-FTB (CC BY 4.0).
/// Never learn from data that is share-alike, non-commercial or GPL.
enum LearnFinnishLemmas {
  /// Learns and prints.
  static func run(_ path: String) throws {
    var counts: [String: [String: Int]] = [:]
    var lines = LineReader(try InputFile(path))
    while let line = try lines.next() {
      let fields = String(decoding: line, as: UTF8.self).split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count >= 5, ["NOUN", "ADJ", "VERB", "PROPN"].contains(fields[2]), let count = Int(fields[4]) else { continue }
      counts[String(fields[0]), default: [:]][String(fields[1]), default: 0] += count
    }
    var examples: [(form: String, base: String)] = []
    for (form, bases) in counts.sorted(by: { $0.key < $1.key }) {
      guard let base = bases.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { continue }
      examples.append((form, base))
    }
    let output = OutputFile.standardOutput()
    try output.write(
      """
      /// Rules of the Finnish lemmatiser: an ending, `-`, the bytes to cut, and what takes their place (see ``SuffixRules``).
      ///
      /// Made by `hyte-bench learn-finnish-lemmas`; not written by hand. Learned from the paradigms of the common words beside this file and from
      /// the development part of UD_Finnish-FTB (universaldependencies.org; the FinnTreeBank 1 of the University of Helsinki), licensed under
      /// CC BY 4.0. Changed: only endings and their changes are kept.
      let finnishLemmaRules = \"\"\"

      """)
    var row = "  "
    for rule in LemmaRuleLearning.finnishRules(examples: examples) {
      if row.count + rule.count > 130 {
        try output.write(row.dropLast() + "\n")
        row = "  "
      }
      row += rule + " "
    }
    try output.write(row.dropLast() + "\n  \"\"\"\n")
    try output.flush()
  }
}

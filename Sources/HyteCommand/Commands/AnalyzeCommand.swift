import ArgumentParser
import Hyte

/// `hyte analyze`: what the engine sees in words.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Shows what the engine sees in words: tokens, language, stems, and labels and how they are found.",
    discussion: """
      Without words it reads standard input, one piece of text a line.
      With --format tsv it prints word, tab, and the labels apart by |, in lower case and without qualifiers; with --stems, word, tab, stem.
      """)

  @Argument(help: "Words or pieces of text.")
  var words: [String] = []
  @OptionGroup var vocabulary: VocabularyOptions
  @Option(help: "The language: fi, sv, en, or auto.")
  var language: LanguageChoice = .auto
  @Option(help: "text or tsv.")
  var format: Format = .text
  @Flag(help: "Print stems instead of labels.")
  var stems = false
  @Flag(help: "With --format tsv, print also the labels that are only a part of a word (vertaistuki in vertaistukiryhmä).")
  var parts = false
  @Flag(help: "Print the function words of the language, and nothing else.")
  var functionWords = false

  enum Format: String, ExpressibleByArgument { case text, tsv }

  func run() throws {
    let output = OutputFile.standardOutput()
    if functionWords {
      for word in FunctionWords.words(of: language.language ?? .finnish) { try output.write(word + "\n") }
      return try output.flush()
    }
    let tagger = Tagger(stems ? Thesaurus() : try vocabulary.load().thesaurus)
    if words.isEmpty {
      var lines = LineReader(try InputFile("-"))
      while let line = try lines.next() { try show(String(decoding: line, as: UTF8.self), tagger, output) }
    } else {
      for word in words { try show(word, tagger, output) }
    }
    try output.flush()
  }

  private func show(_ text: String, _ tagger: Tagger, _ output: OutputFile) throws {
    let analysis = WordAnalysis(text, language: language.language, tagger: tagger)
    switch format {
    case .text: try output.write(stems ? "\(text)\t\(stem(analysis))\n" : readable(text, analysis, tagger.thesaurus).withVisibleControls)
    case .tsv: try output.write("\(text)\t\(stems ? stem(analysis) : labels(analysis))\n")
    }
  }

  private func stem(_ analysis: WordAnalysis) -> String {
    analysis.words.enumerated().map { ($0.offset == 0 ? "" : $0.element.isJoined ? "-" : " ") + $0.element.stem }.joined()
  }

  private func labels(_ analysis: WordAnalysis) -> String {
    var labels: [String] = []
    for label in analysis.labels where label.kind != .derivation && (label.kind != .compound || parts && !label.form.isDoubtful) {
      let text = LabelWords.withoutQualifier(label.text).lowercased()
      if !labels.contains(text) { labels.append(text) }
    }
    return labels.joined(separator: "|")
  }

  private func readable(_ text: String, _ analysis: WordAnalysis, _ thesaurus: Thesaurus) -> String {
    var lines = "\(text)  (\(analysis.language.tag))\n"
    for word in analysis.words {
      lines += "  \(word.isJoined ? "-" : "")\(word.folded)  stem \(word.stem)\(word.isFunctionWord ? ", function word" : "")\n"
    }
    for label in analysis.labels {
      let form = [
        "\(label.form.grammaticalCase)", "\(label.form.number)", label.form.isPossessive ? "possessive" : "",
        label.form.hasClitic ? "clitic" : "",
      ].filter { !$0.isEmpty && $0 != "unknown" }.joined(separator: " ")
      lines += "  \(label.words) → \(label.text)  [\(label.kind)\(form.isEmpty ? "" : ", \(form)")]  \(thesaurus.id(of: label.concept))\n"
    }
    return lines
  }
}

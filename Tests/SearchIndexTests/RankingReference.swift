import SearchIndex

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// BM25 over a sample by the book: every document, every word, in double precision.
struct RankingReference {
  let sample: SampleCollection

  private func words(_ document: Int, _ field: String) -> [String] {
    field == "title" ? sample.documents[document].title : sample.documents[document].words
  }

  private func mean(_ field: String) -> Double {
    let lengths = sample.documents.indices.map { words($0, field).count }.filter { $0 > 0 }
    return lengths.isEmpty ? 1 : max(1, Double(lengths.reduce(0, +)) / Double(lengths.count))
  }

  private func weight(_ frequency: Int) -> Double {
    let count = Double(sample.documents.count)
    return 2.2 * log(1 + (count - Double(frequency) + 0.5) / (Double(frequency) + 0.5))
  }

  private func impact(_ frequency: Int, _ document: Int, _ field: String, _ mean: Double) -> Double {
    let length = Double(words(document, field).count)
    return Double(frequency) / (Double(frequency) + 1.2 * (1 - 0.75 + 0.75 * length / mean))
  }

  /// What every document scores for a word; nil where it does not stand.
  func scores(word: String, field: String) -> [Double?] {
    let mean = mean(field)
    let frequencies = sample.documents.indices.map { words($0, field).count { $0 == word } }
    let weight = weight(frequencies.count { $0 > 0 })
    return sample.documents.indices.map { frequencies[$0] == 0 ? nil : weight * impact(frequencies[$0], $0, field, mean) }
  }

  /// How often words stand side by side in a document.
  func phraseFrequency(_ phrase: [String], _ document: Int) -> Int {
    let words = sample.documents[document].words
    guard words.count >= phrase.count, !phrase.isEmpty else { return 0 }
    return (0...words.count - phrase.count).count { Array(words[$0..<$0 + phrase.count]) == phrase }
  }

  /// What every document scores for a phrase of the text field.
  func scores(phrase: [String]) -> [Double?] {
    let mean = mean("text")
    let weights = phrase.map { word in weight(sample.documents.indices.count { self.words($0, "text").contains(word) }) }
    return sample.documents.indices.map { document in
      let frequency = phraseFrequency(phrase, document)
      return frequency == 0 ? nil : weights.reduce(0) { $0 + $1 * impact(frequency, document, "text", mean) }
    }
  }

  /// What every document scores for scored tags.
  func scores(concept: String) -> [Double?] {
    let best = sample.documents.map { $0.concepts.filter { $0.tag == concept }.map(\.score).max() }
    let weight = weight(best.count { $0 != nil })
    return best.map { score in score.map { weight * (Double($0) * 255).rounded() / 255 } }
  }

  /// The sum where any is found.
  static func any(_ parts: [[Double?]]) -> [Double?] {
    parts[0].indices.map { document in
      let found = parts.compactMap { $0[document] }
      return found.isEmpty ? nil : found.reduce(0, +)
    }
  }

  /// The sum where all are found.
  static func all(_ parts: [[Double?]]) -> [Double?] {
    parts[0].indices.map { document in
      let found = parts.compactMap { $0[document] }
      return found.count == parts.count ? found.reduce(0, +) : nil
    }
  }
}

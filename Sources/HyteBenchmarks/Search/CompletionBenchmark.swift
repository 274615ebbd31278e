import SearchIndex
import TextPrimitives

/// Completion measured on labels, one a line: `hyte-bench complete LABELS`.
///
/// Typed are the first one to nine letters of every so manieth label; weights are pseudo-random.
enum CompletionBenchmark {
  static func run(_ arguments: [String]) throws {
    guard let path = arguments.first else { throw FileError(.cannotRead, path: "hyte-bench complete", cause: "wants LABELS") }
    var lines = LineReader(try InputFile(path))
    var labels: [CompletionIndex.Label] = []
    while let line = try lines.next() {
      let weight = Int(ByteHash(line.span).finished % 100_000)
      labels.append(CompletionIndex.Label(String(utf8Bytes: line.span), key: labels.count, weight: weight))
    }
    let start = ProcessorTime.nanoseconds
    let index = CompletionIndex(labels)
    print("labels \(labels.count); built in \(Double(ProcessorTime.nanoseconds - start) / 1e6) ms")
    var typed: [[UInt8]] = []
    for number in stride(from: 0, to: labels.count, by: max(1, labels.count / 859)) {
      typed.append(CaseFolding.folded(String(labels[number].text.prefix(1 + number % 9))))
    }
    var found: [CompletionIndex.Completion] = []
    var rounds = QueryRounds()
    try rounds.run(
      "completion", passes: 9,
      typed.map { prefix in
        {
          index.complete(prefix, limit: 10, into: &found)
          return found.count
        }
      })
    let wrong = typed.filter { $0.count > 4 }.map { Array($0[..<2] + [$0[3], $0[2]] + $0[4...]) }
    try rounds.run(
      "completion with errors", passes: 9,
      wrong.map { prefix in
        {
          index.complete(prefix, limit: 10, into: &found)
          return found.count
        }
      })
    for figures in rounds.figures {
      print(
        "\(figures.family): \(figures.count) beginnings, p50 \(figures.median) us, p99 \(figures.ninetyNinth) us, found \(figures.hits)")
    }
  }
}

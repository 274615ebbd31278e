import Hyte

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Measures the library: `hyte-bench [CASE…]` runs the named cases, or lists them.
let cases: [any BenchmarkCase] = [LoadingVocabulary(), TaggingText(), VocabularyGrowth(), ConvertingRDF()]
let arguments = CommandLine.arguments.dropFirst()
let output = OutputFile.standardOutput()
do {
  if arguments.first == "learn-finnish-lemmas", let path = arguments.dropFirst().first {
    try LearnFinnishLemmas.run(path)
  } else if arguments.first == "look-up-words", arguments.count == 3 {
    try LookingUpWords.run(labels: arguments[arguments.startIndex + 1], words: arguments[arguments.startIndex + 2])
  } else if arguments.first == "tag-files" {
    try await TaggingFiles.run(Array(arguments.dropFirst()))
  } else if arguments.first == "search" {
    try SearchBenchmark.run(Array(arguments.dropFirst()))
  } else if arguments.first == "complete" {
    try CompletionBenchmark.run(Array(arguments.dropFirst()))
  } else if arguments.first == "generate", let concepts = arguments.dropFirst().first.flatMap({ Int($0) }) {
    try GeneratedVocabulary.generate(concepts: concepts) { try output.write(Array($0)) }
  } else if arguments.first == "look-up-concepts", let path = arguments.dropFirst().first {
    try LookingUpConcepts.run(path)
  } else if arguments.isEmpty {
    for benchmark in cases { try output.write("\(benchmark.name)  \(benchmark.summary)\n") }
  } else {
    for name in arguments {
      guard let benchmark = cases.first(where: { $0.name == name }) else {
        try output.write("unknown case \(name)\n")
        continue
      }
      for measurement in try benchmark.run() { try output.write(measurement.json + "\n") }
      try output.flush()
    }
  }
  try output.flush()
} catch {
  let messages = OutputFile.standardError()
  try messages.write("\(error)\n")
  try messages.flush()
  exit(1)
}

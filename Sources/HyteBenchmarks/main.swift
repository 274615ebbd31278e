if CommandLine.arguments.dropFirst().first == "search" { try SearchBenchmark.run(Array(CommandLine.arguments.dropFirst(2))) }
if CommandLine.arguments.dropFirst().first == "complete" { try CompletionBenchmark.run(Array(CommandLine.arguments.dropFirst(2))) }

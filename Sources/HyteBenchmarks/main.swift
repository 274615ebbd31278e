if CommandLine.arguments.dropFirst().first == "search" { try SearchBenchmark.run(Array(CommandLine.arguments.dropFirst(2))) }

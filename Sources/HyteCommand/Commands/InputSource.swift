import Hyte

/// Where descriptions come from: an argument with text, a file, or standard input.
enum InputSource {
  case text(String, number: Int)
  case file(String)

  /// What the arguments of a command name; standard input if there are none and it is not a terminal.
  static func sources(of arguments: [String]) throws -> [InputSource] {
    if arguments.isEmpty {
      if InputFile.isStandardInputTerminal { throw CommandFailure(.wrongUsage, "nothing to read; give a text or a file, or see hyte help") }
      return [.file("-")]
    }
    var sources: [InputSource] = []
    for argument in arguments {
      if argument == "-" || InputFile.kind(of: argument) == .file {
        sources.append(.file(argument))
      } else if InputFile.kind(of: argument) == .folder {
        throw CommandFailure(.inputMissing, "\(argument) is a folder; name the files in it")
      } else if argument.utf8.contains(UInt8(ascii: "/")) || DescriptionFormats.format(ofPath: argument) != nil {
        throw CommandFailure(
          .inputMissing, "there is no file \(argument) (if this is a text to tag, pipe it: echo '…' | hyte tag)")
      } else {
        sources.append(.text(argument, number: sources.count + 1))
      }
    }
    return sources
  }

  /// The files that the arguments of a command name; standard input if there are none and it is not a terminal.
  static func files(of arguments: [String]) throws -> [InputSource] {
    try sources(of: arguments).map { source in
      guard case .text(let name, _) = source else { return source }
      throw CommandFailure(.inputMissing, "there is no file \(name)")
    }
  }

  /// The name for messages.
  var name: String {
    switch self {
    case .text: "the text"
    case .file("-"): "standard input"
    case .file(let path): path
    }
  }

  /// The records of the input, and their format: the one that is named, or the one that the ending or the first bytes tell.
  func open(format name: String?) throws -> (any DescriptionRecordReader, any DescriptionFormat) {
    switch self {
    case .text(let text, let number):
      let record = DescriptionRecord(bytes: Array(text.utf8), line: 1, number: number)
      return (SingleRecord(record: text.isEmpty ? nil : record), PlainTextFormat())
    case .file(let path):
      let file = try InputFile(path)
      var beginning: [UInt8] = []
      _ = try file.read(upTo: 1 << 16, appendingTo: &beginning)
      let path = path == "-" ? nil : path
      let format = name.flatMap(DescriptionFormats.named) ?? DescriptionFormats.format(ofPath: path, beginning: beginning)
      return (format.records(of: file, startingWith: beginning, source: path), format)
    }
  }

  private struct SingleRecord: DescriptionRecordReader {
    var record: DescriptionRecord?

    mutating func next() -> DescriptionRecord? {
      defer { record = nil }
      return record
    }
  }
}

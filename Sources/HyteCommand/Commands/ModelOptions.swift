import ArgumentParser
import Hyte

/// Which model to use.
struct ModelOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("A model that hyte train made of your own tagged texts.", valueName: "file"))
  var model: String?

  /// Loads the model; nil where none is named.
  func load() throws -> TaggingModel? {
    guard let model else { return nil }
    do {
      let bytes = try InputFile.bytes(of: model)
      return try TaggingModel(parsing: bytes.span)
    } catch let error as ModelError {
      throw CommandFailure(.badData, "\(model): \(error.message)")
    }
  }
}

/// Reads tagged texts from arguments.
enum TaggedTexts {
  /// The texts of files and folders; what is wrong with them is said on standard error.
  static func read(_ paths: [String]) throws -> (texts: [TaggedText], hasErrors: Bool) {
    var reader = TaggedTextReader()
    for path in paths { try reader.read(path) }
    Terminal.show(reader.diagnostics)
    if reader.texts.isEmpty { throw CommandFailure(.badData, "\(paths.joined(separator: ", ")): no tagged texts") }
    return (reader.texts, reader.diagnostics.contains { $0.severity == .error })
  }
}

import Hyte

/// The files that make up a vocabulary.
enum VocabularyFiles {
  /// The files of some paths: of a folder, all that end like a vocabulary.
  static func files(at paths: [String]) throws -> [ThesaurusFile] {
    try self.paths(at: paths).map { ThesaurusFile(name: $0, bytes: try InputFile.bytes(of: $0)) }
  }

  /// The vocabulary of some paths, the hyte vocabulary if there are none; what is wrong with its files is said on standard error.
  static func load(_ paths: [String]) throws -> (thesaurus: Thesaurus, hasErrors: Bool) {
    if paths.isEmpty { return (try HyteVocabulary.thesaurus(), false) }
    let (thesaurus, diagnostics) = try Thesaurus.read(paths: self.paths(at: paths))
    Terminal.show(diagnostics)
    return (thesaurus, diagnostics.contains { $0.severity == .error })
  }

  private static func paths(at paths: [String]) throws -> [String] {
    try paths.flatMap { path -> [String] in
      if path == "-" { return [path] }
      switch InputFile.kind(of: path) {
      case .file?: return [path]
      case .folder?:
        let all = try InputFile.paths(inFolder: path, endingIn: "")
        let known = all.filter { path in ThesaurusFormat.all.contains { $0.endings.contains(where: path.lowercased().hasSuffix) } }
        if known.isEmpty { throw CommandFailure(.inputMissing, "the folder \(path) holds no vocabulary") }
        return known
      case nil: throw CommandFailure(.inputMissing, "there is no file or folder \(path)")
      }
    }
  }
}

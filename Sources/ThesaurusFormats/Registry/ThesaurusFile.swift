public import TextPrimitives
public import Thesaurus

/// A file with a thesaurus or a part of one.
public struct ThesaurusFile: Sendable {
  /// Its name, for diagnostics and to tell its format.
  public var name: String
  /// What it holds.
  public var bytes: [UInt8]

  /// A file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

extension Thesaurus {
  /// Reads files that together make one thesaurus.
  /// - Parameters:
  ///   - files: the files; relations may run from one to another.
  ///   - format: the format of all of them; nil to tell by ending and content.
  /// - Returns: the thesaurus of all that could be read, and what could not or deserves a word, file by file and line by line.
  public static func read(_ files: [ThesaurusFile], format: ThesaurusFormat? = nil) throws -> (
    thesaurus: Thesaurus, diagnostics: [Diagnostic]
  ) {
    var reader = SKOSReader()
    let syntax = try reader.read(files, format: format)
    let (thesaurus, findings) = (consume reader).finish()
    return (thesaurus, syntax + findings)
  }

  /// Reads files that together make one thesaurus, and keeps what they say as they say it, for checks.
  public static func readWithSource(_ files: [ThesaurusFile], format: ThesaurusFormat? = nil) throws -> (
    thesaurus: Thesaurus, diagnostics: [Diagnostic], source: ThesaurusSource
  ) {
    var reader = SKOSReader()
    let syntax = try reader.read(files, format: format)
    let (thesaurus, findings, source) = (consume reader).finishWithSource()
    return (thesaurus, syntax + findings, source)
  }
}

extension Thesaurus {
  /// Reads the files of some paths, which together make one thesaurus. Large ones are read through a window and never held whole, so that
  /// little but the thesaurus itself takes memory.
  /// - Parameters:
  ///   - paths: the paths; `-` is standard input.
  ///   - format: the format of all of them; nil to tell by ending and content.
  /// - Returns: the thesaurus of all that could be read, and what could not or deserves a word, file by file and line by line.
  /// - Throws: ``FileError`` if a file cannot be read.
  public static func read(paths: [String], format: ThesaurusFormat? = nil) throws -> (thesaurus: Thesaurus, diagnostics: [Diagnostic]) {
    var reader = SKOSReader()
    var syntax: [Diagnostic] = []
    for path in paths {
      if let large = try path == "-" ? nil : MappedFile.ifLarge(path, atLeast: 1 << 24) {
        syntax += try large.withText { try reader.read($0, name: path, format: format, mapped: large) }
      } else {
        syntax += try reader.read([ThesaurusFile(name: path, bytes: try InputFile.bytes(of: path))], format: format)
      }
    }
    let (thesaurus, findings) = (consume reader).finish()
    return (thesaurus, syntax + findings)
  }
}

extension SKOSReader {
  /// Reads files one after the other.
  /// - Returns: what is wrong with their syntax.
  mutating func read(_ files: [ThesaurusFile], format: ThesaurusFormat?) throws -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for file in files { diagnostics += try read(file.bytes.span, name: file.name, format: format) }
    return diagnostics
  }

  /// Reads a file.
  /// - Parameter mapped: the file that holds the bytes, to give back what has been read; nil if they are simply in memory.
  /// - Returns: what is wrong with its syntax.
  mutating func read(_ bytes: Span<UInt8>, name: String, format: ThesaurusFormat?, mapped: MappedFile? = nil) throws -> [Diagnostic] {
    let beginning = [UInt8](copying: bytes.extracting(first: 4096))
    guard let format = format ?? ThesaurusFormat.of(file: name, beginning: beginning[...]) else {
      let names = ThesaurusFormat.all.map(\.name).joined(separator: ", ")
      return [Diagnostic(.error, "neither name nor content tells the format: name one of \(names)", file: name)]
    }
    guard let read = format.read else { return [Diagnostic(.error, "the format \(format.name) is only written, not read", file: name)] }
    beginFile(name)
    self.mapped = mapped
    defer { self.mapped = nil }
    return try read(bytes, name, &self)
  }
}

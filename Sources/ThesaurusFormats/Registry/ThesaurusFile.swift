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
    let (thesaurus, findings) = reader.finish()
    return (thesaurus, syntax + findings)
  }

  /// Reads files that together make one thesaurus, and keeps what they say as they say it, for checks.
  public static func readWithSource(_ files: [ThesaurusFile], format: ThesaurusFormat? = nil) throws -> (
    thesaurus: Thesaurus, diagnostics: [Diagnostic], source: ThesaurusSource
  ) {
    var reader = SKOSReader()
    let syntax = try reader.read(files, format: format)
    let (thesaurus, findings, source) = reader.finishWithSource()
    return (thesaurus, syntax + findings, source)
  }
}

extension SKOSReader {
  /// Reads files one after the other.
  /// - Returns: what is wrong with their syntax.
  mutating func read(_ files: [ThesaurusFile], format: ThesaurusFormat?) throws -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for file in files {
      guard let format = format ?? ThesaurusFormat.of(file: file.name, beginning: file.bytes[...]) else {
        let names = ThesaurusFormat.all.map(\.name).joined(separator: ", ")
        diagnostics.append(Diagnostic(.error, "neither name nor content tells the format: name one of \(names)", file: file.name))
        continue
      }
      guard let read = format.read else {
        diagnostics.append(Diagnostic(.error, "the format \(format.name) is only written, not read", file: file.name))
        continue
      }
      beginFile(file.name)
      diagnostics += try read(file.bytes, file.name, &self)
    }
    return diagnostics
  }
}

import TextPrimitives

/// Writes files into a Swift file as string literals: `EmbedVocabularyTool OUTPUT INPUT…`.
///
/// A literal of a string becomes plain bytes in the binary; the compiler would need minutes for an array of as many numbers.
@main struct EmbedVocabularyTool {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else { throw EmbeddingError(message: "usage: EmbedVocabularyTool OUTPUT INPUT…") }
    var source = "/// The vocabulary as it stood in `vocab/` when this was built.\nenum EmbeddedVocabulary {\n"
    source +=
      "  /// Names and contents of the files, in the order of their names.\n  static let files: [(name: String, text: String)] = [\n"
    for path in arguments.dropFirst(2) {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      source += "    (\n      name: \"\(name)\",\n      text: \(try literal(of: InputFile.bytes(of: path), path: path))\n    ),\n"
    }
    source += "  ]\n}\n"
    let output = try OutputFile(arguments[1])
    try output.write(source)
    try output.flush()
  }

  /// A raw literal over several lines, fenced by more number signs than the text has in a row.
  static func literal(of bytes: [UInt8], path: String) throws -> String {
    guard UTF8Scalars.firstIllFormedByte(in: bytes.span) == nil, !bytes.contains(0x0D), !bytes.contains(0) else {
      throw EmbeddingError(message: "\(path): the file must be UTF-8 with plain line ends (LF)")
    }
    var longest = 0
    var run = 0
    for byte in bytes {
      run = byte == UInt8(ascii: "#") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "#", count: longest + 1)
    return "\(fence)\"\"\"\n\(String(utf8Bytes: bytes.span))\n\"\"\"\(fence)"
  }
}

/// Why the files cannot be embedded.
struct EmbeddingError: Error, CustomStringConvertible {
  var message: String
  var description: String { message }
}

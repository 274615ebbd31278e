import TextPrimitives

/// Files beside the tests.
enum TestFiles {
  /// The root folder of the package.
  static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    if let tests = parts.lastIndex(of: "Tests") { parts.removeSubrange(tests...) }
    return parts.joined(separator: "/")
  }()

  /// The folder of other people's data, which may be absent.
  static var shared: String? {
    let path = root + "/../shared"
    return InputFile.kind(of: path) == .folder ? path : nil
  }

  /// The lines of a file of tab-separated values, cut at the tabs.
  static func rows(_ path: String) throws -> [[Substring]] {
    let text = String(decoding: try InputFile.bytes(of: path), as: UTF8.self)
    return text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }
}

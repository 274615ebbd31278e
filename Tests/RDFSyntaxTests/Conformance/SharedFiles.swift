import TextPrimitives

/// Files of other people that stand beside the package and may be absent.
enum SharedFiles {
  /// The folder, nil if it is absent.
  static let folder: String? = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    guard let tests = parts.lastIndex(of: "Tests") else { return nil }
    parts.removeSubrange((tests - 1)...)
    let path = (parts + ["shared"]).joined(separator: "/")
    return InputFile.kind(of: path) == .folder ? path : nil
  }()
}

internal import TextPrimitives

/// The findings of one reader: the first ones whole, the rest counted.
struct DiagnosticList {
  let file: String?
  /// How many are kept.
  let limit: Int
  private(set) var kept: [Diagnostic] = []
  private var dropped = 0

  init(file: String?, limit: Int = 100) {
    self.file = file
    self.limit = limit
  }

  /// Whether another finding would be kept, so that it pays to word it.
  var hasRoom: Bool { kept.count < limit }

  mutating func add(_ message: String, at position: SourcePosition?) {
    if hasRoom { kept.append(Diagnostic(.error, message, file: file, position: position)) } else { dropped += 1 }
  }

  /// All findings, and at the end how many more there were.
  func finished() -> [Diagnostic] {
    guard dropped > 0 else { return kept }
    return kept + [Diagnostic(.error, "\(dropped) more errors are not shown; mend the first ones and read again", file: file)]
  }
}

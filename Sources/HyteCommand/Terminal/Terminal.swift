import Hyte

/// What a command says to the person at the terminal.
enum Terminal {
  /// Writes a message on standard error.
  static func complain(_ message: String) {
    let output = OutputFile.standardError()
    try? output.write("hyte: \(message)\n".withVisibleControls)
    try? output.flush()
  }

  /// Writes the findings of a reader on standard error, at most a screenful.
  static func show(_ diagnostics: [Diagnostic], limit: Int = 20) {
    for diagnostic in diagnostics.prefix(limit) { complain(diagnostic.description) }
    if diagnostics.count > limit { complain("… and \(diagnostics.count - limit) more") }
  }
}

/// Says from time to time how far long work is, on standard error, if that is a terminal.
struct Progress {
  private let output = OutputFile.standardError()
  private let isShown: Bool
  private var last = ContinuousClock.now
  private var hasWritten = false

  /// Progress that begins now.
  /// - Parameter isAlone: Whether standard output is silent meanwhile, so that both can be the same terminal.
  init(isAlone: Bool = false) { isShown = output.isTerminal && (isAlone || !OutputFile.standardOutput().isTerminal) }

  /// Notes how many descriptions are done.
  mutating func note(_ count: Int) {
    guard isShown, ContinuousClock.now - last > .milliseconds(500) else { return }
    last = .now
    hasWritten = true
    try? output.write("\r\(count) descriptions")
    try? output.flush()
  }

  /// Clears the line.
  func end() {
    guard hasWritten else { return }
    try? output.write("\r\u{1B}[K")
    try? output.flush()
  }
}

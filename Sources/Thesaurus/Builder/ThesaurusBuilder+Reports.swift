import TextPrimitives

/// What could not be used or deserves a word.
extension ThesaurusBuilder {
  /// Adds a finding of whoever reads the statements, at the current file and line.
  /// - Parameter sort: what it has in common with other findings, worded such that “12 more …” is understood: of findings of one sort the
  ///   first few are told, and how many more there are. Nil if it stands alone.
  public mutating func report(_ message: String, sort: String? = nil) {
    report(message, at: SourcePlace(file: file, line: line), sort: sort)
  }

  /// Adds a finding about a statement, or about no statement in particular.
  mutating func report(_ message: String, _ severity: Diagnostic.Severity = .warning, at place: SourcePlace?, sort: String? = nil) {
    let position = place.flatMap { $0.line > 0 ? SourcePosition(line: $0.line, column: 1) : nil }
    findings.add(Diagnostic(severity, message, file: place?.file, position: position), sort: sort)
  }

  /// Adds a finding that a check of the source would make too.
  mutating func reportIntegrity(_ message: String, at place: SourcePlace?, sort: String? = nil) {
    if !leavesIntegrityToChecks { report(message, at: place, sort: sort) }
  }

  /// The URI of a resource as it stands in a message.
  func name(_ resource: Int32) -> String { "<\(uris[Int(resource)])>" }
}

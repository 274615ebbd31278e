public import TextPrimitives

/// The findings of a run, for people and for machines.
public struct CheckReport: Sendable {
  /// The findings, by file and line.
  public var findings: [CheckFinding]
  /// What the reader of the files had to say.
  public var diagnostics: [Diagnostic]
  /// The checks that ran.
  public var checks: [ThesaurusCheck]

  /// The report of a run.
  public init(findings: [CheckFinding], diagnostics: [Diagnostic] = [], checks: [ThesaurusCheck] = ThesaurusCheck.all) {
    self.findings = findings
    self.diagnostics = diagnostics
    self.checks = checks
  }

  /// How many findings of a severity there are, the reader's included.
  public func count(_ severity: ThesaurusCheck.Severity) -> Int {
    findings.count { $0.severity == severity } + diagnostics.count { $0.severity.rawValue == severity.rawValue }
  }

  /// Lines that editors make clickable, then how to mend each kind of finding, then the counts.
  /// - Parameter showsNotes: whether findings that are only notes are listed, not just counted.
  public func text(showsNotes: Bool) -> String {
    let shown = findings.filter { showsNotes || $0.severity != .note }
    var lines = diagnostics.map(\.description) + shown.map(\.description)
    let codes = Set(shown.map(\.code))
    for check in checks where codes.contains(check.code) { lines.append("[\(check.code)] \(check.title) \(check.remedy)") }
    let notes = count(.note)
    let hint = notes > 0 && !showsNotes ? " (--notes shows them)" : ""
    lines.append("\(Self.plural(count(.error), "error")), \(Self.plural(count(.warning), "warning")), \(Self.plural(notes, "note"))\(hint)")
    if notes > 0, !showsNotes {
      let counts = checks.compactMap { check -> String? in
        let count = findings.count { $0.code == check.code && $0.severity == .note }
        return count > 0 ? "\(check.code) \(count)" : nil
      }
      lines.append("notes: " + counts.joined(separator: ", "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

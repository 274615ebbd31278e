/// A question that every vocabulary can be asked, and what to do when the answer is bad.
///
/// A new check is one file that makes a value of this type, and one line in ``all``.
public struct ThesaurusCheck: Sendable {
  /// How much a finding matters.
  public enum Severity: String, Sendable, CaseIterable {
    /// The vocabulary contradicts SKOS or itself.
    case error
    /// Probably not what was meant.
    case warning
    /// Work left to do, or a matter of taste.
    case note
  }

  /// Its short code, which never changes: that of qSKOS where qSKOS has the issue.
  public let code: String
  /// The conditions of the SKOS Reference that it stands for, and codes of other tools.
  public let aliases: [String]
  /// How much its findings matter.
  public let severity: Severity
  /// What is wrong where it finds something.
  public let title: String
  /// How to mend it.
  public let remedy: String
  let run: @Sendable (_ vocabulary: borrowing CheckedThesaurus, _ findings: inout FindingList) -> Void

  /// A check made of its parts.
  init(
    _ code: String, _ severity: Severity, aliases: [String] = [], title: String, remedy: String,
    run: @escaping @Sendable (borrowing CheckedThesaurus, inout FindingList) -> Void
  ) {
    self.code = code
    self.aliases = aliases
    self.severity = severity
    self.title = title
    self.remedy = remedy
    self.run = run
  }

  /// Whether a code on the command line means this check.
  public func answers(to code: String) -> Bool {
    let code = code.lowercased()
    return self.code == code || aliases.contains { $0.lowercased() == code }
  }
}

extension ThesaurusCheck {
  /// Runs checks over a vocabulary.
  /// - Returns: what they find, by file and line, then by concept and check.
  public static func findings(in vocabulary: borrowing CheckedThesaurus, checks: [ThesaurusCheck] = all) -> [CheckFinding] {
    var found: [CheckFinding] = []
    for check in checks {
      var findings = FindingList(check: check, source: vocabulary.source)
      check.run(vocabulary, &findings)
      found += findings.found
    }
    return found.sorted { $0.order < $1.order }
  }
}

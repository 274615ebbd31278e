public import Thesaurus

/// Something that a check found.
public struct CheckFinding: Hashable, Sendable, CustomStringConvertible {
  /// The code of the check.
  public var code: String
  /// How much it matters.
  public var severity: ThesaurusCheck.Severity
  /// What is wrong, one sentence.
  public var message: String
  /// How to mend it.
  public var remedy: String
  /// The concept that it is about, as a number of the checked thesaurus; nil where it is about none.
  public var concept: Int?
  /// Where it stands, as far as known.
  public var place: SourcePlace?

  /// `file:line: severity: message [code]`, the form that editors make clickable.
  public var description: String {
    var start = ""
    if let file = place?.file { start = file + ":" }
    if let line = place?.line, line > 0 { start += "\(line):" }
    return "\(start.isEmpty ? "" : start + " ")\(severity.rawValue): \(message) [\(code)]"
  }

  /// By what findings are sorted.
  var order: (String, Int, Int, String, String) { (place?.file ?? "", place?.line ?? 0, concept ?? -1, code, message) }
}

/// Takes what a check finds.
struct FindingList {
  private let check: ThesaurusCheck
  private let source: ThesaurusSource
  private(set) var found: [CheckFinding] = []

  init(check: ThesaurusCheck, source: ThesaurusSource) {
    self.check = check
    self.source = source
  }

  /// Notes something about a concept, at a place if one is better than where the concept begins.
  mutating func add(_ message: String, concept: Int? = nil, place: SourcePlace? = nil, severity: ThesaurusCheck.Severity? = nil) {
    found.append(
      CheckFinding(
        code: check.code, severity: severity ?? check.severity, message: message, remedy: check.remedy, concept: concept,
        place: place ?? concept.flatMap(source.place(of:))))
  }
}

import TextPrimitives

/// What could not be used or deserves a word. Of findings that repeat themselves the first are kept whole, and the others counted: a file
/// that refers to thousands of concepts of another vocabulary is one finding, not thousands.
struct RepeatedFindings {
  /// How many of a sort are kept whole.
  static let limit = 5

  private var diagnostics: [Diagnostic] = []
  private var sorts: [String: (count: Int, last: Diagnostic)] = [:]

  /// Adds a finding.
  /// - Parameter sort: what it has in common with others, worded so that “12 more …” is understood; nil if it stands alone.
  mutating func add(_ finding: Diagnostic, sort: String?) {
    if let sort {
      let known = sorts[sort]?.count ?? 0
      sorts[sort] = (known + 1, known < Self.limit ? finding : sorts[sort]?.last ?? finding)
      if known >= Self.limit { return }
    }
    diagnostics.append(finding)
  }

  /// All findings by file and line, and behind the last one kept of a sort how many more there are.
  func finished() -> [Diagnostic] {
    var all = diagnostics
    for (sort, known) in sorts.sorted(by: { $0.key < $1.key }) where known.count > Self.limit {
      let more = "\(known.count - Self.limit) more \(sort)"
      all.append(Diagnostic(known.last.severity, more, file: known.last.file, position: known.last.position))
    }
    let place = { (finding: Diagnostic) in (finding.file ?? "", finding.position ?? SourcePosition(line: 0, column: 0)) }
    return all.enumerated().sorted { left, right in
      let (one, two) = (place(left.element), place(right.element))
      return one != two ? one < two : left.offset < right.offset
    }.map(\.element)
  }
}

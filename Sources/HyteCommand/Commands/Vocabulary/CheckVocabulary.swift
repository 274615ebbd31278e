import ArgumentParser
import Hyte

/// `hyte vocabulary check`: what is wrong with a vocabulary.
struct CheckVocabulary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Finds what is wrong with a vocabulary: against SKOS, against itself, and against Finnish conventions.",
    discussion: """
      All files together are one vocabulary. Findings are errors, warnings and notes; notes are counted, and listed with --notes or --only.
      Codes are those of qSKOS where it has the issue; S9, S13, S14, S27, S37 and S46 name the conditions of the SKOS Reference.
      Exit status: 1 for errors, 65 for files that cannot be read as they stand.
      """)

  @Argument(help: ArgumentHelp("Files or folders; none for the hyte vocabulary.", valueName: "file-or-folder"))
  var paths: [String] = []
  @Option(parsing: .upToNextOption, help: ArgumentHelp("Only these checks.", valueName: "code"))
  var only: [String] = []
  @Option(help: "text, json or sarif.")
  var format: Format = .text
  @Option(help: ArgumentHelp("An earlier release, a file or folder: its concepts must still be there.", valueName: "file-or-folder"))
  var since: String?
  @Flag(help: "List the notes too.")
  var notes = false
  @Flag(help: "List the checks and their codes, and check nothing.")
  var list = false

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif }

  func validate() throws {
    for code in only where ThesaurusCheck.named(code).isEmpty {
      throw ValidationError("unknown code \(code); known are \(ThesaurusCheck.all.map(\.code).joined(separator: ", "))")
    }
  }

  func run() throws {
    let output = OutputFile.standardOutput()
    let checks = only.isEmpty ? ThesaurusCheck.all : ThesaurusCheck.all.filter { check in only.contains { check.answers(to: $0) } }
    if list {
      for check in checks {
        let aliases = check.aliases.isEmpty ? "" : " (\(check.aliases.joined(separator: ", ")))"
        try output.write("\(check.code)\(aliases)\t\(check.severity.rawValue)\t\(check.title) \(check.remedy)\n")
      }
      return try output.flush()
    }
    let files = paths.isEmpty ? HyteVocabulary.files : try VocabularyFiles.files(at: paths)
    let (thesaurus, diagnostics, source) = try Thesaurus.readWithSource(files)
    let earlier = try since.map { try Thesaurus.read(VocabularyFiles.files(at: [$0])).thesaurus }
    let findings = ThesaurusCheck.findings(in: CheckedThesaurus(thesaurus, source: source, earlier: earlier), checks: checks)
    let report = CheckReport(findings: findings, diagnostics: only.isEmpty ? diagnostics : [], checks: checks)
    switch format {
    case .text: try output.write(report.text(showsNotes: notes || !only.isEmpty))
    case .json: try output.write(report.json(of: thesaurus))
    case .sarif: try output.write(report.sarif())
    }
    try output.flush()
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(ExitStatus.badData.rawValue) }
    if findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}

import TextPrimitives
import Thesaurus

/// Reads the authoring table (``AuthoringColumn``) row by row into a builder.
struct AuthoringTableReader {
  private let file: String
  private var columns: [AuthoringColumn?] = []
  private var base = ""
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) { self.file = file }

  /// Reads a table.
  /// - Returns: what is wrong with its rows.
  static func read(_ bytes: [UInt8], file: String, into builder: inout ThesaurusBuilder) -> [Diagnostic] {
    var reader = AuthoringTableReader(file: file)
    if let finding = TableEncoding.finding(bytes, file: file) { reader.diagnostics.append(finding) }
    var rows = TableRows(bytes, syntax: TableSyntax(tellingFrom: bytes.span))
    if let header = rows.next() { reader.read(header: header.cells, line: header.line) }
    guard reader.columns.contains(.id) else {
      reader.report(.error, "the first row names no column “id”: nothing can be read", line: 1)
      return reader.diagnostics
    }
    while let row = rows.next() {
      if row.hasOpenQuote { reader.report(.error, "a quote is not closed: the row ends at its line", line: row.line) }
      reader.read(row.cells, line: row.line, into: &builder)
    }
    return reader.diagnostics
  }

  private mutating func report(_ severity: Diagnostic.Severity, _ message: String, line: Int) {
    diagnostics.append(Diagnostic(severity, message, file: file, position: SourcePosition(line: line, column: 1)))
  }

  private mutating func read(header: [[UInt8]], line: Int) {
    for cell in header {
      let name = String(decoding: cell, as: UTF8.self)
      let column = AuthoringColumn(header: name)
      if column == nil, !name.isEmpty { report(.warning, "the column “\(name)” means nothing here: it is passed over", line: line) }
      if let column, columns.contains(column) { report(.warning, "the column “\(name)” stands here twice; both are read", line: line) }
      columns.append(column)
    }
  }

  /// The URI of an id. A table that names no base gets one, lest its concepts have no URIs that other formats can carry.
  private mutating func whole(_ id: String, line: Int) -> String {
    let isWhole = CellIRI.isWhole(id)
    if !isWhole, base.isEmpty {
      base = "https://example.org/"
      report(
        .warning,
        "the ids are no URIs, and no row above says what to put before them: \(base) is; add a row of the type “base” with the URI",
        line: line)
    }
    let uri = CellIRI.encoded(isWhole ? id : base + id)
    if uri.utf8.count != id.utf8.count + (isWhole ? 0 : base.utf8.count) {
      report(.warning, "“\(id)” holds what no URI may hold: it is written <\(uri)>", line: line)
    }
    return uri
  }

  private mutating func read(_ cells: [[UInt8]], line: Int, into builder: inout ThesaurusBuilder) {
    if cells.allSatisfy(\.isEmpty) { return }  // spreadsheets leave such rows behind
    if cells.dropFirst(columns.count).contains(where: { !$0.isEmpty }) {
      report(.warning, "the row has \(cells.count) cells, more than the \(columns.count) columns: the surplus is passed over", line: line)
    }
    var values: [(column: AuthoringColumn, values: [String])] = []
    for (column, cell) in zip(columns, cells) {
      if let column { values.append((column, CellValues.values(of: cell))) }
    }
    let type = values.first { $0.column == .type }?.values.first ?? "concept"
    guard let id = values.first(where: { $0.column == .id })?.values.first else {
      return report(.error, "the row has no id: it is passed over", line: line)
    }
    if type == "base" {
      base = CellIRI.encoded(id)
      if !CellIRI.isWhole(base) {
        report(.warning, "the base “\(id)” is no URI: give one like https://example.org/", line: line)
        base = "https://example.org/"
      }
      return
    }
    builder.line = line
    let resource = builder.resource(whole(id, line: line))
    switch type {
    case "concept": builder.declareConcept(resource)
    case "scheme": builder.declareScheme(resource)
    default:
      guard let kind = ConceptCollection.Kind.allCases.first(where: { "\($0)" == type }) else {
        return report(
          .error, "the type “\(type)” is none of concept, scheme, collection, ordered, array, group: the row is passed over", line: line)
      }
      builder.declareCollection(resource, kind: kind)
    }
    for (column, values) in values {
      for value in values { add(column, value, resource, values: values, all: cells, line: line, to: &builder) }
    }
    addSearchOnlyLabels(values, resource, to: &builder)
  }

  private mutating func add(
    _ column: AuthoringColumn, _ value: String, _ resource: ThesaurusBuilder.Resource, values: [String], all: [[UInt8]], line: Int,
    to builder: inout ThesaurusBuilder
  ) {
    switch column {
    case .type, .id, .searchOnlyLabel: break
    case .label(let kind, let language): builder.addLabel(value, language: language, kind: kind, to: resource)
    case .property(let kind, let qualifier) where qualifier.hasPrefix("^^"):
      builder.add(kind, value, datatype: String(qualifier.dropFirst(2)), to: resource)
    case .property(let kind, let qualifier): builder.add(kind, value, language: qualifier, to: resource)
    case .description(let language): builder.add(.definition, value, language: language, to: resource)
    case .broader(let kind): builder.addBroader(builder.resource(whole(value, line: line)), of: resource, kind: kind)
    case .related: builder.addRelated(resource, builder.resource(whole(value, line: line)))
    case .link(let kind): builder.addLink(kind, whole(value, line: line), to: resource)
    case .scheme: builder.addScheme(builder.resource(whole(value, line: line)), of: resource)
    case .topConcept: builder.addTopConcept(resource, of: builder.resource(whole(value, line: line)))
    case .member: builder.addMember(builder.resource(whole(value, line: line)), of: resource)
    case .superordinate: builder.addSuperordinate(builder.resource(whole(value, line: line)), of: resource)
    case .deprecated: if isTrue(value, column, line: line) { builder.markDeprecated(resource) }
    case .searchOnly: if isTrue(value, column, line: line) { builder.markSearchOnly(resource) }
    }
  }

  /// Spreadsheets write truth in the language of their user.
  private mutating func isTrue(_ value: String, _ column: AuthoringColumn, line: Int) -> Bool {
    switch value.lowercased() {
    case "true", "1", "x", "yes", "tosi", "kyllä", "sant", "ja": return true
    case "false", "0", "no", "epätosi", "ei", "falskt", "nej": return false
    default:
      report(.warning, "“\(value)” in the column “\(column.name)” is neither true nor false: it is taken for false", line: line)
      return false
    }
  }

  /// A label that is only for searching is named again: it keeps the kind of the column it stands in too, else it is hidden.
  private func addSearchOnlyLabels(
    _ values: [(column: AuthoringColumn, values: [String])], _ resource: ThesaurusBuilder.Resource, to builder: inout ThesaurusBuilder
  ) {
    for (column, texts) in values {
      guard case .searchOnlyLabel(let language) = column else { continue }
      for text in texts {
        let kind = LabelKind.allCases.first { kind in
          values.contains { $0.column == .label(kind, language: language) && $0.values.contains(text) }
        }
        builder.addLabel(text, language: language, kind: kind ?? .hidden, isSearchOnly: true, to: resource)
      }
    }
  }
}

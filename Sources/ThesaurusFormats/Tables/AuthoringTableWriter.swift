import TextPrimitives
import Thesaurus

/// Writes a thesaurus as a table for people with spreadsheets: one row a concept, and rows for schemes and collections before them.
struct AuthoringTableWriter {
  private let thesaurus: Thesaurus
  private let syntax: TableSyntax
  private var rows: [[AuthoringColumn: [String]]] = []

  /// The table of a thesaurus.
  static func write(_ thesaurus: Thesaurus, syntax: TableSyntax, withMark: Bool = false) -> [UInt8] {
    var writer = AuthoringTableWriter(thesaurus: thesaurus, syntax: syntax)
    if !thesaurus.base.isEmpty { writer.rows.append([.type: ["base"], .id: [thesaurus.base]]) }
    for scheme in thesaurus.schemes { writer.add(scheme) }
    for collection in thesaurus.collections { writer.add(collection) }
    for concept in 0..<thesaurus.count { writer.add(concept) }
    return writer.bytes(withMark: withMark)
  }

  private init(thesaurus: Thesaurus, syntax: TableSyntax) {
    self.thesaurus = thesaurus
    self.syntax = syntax
  }

  /// A URI, without the base where nobody can take the rest for a whole URI.
  private func short(_ uri: String) -> String {
    let base = thesaurus.base
    guard !base.isEmpty, uri.hasPrefix(base), uri.utf8.count > base.utf8.count else { return uri }
    let rest = String(uri.dropFirst(base.count))
    return rest.utf8.contains(UInt8(ascii: ":")) || base + rest != uri ? uri : rest
  }

  private func short(_ concept: Int) -> String { short(thesaurus.uri(of: concept)) }

  private func byLanguage(_ texts: [LocalizedText], _ column: (String) -> AuthoringColumn, into row: inout [AuthoringColumn: [String]]) {
    for text in texts { row[column(text.language), default: []].append(text.text) }
  }

  private mutating func add(_ scheme: ConceptScheme) {
    var row: [AuthoringColumn: [String]] = [.type: ["scheme"], .id: [short(scheme.uri)]]
    byLanguage(scheme.labels, { .label(.preferred, language: $0) }, into: &row)
    byLanguage(scheme.descriptions, { .description(language: $0) }, into: &row)
    if !scheme.version.isEmpty { row[.property(.version, qualifier: "")] = [scheme.version] }
    if !scheme.modified.isEmpty { row[.property(.modified, qualifier: "")] = [scheme.modified] }
    if !scheme.license.isEmpty { row[.link(.license)] = [scheme.license] }
    rows.append(row)
  }

  private mutating func add(_ collection: ConceptCollection) {
    var row: [AuthoringColumn: [String]] = [.type: ["\(collection.kind)"], .id: [short(collection.uri)]]
    byLanguage(collection.labels, { .label(.preferred, language: $0) }, into: &row)
    byLanguage(collection.notes, { .property(.note, qualifier: $0) }, into: &row)
    row[.member] = collection.members.map(short) + collection.subcollections.map { short(thesaurus.collections[$0].uri) }
    row[.superordinate] = collection.superordinates.map(short)
    rows.append(row)
  }

  private mutating func add(_ concept: Int) {
    var row: [AuthoringColumn: [String]] = [.type: ["concept"], .id: [short(concept)]]
    for label in thesaurus.labels(of: concept) {
      let language = thesaurus.labelLanguage(label)
      let text = thesaurus.labelText(label)
      row[.label(thesaurus.labelKind(label), language: language), default: []].append(text)
      if thesaurus.labelIsSearchOnly(label) { row[.searchOnlyLabel(language: language), default: []].append(text) }
    }
    for property in thesaurus.properties(of: concept) {
      let datatype = thesaurus.propertyDatatype(property)
      let qualifier = datatype.isEmpty ? thesaurus.propertyLanguage(property) : "^^" + datatype
      row[.property(thesaurus.propertyKind(property), qualifier: qualifier), default: []].append(thesaurus.propertyText(property))
    }
    for (broader, kind) in zip(thesaurus.broader(of: concept), thesaurus.broaderKinds(of: concept)) {
      row[.broader(kind), default: []].append(short(Int(broader)))
    }
    // Once a pair, so that taking it out of one row takes it out.
    row[.related] = thesaurus.related(of: concept).map(Int.init).filter { $0 > concept }.map(short)
    for link in thesaurus.links(of: concept) { row[.link(thesaurus.linkKind(link)), default: []].append(short(thesaurus.linkTarget(link))) }
    row[.scheme] = thesaurus.schemes(of: concept).map { short(thesaurus.schemes[Int($0)].uri) }
    row[.topConcept] = thesaurus.schemes.filter { $0.topConcepts.contains(concept) }.map { short($0.uri) }
    if thesaurus.isDeprecated(concept) { row[.deprecated] = ["true"] }
    if thesaurus.isSearchOnly(concept) { row[.searchOnly] = ["true"] }
    rows.append(row)
  }

  private func bytes(withMark: Bool) -> [UInt8] {
    var used: Set<AuthoringColumn> = [.type, .id]
    for row in rows { used.formUnion(row.filter { !$0.value.isEmpty }.keys) }
    let columns = used.sorted { ($0.order, $0.name) < ($1.order, $1.name) }
    var bytes: [UInt8] = withMark ? [0xEF, 0xBB, 0xBF] : []
    let end = withMark ? Array("\r\n".utf8) : Array("\n".utf8)
    syntax.append(cells: columns.map { Array($0.name.utf8) }, to: &bytes)
    bytes += end
    for row in rows {
      syntax.append(cells: columns.map { Array(CellValues.joined(row[$0] ?? []).utf8) }, to: &bytes)
      bytes += end
    }
    return bytes
  }
}

extension AuthoringColumn {
  /// What an editor looks for first stands first.
  var order: Int {
    switch self {
    case .type: 0
    case .id: 1
    case .label(.preferred, _): 2
    case .label(.alternative, _): 3
    case .label(.hidden, _): 4
    case .searchOnlyLabel: 5
    case .property(let kind, _): 6 + Int(kind.rawValue)
    case .broader: 40
    case .related: 41
    case .link: 42
    case .deprecated: 43
    case .searchOnly: 44
    case .scheme: 45
    case .topConcept: 46
    case .member: 47
    case .superordinate: 48
    case .description: 49
    }
  }
}

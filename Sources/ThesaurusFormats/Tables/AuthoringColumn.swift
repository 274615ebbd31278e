import Thesaurus

/// What a column of the authoring table holds, and how its header is written.
enum AuthoringColumn: Hashable {
  /// What the row is: a concept, a scheme, a collection, or the base of the ids.
  case type
  /// The id, or the whole URI.
  case id
  case label(LabelKind, language: String)
  /// Labels of the language that are only for searching; each stands in a column of its kind too.
  case searchOnlyLabel(language: String)
  /// A note or another property, by the qualifier of the thesaurus: a language, or a datatype after `^^`.
  case property(PropertyKind, qualifier: String)
  case broader(HierarchyKind)
  case related
  case link(LinkKind)
  case scheme, topConcept, deprecated, searchOnly
  case member, superordinate
  /// What a scheme is and is for.
  case description(language: String)

  /// The header.
  var name: String {
    switch self {
    case .type: "type"
    case .id: "id"
    case .label(.preferred, let language): Self.joined("label", language)
    case .label(.alternative, let language): Self.joined("alt", language)
    case .label(.hidden, let language): Self.joined("hidden", language)
    case .searchOnlyLabel(let language): Self.joined("searchOnly", language.isEmpty ? "none" : language)
    case .property(let kind, let qualifier): qualifier.hasPrefix("^^") ? "\(kind)\(qualifier)" : Self.joined("\(kind)", qualifier)
    case .broader(.unspecified): "broader"
    case .broader(.generic): "broaderGeneric"
    case .broader(.partitive): "broaderPartitive"
    case .broader(.instantial): "broaderInstantial"
    case .related: "related"
    case .link(.source): "sourceLink"
    case .link(.license): "license"
    case .link(let kind): "\(kind)"
    case .scheme: "inScheme"
    case .topConcept: "topConceptOf"
    case .deprecated: "deprecated"
    case .searchOnly: "searchOnly"
    case .member: "member"
    case .superordinate: "superordinate"
    case .description(let language): Self.joined("description", language)
    }
  }

  private static func joined(_ name: String, _ language: String) -> String { language.isEmpty ? name : "\(name)_\(language)" }

  /// The column of a header; nil for one that means nothing here. Blanks around it do not matter.
  init?(header: String) {
    let header = header.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed().map(String.init).joined()
    if let fixed = Self.fixed[header.lowercased()] {
      self = fixed
      return
    }
    if let mark = header.firstRange(of: "^^") {
      let name = header[..<mark.lowerBound]
      guard CellIRI.isWhole(String(header[mark.upperBound...])) else { return nil }
      self.init(
        name: (name.hasSuffix("_") ? name.dropLast() : name).lowercased(),
        qualifier: "^^" + CellIRI.encoded(String(header[mark.upperBound...])))
      return
    }
    let parts = header.split(separator: "_", maxSplits: 1, omittingEmptySubsequences: false)
    let language = parts.count > 1 ? parts[1].lowercased() : ""
    guard let name = parts.first?.lowercased(), parts.count == 1 || Self.isLanguage(language) else { return nil }
    self.init(name: name, qualifier: language)
  }

  /// The column of a name in lower case with a language, or with a datatype after `^^`.
  private init?(name: String, qualifier: String) {
    switch name {
    case "label": self = .label(.preferred, language: qualifier)
    case "alt": self = .label(.alternative, language: qualifier)
    case "hidden": self = .label(.hidden, language: qualifier)
    case "searchonly": self = .searchOnlyLabel(language: qualifier == "none" ? "" : qualifier)
    case "description": self = .description(language: qualifier)
    default:
      guard let kind = Self.properties[name] else { return nil }
      self = .property(kind, qualifier: qualifier)
    }
  }

  /// Whether a text is a language tag in lower case, as far as RDF asks (RDF 1.1 Turtle, production 144s).
  static func isLanguage(_ tag: String) -> Bool {
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isLetter = { (byte: UInt8) in byte >= 0x61 && byte <= 0x7A }
    return parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { isLetter($0) || $0 >= 0x30 && $0 <= 0x39 } }
      && (parts.first?.allSatisfy(isLetter) ?? false)
  }

  private static let properties = Dictionary(uniqueKeysWithValues: PropertyKind.allCases.map { ("\($0)".lowercased(), $0) })

  /// The columns that have no language.
  private static let fixed: [String: AuthoringColumn] = {
    var columns: [AuthoringColumn] = [.type, .id, .related, .scheme, .topConcept, .deprecated, .searchOnly, .member, .superordinate]
    columns += HierarchyKind.allCases.map { .broader($0) }
    columns += LinkKind.allCases.map { .link($0) }
    return Dictionary(uniqueKeysWithValues: columns.map { ($0.name.lowercased(), $0) })
  }()
}

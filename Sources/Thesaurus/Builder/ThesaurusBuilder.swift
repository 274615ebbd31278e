import TextPrimitives

/// Collects what is said about concepts, schemes and collections, in any order, and makes a ``Thesaurus`` of it.
///
/// ```swift
/// var builder = ThesaurusBuilder()
/// let tea = builder.concept("https://example.org/tea")
/// builder.addLabel("tee", language: "fi", to: tea)
/// let thesaurus = builder.build().thesaurus
/// ```
/// Nothing that is said stops it: what cannot be used is left out, and a diagnostic tells why. Relations are completed in both
/// directions, repetitions are dropped.
public struct ThesaurusBuilder {
  /// A concept, scheme or collection, as a number that only this builder knows.
  @frozen public struct Resource: Hashable, Sendable {
    var number: Int32
  }

  /// The line of the statements that are added next; 0 where unknown.
  public var line = 0

  var findings = RepeatedFindings()
  var uris = TextTable()
  var index = HashIndex(capacity: 1024)
  var roles: [Roles] = []
  var flags: [ConceptFlags] = []
  var labels = StatementLog()
  var properties = StatementLog()
  var links = StatementLog()
  /// Declarations, titles and relations.
  var relations = StatementLog()
  var qualifiers: [String] = []
  private var qualifierTexts = TextTable()
  private var qualifierIndex = HashIndex()
  var file: String?
  /// Whether whoever asked finds for himself what contradicts SKOS.
  var leavesIntegrityToChecks = false
  private var isFull = false

  /// A builder that has been told nothing.
  public init() { _ = qualifier("") }

  /// Names the file of the statements that are added next, for diagnostics.
  public mutating func beginFile(_ name: String) {
    file = name
    line = 0
  }

  /// The resource with a URI, made if it is new; what it is can be said later.
  public mutating func resource(_ uri: Span<UInt8>) -> Resource {
    let hash = ByteHash(uri).finished
    if let known = index.find(hash, { uris.equals($0, uri) }) { return Resource(number: Int32(known)) }
    guard uris.hasRoom(for: uri.count) else {
      reportFull()
      return Resource(number: 0)
    }
    index.insert(hash, uris.count)
    uris.append(uri)
    roles.append([])
    flags.append([])
    return Resource(number: Int32(uris.count - 1))
  }

  /// The resource with a URI, made if it is new.
  public mutating func resource(_ uri: String) -> Resource {
    let bytes = Array(uri.utf8)
    return resource(bytes.span)
  }

  /// The number of a language tag; lower-case tags are expected.
  public mutating func qualifier(language: Span<UInt8>) -> UInt16 {
    let hash = ByteHash(language).finished
    if let known = qualifierIndex.find(hash, { qualifierTexts.equals($0, language) }) { return UInt16(known) }
    guard qualifierTexts.count < Int(UInt16.max) else { return 0 }
    qualifierIndex.insert(hash, qualifierTexts.count)
    qualifierTexts.append(language)
    qualifiers.append(String(utf8Bytes: language))
    return UInt16(qualifierTexts.count - 1)
  }

  /// The number of the datatype with a URI.
  public mutating func qualifier(datatype: Span<UInt8>) -> UInt16 {
    var bytes = Array("^^".utf8)
    for index in datatype.indices { bytes.append(datatype[index]) }
    return qualifier(language: bytes.span)
  }

  /// The number of a language tag, or of a datatype with `^^` before it.
  mutating func qualifier(_ text: String) -> UInt16 {
    let bytes = Array(text.utf8)
    return qualifier(language: bytes.span)
  }

  /// Whether something has declared a resource a concept, scheme or collection.
  public func isPartOfThesaurus(_ resource: Resource) -> Bool {
    !roles[Int(resource.number)].isDisjoint(with: [.concept, .scheme, .anyCollection])
  }

  /// Notes a statement at the current line.
  mutating func add(_ predicate: Statement.Predicate, _ subject: Resource, _ object: Int32, kind: UInt8 = 0, qualifier: UInt16 = 0) {
    let statement = Statement(
      subject: subject.number, object: object, line: UInt32(clamping: line), qualifier: qualifier, predicate: predicate, kind: kind)
    switch predicate {
    case .label: labels.append(statement, file: file)
    case .property: properties.append(statement, file: file)
    case .link: links.append(statement, file: file)
    default: relations.append(statement, file: file)
    }
  }

  /// Notes a statement that says a text.
  mutating func add(_ predicate: Statement.Predicate, _ subject: Resource, _ text: Span<UInt8>, kind: UInt8 = 0, qualifier: UInt16 = 0) {
    let number: Int32?
    switch predicate {
    case .label: number = labels.texts.add(text)
    case .property: number = properties.texts.add(text)
    case .link: number = links.texts.add(text)
    default: number = relations.texts.add(text)
    }
    if let number { add(predicate, subject, number, kind: kind, qualifier: qualifier) } else { reportFull() }
  }

  private mutating func reportFull() {
    if !isFull { report("the vocabulary holds more than 4 GiB of text; what follows is left out", .error, at: nil) }
    isFull = true
  }
}

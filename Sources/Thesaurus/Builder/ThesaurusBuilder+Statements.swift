/// What can be said.
extension ThesaurusBuilder {
  /// The concept with a URI.
  public mutating func concept(_ uri: String) -> Resource {
    let concept = resource(uri)
    declareConcept(concept)
    return concept
  }

  /// The scheme with a URI.
  public mutating func scheme(_ uri: String) -> Resource {
    let scheme = resource(uri)
    declareScheme(scheme)
    return scheme
  }

  /// The collection with a URI.
  public mutating func collection(_ uri: String, kind: ConceptCollection.Kind) -> Resource {
    let collection = resource(uri)
    declareCollection(collection, kind: kind)
    return collection
  }

  /// Says that a resource is a concept.
  public mutating func declareConcept(_ resource: Resource) {
    guard !roles[Int(resource.number)].contains(.concept) else { return }
    insert(.concept, resource)
    add(.declaration, resource, 0)
  }

  /// Says that a resource is a scheme.
  public mutating func declareScheme(_ resource: Resource) { insert(.scheme, resource) }

  /// Says that a resource is a collection; one may be of several kinds.
  public mutating func declareCollection(_ resource: Resource, kind: ConceptCollection.Kind) {
    switch kind {
    case .collection: insert(.collection, resource)
    case .ordered: insert(.orderedCollection, resource)
    case .array: insert(.array, resource)
    case .group: insert(.group, resource)
    }
  }

  /// Says that a resource is something that is no part of a thesaurus; unless it is declared otherwise too, it is passed over.
  public mutating func declareOther(_ resource: Resource) { insert(.other, resource) }

  /// Gives a concept, scheme or collection a label.
  public mutating func addLabel(
    _ text: String, language: String = "", kind: LabelKind = .preferred, isSearchOnly: Bool = false, to resource: Resource
  ) {
    let bytes = Array(text.utf8)
    addLabel(bytes.span, qualifier: qualifier(language), kind: kind, isSearchOnly: isSearchOnly, to: resource)
  }

  /// Gives a concept, scheme or collection a label, given as UTF-8 and the number of its language.
  public mutating func addLabel(
    _ text: Span<UInt8>, qualifier: UInt16, kind: LabelKind, isSearchOnly: Bool, to resource: Resource
  ) {
    add(.label, resource, text, kind: kind.rawValue | (isSearchOnly ? 0x80 : 0), qualifier: qualifier)
  }

  /// Gives a scheme or collection a title; concepts have labels.
  public mutating func addTitle(_ text: Span<UInt8>, qualifier: UInt16, to resource: Resource) {
    add(.title, resource, text, qualifier: qualifier)
  }

  /// Gives a concept, scheme or collection a note or another property.
  public mutating func add(_ kind: PropertyKind, _ text: String, language: String = "", datatype: String = "", to resource: Resource) {
    let bytes = Array(text.utf8)
    add(kind, bytes.span, qualifier: qualifier(datatype.isEmpty ? language : "^^" + datatype), to: resource)
  }

  /// Gives a concept, scheme or collection a property, given as UTF-8 and the number of its language or datatype.
  public mutating func add(_ kind: PropertyKind, _ text: Span<UInt8>, qualifier: UInt16, to resource: Resource) {
    add(.property, resource, text, kind: kind.rawValue, qualifier: qualifier)
  }

  /// Points from a resource to a URI.
  public mutating func addLink(_ kind: LinkKind, _ uri: String, to resource: Resource) {
    let bytes = Array(uri.utf8)
    addLink(kind, bytes.span, to: resource)
  }

  /// Points from a resource to a URI, given as UTF-8.
  public mutating func addLink(_ kind: LinkKind, _ uri: Span<UInt8>, to resource: Resource) {
    add(.link, resource, uri, kind: kind.rawValue)
  }

  /// Puts a concept above another one.
  /// - Parameter isSaidFromAbove: whether the source says it of the broader concept (`skos:narrower`).
  public mutating func addBroader(
    _ broader: Resource, of concept: Resource, kind: HierarchyKind = .unspecified, isSaidFromAbove: Bool = false
  ) {
    add(.broader, concept, broader.number, kind: kind.rawValue | (isSaidFromAbove ? 0x80 : 0))
  }

  /// Notes that a concept is somewhere above another one, which says nothing that the thesaurus holds (`skos:broaderTransitive`).
  public mutating func noteTransitive(_ ancestor: Resource, of concept: Resource) { add(.transitive, concept, ancestor.number) }

  /// Notes that a resource is described with a term that its namespace does not define.
  public mutating func noteUndefinedTerm(_ iri: String, of resource: Resource) {
    let bytes = Array(iri.utf8)
    add(.undefinedTerm, resource, bytes.span)
  }

  /// Associates two concepts.
  public mutating func addRelated(_ one: Resource, _ other: Resource) { add(.related, one, other.number) }

  /// Puts a concept into a scheme.
  public mutating func addScheme(_ scheme: Resource, of concept: Resource) { add(.inScheme, concept, scheme.number) }

  /// Makes a concept a top concept of a scheme.
  /// - Parameter isSaidFromAbove: whether the source says it of the scheme (`skos:hasTopConcept`).
  public mutating func addTopConcept(_ concept: Resource, of scheme: Resource, isSaidFromAbove: Bool = false) {
    add(.topConceptOf, concept, scheme.number, kind: isSaidFromAbove ? 0x80 : 0)
  }

  /// Puts a concept or a collection into a collection.
  public mutating func addMember(_ member: Resource, of collection: Resource) { add(.member, collection, member.number) }

  /// Puts an array under a concept.
  public mutating func addSuperordinate(_ concept: Resource, of array: Resource) { add(.superordinate, array, concept.number) }

  /// Says that a concept is no longer to be used.
  public mutating func markDeprecated(_ concept: Resource) {
    if roles.indices.contains(Int(concept.number)) { flags[Int(concept.number)].insert(.deprecated) }
  }

  /// Says that texts are not to be tagged with a concept.
  public mutating func markSearchOnly(_ concept: Resource) {
    if roles.indices.contains(Int(concept.number)) { flags[Int(concept.number)].insert(.searchOnly) }
  }

  private mutating func insert(_ role: Roles, _ resource: Resource) {
    if roles.indices.contains(Int(resource.number)) { roles[Int(resource.number)].insert(role) }
  }
}

/// Notes, notations and dates of concepts as one flat table, sorted by concept, kind, language and text.
extension Thesaurus {
  /// How many properties there are.
  public var propertyCount: Int { properties.count }

  /// The properties of a concept, as numbers.
  public func properties(of concept: Int) -> Range<Int> { properties.range(of: concept) }

  /// The concept of a property.
  public func propertyConcept(_ property: Int) -> Int { Int(properties.rows[property].owner) }

  /// The kind of a property.
  public func propertyKind(_ property: Int) -> PropertyKind { PropertyKind(rawValue: properties.rows[property].kind) ?? .note }

  /// The text of a property.
  public func propertyText(_ property: Int) -> String { properties.text(property) }

  /// The language tag of a property; empty where there is none.
  public func propertyLanguage(_ property: Int) -> String {
    let qualifier = qualifiers[Int(properties.rows[property].qualifier)]
    return qualifier.hasPrefix("^^") ? "" : qualifier
  }

  /// The URI of the datatype of a property; empty where there is none.
  public func propertyDatatype(_ property: Int) -> String {
    let qualifier = qualifiers[Int(properties.rows[property].qualifier)]
    return qualifier.hasPrefix("^^") ? String(qualifier.dropFirst(2)) : ""
  }

  /// The properties of one kind of a concept, as texts with their languages.
  public func texts(_ kind: PropertyKind, of concept: Int) -> [LocalizedText] {
    properties(of: concept).filter { propertyKind($0) == kind }.map { LocalizedText(propertyText($0), language: propertyLanguage($0)) }
  }

  /// The first property of one kind of a concept, in a language if one is given.
  public func text(_ kind: PropertyKind, of concept: Int, language: String? = nil) -> String? {
    for property in properties(of: concept) where propertyKind(property) == kind {
      if language == nil || propertyLanguage(property) == language { return propertyText(property) }
    }
    return nil
  }

  /// The notes of a concept (SKOS Reference, section 7) with their kinds.
  public func notes(of concept: Int) -> [(kind: PropertyKind, note: LocalizedText)] {
    properties(of: concept).filter { propertyKind($0).isNote }
      .map { (propertyKind($0), LocalizedText(propertyText($0), language: propertyLanguage($0))) }
  }
}

/// What concepts point to by URI as one flat table, sorted by concept, kind and URI.
extension Thesaurus {
  /// How many links there are.
  public var linkCount: Int { links.count }

  /// The links of a concept, as numbers.
  public func links(of concept: Int) -> Range<Int> { links.range(of: concept) }

  /// The concept of a link.
  public func linkConcept(_ link: Int) -> Int { Int(links.rows[link].owner) }

  /// The kind of a link.
  public func linkKind(_ link: Int) -> LinkKind { LinkKind(rawValue: links.rows[link].kind) ?? .seeAlso }

  /// The URI that a link points to.
  public func linkTarget(_ link: Int) -> String { links.text(link) }

  /// The mappings of a concept to other vocabularies, with the properties of SKOS they stand for.
  public func mappings(of concept: Int) -> [(kind: LinkKind, uri: String)] {
    links(of: concept).filter { linkKind($0).isMapping }.map { (linkKind($0), linkTarget($0)) }
  }

  /// The URIs of what is to be used instead of a deprecated concept.
  public func replacements(of concept: Int) -> [String] {
    links(of: concept).filter { linkKind($0) == .replacedBy }.map(linkTarget)
  }
}

public import RDFSyntax
public import Thesaurus

/// Says a ``Thesaurus`` in triples, such that ``SKOSReader`` makes the same thesaurus of them.
///
/// What follows from something else is written out where other tools do not infer: `skos:broader` beside the properties of ISO 25964,
/// labels beside their search-only properties, `skos:related` in both directions. `skos:narrower` is not: every tool knows the inverse.
public enum SKOSWriter {
  /// Hands the triples of a thesaurus to a sink, subject by subject.
  /// - Throws: only what the sink throws.
  public static func write<Sink: TripleSink>(_ thesaurus: Thesaurus, into sink: inout Sink) throws {
    var composer = TripleComposer(sink)
    for (prefix, namespace) in WritingStyle.skos.prefixes.sorted(by: { $0.key < $1.key }) {
      composer.declare(prefix: prefix, namespace: namespace)
    }
    if !thesaurus.base.isEmpty, thesaurus.base != Namespace.hyte { composer.declare(prefix: "", namespace: thesaurus.base) }
    for scheme in thesaurus.schemes { try write(scheme, of: thesaurus, to: &composer) }
    for collection in thesaurus.collections { try write(collection, of: thesaurus, to: &composer) }
    for concept in 0..<thesaurus.count { try write(concept, of: thesaurus, to: &composer) }
    try composer.flush()
    sink = composer.sink
  }

  private static func write(_ scheme: ConceptScheme, of thesaurus: Thesaurus, to composer: inout TripleComposer<some TripleSink>) throws {
    try composer.add(scheme.uri, Namespace.rdf + "type", .iri(Namespace.skos + "ConceptScheme"))
    for label in scheme.labels {
      try composer.add(scheme.uri, Namespace.skos + "prefLabel", .literal(label.text, language: label.language))
    }
    for text in scheme.descriptions {
      try composer.add(scheme.uri, Namespace.dcterms + "description", .literal(text.text, language: text.language))
    }
    if !scheme.version.isEmpty { try composer.add(scheme.uri, Namespace.owl + "versionInfo", .literal(scheme.version)) }
    if !scheme.modified.isEmpty { try composer.add(scheme.uri, Namespace.dcterms + "modified", .literal(scheme.modified)) }
    if !scheme.license.isEmpty { try composer.add(scheme.uri, Namespace.dcterms + "license", .iri(scheme.license)) }
    for concept in scheme.topConcepts { try composer.add(thesaurus.uri(of: concept), Namespace.skos + "topConceptOf", .iri(scheme.uri)) }
  }

  private static func write(
    _ collection: ConceptCollection, of thesaurus: Thesaurus, to composer: inout TripleComposer<some TripleSink>
  ) throws {
    let uri = collection.uri
    let type =
      switch collection.kind {
      case .collection: Namespace.skos + "Collection"
      case .ordered: Namespace.skos + "OrderedCollection"
      case .array: Namespace.isothes + "ThesaurusArray"
      case .group: Namespace.isothes + "ConceptGroup"
      }
    try composer.add(uri, Namespace.rdf + "type", .iri(type))
    if collection.kind != .ordered { try composer.add(uri, Namespace.rdf + "type", .iri(Namespace.skos + "Collection")) }
    for label in collection.labels { try composer.add(uri, Namespace.skos + "prefLabel", .literal(label.text, language: label.language)) }
    for note in collection.notes { try composer.add(uri, Namespace.skos + "note", .literal(note.text, language: note.language)) }
    for concept in collection.superordinates {
      try composer.add(uri, Namespace.isothes + "superOrdinate", .iri(thesaurus.uri(of: concept)))
    }
    for part in collection.subcollections { try composer.add(uri, Namespace.skos + "member", .iri(thesaurus.collections[part].uri)) }
    if collection.kind == .ordered {
      try writeList(collection.members.map(thesaurus.uri(of:)), of: uri, to: &composer)
    } else {
      for member in collection.members { try composer.add(uri, Namespace.skos + "member", .iri(thesaurus.uri(of: member))) }
    }
  }

  /// A list of RDF, whose nodes are named after the collection: blank nodes must not meet those of another list.
  private static func writeList(_ members: [String], of uri: String, to composer: inout TripleComposer<some TripleSink>) throws {
    let isPlain = { (byte: UInt8) in byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 }
    let stem = "_:list-" + String(decoding: uri.utf8.map { isPlain($0) ? $0 : UInt8(ascii: "-") }, as: UTF8.self)
    let node = { (index: Int) in index < members.count ? "\(stem)-\(index)" : Namespace.rdf + "nil" }
    try composer.add(uri, Namespace.skos + "memberList", .iri(node(0)))
    for (index, member) in members.enumerated() {
      try composer.add(node(index), Namespace.rdf + "first", .iri(member))
      try composer.add(node(index), Namespace.rdf + "rest", .iri(node(index + 1)))
    }
  }
}

public import RDFSyntax
public import TextPrimitives
public import Thesaurus

/// Makes a ``Thesaurus`` of triples (SKOS Reference, W3C 2009; ISO 25964 SKOS extension; SKOS-XL labels).
///
/// ```swift
/// var reader = SKOSReader()
/// reader.beginFile("teemat.ttl")
/// try TurtleReader.read(bytes, file: "teemat.ttl", into: &reader)
/// let (thesaurus, diagnostics) = reader.finish()
/// ```
/// Several files make one thesaurus. Relations are completed in both directions, `skos:broader` follows from the broader properties of
/// ISO 25964, and a search-only label is also a label. What cannot be used is left out with a diagnostic; the rest is kept.
public struct SKOSReader: TripleSink {
  var builder = ThesaurusBuilder()
  var files: [String] = []
  /// Lists and labels that are resources, put together at the end.
  var lists = RDFLists()
  var labelResources = LabelResources()
  /// Properties that nothing is known about, with where each was first used about what.
  var unknownTerms: [String: (subject: ThesaurusBuilder.Resource, place: Place)] = [:]

  /// The file that is read, if it is mapped, and how much of it has been given back.
  var mapped: MappedFile?
  private var released = 0

  // What the terms of the current batch are to us, looked up once each.
  private var resources: [ThesaurusBuilder.Resource?] = []
  private var meanings: [SKOSTerm?] = []

  /// A reader that has read nothing.
  public init() {}

  /// Names the file of the triples that come next: for diagnostics, and because blank nodes are of one file.
  public mutating func beginFile(_ name: String) {
    files.append(name)
    released = 0
    builder.beginFile(name)
  }

  /// The thesaurus of all triples, and what could not be used or deserves a word.
  public consuming func finish() -> (thesaurus: Thesaurus, diagnostics: [Diagnostic]) {
    resolve()
    return takeBuilder().build()
  }

  /// The thesaurus, what could not be used, and all that was read as it was written, for checks.
  public consuming func finishWithSource() -> (thesaurus: Thesaurus, diagnostics: [Diagnostic], source: ThesaurusSource) {
    resolve()
    return takeBuilder().buildWithSource()
  }

  /// The builder itself, not a copy: it gives back its memory part by part, which it cannot while somebody else holds it.
  private mutating func takeBuilder() -> ThesaurusBuilder {
    var taken = ThesaurusBuilder()
    swap(&taken, &builder)
    return taken
  }

  private mutating func resolve() {
    resolveLists()
    resolveLabelResources()
    reportUnknownTerms()
  }

  /// Takes the next triples.
  public mutating func receive(_ batch: borrowing TripleBatch) throws {
    resources.removeAll(keepingCapacity: true)
    resources.append(contentsOf: repeatElement(nil, count: batch.terms.count))
    meanings.removeAll(keepingCapacity: true)
    meanings.append(contentsOf: repeatElement(nil, count: batch.terms.count))
    for index in batch.triples.indices {
      let triple = batch.triples[index]
      builder.line = triple.line
      let subject = resource(triple.subject, batch)
      read(meaning(triple.predicate, batch), of: subject, triple, batch)
    }
  }

  /// Gives back what has been read of a mapped file, 16 MiB at a time.
  public mutating func didRead(upTo offset: Int) {
    released = min(released, offset)
    guard let mapped, offset - released >= 1 << 24 else { return }
    mapped.release(before: offset)
    released = offset
  }

  /// What a term means as a property.
  private mutating func meaning(_ term: Int, _ batch: borrowing TripleBatch) -> SKOSTerm {
    if let known = meanings[term] { return known }
    let meaning = SKOSTerm(iri: String(utf8Bytes: batch.bytes.span.extracting(batch.terms[term].text)))
    meanings[term] = meaning
    return meaning
  }

  /// The resource that an IRI or blank node names.
  mutating func resource(_ term: Int, _ batch: borrowing TripleBatch) -> ThesaurusBuilder.Resource {
    if let known = resources[term] { return known }
    let record = batch.terms[term]
    let text = batch.bytes.span.extracting(record.text)
    let resource: ThesaurusBuilder.Resource
    if record.kind == .blankNode {
      // A label is unique in its file only.
      resource = builder.resource("_:\(files.count)-\(String(utf8Bytes: text))")
    } else {
      resource = builder.resource(text)
    }
    resources[term] = resource
    return resource
  }
}

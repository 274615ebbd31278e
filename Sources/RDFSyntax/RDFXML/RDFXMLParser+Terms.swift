internal import TextPrimitives

extension RDFXMLParser {
  /// Adds a triple with an implied predicate.
  mutating func emit(_ subject: Int, _ predicate: ImpliedIRI, _ object: Int) {
    let predicate = builder.term(predicate)
    builder.emit(subject, predicate, object, line: line)
  }

  /// Adds the triple of a property, and those about the triple itself if it has `rdf:ID`.
  mutating func finish(_ property: Frame, object: Int) {
    builder.emit(property.subject, property.predicate, object, line: line)
    guard property.statement != TripleBuilder.none else { return }
    let statement = builder.term(.statement)
    emit(property.statement, .type, statement)
    emit(property.statement, .subject, property.subject)
    emit(property.statement, .predicate, property.predicate)
    emit(property.statement, .object, object)
  }

  /// The IRI of the element.
  mutating func elementTerm(_ text: Span<UInt8>, _ frame: Frame) -> Int {
    let slot = cache.slot(text, xml.element.whole)
    if let term = cache.term(text, xml.element.whole, slot: slot) { return term }
    let term = nameTerm(text, xml.element)
    if term >= 0 { cache.remember(term, xml.element.whole, slot: slot) }
    return term
  }

  /// The IRI of a name: its namespace and its local part.
  mutating func nameTerm(_ text: Span<UInt8>, _ name: XMLReader.Name) -> Int {
    if name.namespace.isEmpty, rdfName(text, name) == nil {
      note(text, "`\(xml.name(text, name.whole))` has no namespace, so it is no IRI; declare one with `xmlns`")
      return TripleBuilder.invalid
    }
    var iri = name.namespace.isEmpty ? Array(RDFName.rdf.utf8) : Array(xml.namespaces[name.namespace])
    iri.append(text, name.local)
    return term(text, iri)
  }

  /// `rdf:_1`, `rdf:_2`, ….
  mutating func memberTerm(_ number: Int) -> Int {
    let start = builder.batch.bytes.count
    builder.batch.bytes.append(contentsOf: "\(RDFName.rdf)_\(number)".utf8)
    return builder.add(.iri, from: start)
  }

  /// The IRI of an attribute's value.
  mutating func resolved(_ text: Span<UInt8>, _ value: Range<Int>, _ base: IRIBase?) -> Int {
    var iri: [UInt8] = []
    IRIBase.append(xml.values.span, value, resolvedAgainst: base, to: &iri)
    return term(text, iri)
  }

  /// The IRI that `rdf:ID` gives: a fragment of the base, once a document.
  mutating func named(_ text: Span<UInt8>, _ value: Range<Int>, _ base: IRIBase?) -> Int {
    let name = Array(xml.values[value])
    guard isName(name) else {
      note(
        text, "`rdf:ID` must be a name (letters, digits, `_`, `-`, `.`, and no digit first), not `\(String(decoding: name, as: UTF8.self))`"
      )
      return TripleBuilder.invalid
    }
    var iri: [UInt8] = []
    let reference = [UInt8(ascii: "#")] + name
    IRIBase.append(reference.span, 0..<reference.count, resolvedAgainst: base, to: &iri)
    let key = LocalName(base: base.map { ByteHash($0.bytes.span).finished } ?? 0, name: name)
    if !names.insert(key).inserted {
      note(text, "`rdf:ID=\"\(String(decoding: name, as: UTF8.self))\"` stands twice; use `rdf:about` for the second")
    }
    return term(text, iri)
  }

  /// The node of `rdf:nodeID`.
  mutating func blankNode(_ text: Span<UInt8>, _ value: Range<Int>) -> Int {
    let name = Array(xml.values[value])
    guard isName(name) else {
      note(
        text,
        "`rdf:nodeID` must be a name (letters, digits, `_`, `-`, `.`, and no digit first), not `\(String(decoding: name, as: UTF8.self))`")
      return TripleBuilder.invalid
    }
    return builder.blankNode(name.span, 0..<name.count)
  }

  private func isName(_ name: [UInt8]) -> Bool {
    guard !name.isEmpty else { return false }
    let first = UTF8Scalars.decode(name.span, at: 0).scalar
    return (NameCharacters.isNameBase(first) || first == 0x5F) && NameCharacters.endOfName(name.span, from: 0) == name.count
  }

  /// A term of a whole IRI; what is none is reported.
  private mutating func term(_ text: Span<UInt8>, _ iri: [UInt8]) -> Int {
    guard iri.allSatisfy({ NameCharacters.isIRIByte($0) }) else {
      note(
        text, "`\(String(decoding: iri, as: UTF8.self))` is no IRI: it holds a space or one of `<>\"{}|^\\`; write these percent-encoded")
      return TripleBuilder.invalid
    }
    guard IRIBase.endOfScheme(iri.span, 0..<iri.count) != nil else {
      if !hasReportedMissingBase {
        hasReportedMissingBase = true
        note(
          text,
          "the IRI `\(String(decoding: iri, as: UTF8.self))` is relative and there is no base; add `xml:base` or give a base; triples with such IRIs are left out"
        )
      }
      return TripleBuilder.invalid
    }
    let start = builder.batch.bytes.count
    builder.batch.bytes.append(contentsOf: iri)
    return builder.add(.iri, from: start)
  }

  /// The literal of the text of a property.
  mutating func contentTerm(_ frame: Frame) -> Int {
    let start = builder.batch.bytes.count
    builder.batch.bytes.append(contentsOf: content)
    if frame.datatype == TripleBuilder.invalid { return TripleBuilder.invalid }
    if frame.datatype >= 0 { return literalTerm(from: start, datatype: frame.datatype) }
    return literalTerm(from: start, language: frame.language)
  }

  /// A literal of the bytes since `start`, with a language.
  mutating func literalTerm(from start: Int, language: [UInt8]) -> Int {
    let end = builder.batch.bytes.count
    builder.batch.bytes.append(contentsOf: language)
    builder.batch.terms.append(TermRecord(kind: .literal, text: start..<end, language: end..<builder.batch.bytes.count))
    return builder.batch.terms.count - 1
  }

  /// A literal of the bytes since `start`, with a datatype.
  mutating func literalTerm(from start: Int, datatype: Int) -> Int {
    let iri = builder.batch.terms[datatype].text
    let text = start..<builder.batch.bytes.count
    builder.batch.terms.append(TermRecord(kind: .literal, text: text, datatype: builder.batch.isStringDatatype(iri) ? 0..<0 : iri))
    return builder.batch.terms.count - 1
  }
}

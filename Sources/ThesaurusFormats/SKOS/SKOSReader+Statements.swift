import RDFSyntax
import TextPrimitives
import Thesaurus

/// One triple after the other.
extension SKOSReader {
  mutating func read(
    _ meaning: SKOSTerm, of subject: ThesaurusBuilder.Resource, _ triple: TripleBatch.Triple, _ batch: borrowing TripleBatch
  ) {
    let object = batch.terms[triple.object]
    let text = batch.bytes.span.extracting(object.text)
    switch meaning {
    case .passedOver: break
    case .unknown: noteUnknown(triple, subject, batch)
    case .label(let kind, let isSearchOnly):
      guard isLiteral(object, triple, batch) else { return }
      builder.addLabel(text, qualifier: qualifier(object, batch), kind: kind, isSearchOnly: isSearchOnly, to: subject)
    case .title:
      guard object.kind == .literal else { return }
      builder.addTitle(text, qualifier: qualifier(object, batch), to: subject)
    case .property(let kind):
      guard object.kind != .blankNode, !kind.isNote || isLiteral(object, triple, batch) else { return }
      builder.add(kind, text, qualifier: qualifier(object, batch), to: subject)
    case .localizedProperty(let kind, let language):
      let tag = Array(language.utf8)
      builder.add(kind, text, qualifier: builder.qualifier(language: tag.span), to: subject)
    case .source where object.kind == .literal:
      builder.add(.source, text, qualifier: qualifier(object, batch), to: subject)
    case .source: builder.addLink(.source, text, to: subject)
    case .link(let kind):
      guard isResource(object, triple, batch) else { return }
      builder.addLink(kind, text, to: subject)
    case .deprecated: if isTrue(object, batch) { builder.markDeprecated(subject) }
    case .searchOnly: if isTrue(object, batch) { builder.markSearchOnly(subject) }
    case .literalForm:
      guard isLiteral(object, triple, batch) else { return }
      labelResources.forms[subject] = LocalizedText(
        String(utf8Bytes: text), language: String(utf8Bytes: batch.bytes.span.extracting(object.language)))
    case .type, .broader, .narrower, .broaderTransitive, .narrowerTransitive, .related, .inScheme, .topConceptOf, .hasTopConcept, .member,
      .memberList, .subgroup, .supergroup,
      .superordinate, .subordinateArray, .listFirst, .listRest, .labelResource:
      guard isResource(object, triple, batch) else { return }
      relate(meaning, subject, resource(triple.object, batch), batch, object)
    }
  }

  /// Statements between two resources.
  private mutating func relate(
    _ meaning: SKOSTerm, _ subject: ThesaurusBuilder.Resource, _ object: ThesaurusBuilder.Resource, _ batch: borrowing TripleBatch,
    _ record: TermRecord
  ) {
    switch meaning {
    case .type: declare(subject, typeOf: String(utf8Bytes: batch.bytes.span.extracting(record.text)))
    case .broader(let kind): builder.addBroader(object, of: subject, kind: kind)
    case .narrower(let kind): builder.addBroader(subject, of: object, kind: kind, isSaidFromAbove: true)
    case .related: builder.addRelated(subject, object)
    case .inScheme: builder.addScheme(object, of: subject)
    case .topConceptOf: builder.addTopConcept(subject, of: object)
    case .hasTopConcept: builder.addTopConcept(object, of: subject, isSaidFromAbove: true)
    case .broaderTransitive: builder.noteTransitive(object, of: subject)
    case .narrowerTransitive: builder.noteTransitive(subject, of: object)
    case .member, .subgroup: builder.addMember(object, of: subject)
    case .supergroup: builder.addMember(subject, of: object)
    case .superordinate: builder.addSuperordinate(object, of: subject)
    case .subordinateArray: builder.addSuperordinate(subject, of: object)
    case .memberList: lists.owners.append((subject, object, place))
    case .listFirst: lists.first[subject] = object
    case .listRest: lists.rest[subject] = object
    case .labelResource(let kind): labelResources.uses.append((subject, object, kind, place))
    default: break
    }
  }

  private mutating func declare(_ subject: ThesaurusBuilder.Resource, typeOf type: String) {
    switch type {
    case Namespace.skos + "Concept": builder.declareConcept(subject)
    case Namespace.skos + "ConceptScheme": builder.declareScheme(subject)
    case Namespace.skos + "Collection": builder.declareCollection(subject, kind: .collection)
    case Namespace.skos + "OrderedCollection": builder.declareCollection(subject, kind: .ordered)
    case Namespace.isothes + "ThesaurusArray": builder.declareCollection(subject, kind: .array)
    case Namespace.isothes + "ConceptGroup": builder.declareCollection(subject, kind: .group)
    default:
      builder.declareOther(subject)
      if type.hasPrefix(Namespace.skos) { builder.noteUndefinedTerm(type, of: subject) }
    }
  }

  /// The language of a literal, else its datatype.
  private mutating func qualifier(_ term: TermRecord, _ batch: borrowing TripleBatch) -> UInt16 {
    if !term.datatype.isEmpty { return builder.qualifier(datatype: batch.bytes.span.extracting(term.datatype)) }
    return builder.qualifier(language: batch.bytes.span.extracting(term.language))
  }

  private func isTrue(_ term: TermRecord, _ batch: borrowing TripleBatch) -> Bool {
    let text = String(utf8Bytes: batch.bytes.span.extracting(term.text))
    return text == "true" || text == "1"
  }

  private mutating func isLiteral(_ term: TermRecord, _ triple: TripleBatch.Triple, _ batch: borrowing TripleBatch) -> Bool {
    if term.kind == .literal { return true }
    let property = String(utf8Bytes: batch.bytes.span.extracting(batch.terms[triple.predicate].text))
    builder.report("the value of <\(property)> must be a text in quotes: the statement is left out")
    return false
  }

  private mutating func isResource(_ term: TermRecord, _ triple: TripleBatch.Triple, _ batch: borrowing TripleBatch) -> Bool {
    if term.kind != .literal { return true }
    let property = String(utf8Bytes: batch.bytes.span.extracting(batch.terms[triple.predicate].text))
    let value = String(utf8Bytes: batch.bytes.span.extracting(term.text).extracting(first: 60))
    builder.report("the value of <\(property)> must be a URI, not the text “\(value)”: the statement is left out")
    return false
  }
}

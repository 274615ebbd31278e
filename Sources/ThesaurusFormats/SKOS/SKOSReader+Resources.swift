import RDFSyntax
import TextPrimitives
import Thesaurus

/// Lists of RDF, for ordered collections (`skos:memberList`).
struct RDFLists {
  var first: [ThesaurusBuilder.Resource: ThesaurusBuilder.Resource] = [:]
  var rest: [ThesaurusBuilder.Resource: ThesaurusBuilder.Resource] = [:]
  var owners: [(collection: ThesaurusBuilder.Resource, list: ThesaurusBuilder.Resource, place: Place)] = []
}

/// Labels that are resources (SKOS-XL).
struct LabelResources {
  var forms: [ThesaurusBuilder.Resource: LocalizedText] = [:]
  var uses: [(concept: ThesaurusBuilder.Resource, label: ThesaurusBuilder.Resource, kind: LabelKind, place: Place)] = []
}

/// A line of one of the files.
struct Place {
  var file: String?
  var line: Int
}

/// What can only be understood when everything has been read.
extension SKOSReader {
  /// Makes the elements of member lists members, in their order. A list that runs in a circle ends where it closes.
  mutating func resolveLists() {
    for (collection, list, place) in lists.owners {
      go(to: place)
      var seen: Set<ThesaurusBuilder.Resource> = []
      var node: ThesaurusBuilder.Resource? = list
      while let current = node, seen.insert(current).inserted {
        if let element = lists.first[current] { builder.addMember(element, of: collection) }
        node = lists.rest[current]
      }
    }
  }

  /// Makes the literal forms of label resources labels.
  mutating func resolveLabelResources() {
    for (concept, label, kind, place) in labelResources.uses {
      go(to: place)
      builder.declareOther(label)
      if let form = labelResources.forms[label] {
        builder.addLabel(form.text, language: form.language, kind: kind, to: concept)
      } else {
        builder.report("a label of SKOS-XL has no skosxl:literalForm: it is left out")
      }
    }
  }

  /// Where the reader stands.
  var place: Place { Place(file: files.last, line: builder.line) }

  /// Goes back to a place, so that diagnostics name it.
  private mutating func go(to place: Place) {
    if let file = place.file { builder.beginFile(file) }
    builder.line = place.line
  }

  /// Remembers a property that nothing is known about, once.
  mutating func noteUnknown(_ triple: TripleBatch.Triple, _ subject: ThesaurusBuilder.Resource, _ batch: borrowing TripleBatch) {
    let iri = String(utf8Bytes: batch.bytes.span.extracting(batch.terms[triple.predicate].text))
    if unknownTerms[iri] == nil { unknownTerms[iri] = (subject, place) }
    if iri.hasPrefix(Namespace.skos) { builder.noteUndefinedTerm(iri, of: subject) }
  }

  /// Tells of the properties that a thesaurus does not hold, where they describe a part of it.
  mutating func reportUnknownTerms() {
    for (iri, term) in unknownTerms.sorted(by: { $0.key < $1.key }) where builder.isPartOfThesaurus(term.subject) {
      go(to: term.place)
      builder.report("<\(iri)> is no property that a thesaurus holds: it is left out, here and wherever else it stands")
    }
  }
}

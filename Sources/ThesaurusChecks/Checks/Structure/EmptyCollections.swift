import Thesaurus

extension ThesaurusCheck {
  /// Collections without members (a requirement of VocPub 4.7; SKOS allows them).
  static let emptyCollections = ThesaurusCheck(
    "emc", .warning, title: "A collection has no members.", remedy: "Add skos:member, or take the collection out."
  ) { vocabulary, findings in
    for collection in vocabulary.thesaurus.collections where collection.members.isEmpty && collection.subcollections.isEmpty {
      findings.add("the collection <\(collection.uri)> has no members")
    }
  }
}

/// What a writer may choose, so that a document looks like its vocabulary.
public struct WritingStyle: Sendable {
  /// Namespaces by prefix, beside those that the graph declares; these win.
  public var prefixes: [String: String] = [:]
  /// IRIs of predicates in the order in which they come first; `rdf:type` comes before them and all others after, by IRI.
  public var predicateOrder: [String] = []
  /// IRIs of subjects that come before all others, for instance the concept scheme.
  public var firstSubjects: [String] = []
  /// Lines of a comment at the beginning, without `#`.
  public var header: [String] = []
  /// The words of a JSON-LD document.
  public var context = JSONLDContext()

  /// A style with nothing chosen.
  public init() {}
}

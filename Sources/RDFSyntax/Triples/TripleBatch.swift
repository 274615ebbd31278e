/// The kind of an RDF term (RDF 1.1 Concepts, section 3.1).
@frozen public enum TermKind: UInt8, Sendable {
  /// An IRI.
  case iri
  /// A blank node; its text is its label, without `_:`.
  case blankNode
  /// A literal.
  case literal
}

/// A term of a ``TripleBatch``: byte ranges in the batch's text.
@frozen public struct TermRecord: Sendable {
  /// The kind of term.
  public var kind: TermKind
  /// The IRI, the label of a blank node, or the lexical form of a literal, escapes decoded, as UTF-8.
  public var text: Range<Int>
  /// The language tag of a literal, lower-cased; empty where there is none.
  public var language: Range<Int>
  /// The datatype IRI of a literal; empty for `xsd:string` and `rdf:langString`.
  public var datatype: Range<Int>

  /// A term made of ranges of a batch's text.
  public init(kind: TermKind, text: Range<Int>, language: Range<Int> = 0..<0, datatype: Range<Int> = 0..<0) {
    self.kind = kind
    self.text = text
    self.language = language
    self.datatype = datatype
  }
}

/// Some triples of a document, in its order: what every RDF reader hands out and every RDF writer takes.
///
/// Terms are indices into ``terms``, and terms are ranges of ``bytes``, so a triple costs no allocation. What is
/// repeated inside a batch is usually one term, but need not be, and a term may stand in no triple. The batch is valid until the reader goes on; whoever keeps a term copies its bytes.
public struct TripleBatch: Sendable {
  /// A triple as indices of terms, and the line it stands on.
  @frozen public struct Triple: Sendable {
    /// Index of the subject in ``TripleBatch/terms``.
    public var subject: Int
    /// Index of the predicate in ``TripleBatch/terms``.
    public var predicate: Int
    /// Index of the object in ``TripleBatch/terms``.
    public var object: Int
    /// The line of the document, counted from 1; 0 where unknown.
    public var line: Int

    /// A triple of three terms.
    public init(subject: Int, predicate: Int, object: Int, line: Int = 0) {
      self.subject = subject
      self.predicate = predicate
      self.object = object
      self.line = line
    }
  }

  /// The text of all terms.
  public var bytes: [UInt8] = []
  /// The terms.
  public var terms: [TermRecord] = []
  /// The triples.
  public var triples: [Triple] = []

  /// An empty batch.
  public init() {}

  /// Forgets everything and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    terms.removeAll(keepingCapacity: true)
    triples.removeAll(keepingCapacity: true)
  }
}

/// Takes triples as a reader finds them.
public protocol TripleSink {
  /// Takes the next triples.
  mutating func receive(_ batch: borrowing TripleBatch) throws
  /// Takes a prefix that the document declares. The default forgets it.
  mutating func declare(prefix: String, namespace: String)
  /// Hears that a reader has gone through the document up to an offset, and need not soon come back. The encoding is looked through before
  /// anything is read, so this begins twice. The default does nothing.
  mutating func didRead(upTo offset: Int)
}

extension TripleSink {
  /// Forgets the prefix.
  public mutating func declare(prefix: String, namespace: String) {}

  /// Does nothing.
  public mutating func didRead(upTo offset: Int) {}
}

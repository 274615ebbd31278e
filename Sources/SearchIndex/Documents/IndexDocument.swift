/// A document on its way into an index: an id, and values of fields. It can be used again for one document after another.
public struct IndexDocument: Sendable {
  /// A value of a field.
  struct Value: Sendable {
    var field: IndexSchema.FieldNumber
    var bytes: Range<Int>
    /// The number of a number field, or the score of a tag from 1 to 255.
    var number: Int64
  }

  /// The most bytes (UTF-8) of an id and of a tag.
  public static let longestTag = 255

  /// What the user calls the document. Of two documents with one id the later replaces the earlier.
  public private(set) var id: [UInt8] = []
  /// The language of the texts (a code as in BCP 47), if known.
  public private(set) var language: String?
  private(set) var values: [Value] = []
  private(set) var bytes: [UInt8] = []

  /// A document without values.
  public init(id: String, language: String? = nil) { reset(id: id.utf8, language: language) }

  /// Begins another document in the same memory.
  public mutating func reset(id: some Sequence<UInt8>, language: String? = nil) {
    self.id.removeAll(keepingCapacity: true)
    self.id.append(contentsOf: id)
    self.language = language
    values.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Adds a text, or the bytes of a stored field. Several texts of one field follow each other.
  public mutating func add(text: String, to field: IndexSchema.FieldNumber) { add(bytes: text.utf8, number: 0, to: field) }

  /// Adds a text in UTF-8, or the bytes of a stored field.
  public mutating func add(text: some Collection<UInt8>, to field: IndexSchema.FieldNumber) { add(bytes: text, number: 0, to: field) }

  /// Adds a tag.
  /// - Parameter score: from 0 to 1; kept in 255 steps by fields of scored tags, ignored by others.
  public mutating func add(tag: String, score: Float = 1, to field: IndexSchema.FieldNumber) {
    let step = score.isNaN ? 255 : (min(max(score, 0), 1) * 255).rounded()
    add(bytes: tag.utf8, number: max(1, Int64(step)), to: field)
  }

  /// Sets the number of a field.
  public mutating func add(number: Int64, to field: IndexSchema.FieldNumber) { add(bytes: [], number: number, to: field) }

  private mutating func add(bytes added: some Collection<UInt8>, number: Int64, to field: IndexSchema.FieldNumber) {
    let start = bytes.count
    bytes.append(contentsOf: added)
    values.append(Value(field: field, bytes: start..<bytes.count, number: number))
  }
}

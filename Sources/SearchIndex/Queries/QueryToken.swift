/// A part of a typed query.
struct QueryToken: Hashable {
  /// What it is.
  enum Kind: Hashable {
    case word(String)
    /// What stands in quotation marks, and the byte of the query where a star stands in it.
    case phrase(String, star: Int?)
    case field(String)
    case and, or, not, plus
    case open, close
    case openRange, closeRange
    case comparison(String)
    case star
    case tilde(Int?)
    case weight(Float)
    case end
  }

  var kind: Kind
  /// The byte where it begins.
  var offset: Int
  /// Whether white space stands before it.
  var isApart: Bool
}

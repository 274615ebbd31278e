/// A part of a typed query.
struct QueryToken: Hashable {
  /// What it is.
  enum Kind: Hashable {
    case word(String)
    case phrase(String)
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

/// What a person types, read as a ``SearchQuery``.
///
/// | typed | finds |
/// |---|---|
/// | `vertaistuki kuopio` | all of the words; with ``joinsWithAny`` any of them |
/// | `a AND b`, `a OR b`, `NOT a`, `-a`, `( )` | as they say; also `JA TAI EI` and `OCH ELLER INTE` |
/// | `"matalan kynnyksen"`, `"tuki ryhmä"~2` | the words side by side, or moved by two places at most |
/// | `vertais*`, `kohtaamispakka~`, `kohtaamispakka~2` | words that begin so, or with one or two errors |
/// | `kunta:Kuopio`, `kunta:"Iso Kyrö"`, `otsikko:(a OR b)` | tags and words of a field |
/// | `alkaa:[2026-01-01 TO 2026-12-31]`, `hinta:>=10`, `hinta:5` | numbers and dates; `*` leaves an end open |
/// | `tuki^2` | the word, counting twice |
/// | `kunta:*` | what has any value of a field |
/// | `*` | everything |
///
/// Signs without a letter or digit that stand alone, as in `tuki & apu` or `tuki - apu`, make no difference.
public struct QueryLanguage: Sendable {
  /// The fields that a query may name.
  public let schema: IndexSchema
  /// Whether words side by side need not all be found.
  public var joinsWithAny: Bool

  /// The language over the fields of an index.
  public init(_ schema: IndexSchema, joinsWithAny: Bool = false) {
    self.schema = schema
    self.joinsWithAny = joinsWithAny
  }

  /// Reads a query.
  /// - Throws: ``QueryError``, which points at the character.
  /// - Complexity: O(length).
  public func parse(_ query: String) throws(QueryError) -> SearchQuery {
    var parser = QueryParser(query, self)
    return try parser.parse()
  }
}

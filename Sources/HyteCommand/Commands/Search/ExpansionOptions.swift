import ArgumentParser
import Hyte

/// What is searched for because of the concepts of a query.
struct ExpansionOptions: ParsableArguments {
  @Option(
    name: .customLong("expand"),
    help: ArgumentHelp(
      """
      What is searched for because of the concepts of a query: \(QueryExpansion.Kind.allCases.map(\.rawValue).joined(separator: ", ")), all \
      or none. Several are possible, with commas.
      """, valueName: "kinds"))
  var expand = "all"

  /// The kinds that are wanted.
  var kinds: Set<QueryExpansion.Kind> {
    Set(names.flatMap { $0 == "all" ? QueryExpansion.Kind.allCases : [QueryExpansion.Kind(rawValue: $0)].compactMap { $0 } })
  }

  private var names: [String] { expand.split(separator: ",").map { String($0.filter { $0 != " " }) } }

  func validate() throws {
    for name in names where name != "all" && name != "none" && QueryExpansion.Kind(rawValue: name) == nil {
      let known = QueryExpansion.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("unknown --expand \(name); known are \(known), all, none")
    }
  }
}

import ArgumentParser
import Hyte

/// `hyte expand`: what a query becomes.
struct ExpandCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expand",
    abstract: "Shows what a query becomes: its concepts, synonyms, other languages and narrower concepts.",
    discussion: """
      --format opensearch writes the query for OpenSearch or Elasticsearch. The documents there must have their words in title and text, the
      ids that hyte tag gives them in concepts.id, and values under their names; map concepts.id and values as keyword.
      Exit status: 0 fine, 1 the query names no concept, 64 wrong usage.
      """)

  @Argument(help: ArgumentHelp("A query as for hyte search.", valueName: "query"))
  var query: [String]

  @OptionGroup var expansion: ExpansionOptions

  @Flag(help: "Words side by side need not all be found.")
  var any = false

  @Option(
    name: .customLong("value"),
    help: ArgumentHelp("A value that queries may name, as for hyte index; several are possible.", valueName: "name"))
  var values: [String] = []

  @Option(name: .customLong("number"), help: ArgumentHelp("The same with numbers or dates.", valueName: "name"))
  var numbers: [String] = []

  @Option(help: "Format of the output: text, jsonl or opensearch.")
  var format: ExpandFormat = .text

  @OptionGroup var vocabulary: VocabularyOptions

  func run() throws {
    let thesaurus = try vocabulary.load().thesaurus
    let typed = query.joined(separator: " ")
    var expander = ConceptExpander(Tagger(thesaurus))
    expander.kinds = expansion.kinds
    let expanded: ExpandedQuery
    do {
      let names = (values: values.map { IndexedValue($0).name }, numbers: numbers.map { IndexedValue($0).name })
      let schema = try DescriptionFields.schema(values: names.values, numbers: names.numbers)
      expanded = try expander.expand(typed, schema: DescriptionFields(schema).searched, demand: any ? .anything : .everything)
    } catch let error as QueryError {
      throw CommandFailure(.wrongUsage, error.description)
    } catch let error as SearchIndexError {
      throw IndexFolder.failure(error)
    }
    let output = OutputFile.standardOutput()
    switch format {
    case .text:
      let text = SearchText(thesaurus: thesaurus, usesColour: output.isTerminal)
      for expansion in expanded.expansions { try output.write(text.list(of: expansion)) }
    case .jsonl:
      var json = SearchJSON(thesaurus: thesaurus)
      json.write(expanded, typed: typed)
      try output.write(json.bytes)
    case .opensearch: try output.write(OpenSearchQuery(expanded.query).bytes + [0x0A])
    }
    try output.flush()
    if expanded.expansions.isEmpty, format != .opensearch { throw CommandFailure(.nothingFound, "no word of the query names a concept") }
  }
}

/// How an expanded query is written.
enum ExpandFormat: String, ExpressibleByArgument, CaseIterable {
  case text, jsonl, opensearch
}

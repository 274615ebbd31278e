import ArgumentParser
import Hyte

/// `hyte search`: descriptions by words and concepts.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Finds descriptions in an index by words and by concepts.",
    discussion: """
      vertaistuki omaishoitajat            all of the words, in any form; words that name a concept also find its synonyms, its
                                           narrower concepts and the other languages
      a AND b, a OR b, NOT a, -a, ( )      JA TAI EI and OCH ELLER INTE as well
      "matalan kynnyksen", "tuki ryhmä"~2  words side by side, or at most two places apart
      vertais*, kohtaamispakka~            words that begin so, or with a typing error
      concept:vertaistuki, kunta:Kuopio    a concept by its id or a label; a value that the index has
      kunta:*                              any value
      alkaa:[2026-01-01 TO 2026-12-31]     numbers and dates; hinta:<=10
      *                                    everything
      Exit status: 0 fine, 1 nothing found, 64 wrong usage, 65 damaged index, 66 no index, 74 it cannot be read.
      """)

  @OptionGroup var folder: IndexFolder

  @Argument(help: ArgumentHelp("What to find. Several words need no quotes.", valueName: "query"))
  var query: [String] = []

  @Option(
    name: .customLong("filter"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A query that must match besides, without counting in the ranking; several are possible.", valueName: "query"))
  var filters: [String] = []

  @Option(
    name: .customLong("facet"),
    help: ArgumentHelp(
      "Count over everything found: a facet of the vocabulary, concept, language, or a value of the index; several are possible.",
      valueName: "name"))
  var facets: [String] = []

  @Option(help: ArgumentHelp("The most rows of a facet.", valueName: "number"))
  var facetLimit = 10

  @Option(
    help: ArgumentHelp(
      "Count descriptions by two things, as in tuen-muodot,kunta: concepts with all below them, or values of the index.",
      valueName: "rows,columns"))
  var table: String?

  @Option(help: ArgumentHelp("The most columns of a table; all in JSONL, 12 in text if not told.", valueName: "number"))
  var columns: Int?

  @Flag(help: "Words side by side need not all be found.")
  var any = false

  @OptionGroup var expansion: ExpansionOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Order by a value or a number of the index; -name for the greatest first.", valueName: "name"))
  var sort: String?

  @Option(help: ArgumentHelp("Find descriptions with the concepts of this one, instead of a query.", valueName: "id"))
  var like: String?

  @Option(help: "The most descriptions.")
  var limit = 10

  @Option(help: "How many descriptions to pass first.")
  var offset = 0

  @Option(help: "Format of the output: text or jsonl.")
  var format: SearchFormat?

  @Option(help: ArgumentHelp("The language of labels in text: fi, sv or en.", valueName: "language"))
  var labels = "fi"

  @OptionGroup var vocabulary: VocabularyOptions

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit is a number from 0 on") }
    if offset < 0 { throw ValidationError("--offset is a number from 0 on") }
    if let columns, columns < 1 || table == nil { throw ValidationError("--columns is a number from 1 on, and goes with --table") }
    if facetLimit < 1 { throw ValidationError("--facet-limit is a number from 1 on") }
    if query.isEmpty, like == nil, table == nil {
      throw ValidationError("what is to be found? * finds everything; a query that begins with - goes last, behind --")
    }
    if !query.isEmpty, like != nil { throw ValidationError("--like takes the place of a query; put the query into --filter") }
    if like != nil, !facets.isEmpty || sort != nil || table != nil || offset > 0 {
      throw ValidationError("--like goes with --filter and --limit, not with --facet, --sort, --table or --offset")
    }
    if table != nil, !facets.isEmpty || sort != nil || offset > 0 {
      throw ValidationError("--table goes with a query and --filter, not with --facet, --sort or --offset")
    }
    if let table, table.split(separator: ",").count != 2 {
      throw ValidationError("--table takes two names with a comma, as in tuen-muodot,kohderyhmat")
    }
  }

  func run() throws {
    let thesaurus = try vocabulary.load().thesaurus
    let search = try folder.search(thesaurus)
    let output = OutputFile.standardOutput()
    let text = SearchText(thesaurus: thesaurus, language: labels, usesColour: output.isTerminal)
    let format = format ?? (output.isTerminal ? .text : .jsonl)
    var json = SearchJSON(thesaurus: thesaurus)
    let isEmpty: Bool
    do {
      if let table {
        let names = table.split(separator: ",").map(String.init)
        let typed = query.isEmpty ? nil : query.joined(separator: " ")
        let limit = columns ?? (format == .text ? Self.columnsInText : .max)
        let counts = try search.table(rows: names[0], columns: names[1], matching: typed, options: options, columnLimit: limit)
        json.write(counts)
        if format == .text { try output.write(text.text(of: counts)) }
        isEmpty = counts.total == 0
      } else {
        let answer = try answer(search)
        json.write(answer)
        if format == .text { try output.write(text.text(of: answer, first: offset + 1)) }
        isEmpty = answer.count == 0
      }
    } catch let error as QueryError {
      throw CommandFailure(.wrongUsage, error.description)
    } catch let error as SearchIndexError {
      throw IndexFolder.failure(error)
    }
    if format == .jsonl { try output.write(json.bytes) }
    try output.flush()
    if isEmpty { throw ExitCode(ExitStatus.nothingFound.rawValue) }
  }

  private static let columnsInText = 12

  private var options: DescriptionSearch.Options {
    var options = DescriptionSearch.Options()
    options.expansions = expansion.kinds
    options.joinsWithAny = any
    options.filters = filters
    options.facets = facets
    options.facetLimit = facetLimit
    options.limit = limit
    options.offset = offset
    if let sort { options.order = (String(sort.drop { $0 == "-" }), sort.hasPrefix("-")) }
    return options
  }

  private func answer(_ search: DescriptionSearch) throws -> DescriptionAnswer {
    guard let like else { return try search.answer(query.joined(separator: " "), options: options) }
    guard let answer = try search.answer(moreLike: like, filters: filters, limit: limit) else {
      throw CommandFailure(.nothingFound, "no description has the id \(like)")
    }
    return answer
  }
}

/// How the answer to a search is written.
enum SearchFormat: String, ExpressibleByArgument, CaseIterable {
  case text, jsonl
}

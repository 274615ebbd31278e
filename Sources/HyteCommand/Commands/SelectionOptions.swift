import ArgumentParser
import Hyte

/// Which concepts a call may suggest.
struct SelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only this concept; several are possible, also together with --under, --facet and --scheme.", valueName: "id"))
  var include: [String] = []

  @Option(help: ArgumentHelp("Not this concept.", valueName: "id"))
  var exclude: [String] = []

  @Option(help: ArgumentHelp("Only this concept and those below it.", valueName: "id"))
  var under: [String] = []

  @Option(help: ArgumentHelp("Neither this concept nor those below it.", valueName: "id"))
  var notUnder: [String] = []

  @Option(help: ArgumentHelp("Only concepts of this facet.", valueName: "id"))
  var facet: [String] = []

  @Option(help: ArgumentHelp("No concepts of this facet.", valueName: "id"))
  var notFacet: [String] = []

  @Option(help: ArgumentHelp("Only concepts of this scheme.", valueName: "uri"))
  var scheme: [String] = []

  @Option(help: ArgumentHelp("No concepts of this scheme.", valueName: "uri"))
  var notScheme: [String] = []

  @Flag(help: "No concept where one below it is suggested too.")
  var noBroader = false

  @Option(help: "The most concepts of each facet for a description.")
  var limitPerFacet: Int?

  func validate() throws {
    if let limitPerFacet, limitPerFacet < 1 { throw ValidationError("--limit-per-facet is a number from 1 on") }
  }

  /// The concepts that are wanted.
  func selection(of thesaurus: Thesaurus) throws -> ConceptSelection {
    var selection = ConceptSelection()
    for name in include { selection.include([try concept(name, thesaurus)]) }
    for name in under { selection.include(thesaurus.concepts(under: try concept(name, thesaurus))) }
    for name in facet { selection.include(thesaurus.concepts(inFacet: try facet(name, thesaurus))) }
    for uri in scheme { selection.include(try concepts(inScheme: uri, thesaurus)) }
    for name in exclude { selection.exclude([try concept(name, thesaurus)]) }
    for name in notUnder { selection.exclude(thesaurus.concepts(under: try concept(name, thesaurus))) }
    for name in notFacet { selection.exclude(thesaurus.concepts(inFacet: try facet(name, thesaurus))) }
    for uri in notScheme { selection.exclude(try concepts(inScheme: uri, thesaurus)) }
    return selection
  }

  private func concept(_ name: String, _ thesaurus: Thesaurus) throws -> Int {
    if let concept = thesaurus.concept(id: name) { return concept }
    let labelled = thesaurus.concepts(labelled: name)
    if let concept = labelled.first, labelled.count == 1 { return concept }
    let choice = labelled.isEmpty ? "hyte concepts find lists ids" : "say which: \(labelled.map(thesaurus.id).joined(separator: ", "))"
    throw CommandFailure(.wrongUsage, "\(labelled.isEmpty ? "no concept" : "several concepts") \(name); \(choice)")
  }

  private func facet(_ name: String, _ thesaurus: Thesaurus) throws -> Int {
    let concept = try concept(name, thesaurus)
    if thesaurus.root(of: concept) == concept { return concept }
    throw CommandFailure(
      .wrongUsage,
      "\(name) is no facet (--under takes any concept); facets are \(thesaurus.facets.map(thesaurus.id).joined(separator: ", "))")
  }

  private func concepts(inScheme uri: String, _ thesaurus: Thesaurus) throws -> [Int] {
    if thesaurus.schemes.contains(where: { $0.uri == uri }) { return thesaurus.concepts(inScheme: uri) }
    throw CommandFailure(.wrongUsage, "no scheme \(uri); schemes are \(thesaurus.schemes.map(\.uri).joined(separator: ", "))")
  }
}

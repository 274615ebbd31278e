import ArgumentParser
import Hyte

/// `hyte concepts`: the vocabulary, read by people.
struct ConceptsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concepts", abstract: "Shows the concepts of the vocabulary.",
    subcommands: [ShowConcept.self, FindConcepts.self, ConceptTree.self])
}

/// `hyte concepts show`: everything that the vocabulary says of a concept.
struct ShowConcept: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Shows a concept with its labels, relations and links.")

  @Argument(help: ArgumentHelp("The id, the URI or a label of the concept.", valueName: "id-or-label"))
  var name: String
  @OptionGroup var vocabulary: VocabularyOptions

  func run() throws {
    let thesaurus = try vocabulary.load().thesaurus
    let concepts = thesaurus.concept(id: name).map { [$0] } ?? thesaurus.concepts(labelled: name)
    if concepts.isEmpty {
      throw CommandFailure(.nothingFound, "no concept has the id or the label \(name); try: hyte concepts find \(name)")
    }
    let output = OutputFile.standardOutput()
    for (index, concept) in concepts.enumerated() {
      if index > 0 { try output.write("\n") }
      try output.write(ConceptText(thesaurus: thesaurus).description(of: concept))
    }
    try output.flush()
  }
}

/// `hyte concepts find`: concepts by a part of a label.
struct FindConcepts: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "find", abstract: "Finds concepts by a part of a label, in any language.")

  @Argument(help: "A word or a part of it.")
  var text: String
  @OptionGroup var vocabulary: VocabularyOptions

  func run() throws {
    let thesaurus = try vocabulary.load().thesaurus
    let found = thesaurus.concepts(withLabelContaining: text)
    let output = OutputFile.standardOutput()
    for (concept, label) in found { try output.write(ConceptText(thesaurus: thesaurus).line(for: concept, foundBy: label) + "\n") }
    try output.flush()
    if found.isEmpty { throw CommandFailure(.nothingFound, "no label holds \(text)") }
  }
}

/// `hyte concepts tree`: the hierarchy.
struct ConceptTree: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "tree", abstract: "Shows the hierarchy, of all concepts or below one.")

  @Argument(help: ArgumentHelp("The id or a label of the concept to begin with.", valueName: "id-or-label"))
  var name: String?
  @OptionGroup var vocabulary: VocabularyOptions

  func run() throws {
    let thesaurus = try vocabulary.load().thesaurus
    var roots = thesaurus.topConcepts
    if let name {
      roots = thesaurus.concept(id: name).map { [$0] } ?? thesaurus.concepts(labelled: name)
      if roots.isEmpty { throw CommandFailure(.nothingFound, "no concept has the id or the label \(name)") }
    }
    let output = OutputFile.standardOutput()
    for root in roots { try output.write(ConceptText(thesaurus: thesaurus).tree(from: root)) }
    try output.flush()
  }
}

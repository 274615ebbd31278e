public import Descriptions
public import Tagging
internal import TextAnalysis

extension Tagger {
  /// The concepts of a description. The mentions point into the raw texts of its fields, also where those are HTML.
  public func tag(
    _ description: Description, options: TaggingOptions = TaggingOptions(), using workspace: inout Workspace
  ) -> TaggedDocument {
    var tagged = tag(Document(description), options: options, using: &workspace)
    guard description.fields.contains(where: { $0.markup != nil }) else { return tagged }
    for suggestion in tagged.suggestions.indices {
      for index in tagged.suggestions[suggestion].mentions.indices {
        let mention = tagged.suggestions[suggestion].mentions[index]
        tagged.suggestions[suggestion].mentions[index].range = description.fields[mention.field].rawRange(of: mention.range)
      }
    }
    return tagged
  }
}

extension Document {
  /// A description as the tagger takes it: texts without markup, and the first field that is called like a title as the title.
  public init(_ description: Description) {
    self.init(
      fields: description.fields.map(\.plain), title: description.fields.firstIndex { Self.isTitle($0.name) },
      language: description.language.flatMap { Language(tag: $0) })
  }

  private static func isTitle(_ name: String) -> Bool {
    name == "title" || name == "name" || (name != "text" && FieldRole(of: name) == .title)
  }
}

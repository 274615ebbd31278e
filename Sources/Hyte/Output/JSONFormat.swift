internal import Descriptions
internal import Tagging
internal import TextAnalysis
internal import TextPrimitives
public import Thesaurus

/// JSON Lines: one object for every record, in order.
public struct JSONLinesOutput: TaggingFormat {
  /// The format.
  public init() {}
  /// `jsonl`.
  public var name: String { "jsonl" }

  /// Appends one line.
  public func append(_ result: TaggingResult, of thesaurus: Thesaurus, style: TaggingStyle, to bytes: inout [UInt8]) {
    var writer = TaggingJSON(thesaurus: thesaurus, style: style)
    writer.write(result)
    writer.json.endLine()
    bytes.append(contentsOf: writer.json.bytes)
  }
}

/// JSON: one array of the objects of ``JSONLinesOutput``.
public struct JSONFormat: TaggingFormat {
  /// The format.
  public init() {}
  /// `json`.
  public var name: String { "json" }
  /// The beginning of the array.
  public var header: String { "[\n" }
  /// A comma and a line end.
  public var separator: String { ",\n" }
  /// The end of the array.
  public var footer: String { "\n]\n" }

  /// Appends one object.
  public func append(_ result: TaggingResult, of thesaurus: Thesaurus, style: TaggingStyle, to bytes: inout [UInt8]) {
    var writer = TaggingJSON(thesaurus: thesaurus, style: style)
    writer.write(result)
    bytes.append(contentsOf: writer.json.bytes)
  }
}

/// Writes one result as a JSON object. Offsets are Unicode code points, as in Python and in Annif.
struct TaggingJSON {
  let thesaurus: Thesaurus
  let style: TaggingStyle
  var json = JSONWriter()

  init(thesaurus: Thesaurus, style: TaggingStyle) {
    self.thesaurus = thesaurus
    self.style = style
  }

  mutating func write(_ result: TaggingResult) {
    json.beginObject()
    json.key("id")
    switch result {
    case .unreadable(let record, let error):
      json.null()
      json.key("line")
      json.integer(record.line)
      json.key("error")
      json.string(error.message)
      json.key("concepts")
      json.beginArray()
      json.endArray()
    case .tagged(let description, let tagged):
      json.raw(description.id)
      json.key("language")
      if let language = tagged.language { json.string(language.tag) } else { json.null() }
      json.key("concepts")
      json.beginArray()
      var offsets = description.fields.map { CodePointOffsets($0.text) }
      for suggestion in tagged.suggestions { write(suggestion, description, &offsets) }
      json.endArray()
    }
    json.endObject()
  }

  private mutating func write(_ suggestion: Suggestion, _ description: Description, _ offsets: inout [CodePointOffsets]) {
    let concept = suggestion.concept
    json.beginObject()
    json.key("id")
    json.string(thesaurus.id(of: concept))
    json.key("uri")
    json.string(thesaurus.uri(of: concept))
    json.key("labels")
    writeLabels(of: concept)
    json.key("facet")
    if let root = thesaurus.root(of: concept) { json.string(thesaurus.id(of: root)) } else { json.null() }
    json.key("score")
    json.decimal(suggestion.score)
    if suggestion.isNegated {
      json.key("negated")
      json.boolean(true)
    }
    if let reason = suggestion.suppression {
      json.key("suppressed")
      json.string(reason.rawValue)
    }
    if style.explains {
      json.key("features")
      write(suggestion.features)
    }
    json.key("mentions")
    json.beginArray()
    for mention in suggestion.mentions { write(mention, description, &offsets[mention.field]) }
    json.endArray()
    json.endObject()
  }

  private mutating func writeLabels(of concept: Int) {
    json.beginObject()
    for language in ["fi", "sv", "en"] {
      guard let label = thesaurus.preferredLabel(of: concept, language: language) else { continue }
      json.key(language)
      json.string(label)
    }
    for label in thesaurus.labels(of: concept) where thesaurus.labelKind(label) == .preferred {
      let language = thesaurus.labelLanguage(label)
      if ["fi", "sv", "en"].contains(language) { continue }
      json.key(language)
      json.string(thesaurus.labelText(label))
    }
    json.endObject()
  }

  private mutating func write(_ mention: Mention, _ description: Description, _ offsets: inout CodePointOffsets) {
    let field = description.fields[mention.field]
    json.beginObject()
    json.key("field")
    json.string(field.name)
    json.key("start")
    json.integer(offsets.codePoints(before: mention.range.lowerBound))
    json.key("end")
    json.integer(offsets.codePoints(before: mention.range.upperBound))
    json.key("text")
    json.string(field.text.span.extracting(mention.range))
    json.key("label")
    json.string(thesaurus.labelText(mention.label))
    json.key("kind")
    json.string("\(thesaurus.labelKind(mention.label))")
    json.key("match")
    json.string("\(mention.kind)")
    if mention.isNegated {
      json.key("negated")
      json.boolean(true)
    }
    if let reason = mention.suppression {
      json.key("suppressed")
      json.string(reason.rawValue)
    }
    json.endObject()
  }

  private mutating func write(_ features: Features) {
    json.beginObject()
    for (name, value) in features.named {
      json.key(name)
      json.decimal(value)
    }
    json.endObject()
  }
}

/// Code point offsets of byte offsets of a text, with a mark every 256 bytes so that any order of questions is fast.
struct CodePointOffsets {
  private let text: [UInt8]
  private let marks: [Int]

  init(_ text: [UInt8]) {
    self.text = text
    var marks = [0]
    var count = 0
    for (index, byte) in text.enumerated() {
      if index > 0, index & 0xFF == 0 { marks.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    self.marks = marks
  }

  /// The number of code points before a byte.
  func codePoints(before offset: Int) -> Int {
    let mark = min(offset >> 8, marks.count - 1)
    var count = marks[mark]
    for index in mark << 8..<offset where text[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

internal import TextPrimitives

extension TaggingModel {
  /// The model as JSON, the same bytes for the same model: weights by name, then a concept a line.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    member("format", in: &writer)
    writer.string(Self.format)
    member("version", in: &writer)
    writer.integer(Self.version)
    member("documents", in: &writer)
    writer.integer(documents)
    member("bias", in: &writer)
    writer.decimal(weights.bias)
    member("weights", in: &writer)
    writer.beginObject()
    for (input, weight) in zip(RankingInput.allCases, weights.values) {
      member(input.rawValue, in: &writer)
      writer.decimal(weight)
    }
    writer.endObject()
    member("words", in: &writer)
    Self.write(words, to: &writer)
    member("concepts", in: &writer)
    writer.beginArray()
    writer.bytes.append(UInt8(ascii: "\n"))
    for concept in concepts {
      writer.beginObject()
      writer.key("uri")
      writer.string(concept.uri)
      writer.key("assigned")
      writer.integer(concept.assigned)
      writer.key("found")
      writer.integer(concept.found)
      if !concept.words.isEmpty {
        writer.key("words")
        Self.write(concept.words, to: &writer)
      }
      writer.endObject()
      writer.bytes.append(UInt8(ascii: "\n"))
    }
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  /// Begins a member on a line of its own.
  private func member(_ key: String, in writer: inout JSONWriter) {
    writer.key(key)
  }

  private static func write(_ words: [Word], to writer: inout JSONWriter) {
    writer.beginObject()
    for word in words {
      writer.key(word.text)
      writer.decimal(word.weight)
    }
    writer.endObject()
  }
}

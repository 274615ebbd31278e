internal import TextPrimitives

extension TaggingModel {
  /// Reads a model that ``json`` wrote.
  /// - Throws: ``ModelError`` `.notAModel`, `.otherVersion`: train again with the texts.
  public init(parsing bytes: Span<UInt8>) throws(ModelError) {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: bytes)
    } catch {
      throw ModelError(.notAModel, "not a model: \(error); hyte train makes one")
    }
    guard value["format"]?.string == Self.format else {
      throw ModelError(.notAModel, "not a model: \"format\" is not \"\(Self.format)\"; hyte train makes one")
    }
    guard let version = value["version"]?.double, version == Double(Self.version) else {
      throw Self.otherVersion("version \(value["version"]?.double.map { "\(Int(clamping: $0))" } ?? "unknown")")
    }
    self.init()
    documents = try Self.count(value["documents"], "documents")
    weights = try Self.weights(value)
    words = try Self.words(value["words"], "words")
    var last = ""
    for (index, entry) in (value["concepts"]?.elements ?? []).enumerated() {
      guard let uri = entry["uri"]?.string else { throw ModelError(.notAModel, "damaged model: concept \(index + 1) has no \"uri\"") }
      guard index == 0 || last.utf8.lexicographicallyPrecedes(uri.utf8) else {
        throw ModelError(.notAModel, "damaged model: \(uri) is not in order or there twice")
      }
      last = uri
      let concept = Entry(
        uri: uri, assigned: try Self.count(entry["assigned"], uri), found: try Self.count(entry["found"], uri),
        words: try Self.words(entry["words"] ?? .object([]), uri))
      concepts.append(concept)
    }
  }

  private static func otherVersion(_ what: String) -> ModelError {
    ModelError(
      .otherVersion,
      "the model was made for another version of hyte (\(what), wanted is version \(version)): run hyte train again on the texts")
  }

  private static func weights(_ value: JSONValue) throws(ModelError) -> RankingWeights {
    guard case .object(let members)? = value["weights"], let bias = value["bias"]?.double, bias.isFinite else {
      throw ModelError(.notAModel, "damaged model: \"weights\" or \"bias\" is missing")
    }
    var weights = RankingWeights(bias: bias, [:])
    for (index, input) in RankingInput.allCases.enumerated() {
      guard let weight = value["weights"]?[input.rawValue]?.double, weight.isFinite else {
        throw otherVersion("no weight of \"\(input.rawValue)\"")
      }
      weights.values[index] = weight
    }
    if let unknown = members.first(where: { RankingInput(rawValue: $0.key) == nil }) {
      throw otherVersion("unknown weight \"\(unknown.key)\"")
    }
    return weights
  }

  private static func count(_ value: JSONValue?, _ place: String) throws(ModelError) -> Int {
    guard let number = value?.double, number >= 0, number < 1e9, number == number.rounded() else {
      throw ModelError(.notAModel, "damaged model: a count of \(place) is not a whole number")
    }
    return Int(number)
  }

  private static func words(_ value: JSONValue?, _ place: String) throws(ModelError) -> [Word] {
    guard case .object(let members)? = value else { throw ModelError(.notAModel, "damaged model: the words of \(place) are missing") }
    var words: [Word] = []
    for member in members {
      guard let weight = member.value.double, weight.isFinite, weight >= 0 else {
        throw ModelError(.notAModel, "damaged model: \"\(member.key)\" of \(place) has no weight")
      }
      words.append(Word(text: member.key, weight: weight))
    }
    return words
  }
}

extension Int {
  /// The whole part of a number, cut to the range of the type; 0 for not a number.
  init(clamping number: Double) { self = number.isNaN ? 0 : number > 1e15 ? Int(1e15) : number < -1e15 ? Int(-1e15) : Int(number) }
}

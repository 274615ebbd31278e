internal import TextPrimitives

/// The inputs of the score: each a simple function of ``Features`` that grows or falls evenly with how much it says.
///
/// The names stand in model files. An input that is added, taken away or computed otherwise needs a new ``TaggingModel/version``.
enum RankingInput: String, CaseIterable {
  case words, terms, derivations, heads, modifiers
  /// How much more often than the other concepts of the document it is mentioned.
  case frequency
  /// Shares of its mentions.
  case derived, inside, exact, doubtful, alternative, capitalised, uncapitalised
  case title, opening, lateness, firstPosition, extent, spread
  case labelLength, term, name, nameMentions, sharing, qualified, qualifierInText, generality, family, kin
  case rivals, documentLength, vocabulary
  // Only a model can weigh these.
  case rate, assigned, found, unseen, likeness, likenessRatio, likenessWeight, unmentioned, unmentionedLikeness, unmentionedAssigned
}

/// What takes the inputs of the score one by one, in the order of ``RankingInput``.
protocol RankingInputs {
  /// Takes the next input.
  mutating func append(_ input: Double)
}

extension [Double]: RankingInputs {}

extension Features {
  /// Appends the inputs of the score, in the order of ``RankingInput``. Without a model, what only a model can weigh is 0.
  func append(inputsTo inputs: inout some RankingInputs) {
    let all = Double(mentions)
    let share = all > 0 ? 1 / all : 0
    inputs.append(Self.logarithm(words))
    inputs.append(Self.logarithm(terms))
    inputs.append(Self.logarithm(derivations))
    inputs.append(Self.logarithm(heads))
    inputs.append(Self.logarithm(modifiers))
    inputs.append(all > 0 ? (all * Double(rivals) / Double(max(rivalMentions, 1))).naturalLogarithm : 0)
    inputs.append(Double(derivations) * share)
    inputs.append(Double(heads + modifiers) * share)
    inputs.append(Double(exact) * share)
    inputs.append(Double(doubtful) * share)
    inputs.append(Double(alternative) * share)
    inputs.append(Double(capitalised) * share)
    inputs.append(Double(uncapitalised) * share)
    inputs.append(isInTitle ? 1 : 0)
    inputs.append(isInOpening ? 1 : 0)
    inputs.append((1 + Double(bytesBefore) / 50).naturalLogarithm)
    inputs.append(firstPosition)
    inputs.append(extent)
    inputs.append(spread)
    inputs.append(Self.logarithm(max(labelLength - 1, 1)))
    inputs.append(isTerm ? 1 : 0)
    inputs.append(isName ? 1 : 0)
    inputs.append(isName ? Self.logarithm(mentions) : 0)
    inputs.append(Self.logarithm(sharing - 1))
    inputs.append(isQualified ? 1 : 0)
    inputs.append(qualifierIsInText ? 1 : 0)
    inputs.append(Double(generality))
    inputs.append(Self.logarithm(family - 1))
    inputs.append(Self.logarithm(kin))
    inputs.append(Self.logarithm(rivals))
    inputs.append((Double(documentLength) / 500).naturalLogarithm)
    inputs.append((Double(vocabulary) / 700).naturalLogarithm)
    guard let learned else {
      for _ in 0..<10 { inputs.append(0) }
      return
    }
    let (assigned, found) = (Double(learned.assigned), Double(learned.found))
    let isMentioned = all > 0
    let likeness = (learned.likeness + 0.02).naturalLogarithm
    inputs.append(isMentioned ? ((assigned + 5 * learned.usualRate) / (found + 5)).naturalLogarithm : 0)
    inputs.append(Self.logarithm(learned.assigned))
    inputs.append(isMentioned ? Self.logarithm(learned.found) : 0)
    inputs.append(learned.assigned == 0 ? 1 : 0)
    inputs.append(learned.likeness)
    inputs.append(likeness)
    inputs.append(learned.likeness * assigned.squareRoot())
    inputs.append(isMentioned ? 0 : 1)
    inputs.append(isMentioned ? 0 : likeness)
    inputs.append(isMentioned ? 0 : Self.logarithm(learned.assigned))
  }

  /// ln(1 + n).
  private static func logarithm(_ number: Int) -> Double {
    number < logarithms.count ? logarithms[max(number, 0)] : Double(1 + number).naturalLogarithm
  }

  private static let logarithms: [Double] = (0..<256).map { Double(1 + $0).naturalLogarithm }
}

internal import TextPrimitives

/// The weights of a linear score: log-odds that a careful person would choose a concept.
struct RankingWeights: Sendable, Hashable {
  /// The weight of each ``RankingInput``, in their order.
  var values: [Double]
  /// What is added for every concept.
  var bias: Double

  /// Weights by input; those not named are 0.
  init(bias: Double, _ named: [RankingInput: Double]) {
    self.bias = bias
    values = RankingInput.allCases.map { named[$0] ?? 0 }
  }

  /// The score of a concept, 0…1.
  func score(_ features: Features) -> Double {
    var weighted = WeightedInputs(weights: values, sum: bias)
    features.append(inputsTo: &weighted)
    return weighted.sum.logistic
  }

  /// The sum of the inputs so far, each by its weight.
  private struct WeightedInputs: RankingInputs {
    let weights: [Double]
    var sum: Double
    var count = 0

    mutating func append(_ input: Double) {
      sum += weights[count] * input
      count += 1
    }
  }
}

extension RankingWeights {
  /// The weights without a model, set by hand.
  ///
  /// What orders the concepts of a text (counts, place, label, generality) was set with an eye on long texts and a vocabulary of
  /// everything; ``RankingInput/vocabulary`` and the bias so that 0.5 means "as often right as wrong" for both: of a vocabulary of one
  /// trade most concepts that are mentioned are meant, of one of everything few.
  static let untrained = RankingWeights(
    bias: 1,
    [
      .words: 0.9, .terms: 0.9, .derivations: 0.6, .heads: 0.3, .modifiers: 0.4, .frequency: 0.7, .derived: -2.5, .inside: -0.6,
      .exact: 0.6,
      .doubtful: -0.5, .capitalised: -0.5, .uncapitalised: -1.5, .title: 1, .opening: 0.3, .lateness: -0.2, .firstPosition: -0.4,
      .extent: 0.3, .labelLength: 1, .name: -1.2, .nameMentions: -0.5, .sharing: -0.6, .qualified: -0.6, .qualifierInText: 0.3,
      .generality: -0.4, .family: -0.2, .kin: 0.2, .vocabulary: -1.3,
    ])
}

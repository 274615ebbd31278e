internal import TextAnalysis
internal import Thesaurus

/// Turns features into a score.
struct Scorer {
  /// The score of a concept, 0…1: the more mentions, the earlier and the more telling, the nearer to 1.
  static func score(_ features: Features) -> Double {
    let weight = Double(features.words) + 1.5 * Double(features.terms) + 0.6 * Double(features.derivations) + 0.4 * Double(features.parts)
    let position = 1.3 - 0.3 * features.firstPosition + (features.isInTitle ? 0.5 : 0)
    let length = (Double(min(features.labelLength, 24)) / 12).squareRoot()
    let evidence = weight.squareRoot() * position * length / Double(features.sharing)
    return evidence / (evidence + 0.8)
  }
}

internal import TextAnalysis

/// The words that join the members of a coordination.
enum Conjunctions {
  /// Those of a language.
  static func list(of language: Language) -> String {
    switch language {
    case .finnish: "ja tai sekä eli taikka että kuin joko niin"
    case .swedish: "och eller samt respektive resp"
    case .english: "and or"
    }
  }
}

/// A language that the toolkit knows words of.
@frozen public enum Language: UInt8, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// Finnish, `fi`.
  case finnish
  /// Swedish, `sv`.
  case swedish
  /// English, `en`.
  case english

  /// The language of a BCP 47 tag, by its primary subtag; nil for every other language.
  public init?(tag: String) {
    switch tag.lowercased().prefix(while: { $0 != "-" && $0 != "_" }) {
    case "fi": self = .finnish
    case "sv": self = .swedish
    case "en": self = .english
    default: return nil
    }
  }

  /// The BCP 47 tag.
  public var tag: String {
    switch self {
    case .finnish: "fi"
    case .swedish: "sv"
    case .english: "en"
    }
  }

  /// The words for a person.
  public var description: String { tag }
}

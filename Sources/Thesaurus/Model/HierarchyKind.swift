/// What kind of step up a broader concept is (ISO 25964-1, section 10.2).
@frozen public enum HierarchyKind: UInt8, Sendable, CaseIterable {
  /// The vocabulary does not say.
  case unspecified
  /// A kind of the broader concept (`isothes:broaderGeneric`).
  case generic
  /// A part of the broader concept (`isothes:broaderPartitive`).
  case partitive
  /// An instance of the broader concept (`isothes:broaderInstantial`).
  case instantial
}

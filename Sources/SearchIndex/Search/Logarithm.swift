#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The natural logarithm, without the rest of a mathematics library.
enum Logarithm {
  /// The natural logarithm of a positive number.
  static func natural(_ value: Float) -> Float { Float(log(Double(value))) }
}

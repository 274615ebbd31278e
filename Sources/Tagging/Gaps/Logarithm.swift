/// The logarithm without a library of the system, so that it is the same to the last digit everywhere.
enum Logarithm {
  /// The natural logarithm of a positive, finite number, to about ten digits.
  static func natural(_ number: Double) -> Double {
    // For a significand m from 1 to 2 and t = (m - 1) / (m + 1): ln m = 2 (t + t³/3 + t⁵/5 + …).
    let ratio = (number.significand - 1) / (number.significand + 1)
    var power = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 21, by: 2) {
      sum += power / odd
      power *= ratio * ratio
    }
    return 2 * sum + Double(number.exponent) * 0.693_147_180_559_945_3
  }
}

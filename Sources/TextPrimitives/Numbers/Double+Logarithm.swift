/// Logarithm and exponential by series: the same bits on every machine, which the functions of C libraries do not promise.
extension Double {
  /// The natural logarithm of a positive number; minus infinity for all others. Relative error below 1e-14.
  public var naturalLogarithm: Double {
    guard self > 0 else { return -.infinity }
    guard isFinite else { return .infinity }
    var (power, mantissa) = (Double(exponent), significand)
    if mantissa > 1.414_213_562_373_095_1 {
      mantissa /= 2
      power += 1
    }
    // ln m = 2 artanh((m - 1) / (m + 1)), and |s| is at most 0.172.
    let s = (mantissa - 1) / (mantissa + 1)
    let square = s * s
    // Written out, so that no division is left to be done.
    var sum = 1.0 / 21 * square + 1.0 / 19
    sum = sum * square + 1.0 / 17
    sum = sum * square + 1.0 / 15
    sum = sum * square + 1.0 / 13
    sum = sum * square + 1.0 / 11
    sum = sum * square + 1.0 / 9
    sum = sum * square + 1.0 / 7
    sum = sum * square + 1.0 / 5
    sum = sum * square + 1.0 / 3
    sum = sum * square + 1
    return power * 0.693_147_180_559_945_3 + 2 * s * sum
  }

  /// The exponential. Relative error below 1e-14; infinity and 0 beyond the range of the type.
  public var exponential: Double {
    guard self > -700 else { return 0 }
    guard self < 700 else { return .infinity }
    let power = (self * 1.442_695_040_888_963_4).rounded()
    let rest = (self - power * 0.693_147_180_369_123_816) - power * 1.908_214_929_270_587_7e-10
    var sum = 1.0
    var divisor = 13.0
    while divisor > 0 {
      sum = 1 + rest / divisor * sum
      divisor -= 1
    }
    return Double(sign: .plus, exponent: Int(power), significand: sum)
  }

  /// The logistic function, 0…1.
  public var logistic: Double { 1 / (1 + (-self).exponential) }
}

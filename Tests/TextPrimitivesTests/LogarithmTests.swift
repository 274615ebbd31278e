import Foundation
import TestSupport
import Testing
import TextPrimitives

@Suite("Logarithm and exponential") struct LogarithmTests {
  @Test("agree with the C library to 14 digits")
  func random() {
    var random = SplitMix64(seed: 20_251_122)
    for _ in 0..<20_000 {
      let number = Double(bitPattern: random.next() >> 1 & 0x7FEF_FFFF_FFFF_FFFF)
      guard number.isNormal else { continue }
      let logarithm = number.naturalLogarithm
      #expect(abs(logarithm - log(number)) <= 1e-14 * max(1, abs(logarithm)), "\(number)")
      let power = Double(Int64(bitPattern: random.next()) % 700_000) / 1000
      #expect(abs(power.exponential / exp(power) - 1) < 1e-13, "\(power)")
    }
  }

  @Test(
    "have their limits",
    arguments: [(1.0, 0.0), (0, -.infinity), (-1, -.infinity), (.infinity, .infinity), (Double.nan, -.infinity)] as [(Double, Double)])
  func limits(number: Double, logarithm: Double) { #expect(number.naturalLogarithm == logarithm) }

  @Test("the logistic function is symmetric and stays between 0 and 1")
  func logistic() {
    #expect(0.0.logistic == 0.5)
    #expect(1e9.logistic == 1 && (-1e9).logistic == 0)
    for number in stride(from: -30.0, through: 30, by: 0.37) { #expect(abs(number.logistic + (-number).logistic - 1) < 1e-14) }
  }
}

import TestSupport
import Testing
import TextPrimitives

@testable import Tagging

@Suite("Logistic regression") struct LogisticRegressionTests {
  private func rows(_ count: Int, weights: [Double], bias: Double, seed: UInt64, prior: [Double]) -> LogisticRegression {
    var random = SplitMix64(seed: seed)
    func uniform() -> Double { Double(random.next() >> 11) / Double(1 << 53) }
    var regression = LogisticRegression(prior: prior)
    for _ in 0..<count {
      let row = weights.indices.map { Double($0 + 1) * (uniform() * 4 - 2) }
      let sum = zip(row, weights).reduce(bias) { $0 + $1.0 * $1.1 }
      regression.append(row, uniform() < sum.logistic)
    }
    return regression
  }

  @Test("finds the weights that made the rows")
  func known() {
    let truth = [1.5, -0.7, 0.2]
    let (weights, bias) = rows(20_000, weights: truth, bias: -0.5, seed: 3, prior: [0, 0, 0]).fit()
    for (weight, expected) in zip(weights, truth) { #expect(abs(weight - expected) < 0.08) }
    #expect(abs(bias + 0.5) < 0.08)
  }

  @Test("stands where the gradient is 0: no step of any weight makes the rows likelier")
  func optimum() {
    let regression = rows(300, weights: [1, -1], bias: 0.3, seed: 9, prior: [0, 0])
    let (weights, bias) = regression.fit(ridge: 0)
    func likelihood(_ weights: [Double], _ bias: Double) -> Double {
      regression.targets.indices.reduce(0) { sum, row in
        let inputs = regression.inputs[row * 2..<row * 2 + 2]
        let probability = zip(inputs, weights).reduce(bias) { $0 + $1.0 * $1.1 }.logistic
        return sum + (regression.targets[row] ? probability : 1 - probability).naturalLogarithm
      }
    }
    let best = likelihood(weights, bias)
    for (first, second, third) in [(0.01, 0.0, 0.0), (-0.01, 0, 0), (0, 0.01, 0), (0, -0.01, 0), (0, 0, 0.01), (0, 0, -0.01)] {
      #expect(likelihood([weights[0] + first, weights[1] + second], bias + third) < best)
    }
  }

  @Test("keeps the weight of an input that is always the same, and stays near the weights it had with few rows")
  func prior() {
    var regression = LogisticRegression(prior: [2, 1])
    regression.append([5, 1], true)
    regression.append([5, -1], false)
    let (weights, bias) = regression.fit(ridge: 100)
    #expect(weights[0] == 2)
    #expect(abs(weights[1] - 1) < 0.05)
    #expect(abs(bias + 10) < 0.2)
  }

  @Test("ends with finite weights when an input tells everything")
  func separable() {
    var regression = LogisticRegression(prior: [0])
    for number in 0..<100 { regression.append([Double(number)], number >= 50) }
    let (weights, bias) = regression.fit()
    #expect(weights[0].isFinite && weights[0] > 0 && bias.isFinite)
  }
}

internal import TextPrimitives

/// Logistic regression with a ridge around given weights, by Newton's method: the same weights for the same rows.
///
/// Few rows leave the weights near the given ones, many overrule them.
///
/// Source: Hastie, Tibshirani, Friedman, *The Elements of Statistical Learning*, section 4.4.1.
struct LogisticRegression {
  /// The inputs of all rows, one row after another.
  private(set) var inputs: [Double] = []
  private(set) var targets: [Bool] = []
  private let prior: [Double]
  private var width: Int { prior.count }

  /// A regression on as many inputs as there are weights to begin with.
  init(prior: [Double]) { self.prior = prior }

  /// Adds a row.
  mutating func append(_ row: [Double], _ target: Bool) {
    inputs += row
    targets.append(target)
  }

  /// The weights and the bias that make the targets likeliest.
  ///
  /// Inputs are brought to mean 0 and deviation 1 before; an input that is the same everywhere keeps the weight that it had.
  /// - Complexity: O(rows × width²) a step, at most 30 steps.
  func fit(ridge: Double = 1) -> (weights: [Double], bias: Double) {
    let (means, deviations) = moments()
    let used = (0..<width).filter { deviations[$0] > 1e-9 }
    let size = used.count + 1
    let start = [0] + used.map { prior[$0] * deviations[$0] }
    var solution = start
    var row = Array(repeating: 1.0, count: size)
    for _ in 0..<30 {
      var gradient = Array(repeating: 0.0, count: size)
      var hessian = Array(repeating: 0.0, count: size * size)
      for number in targets.indices {
        for (place, input) in used.enumerated() { row[place + 1] = (inputs[number * width + input] - means[input]) / deviations[input] }
        var sum = 0.0
        for index in 0..<size { sum += row[index] * solution[index] }
        let probability = sum.logistic
        let error = (targets[number] ? 1 : 0) - probability
        let curvature = max(probability * (1 - probability), 1e-9)
        for index in 0..<size {
          gradient[index] += error * row[index]
          let scaled = curvature * row[index]
          for other in 0...index { hessian[index * size + other] += scaled * row[other] }
        }
      }
      for index in 1..<max(size, 1) {
        gradient[index] -= ridge * (solution[index] - start[index])
        hessian[index * size + index] += ridge
      }
      let step = Self.solve(hessian, gradient)
      for index in 0..<size { solution[index] += step[index] }
      if step.allSatisfy({ abs($0) < 1e-9 }) { break }
    }
    var weights = prior
    for (place, input) in used.enumerated() { weights[input] = solution[place + 1] / deviations[input] }
    var bias = solution[0]
    for input in 0..<width { bias -= weights[input] * means[input] }
    return (weights, bias)
  }

  private func moments() -> (means: [Double], deviations: [Double]) {
    var means = Array(repeating: 0.0, count: width)
    var squares = means
    let rows = Double(max(targets.count, 1))
    for number in targets.indices {
      for input in 0..<width { means[input] += inputs[number * width + input] / rows }
    }
    for number in targets.indices {
      for input in 0..<width {
        let difference = inputs[number * width + input] - means[input]
        squares[input] += difference * difference / rows
      }
    }
    return (means, squares.map { $0.squareRoot() })
  }

  /// Solves a symmetric positive system, of which the lower half is given, by Cholesky's decomposition.
  private static func solve(_ matrix: [Double], _ right: [Double]) -> [Double] {
    let size = right.count
    var lower = matrix
    for column in 0..<size {
      var pivot = lower[column * size + column]
      for other in 0..<column { pivot -= lower[column * size + other] * lower[column * size + other] }
      let root = max(pivot, 1e-12).squareRoot()
      lower[column * size + column] = root
      for row in column + 1..<max(size, column + 1) {
        var sum = lower[row * size + column]
        for other in 0..<column { sum -= lower[row * size + other] * lower[column * size + other] }
        lower[row * size + column] = sum / root
      }
    }
    var solution = right
    for row in 0..<size {
      for other in 0..<row { solution[row] -= lower[row * size + other] * solution[other] }
      solution[row] /= lower[row * size + row]
    }
    for row in (0..<size).reversed() {
      for other in row + 1..<max(size, row + 1) { solution[row] -= lower[other * size + row] * solution[other] }
      solution[row] /= lower[row * size + row]
    }
    return solution
  }
}

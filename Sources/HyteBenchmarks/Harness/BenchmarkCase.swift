import Hyte

/// Something that is measured.
protocol BenchmarkCase {
  /// The name on the command line.
  var name: String { get }
  /// What is measured, in a line.
  var summary: String { get }
  /// Measures it.
  func run() throws -> [Measurement]
}

/// Processor times of some rounds of the same work.
struct Measurement {
  /// What was done.
  var name: String
  /// The work of one round, for rates.
  var amount: Double
  /// The unit of the work.
  var unit: String
  /// Processor time of each round in nanoseconds.
  var rounds: [UInt64]

  /// Does work several times, once before the clock runs.
  init(_ name: String, amount: Double, unit: String, rounds: Int = 5, _ work: () throws -> Void) rethrows {
    self.name = name
    self.amount = amount
    self.unit = unit
    self.rounds = []
    try work()
    for _ in 0..<rounds {
      let start = ProcessorTime.nanoseconds
      try work()
      self.rounds.append(ProcessorTime.nanoseconds - start)
    }
  }

  /// The measurement as a line of JSON: least and middle processor milliseconds, and the middle rate.
  var json: String {
    let sorted = rounds.sorted()
    let (least, middle) = (Double(sorted.first ?? 0) / 1e6, Double(sorted[sorted.count / 2]) / 1e6)
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("case")
    writer.string(name)
    writer.key("minimumMilliseconds")
    writer.decimal(least)
    writer.key("medianMilliseconds")
    writer.decimal(middle)
    writer.key("rounds")
    writer.integer(rounds.count)
    writer.key("\(unit)PerSecond")
    writer.decimal(amount / (middle / 1e3))
    writer.endObject()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

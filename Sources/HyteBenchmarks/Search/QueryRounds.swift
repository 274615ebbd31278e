import SearchIndex

/// Times queries one by one: a pass to warm up, then passes of which each query keeps its least; percentiles over the queries of a family.
struct QueryRounds {
  /// The figures of one family.
  struct Figures {
    var family: String
    var count: Int
    var median: Double
    var ninetyNinth: Double
    var hits: Int
  }

  private var order: [String] = []
  private var least: [String: [Double]] = [:]
  private var hits: [String: Int] = [:]

  /// Times all queries of a family.
  mutating func run(_ family: String, passes: Int, _ queries: [() throws -> Int]) throws {
    var best = [Double](repeating: .infinity, count: queries.count)
    var found = 0
    let clock = ContinuousClock()
    for pass in 0...passes {
      found = 0
      for (index, query) in queries.enumerated() {
        let start = clock.now
        found += try query()
        let duration = start.duration(to: clock.now).components
        let microseconds = Double(duration.seconds) * 1e6 + Double(duration.attoseconds) / 1e12
        if pass > 0 { best[index] = min(best[index], microseconds) }
      }
    }
    order.append(family)
    least[family] = best.sorted()
    hits[family] = found
  }

  /// The figures of all families in the order they were run.
  var figures: [Figures] {
    order.map { family in
      let times = least[family] ?? []
      func percentile(_ share: Double) -> Double { times.isEmpty ? 0 : times[min(times.count - 1, Int(Double(times.count) * share))] }
      return Figures(family: family, count: times.count, median: percentile(0.5), ninetyNinth: percentile(0.99), hits: hits[family] ?? 0)
    }
  }
}

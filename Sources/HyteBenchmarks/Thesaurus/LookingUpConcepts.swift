import Hyte

/// `hyte-bench look-up-concepts FILE`: loads a vocabulary, and looks its concepts up by label, URI and mapping in an order that no cache foresees.
///
/// `hyte-bench generate 1000000 > FILE` makes a large vocabulary.
enum LookingUpConcepts {
  static func run(_ path: String) throws {
    let output = OutputFile.standardOutput()
    let start = ProcessorTime.nanoseconds
    let thesaurus = try Thesaurus.load(files: [path]).thesaurus
    let spent = (ProcessorTime.nanoseconds - start) / 1_000_000
    try output.write("\(thesaurus.count) concepts, \(thesaurus.labelCount) labels loaded in \(spent) ms of processor time\n")
    try output.write(memory)
    guard thesaurus.count > 0, thesaurus.labelCount > 0 else { return try output.flush() }

    var state: UInt64 = 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33) % bound
    }
    let asked = 200_000
    let labels = (0..<asked).map { _ in thesaurus.labelText(next(thesaurus.labelCount)) }
    let uris = (0..<asked).map { _ in thesaurus.uri(of: next(thesaurus.count)) }
    let links = thesaurus.linkCount == 0 ? [] : (0..<asked).map { _ in thesaurus.linkTarget(next(thesaurus.linkCount)) }
    var found = 0  // so that nothing is optimised away
    let measurements = [
      Measurement("look up by label", amount: Double(asked), unit: "lookUps") {
        for label in labels { found += thesaurus.concepts(labelled: label).count }
      },
      Measurement("look up by URI", amount: Double(asked), unit: "lookUps") {
        for uri in uris { found += thesaurus.concept(uri: uri) ?? 0 }
      },
      Measurement("look up by mapping", amount: Double(links.count), unit: "lookUps") {
        for link in links { found += thesaurus.concepts(linkedTo: link).count }
      },
    ]
    for measurement in measurements { try output.write(measurement.json + "\n") }
    let namesakes = labels.reduce(0) { $0 + thesaurus.concepts(labelled: $1).count }
    try output.write("\(namesakes) concepts found by \(asked) labels\n")
    try output.write(memory)
    try output.flush()
  }

  /// What Linux says of the memory of this process; nothing elsewhere.
  private static var memory: String {
    guard let status = try? InputFile.bytes(of: "/proc/self/status") else { return "" }
    let lines = String(decoding: status, as: UTF8.self).split(separator: "\n")
    return lines.filter { $0.hasPrefix("VmHWM") || $0.hasPrefix("VmRSS") }.map { $0 + "\n" }.joined()
  }
}

/// A relation of one concept to another as one number, so that sorting is fast: 31 bits of row, 31 of target, 2 of kind.
struct Step: Comparable {
  private var code: UInt64

  init(_ row: Int32, _ target: Int32, _ kind: HierarchyKind = .unspecified) {
    code = UInt64(row) << 33 | UInt64(target) << 2 | UInt64(kind.rawValue)
  }

  var row: Int32 { Int32(code >> 33) }
  var target: Int32 { Int32(code >> 2 & 0x7FFF_FFFF) }
  var kind: HierarchyKind { HierarchyKind(rawValue: UInt8(code & 3)) ?? .unspecified }
  var reversed: Step { Step(target, row, kind) }

  static func < (left: Step, right: Step) -> Bool { left.code < right.code }
}

extension [Step] {
  /// Sorts the steps and drops repetitions; of two kinds of one step the more telling one stays.
  mutating func settle() {
    sort()
    var kept = 0
    for step in self {
      if kept > 0, self[kept - 1].row == step.row, self[kept - 1].target == step.target {
        if self[kept - 1].kind == .unspecified { self[kept - 1] = step }
      } else {
        self[kept] = step
        kept += 1
      }
    }
    removeLast(count - kept)
  }
}

import Thesaurus

/// Whether a concept stands above another one, asked very often.
///
/// A walk through the hierarchy gives every concept a span of ranks that holds those of all below it (GRAIL: Yıldırım, Chaoji, Zaki 2010),
/// and a span in a spanning tree. The first answers no, the second yes; in a hierarchy that is a tree one of them always does. Else the
/// concepts between the two are searched. Concepts that stand above each other in a circle are one.
struct HierarchyReach {
  private let thesaurus: Thesaurus
  private var component: [Int32]
  private var sizes: [Int32]
  private var members: [Int32] = []
  private var starts: [Int32] = [0]
  private var entered: [Int32]
  private var left: [Int32]
  private var lowest: [Int32]
  private var seen: [Int32]
  private var question: Int32 = 0

  /// - Complexity: O(concepts + steps).
  init(of thesaurus: Thesaurus) {
    self.thesaurus = thesaurus
    let components = StrongComponents(of: thesaurus).components
    component = [Int32](repeating: 0, count: thesaurus.count)
    sizes = components.map { Int32($0.count) }
    for (number, concepts) in components.enumerated() {
      for concept in concepts {
        component[concept] = Int32(number)
        members.append(Int32(concept))
      }
      starts.append(Int32(members.count))
    }
    entered = [Int32](repeating: -1, count: components.count)
    left = [Int32](repeating: -1, count: components.count)
    lowest = [Int32](repeating: .max, count: components.count)
    seen = [Int32](repeating: 0, count: components.count)
    walkDown()
  }

  private func concepts(_ component: Int) -> ArraySlice<Int32> { members[Int(starts[component])..<Int(starts[component + 1])] }

  /// Numbers the components from the roots down, without recursion.
  private mutating func walkDown() {
    var hasParent = [Bool](repeating: false, count: sizes.count)
    for concept in component.indices where thesaurus.broader(of: concept).contains(where: { component[Int($0)] != component[concept] }) {
      hasParent[Int(component[concept])] = true
    }
    var clock: Int32 = 0
    var rank: Int32 = 0
    var path: [(component: Int, children: [Int32], next: Int)] = []
    for root in sizes.indices where !hasParent[root] {
      entered[root] = clock
      clock += 1
      path.append((root, children(of: root), 0))
      while let top = path.last {
        if top.next < top.children.count {
          path[path.count - 1].next += 1
          let child = Int(top.children[top.next])
          if entered[child] >= 0 {
            lowest[top.component] = min(lowest[top.component], lowest[child])
          } else {
            entered[child] = clock
            clock += 1
            path.append((child, children(of: child), 0))
          }
          continue
        }
        path.removeLast()
        left[top.component] = rank
        lowest[top.component] = min(lowest[top.component], rank)
        rank += 1
        if let parent = path.last?.component { lowest[parent] = min(lowest[parent], lowest[top.component]) }
      }
    }
  }

  private func children(of parent: Int) -> [Int32] {
    concepts(parent).flatMap { thesaurus.narrower(of: Int($0)) }.map { component[Int($0)] }.filter { $0 != parent }
  }

  /// Whether a concept stands above another one, by any number of steps; above itself only in a circle.
  /// - Complexity: O(1) where the hierarchy is a tree, else at most O(steps between the two).
  mutating func isAbove(_ upper: Int, _ lower: Int) -> Bool {
    let (top, bottom) = (Int(component[upper]), Int(component[lower]))
    if top == bottom { return sizes[top] > 1 }
    if let answer = quickAnswer(top, bottom) { return answer }
    question += 1
    var open = [bottom]
    while let current = open.popLast() {
      for concept in concepts(current) {
        for parent in thesaurus.broader(of: Int(concept)) {
          let next = Int(component[Int(parent)])
          if next == top { return true }
          guard next != current, seen[next] != question else { continue }
          seen[next] = question
          switch quickAnswer(top, next) {
          case true?: return true
          case false?: break
          case nil: open.append(next)
          }
        }
      }
    }
    return false
  }

  /// What the spans say: below in the spanning tree is below, outside the span of ranks is not.
  private func quickAnswer(_ top: Int, _ bottom: Int) -> Bool? {
    if entered[top] <= entered[bottom], left[bottom] <= left[top] { return true }
    if lowest[bottom] < lowest[top] || left[bottom] > left[top] { return false }
    return nil
  }
}

import Thesaurus

/// Concepts that all stand above each other (Tarjan 1972), without recursion.
struct StrongComponents {
  /// The components with their concepts ascending, in the order of their first concepts.
  private(set) var components: [[Int]] = []

  init(of thesaurus: Thesaurus) {
    let count = thesaurus.count
    var index = [Int](repeating: -1, count: count)
    var low = [Int](repeating: 0, count: count)
    var isOpen = [Bool](repeating: false, count: count)
    var open: [Int] = []
    var path: [(concept: Int, next: Int)] = []
    var counter = 0
    for start in 0..<count where index[start] < 0 {
      path.append((start, 0))
      while let (concept, next) = path.last {
        if next == 0 {
          index[concept] = counter
          low[concept] = counter
          counter += 1
          open.append(concept)
          isOpen[concept] = true
        }
        let above = thesaurus.broader(of: concept)
        if next < above.count {
          path[path.count - 1].next += 1
          let target = Int(above[above.startIndex + next])
          if index[target] < 0 {
            path.append((target, 0))
          } else if isOpen[target] {
            low[concept] = min(low[concept], index[target])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last?.concept { low[parent] = min(low[parent], low[concept]) }
        guard low[concept] == index[concept] else { continue }
        var component: [Int] = []
        while let member = open.popLast() {
          isOpen[member] = false
          component.append(member)
          if member == concept { break }
        }
        components.append(component.sorted())
      }
    }
    components.sort { $0[0] < $1[0] }
  }
}

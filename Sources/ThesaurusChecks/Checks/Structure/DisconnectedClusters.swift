import Thesaurus

extension ThesaurusCheck {
  /// Disconnected concept clusters (qSKOS): groups that no relation leads out of. Facets that are meant to stand apart are such, so it is a note.
  static let disconnectedClusters = ThesaurusCheck(
    "dcc", .note, title: "Some concepts are related to each other, but to no concept outside.",
    remedy: "Relate one of them to a concept outside, if their meanings are."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    var cluster = [Int](repeating: -1, count: thesaurus.count)
    var members: [[Int]] = []
    for start in 0..<thesaurus.count where cluster[start] < 0 {
      var found = [start]
      cluster[start] = members.count
      var next = 0
      while next < found.count {
        let concept = found[next]
        next += 1
        for neighbours in [thesaurus.broader(of: concept), thesaurus.narrower(of: concept), thesaurus.related(of: concept)] {
          for neighbour in neighbours where cluster[Int(neighbour)] < 0 {
            cluster[Int(neighbour)] = members.count
            found.append(Int(neighbour))
          }
        }
      }
      members.append(found)
    }
    let clusters = members.filter { $0.count > 1 }
    guard clusters.count > 1, let largest = clusters.map(\.count).max() else { return }
    var isMainSeen = false
    for found in clusters {
      if found.count == largest, !isMainSeen {
        isMainSeen = true
        continue
      }
      let names = vocabulary.names(found.sorted(), first: 3)
      findings.add("\(found.count) concepts stand apart from all others: \(names)", concept: found.min())
    }
  }
}

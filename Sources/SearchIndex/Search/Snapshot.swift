internal import TextPrimitives

/// An index as one commit left it. It stays as it is while commits go on, and may be used by many threads.
public struct Snapshot: Sendable {
  /// Everything of it, in one object, so that a copy costs little.
  private let parts: SnapshotParts

  init(manifest: Manifest, segments: [LiveSegment], analyzers: [(any IndexAnalyzer)?]) {
    parts = SnapshotParts(manifest: manifest, segments: segments, analyzers: analyzers)
  }

  var manifest: Manifest { parts.manifest }
  var segments: [LiveSegment] { parts.segments }
  var analyzers: [(any IndexAnalyzer)?] { parts.analyzers }
  /// The number of the first document of each segment, and of all.
  var bases: [Int] { parts.bases }
  /// For each segment and field the mean length in all segments by the one of the segment.
  var meanRatios: [[Double]] { parts.meanRatios }
  /// For each field the impacts for the mean length in all segments.
  func impacts(_ field: Int) -> Impacts { parts.impacts[field].impacts }
  /// The memory that searches work in.
  var buffers: SearchBufferPool { parts.buffers }

  /// The fields.
  public var schema: IndexSchema { manifest.schema }

  /// How many commits there were.
  public var commit: Int { manifest.commit }

  /// How many documents there are.
  public var documentCount: Int { segments.reduce(0) { $0 + $1.segment.documentCount - $1.deletedCount } }

  /// How many segments there are.
  public var segmentCount: Int { segments.count }

  /// How many bytes the segments take on the disk.
  public var byteCount: Int { manifest.segments.reduce(0) { $0 + $1.fileCount } }

  /// Bytes of the sections of all segments by what they hold, largest first.
  public var sectionSizes: [(name: String, bytes: Int)] {
    var sizes: [String: Int] = [:]
    for segment in segments {
      for section in segment.segment.layout.sections {
        let field = schema[IndexSchema.FieldNumber(rawValue: section.name.field)].name
        let isShared = section.name.kind == .postings || section.name.kind == .positions || section.name.kind == .storedTexts
        sizes[isShared ? "\(section.name.kind)" : "\(section.name.kind) \(field)", default: 0] += section.range.count
      }
    }
    return sizes.map { ($0.key, $0.value) }.sorted { ($1.bytes, $0.name) < ($0.bytes, $1.name) }
  }

  /// Compares every checksum of every file, checks that the parts of every segment fit together, and that no two documents have one id.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  /// - Complexity: O(size of the index).
  public func verify() throws(SearchIndexError) {
    for part in segments {
      try part.segment.file.verifyAll()
      try SegmentCheck(part.segment).check()
    }
    var ids: Set<[UInt8]> = []
    for part in segments {
      for document in 0..<part.segment.documentCount where !part.deleted.contains(document) {
        let id = try part.segment.id(of: document)
        guard ids.insert(id).inserted else {
          throw part.segment.file.damage("two documents have the id \(String(utf8Bytes: id.span))")
        }
      }
    }
  }
}

/// What a ``Snapshot`` holds.
private final class SnapshotParts: Sendable {
  let manifest: Manifest
  let segments: [LiveSegment]
  let analyzers: [(any IndexAnalyzer)?]
  let bases: [Int]
  let impacts: [ImpactTable]
  let meanRatios: [[Double]]
  let buffers = SearchBufferPool()

  init(manifest: Manifest, segments: [LiveSegment], analyzers: [(any IndexAnalyzer)?]) {
    self.manifest = manifest
    self.segments = segments
    self.analyzers = analyzers
    var bases = [0]
    for segment in segments { bases.append(bases[bases.count - 1] + segment.segment.documentCount) }
    self.bases = bases
    let means: [Float] = (0...manifest.schema.fields.count).map { field in
      let length = segments.reduce(0) { $0 + $1.segment.layout.fields[field].totalLength }
      let documents = segments.reduce(0) { $0 + $1.segment.layout.fields[field].documentCount }
      return documents == 0 ? 1 : Float(length) / Float(documents)
    }
    // Tags have no lengths; they share one table.
    let none = ImpactTable(LengthNormalization(meanLength: 1))
    impacts = means.indices.map { manifest.schema.isText($0) ? ImpactTable(LengthNormalization(meanLength: means[$0])) : none }
    meanRatios = segments.map { part in
      means.indices.map { Double(max(means[$0], 1)) / Double(max(part.segment.layout.fields[$0].meanLength, 1)) }
    }
  }
}

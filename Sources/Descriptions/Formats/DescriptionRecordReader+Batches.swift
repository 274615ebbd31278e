extension DescriptionRecordReader {
  /// The next records, to be worked on together; none after the last. Where the input breaks off, those before come first, and the
  /// error with the next call.
  /// - Parameters:
  ///   - count: At most so many.
  ///   - bytes: No more after so many bytes.
  /// - Throws: ``FileError``.
  public mutating func nextBatch(count: Int, bytes: Int) throws -> [DescriptionRecord] {
    var records: [DescriptionRecord] = []
    var size = 0
    do {
      while records.count < count, size < bytes, let record = try next() {
        records.append(record)
        size += record.bytes.count
      }
    } catch  where !records.isEmpty {
      return records
    }
    return records
  }
}

import Descriptions
import TestSupport
import TextPrimitives

/// What comes of an input: every description, and the message of every record that cannot be read.
struct Reading {
  var records: [DescriptionRecord] = []
  var descriptions: [Description] = []
  var errors: [String] = []

  /// Reads an input through a buffer that holds only so many bytes at first.
  init(_ bytes: [UInt8], as format: any DescriptionFormat, fields: [String]? = nil, split: Int? = nil) throws {
    let split = split ?? bytes.count
    let rest = split == bytes.count ? nil : try TemporaryFile(Array(bytes[split...]))
    var reader = format.records(
      of: try InputFile(rest?.path ?? "/dev/null"), startingWith: Array(bytes[..<split]), source: "input")
    while let record = try reader.next() {
      records.append(record)
      do {
        descriptions += try format.descriptions(from: record, fields: fields)
      } catch {
        errors.append("\(record.line): \(error.message)")
      }
    }
  }

  init(_ text: String, as format: any DescriptionFormat, fields: [String]? = nil) throws {
    try self.init(Array(text.utf8), as: format, fields: fields)
  }

  /// `id language field=text …` for every description.
  var lines: [String] {
    descriptions.map { description in
      let fields = description.fields.map { "\($0.name)=\(String(decoding: $0.plain, as: UTF8.self))" }
      return ([String(decoding: description.id, as: UTF8.self), description.language ?? "-"] + fields).joined(separator: " ")
    }
  }
}

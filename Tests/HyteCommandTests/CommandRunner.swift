import Foundation
import TextPrimitives

/// What a command did.
struct Outcome {
  var status: Int32
  var output: String
  var errors: String
}

/// Runs the command that stands beside the tests.
func hyte(_ arguments: [String], input: String? = nil) throws -> Outcome {
  try hyte(arguments, input: input.map { Data($0.utf8) })
}

/// Runs the command that stands beside the tests.
func hyte(_ arguments: [String], input: Data?) throws -> Outcome {
  let process = Process()
  var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  while folder.path != "/", !FileManager.default.isExecutableFile(atPath: folder.appendingPathComponent("hyte").path) {
    folder = folder.deletingLastPathComponent()
  }
  process.executableURL = folder.appendingPathComponent("hyte")
  process.arguments = arguments
  let (inPipe, outPipe, errorFile) = (Pipe(), Pipe(), FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString))
  _ = FileManager.default.createFile(atPath: errorFile.path, contents: nil)
  defer { try? FileManager.default.removeItem(at: errorFile) }
  process.standardInput = inPipe
  process.standardOutput = outPipe
  process.standardError = try FileHandle(forWritingTo: errorFile)
  // A command may end before it has read its input.
  OutputFile.throwOnClosedPipes()
  try process.run()
  let data = input ?? Data()
  DispatchQueue.global().async {
    try? inPipe.fileHandleForWriting.write(contentsOf: data)
    try? inPipe.fileHandleForWriting.close()
  }
  let output = outPipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  let errors = try Data(contentsOf: errorFile)
  return Outcome(
    status: process.terminationStatus, output: String(decoding: output, as: UTF8.self), errors: String(decoding: errors, as: UTF8.self))
}

/// A file that is there while a test runs.
func withFile(_ name: String, _ contents: [UInt8], _ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appendingPathComponent(name)
  try Data(contents).write(to: file)
  try body(file.path)
}

extension Array where Element == UInt8 {
  /// Writes the bytes to a file.
  func write(toFile path: String) throws { try Data(self).write(to: URL(fileURLWithPath: path)) }
}

/// The names of the files in a folder.
func hyteFiles(_ folder: String) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder) }

extension Array where Element == UInt8 {
  /// Reads a file.
  init(contentsOfFile path: String) throws { self = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }
}

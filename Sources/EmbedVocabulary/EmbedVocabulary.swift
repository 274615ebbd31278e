import Foundation
import PackagePlugin

/// Makes a Swift file of `vocab/*.ttl` whenever one of them has changed.
@main struct EmbedVocabulary: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    // The package that the target is in, also when another package depends on it.
    let folder = context.package.directoryURL.appending(path: "vocab")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "ttl" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedVocabulary.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) vocabulary files",
        executable: try context.tool(named: "EmbedVocabularyTool").url,
        arguments: [output.path] + files.map(\.path),
        inputFiles: files,
        outputFiles: [output])
    ]
  }
}

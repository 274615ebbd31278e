import PackagePlugin

@main struct EmbedVocabulary: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] { [] }
}

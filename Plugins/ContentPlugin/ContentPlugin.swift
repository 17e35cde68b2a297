import Foundation
import PackagePlugin

/// Runs `content-compiler` over all of Resources/ and adds the Swift file that it writes.
@main
struct ContentPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    let resources = context.package.directoryURL.appending(path: "Resources")
    let output = context.pluginWorkDirectoryURL.appending(path: "Content+Generated.swift")
    return [
      .buildCommand(
        displayName: "Vérification et compilation de Resources/",
        executable: try context.tool(named: "content-compiler").url,
        arguments: [resources.path(), output.path()],
        inputFiles: contentFiles(under: resources),
        outputFiles: [output])
    ]
  }

  private func contentFiles(under folder: URL) -> [URL] {
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = walk?.compactMap { $0 as? URL } ?? []
    return files.filter { $0.pathExtension == "yaml" }.sorted { $0.path() < $1.path() }
  }
}

import Foundation
import PackagePlugin

/// Puts the files of `Cards` and `Scans`, and the example that `demo` writes, into the module
/// BuiltInContent as string literals, so that the program works when it is copied alone to another
/// folder.
///
/// Inputs are the files *and* their folders: with files alone a deleted card would stop every build
/// until Package.swift is touched; with folders alone an edited card would stay stale.
@main
struct ContentEmbedding: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let root = context.package.directoryURL
    let folders = ["Cards", "Scans", "docs/voorbeelden/boss-po"].map { root.appending(path: $0) }
    let files = try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        .filter { $0.pathExtension == "yaml" && !$0.lastPathComponent.hasPrefix(".") }
        .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embed Cards, Scans and the example",
        executable: try context.tool(named: "ContentEmbedder").url,
        arguments: [output.path] + folders.map(\.path),
        inputFiles: folders + files,
        outputFiles: [output])
    ]
  }
}

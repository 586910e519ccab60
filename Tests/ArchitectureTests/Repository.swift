import Foundation

/// The files of this repository, found from where this file was compiled.
enum Repository {
  /// The folder that holds Package.swift.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// What stands at the top; anything else there was made by a tool and is not ours.
  private static let top = [
    ".ci", ".github", ".gitignore", ".swift-format", "CHANGELOG.md", "CONTRIBUTING.md", "Cards",
    "LICENSE", "Package.swift", "README.md", "Scans", "Sources", "Tests", "docs",
  ]

  /// Every text file of the project, by path.
  static let texts: [TextFile] = top.flatMap { paths(at: $0) }.sorted().compactMap { path in
    guard let data = FileManager.default.contents(atPath: root.appendingPathComponent(path).path),
      let text = String(data: data, encoding: .utf8)
    else { return nil }
    return TextFile(path: path, text: text)
  }

  /// Every Swift file of Sources, taken apart.
  static let sources: [SourceFile] =
    texts
    .filter { $0.path.hasPrefix("Sources/") && $0.path.hasSuffix(".swift") }
    .map { SourceFile($0) }

  /// The text of one file; empty when it does not exist.
  static func text(_ path: String) -> String { texts.first { $0.path == path }?.text ?? "" }

  private static func paths(at path: String) -> [String] {
    let place = root.appendingPathComponent(path).path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) else { return [] }
    guard isFolder.boolValue else { return [path] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    return names.filter { !["__pycache__", ".DS_Store"].contains($0) }
      .flatMap { paths(at: path + "/" + $0) }
  }
}

/// A file by its path from the root of the repository.
struct TextFile {
  let path: String
  let text: String

  var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// A Swift file of a module.
struct SourceFile {
  let path: String
  /// The folder under Sources, or under Sources/Plugins, that the file stands in.
  let module: String
  let swift: SwiftText

  init(_ file: TextFile) {
    path = file.path
    let parts = file.path.split(separator: "/").map(String.init)
    module = parts.count > 2 && parts[1] == "Plugins" ? parts[2] : parts[1]
    swift = SwiftText(file.text)
  }

  init(path: String, text: String) { self.init(TextFile(path: path, text: text)) }
}

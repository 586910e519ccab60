import Content
import ContentFolders
import Foundation
import StrictYAML

/// The content and the example forms of this repository, as they lie in its folders.
enum Shipped {
  /// The folder that holds Package.swift.
  private static let root = String(
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 })

  private static let folders = ContentFinder(currentFolder: root)

  /// Every file of Cards and Scans, by path.
  static let content: [ShippedFile] = ContentFinder.folderNames.flatMap(files)

  /// The folders of examples, from the root.
  static let examples: [String] = {
    let parent = "docs/voorbeelden"
    let names = try? FileManager.default.contentsOfDirectory(atPath: root + "/" + parent)
    return (names ?? []).sorted().map { parent + "/" + $0 }.filter(folders.isFolder)
  }()

  /// Every form of the examples, by path.
  static let forms: [ShippedFile] = examples.flatMap(files).filter { $0.kind == .form }

  /// Everything together, with what was found in it.
  static let assembly = Library.assemble(layers: [(content + forms).map(\.file)])

  private static func files(in folder: String) -> [ShippedFile] {
    let names = (try? folders.fileNames(in: folder)) ?? []
    return names.compactMap { try? folders.file(folder + "/" + $0) }.compactMap(ShippedFile.init)
  }
}

/// A file with its tree.
struct ShippedFile: Sendable {
  let file: ContentFile
  let kind: FileKind
  let document: YAMLDocument
  /// Every key and every list entry in it, in the order of the file.
  let entries: [Entry]

  var path: String { file.path }

  /// Nil for a file whose kind cannot be told.
  init?(_ file: ContentFile) {
    let document = YAMLDocument.read(file.bytes)
    guard let root = document.root,
      let kind = root.entries.lazy.compactMap({ FileKind(rawValue: $0.key.text) }).first
    else { return nil }
    self.file = file
    self.document = document
    self.kind = kind
    entries = Entry.all(in: root, kind: kind)
  }
}

import BuiltInContent
import Content

/// Content files that came from one place. A later layer adds to those before it, or replaces.
package struct ContentLayer: Sendable {
  package let origin: Origin
  /// By path.
  package let files: [ContentFile]

  /// Where the files of a layer were found.
  package enum Origin: Hashable, Sendable {
    /// Put into the program when it was built.
    case builtIn
    /// A folder that holds `Cards`, `Scans` or both, by its absolute path.
    case folder(String)
  }

  package init(origin: Origin, files: [ContentFile]) {
    self.origin = origin
    self.files = files
  }

  /// The files inside the program: always the ground of all layers.
  package static let builtIn = ContentLayer(
    origin: .builtIn,
    files: EmbeddedFile.all.filter { file in
      ContentFinder.folderNames.contains { file.path.hasPrefix($0 + "/") }
    }.map { ContentFile($0, path: builtInPrefix + $0.path) })

  /// Stands before the path of a built-in file, so that it is not taken for one on disk.
  package static let builtInPrefix = "grensganger:"
}

/// The example that is built in: the forms of one published case.
package enum BuiltInExample {
  /// By name, as in `school.yaml`.
  package static let files: [ContentFile] = EmbeddedFile.all.filter {
    $0.path.hasPrefix(folder)
  }.map { ContentFile($0, path: String($0.path.dropFirst(folder.count))) }

  private static let folder = "boss-po/"
}

extension ContentFile {
  fileprivate init(_ file: EmbeddedFile, path: String) {
    self.init(path: path, bytes: file.text.withUTF8Buffer { [UInt8]($0) })
  }
}

import BuiltInContent
import Content

/// Content files that came from one place. A later layer adds to those before it, or replaces.
package struct ContentLayer: Sendable {
  package let origin: Origin
  /// By path.
  package let files: [ContentFile]

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
    files: EmbeddedFile.all.map { file in
      ContentFile(
        path: builtInPrefix + file.path, bytes: file.text.withUTF8Buffer { [UInt8]($0) })
    })

  /// Stands before the path of a built-in file, so that it is not taken for one on disk.
  package static let builtInPrefix = "grensganger:"
}

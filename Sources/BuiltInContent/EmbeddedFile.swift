/// A content file that was put into the program when it was built.
package struct EmbeddedFile: Sendable {
  /// Folder and name, as in `Scans/korte-scan.yaml`.
  package let path: String
  /// The whole text of the file, byte for byte as UTF-8.
  package let text: StaticString
}

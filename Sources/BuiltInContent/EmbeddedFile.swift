/// A file that was put into the program when it was built: content, or the example of `demo`.
package struct EmbeddedFile: Sendable {
  /// The name of its folder and its own, as in `Scans/korte-scan.yaml` or `boss-po/samen.yaml`.
  package let path: String
  /// The whole text of the file, byte for byte as UTF-8.
  package let text: StaticString
}

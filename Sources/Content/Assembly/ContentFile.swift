/// A text file of content, or a filled-in form, as it was found.
package struct ContentFile: Sendable {
  /// How messages name the file. Files are put in order by it, so that the order in which they were
  /// found changes nothing.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

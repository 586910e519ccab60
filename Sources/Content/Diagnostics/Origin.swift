import StrictYAML

/// A place in a file, as a message about another place refers to it.
package struct Origin: Hashable, Sendable {
  package let path: String
  package let range: SourceRange

  package init(path: String, range: SourceRange) {
    self.path = path
    self.range = range
  }
}

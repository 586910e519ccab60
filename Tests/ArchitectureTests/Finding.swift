import Testing

/// Something that breaks a rule of the house: where it stands and what to do.
struct Finding: Equatable, CustomStringConvertible {
  let path: String
  /// From 1.
  let line: Int
  let advice: String

  var description: String { "\(path):\(line): \(advice)" }
}

/// Fails with every finding on a line of its own.
func expectNone(_ findings: [Finding], sourceLocation: SourceLocation = #_sourceLocation) {
  let list = findings.map { "\n  \($0)" }.joined()
  #expect(findings.isEmpty, "\(findings.count) to mend:\(list)", sourceLocation: sourceLocation)
}

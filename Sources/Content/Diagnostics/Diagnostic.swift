import StrictYAML

/// Something to mend in a file: where it stands and what it is. The sentence is Wording's.
package struct Diagnostic: Hashable, Sendable {
  /// The file's path, as `ContentFile` gives it.
  package let path: String
  package let range: SourceRange
  package let problem: Problem
  /// A word that may have been meant, for "bedoelde je …?".
  package let suggestion: String?

  /// What is wrong, by which of the two readers found it.
  package enum Problem: Hashable, Sendable {
    /// The text is outside the subset of YAML.
    case syntax(YAMLProblem)
    /// The text can be read but does not say what it should.
    case content(ContentProblem)
  }

  package init(path: String, range: SourceRange, problem: Problem, suggestion: String? = nil) {
    self.path = path
    self.range = range
    self.problem = problem
    self.suggestion = suggestion
  }

  /// How much it matters; everything outside the subset of YAML is an error.
  package var severity: Severity {
    switch problem {
    case .syntax: .error
    case .content(let problem): problem.severity
    }
  }

  /// A short name that never changes.
  package var code: String {
    switch problem {
    case .syntax(let problem): problem.code
    case .content(let problem): problem.code
    }
  }
}

extension [Diagnostic] {
  /// By file, then by place in the file; at one place by code. Independent of the given order.
  package func inOrder() -> [Diagnostic] {
    sorted { one, other in
      if one.path != other.path { return one.path < other.path }
      if one.range.lower != other.range.lower { return one.range.lower < other.range.lower }
      if one.range.upper != other.range.upper { return one.range.upper < other.range.upper }
      return one.code < other.code
    }
  }

  /// True when one of them keeps its file from being used.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}

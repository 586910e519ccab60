import Content

/// Whether what the whole's position needs before it may reach a step (`vereist`) is there.
package struct RequirementFinding: Hashable, Sendable {
  /// The number of the step that has the requirement.
  package let step: Int
  /// Nil when it is undecided.
  package let holds: Bool?

  package init(step: Int, holds: Bool?) {
    self.step = step
    self.holds = holds
  }

  init(step: Int, _ verdict: Verdict) {
    let holds: Bool? =
      switch verdict {
      case .holds: true
      case .fails: false
      case .undecided: nil
      }
    self.init(step: step, holds: holds)
  }
}

/// Whether a condition holds, as far as is known (Kleene's three-valued logic).
package enum Verdict: Hashable, Sendable, CaseIterable {
  case holds, fails, undecided

  package init(_ isTrue: Bool) { self = isTrue ? .holds : .fails }

  /// Undecided stays undecided.
  package static prefix func ! (verdict: Verdict) -> Verdict {
    switch verdict {
    case .holds: .fails
    case .fails: .holds
    case .undecided: .undecided
    }
  }

  /// Fails when one fails, holds when all hold (also when there are none), else undecided.
  package static func all(_ verdicts: some Sequence<Verdict>) -> Verdict {
    var result = Verdict.holds
    for verdict in verdicts {
      switch verdict {
      case .holds: break
      case .undecided: result = .undecided
      case .fails: return .fails
      }
    }
    return result
  }

  /// Holds when one holds, fails when all fail (also when there are none), else undecided.
  package static func any(_ verdicts: some Sequence<Verdict>) -> Verdict {
    var result = Verdict.fails
    for verdict in verdicts {
      switch verdict {
      case .fails: break
      case .undecided: result = .undecided
      case .holds: return .holds
      }
    }
    return result
  }
}

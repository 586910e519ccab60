import Content
import Positions

/// What a signal of a scan says of an outcome, with the values it rests on.
package struct SignalFinding: Sendable {
  /// Place in the scan's signals.
  package let place: Int
  package let signal: Signal
  package let state: State
  /// Everything that was looked at.
  package let trace: ConditionTrace

  /// Whether it fires. The raw value is the word in JSON, which names no quiet ones.
  package enum State: String, CaseIterable, Sendable {
    case fired
    /// Too little is known: it does not fire, and is listed as such.
    case undecided
    case quiet
  }

  /// The comparisons that made it so: of a signal that fired those that made it fire, of an undecided
  /// one those that are undecided. In the order of the condition, each once.
  package var reasons: [ConditionTrace] {
    var reasons: [ConditionTrace] = []
    for reason in trace.reasons where !reasons.contains(reason) { reasons.append(reason) }
    return reasons
  }
}

extension ConditionTrace {
  /// The leaves that the verdict rests on: of parts those that came out as the whole did.
  fileprivate var reasons: [ConditionTrace] {
    guard case .parts(let parts) = found else { return [self] }
    if case .not = condition { return parts.flatMap(\.reasons) }
    return parts.filter { $0.verdict == verdict }.flatMap(\.reasons)
  }
}

extension Scan {
  /// Holds every signal against an outcome of this scan, in the order of the scan. Linear in the
  /// signals and the cells.
  package func findings(_ values: some ConditionValues) -> [SignalFinding] {
    signals.enumerated().map { place, signal in
      let trace = signal.condition.trace(values)
      let state: SignalFinding.State =
        switch trace.verdict {
        case .holds: .fired
        case .undecided: .undecided
        case .fails: .quiet
        }
      return SignalFinding(place: place, signal: signal, state: state, trace: trace)
    }
  }

  /// The same, from the forms of a session: examples stand in those.
  package func findings(
    _ outcome: Outcome, participation: Participation, round: Int = 1
  ) -> [SignalFinding] {
    findings(
      OutcomeValues(
        outcome,
        exampleCells: participation.exampleCells(for: outcome.plan.ladder, round: round)))
  }
}

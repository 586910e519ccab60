import Content

/// A session with its own instrument.
package struct HeldSession: Sendable {
  package let scan: Scan
  package let state: SessionState

  package init(scan: Scan, state: SessionState) {
    self.scan = scan
    self.state = state
  }
}

extension SessionState {
  /// False when the answers of a side may not be shown apart: in an anonymous session a group of
  /// fewer than five is not, nor what it could be had from by subtraction.
  package var showsSides: Bool {
    guard isAnonymous else { return true }
    let counts = Dictionary(grouping: raters, by: \.participant.party).mapValues(\.count)
    return counts.values.allSatisfy { $0 >= SessionRules.fewestAnonymous }
  }
}

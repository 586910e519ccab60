import Content

/// What one rater judged, cell by cell.
package struct Response: Hashable, Sendable {
  /// Place in the session's parties.
  package let party: Int
  /// All cells, criterion by criterion and within one by step, then the core questions; of a
  /// profile scan the statements. Nil is unanswered.
  package let judgements: [Judgement?]

  /// `cells` are criterion-major, one for every criterion and step.
  package init(party: Int, cells: [Judgement?], core: [Judgement?] = []) {
    self.party = party
    judgements = core.isEmpty ? cells : cells + core
  }
}

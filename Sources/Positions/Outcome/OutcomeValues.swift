import Content

/// What a rule of a scan finds in an outcome: its shared picture, and who judged.
package struct OutcomeValues: ConditionValues {
  private let outcome: Outcome
  private let shared: PictureValues
  private let exampleCells: [Bool]

  /// `exampleCells` says per cell whether anyone wrote an example of it, as
  /// `Participation.exampleCells` gives it; empty when nobody can say, and then shares of examples are
  /// undecided.
  package init(_ outcome: Outcome, exampleCells: [Bool] = []) {
    self.outcome = outcome
    self.exampleCells = exampleCells
    shared = PictureValues(
      plan: outcome.plan, tallies: outcome.shared.tallies, judgements: outcome.shared.judgements,
      convention: outcome.plan.convention, whole: outcome.shared.reading)
  }

  package func position(of place: Condition.Place?) -> ClosedRange<Int>? {
    shared.position(of: place)
  }

  package func front(of place: Condition.Place?) -> ClosedRange<Int>? { shared.front(of: place) }

  package func gaps(of place: Condition.Place?) -> ClosedRange<Int>? { shared.gaps(of: place) }

  package func score(ofCriterion criterion: Int) -> ClosedRange<Int>? {
    shared.score(ofCriterion: criterion)
  }

  package func coreInOrder(_ question: Int) -> Bool? { shared.coreInOrder(question) }

  /// Nil for a party without raters, or that this session does not have.
  package func raters(ofParty party: String) -> ClosedRange<Int>? {
    guard let place = outcome.plan.parties.ids.firstIndex(of: party) else { return nil }
    let count = outcome.answers.responses.count { $0.party == place }
    return count > 0 ? count...count : nil
  }

  /// Over the criteria that were asked and of which every counting party has a score; nil when
  /// there are none, when fewer than two parties count, or when one of them has no raters.
  package var sameScore: Fraction? {
    let plan = outcome.plan
    let views = plan.parties.counting.compactMap(outcome.picture(ofParty:))
    guard views.count > 1, views.count == plan.parties.countingCount else { return nil }
    var (same, compared) = (0, 0)
    for (place, criterion) in plan.ladder.criteria.enumerated() where criterion.scope == .shared {
      let scores = views.compactMap { $0.score(ofCriterion: place) }
      guard scores.count == views.count else { continue }
      compared += 1
      if scores.allSatisfy({ $0 == scores[0] }) { same += 1 }
    }
    return compared > 0 ? Fraction(same, compared) : nil
  }

  /// Of the shared yes cells of the step, by its place in the scale, the share with an example; nil
  /// when there are none.
  package func examples(ofStep step: Int) -> Fraction? {
    if exampleCells.isEmpty { return nil }
    let plan = outcome.plan
    let cells = plan.ladder.criteria.indices.filter {
      outcome.shared.judgement(criterion: $0, step: step) == .yes
    }.map { plan.entry(criterion: $0, step: step) }
    if cells.isEmpty { return nil }
    return Fraction(cells.count { exampleCells[$0] }, cells.count)
  }
}

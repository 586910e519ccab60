import Content
import Positions

extension Agenda {
  /// What there is to talk about after a profile scan: statements, those first on which the best fit
  /// hangs, then those on which parties differ most.
  ///
  /// A statement decides alone when with the highest view of it taken another option fits best. Where
  /// nothing differs: the statement of the best option that is least true, or the first. There is no
  /// ambition of a statement, and nothing is marked as deciding together. Statements times linear in
  /// the statements.
  package init(
    _ outcome: ProfileOutcome, answers: Answers, plan: ProfilePlan, notes: SessionNotes
  ) {
    let viewpoints = Viewpoints(
      parties: plan.parties, answers: answers, shared: outcome.shared.judgements,
      byParty: outcome.byParty.map { ($0.party, $0.picture.judgements) })
    let finding = TopicFinding(viewpoints: viewpoints, notes: notes)
    let matters = plan.profile.statements.indices.map { Matter(.statement($0), entry: $0) }
    let differences = TopicOrder.sorted(
      matters.enumerated().compactMap { statement, matter in
        let isDeciding = plan.isDecided(by: statement, outcome, viewpoints)
        return finding.difference(
          matter,
          decisions: isDeciding ? [Topic.Decision(place: nil, criteria: [statement])] : [])
      })
    let open = matters.filter { !$0.isAgreed(answers) }
    let quiet = plan.leastTrue(outcome, in: open.isEmpty ? matters : open)
      .map { finding.topic($0, .nearest) }
    let wishes = open.filter { notes.wishes[$0.subject] != nil }.map { matter in
      differences.first { $0.subject == matter.subject } ?? finding.topic(matter, .wish)
    }
    self.init(
      proposals: Array(
        (differences.isEmpty ? [quiet].compactMap(\.self) : differences).prefix(Self.proposed)),
      wishes: wishes, differences: differences, alike: Self.alike(matters, answers, plan.parties))
  }
}

extension ProfilePlan {
  /// Whether another option, or a tie, fits best when the highest view of a statement is taken.
  fileprivate func isDecided(
    by statement: Int, _ outcome: ProfileOutcome, _ viewpoints: Viewpoints
  ) -> Bool {
    guard viewpoints.answers.agreement(on: statement) == nil,
      let shared = outcome.shared.judgements[statement]?.units,
      let highest = viewpoints.highest(statement), highest.units ?? 0 > shared
    else { return false }
    var judgements = outcome.shared.judgements
    judgements[statement] = highest
    return picture(of: judgements).best != outcome.shared.best
  }

  /// The statement of the best option that has fewest half-judgements; unknown ones have none.
  fileprivate func leastTrue(_ outcome: ProfileOutcome, in matters: [Matter]) -> Matter? {
    let best = matters.filter { matter in
      outcome.shared.best.contains(profile.statements[matter.entries.lowerBound].option)
    }
    return (best.isEmpty ? matters : best).min {
      $0.units(outcome.shared.judgements) < $1.units(outcome.shared.judgements)
    }
  }
}

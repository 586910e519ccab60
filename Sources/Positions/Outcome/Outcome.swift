import Content

/// How a partnership stands on a ladder: what both sides see, and what each party sees.
package struct Outcome: Sendable {
  package let plan: OutcomePlan
  /// What it was computed from: the originals stay beside the picture.
  package let answers: Answers
  package let shared: Picture
  /// The picture of every party that has raters, in the order of the parties. What was agreed
  /// together has no part in it.
  package let byParty: [PartyPicture]
  /// Per entry whether some but not all counting parties know, and nothing was agreed.
  package let isOneSided: [Bool]
  /// The shared picture under other conventions, one for every variant.
  package let sensitivity: [Sensitivity]

  /// What one party sees.
  package struct PartyPicture: Sendable {
    /// Place in the parties.
    package let party: Int
    package let picture: Picture
  }

  /// Counting parties without raters, as places: they are named at the top of every outcome.
  package var missingParties: [Int] {
    plan.parties.counting.filter { party in !byParty.contains { $0.party == party } }
  }

  /// The picture of a party; nil when it has no raters.
  package func picture(ofParty party: Int) -> Picture? {
    byParty.first { $0.party == party }?.picture
  }
}

extension OutcomePlan {
  /// Computes an outcome. Linear in raters × cells.
  ///
  /// Every response and what was agreed have `entryCount` judgements.
  package func outcome(of answers: Answers) -> Outcome {
    let kinds = kinds(answers)
    var byParty: [Outcome.PartyPicture] = []
    byParty.reserveCapacity(parties.ids.count)
    var views: [[Judgement?]] = []
    views.reserveCapacity(parties.countingCount)
    for party in parties.ids.indices {
      let members = answers.judgements(of: party)
      if members.isEmpty { continue }
      let view = PartyView.combine(members, kinds: kinds)
      if party < parties.countingCount { views.append(view) }
      byParty.append(
        Outcome.PartyPicture(party: party, picture: Picture(self, view, asked: answers.asked)))
    }
    let view = SharedView(
      views, answers: answers, parties: parties, entryCount: entryCount, kinds: kinds)
    let shared = Picture(self, view.judgements, asked: answers.asked)
    return Outcome(
      plan: self, answers: answers, shared: shared, byParty: byParty,
      isOneSided: view.isOneSided, sensitivity: sensitivity(of: shared))
  }
}

import Content

extension Outcome {
  /// Per entry the places of the counting parties whose view of it rests on fewer than half of the
  /// party's raters who gave any answer at all.
  ///
  /// A known view rests on the raters who know, a view of "not applicable" on those who say so. An
  /// unknown view is not narrow, and neither is what was agreed. Linear in raters × cells.
  package func narrowViews() -> [[Int]] {
    let kinds = plan.kinds(answers)
    var narrow: [[Int]] = Array(repeating: [], count: plan.entryCount)
    let entries = narrow.indices.filter { kinds.isEmpty || kinds[$0] == .asked }
    for party in byParty where party.party < plan.parties.countingCount {
      let members = answers.responses.lazy.filter { $0.party == party.party }
        .map(\.judgements).filter { member in entries.contains { member[$0] != nil } }
      let answering = members.count
      for entry in entries where answers.agreement(on: entry) == nil {
        var tally = Tally()
        for member in members { tally.add(member[entry]) }
        let support: Int
        switch party.picture.judgements[entry] {
        case .yes, .partly, .no: support = tally.known
        case .notApplicable: support = tally.notApplicable
        case .dontKnow, .ratherNot, nil: continue
        }
        if 2 * support < answering { narrow[entry].append(party.party) }
      }
    }
    return narrow
  }

  /// Cells and core questions, as entries, that were agreed to be higher than every party that
  /// counts and knows sees them: such an agreement should have a reason.
  package var agreedAboveViews: [Int] {
    let views = byParty.filter { $0.party < plan.parties.countingCount }.map(\.picture.judgements)
    return answers.agreed.indices.filter { entry in
      guard let agreed = answers.agreed[entry]?.units else { return false }
      let known = views.compactMap { $0[entry]?.units }
      return !known.isEmpty && known.allSatisfy { $0 < agreed }
    }
  }
}

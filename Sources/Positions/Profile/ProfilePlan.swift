import Content

/// How a profile scan is computed: its options and the parties.
package struct ProfilePlan: Sendable {
  package let profile: Profile
  package let parties: Parties

  /// Share of an option's statements that must be known. A profile scan has no setting for it.
  package static let coverage = Fraction(2, 3)

  package init(_ profile: Profile, parties: Parties) {
    self.profile = profile
    self.parties = parties
  }

  /// Nil for a ladder scan.
  package init?(_ scan: Scan, byTable: Bool = false) {
    guard let profile = scan.profile else { return nil }
    self.init(profile, parties: Parties(scan, byTable: byTable))
  }

  /// Computes an outcome. Linear in raters × statements.
  ///
  /// Every response and what was agreed have one judgement per statement.
  package func outcome(of answers: Answers) -> ProfileOutcome {
    var byParty: [ProfileOutcome.PartyPicture] = []
    var views: [[Judgement?]] = []
    for party in parties.ids.indices {
      let members = answers.judgements(of: party)
      if members.isEmpty { continue }
      let view = PartyView.combine(members, kinds: [])
      if parties.counting.contains(party) { views.append(view) }
      byParty.append(
        ProfileOutcome.PartyPicture(party: party, picture: ProfilePicture(profile, view)))
    }
    let shared = SharedView(
      views, answers: answers, parties: parties, entryCount: profile.statements.count, kinds: [])
    return ProfileOutcome(
      shared: ProfilePicture(profile, shared.judgements), byParty: byParty,
      isOneSided: shared.isOneSided,
      missingParties: parties.counting.filter { party in
        !byParty.contains { $0.party == party }
      })
  }

  /// How the options fit when this is what is shared of every statement.
  package func picture(of judgements: [Judgement?]) -> ProfilePicture {
    ProfilePicture(profile, judgements)
  }
}

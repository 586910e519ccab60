import Content
import Positions
import Rules

/// What the answers of a session come to, entry by entry: each side, what is shared, what was agreed.
package struct SessionPicture: Sendable {
  package let scan: Scan
  package let parties: Parties
  package let participation: Participation
  package let answers: Answers
  /// What both sides see by their own answers, whatever was agreed.
  package let shared: [Judgement?]
  /// Per entry whether some but not all counting parties know.
  package let isOneSided: [Bool]
  /// By place of the party; a party without raters has none.
  private let byParty: [Int: [Judgement?]]
  private let setup: SessionSetup

  /// Of the latest round that may be seen; nil while answers are sealed, and for an anonymous session
  /// that is too small.
  package init?(_ state: SessionState, scan: Scan) {
    guard let setup = state.setup, let round = state.visibleRound, !state.isTooSmall else {
      return nil
    }
    self.scan = scan
    self.setup = setup
    parties = Parties(scan, byTable: setup.isByTable)
    participation = Participation(state.sheets(of: scan), parties: parties)
    switch scan.kind {
    case .ladder(let ladder):
      answers = participation.answers(
        to: ladder, coreCount: scan.coreQuestions.count, round: round,
        asked: setup.asked(of: ladder))
      let outcome = OutcomePlan(ladder, coreCount: scan.coreQuestions.count, parties: parties)
        .outcome(of: answers.withoutAgreement)
      shared = outcome.shared.judgements
      isOneSided = outcome.isOneSided
      byParty = Dictionary(
        outcome.byParty.map { ($0.party, $0.picture.judgements) },
        uniquingKeysWith: { first, _ in first })
    case .profile(let profile):
      answers = participation.answers(to: profile, round: round)
      let outcome = ProfilePlan(profile, parties: parties).outcome(of: answers.withoutAgreement)
      shared = outcome.shared.judgements
      isOneSided = outcome.isOneSided
      byParty = Dictionary(
        outcome.byParty.map { ($0.party, $0.picture.judgements) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// The entries of an item that are asked, as places in judgements; empty for one that was not asked
  /// in this session.
  package func entries(of item: Item) -> [Int] {
    guard setup.asks(item) else { return [] }
    return places(of: item).enumerated().filter { step, _ in
      guard case .criterion(let place) = item, let ladder = scan.ladder else { return true }
      return ladder.criteria[place].descriptors[step].isAsked
    }.map(\.element)
  }

  /// All entries of an item.
  private func places(of item: Item) -> [Int] {
    let steps = scan.ladder?.scale.count ?? 0
    switch item {
    case .criterion(let place): return Array(place * steps..<(place + 1) * steps)
    case .core(let place): return [(scan.ladder?.criteria.count ?? 0) * steps + place]
    case .statement(let place): return [place]
    }
  }

  /// An item's part of judgements, steps that are not asked included.
  package func part(_ item: Item, of judgements: [Judgement?]) -> [Judgement?] {
    places(of: item).map { judgements.indices.contains($0) ? judgements[$0] : nil }
  }

  /// How someone sees everything; nil for who is not there.
  package func judgements(of voice: Topic.Voice) -> [Judgement?]? {
    switch voice {
    case .party(let party): byParty[party]
    case .rater(let rater):
      answers.responses.indices.contains(rater) ? answers.responses[rater].judgements : nil
    case .shared: shared
    }
  }

  /// True when something of the item was agreed.
  package func isAgreed(_ item: Item) -> Bool {
    entries(of: item).contains { answers.agreement(on: $0) != nil }
  }
}

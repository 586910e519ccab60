import Content
import Positions

/// How everyone sees the entries of one session: what topics are found in.
struct Viewpoints {
  let parties: Parties
  let answers: Answers
  let shared: [Judgement?]
  /// The view of every party with raters, in the order of the parties.
  let byParty: [(party: Int, judgements: [Judgement?])]
  /// Those whose views make the shared picture: the counting parties with raters, or, where only
  /// one party counts, its raters.
  let counting: [(voice: Topic.Voice, judgements: [Judgement?])]

  init(_ outcome: Outcome) {
    self.init(
      parties: outcome.plan.parties, answers: outcome.answers, shared: outcome.shared.judgements,
      byParty: outcome.byParty.map { ($0.party, $0.picture.judgements) })
  }

  init(
    parties: Parties, answers: Answers, shared: [Judgement?],
    byParty: [(party: Int, judgements: [Judgement?])]
  ) {
    self.parties = parties
    self.answers = answers
    self.shared = shared
    self.byParty = byParty
    counting =
      parties.countingCount > 1
      ? byParty.filter { parties.counting.contains($0.party) }
        .map { (.party($0.party), $0.judgements) }
      : Self.raters(of: 0, answers)
  }

  /// The raters of a party.
  func raters(of party: Int) -> [(voice: Topic.Voice, judgements: [Judgement?])] {
    Self.raters(of: party, answers)
  }

  private static func raters(
    of party: Int, _ answers: Answers
  ) -> [(voice: Topic.Voice, judgements: [Judgement?])] {
    answers.responses.enumerated().filter { $1.party == party }
      .map { (.rater($0), $1.judgements) }
  }

  /// The highest of what those who count know of an entry; nil when none of them knows.
  func highest(_ entry: Int) -> Judgement? {
    counting.compactMap { $0.judgements[entry] }.filter { $0.units != nil }
      .max { ($0.units ?? 0) < ($1.units ?? 0) }
  }
}

import Content
import Sessions
import Wording

/// How a group voted, as far as all may see it: never a mean.
struct VoteResultScreen {
  let table: DialogueTable
  let step: FormatStep
  /// At most so many subjects, from the highest; nil for all.
  var most: Int?

  private var subjects: VotedSubjects { VotedSubjects(table, step) }
  private var isByTable: Bool { table.state.setup?.isByTable ?? false }

  func show() throws(BreakOff) {
    let results = table.state.visibleBallots(step: step.id)
    guard !results.isEmpty else {
      return try table.screen.say([.blank, .paragraph(nothing)])
    }
    try table.screen.say([.blank, .paragraph(VoteResultWording.heading(step.name))])
    let ranking = table.state.ranking(of: step)
    if ranking.isEmpty {
      for row in subjects.rows {
        guard let result = results[row.subject] else { continue }
        try table.screen.say(choices(result, row))
      }
    } else {
      for ranked in ranking.prefix(most ?? ranking.count) { try table.screen.say(passages(ranked)) }
      let left = ranking.count - (most ?? ranking.count)
      if left > 0 { try table.screen.say(VoteResultWording.more(left)) }
      if ranking.contains(where: \.isTied) { try table.screen.say(VoteResultWording.tied) }
    }
    if step.countsNoneOfThese { try showNone(results) }
    try explainSealed(results)
  }

  private var nothing: String {
    let round = table.state.rounds[step.id]
    let isCounted = table.state.ballots.keys.contains { $0.step == step.id }
    if let round, !round.isOpen, !round.isHeldBack, !isCounted {
      return VoteResultWording.nothingAtAll
    }
    guard table.state.isAnonymous else { return VoteResultWording.nothing }
    if round?.isHeldBack ?? false { return VoteResultWording.tooFew }
    return round.map { !$0.isOpen } ?? false ? VoteResultWording.tooFew : VotingWording.notClosed
  }

  /// Of an anonymous dialogue: that something is left out or not new, and why.
  private func explainSealed(_ results: [Ballot.Subject: BallotResult]) throws(BreakOff) {
    guard table.state.isAnonymous else { return }
    let counted = Set(
      table.state.ballots.filter { $0.key.step == step.id && $0.value.contains { $0 > 0 } }
        .map(\.key.subject))
    let hidden = counted.count { results[$0] == nil }
    if hidden > 0 { try table.screen.say(VoteResultWording.hidden(hidden)) }
    if table.state.rounds[step.id]?.isHeldBack ?? false {
      try table.screen.say(VoteResultWording.heldBack)
    }
  }

  /// Who chose none of the options, and who was not counted at all.
  private func showNone(_ results: [Ballot.Subject: BallotResult]) throws(BreakOff) {
    if let none = results[.question] {
      try table.screen.say(
        [.item(mark: "-", text: VotingWording.noneOfThese)] + lines(votes(none)))
    }
    let voted = results.values.reduce(0) { $0 + $1.total }
    if voted < table.state.people {
      try table.screen.say(
        VoteResultWording.notCounted(table.state.people - voted, table.state.people))
    }
  }

  private func passages(_ ranked: RankedSubject) -> [Passage] {
    let name = subjects.name(of: ranked.subject, in: table.state)
    let head = Passage.item(mark: "\(ranked.place).", text: name)
    if let summary = ScoreSummary(ranked.result, isByTable: isByTable) {
      return [.blank, head] + lines(VoteResultWording.score(summary, order: order))
    }
    return [head] + lines(votes(ranked.result))
  }

  /// Points or hands on one subject, beside those on the one with most.
  private func votes(_ result: BallotResult) -> [String] {
    let most = table.state.visibleBallots(step: step.id).values.map(\.total).max() ?? 0
    let isDots = step.details.way == .dots
    return [VoteResultWording.votes(result.total, most: most, isDots: isDots)]
      + VoteResultWording.groups(result.byGroup.mapValues { $0.first ?? 0 }, order: order)
  }

  private func choices(_ result: BallotResult, _ row: VotedSubjects.Row) -> [Passage] {
    var passages: [Passage] = [.blank]
    passages.append(
      row.subject == .question
        ? .paragraph(row.name) : .item(mark: "\(row.number)", text: row.name))
    return passages
      + lines(
        VoteResultWording.choices(
          step.details.choices, result.counts, byGroup: result.byGroup, order: order))
  }

  /// The groups in the order in which they sit.
  private var order: [String] { table.state.groups.map(\.id) }

  private func lines(_ texts: [String]) -> [Passage] {
    [
      .lines(
        texts.flatMap { TextLayout.wrap($0, width: TextLayout.width - 6) }.map { "      " + $0 })
    ]
  }
}

extension DialogueTable {
  /// The results of the votes on contributions before a step, of each at most so many from the highest:
  /// what a talk goes on with. False when there are none.
  func showVotes(before step: FormatStep, most: Int? = nil) throws(BreakOff) -> Bool {
    let votes = format.steps.prefix { $0.id != step.id }.filter { earlier in
      earlier.kind == .voting && earlier.details.about == .contributions
        && !(state.rounds[earlier.id]?.isOpen ?? true)
    }
    for vote in votes { try VoteResultScreen(table: self, step: vote, most: most).show() }
    return !votes.isEmpty
  }
}

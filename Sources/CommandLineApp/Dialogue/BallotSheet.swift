import Content
import Sessions

/// Everything that is to be counted in a voting step: what is asked in one line, for whom.
struct BallotSheet {
  let step: FormatStep
  let rows: [VotedSubjects.Row]
  /// Who is counted apart; one without an id for the whole room.
  let groups: [Group]
  let ballots: [Ballot.Key: [Int]]

  /// People who are counted together.
  struct Group: Hashable {
    let id: String?
    let people: Int
  }

  /// What is counted in one line: on one subject, or on all of them where each takes one number.
  struct Entry {
    let group: Group
    let rows: [VotedSubjects.Row]
  }

  init(
    _ step: FormatStep, _ rows: [VotedSubjects.Row], _ state: DialogueState, isByGroup: Bool
  ) {
    self.step = step
    self.rows = rows
    let apart = state.groups.filter { $0.people > 0 }.map { Group(id: $0.id, people: $0.people) }
    groups = isByGroup && !apart.isEmpty ? apart : [Group(id: nil, people: state.people)]
    ballots = state.ballots.filter { $0.key.step == step.id }
  }

  /// One number for each subject, so that one line can hold them all.
  var isOneLine: Bool {
    step.details.way == .dots
      || step.details.way == .hands && step.details.choices.count < 2
  }

  /// Group after group.
  var entries: [Entry] {
    groups.flatMap { group in
      isOneLine
        ? [Entry(group: group, rows: rows)] : rows.map { Entry(group: group, rows: [$0]) }
    }
  }

  func key(_ row: VotedSubjects.Row, _ group: Group) -> Ballot.Key {
    Ballot.Key(step: step.id, subject: row.subject, group: group.id)
  }

  func isCounted(_ entry: Entry) -> Bool {
    entry.rows.allSatisfy { ballots[key($0, entry.group)] != nil }
  }

  /// The most that can be given in one line; nil when hands may go up for every subject.
  func most(of entry: Entry) -> Int? {
    switch step.details.way {
    case .dots: entry.group.people * step.details.dots
    case .hands where isOneLine && step.details.about == .contributions: nil
    default: entry.group.people
    }
  }

  /// The ballots of a line, those that get fewer than before first: on the way there are never more
  /// votes than people.
  func ballots(for entry: Entry, _ counts: [Int]) -> [Ballot] {
    guard isOneLine else {
      return entry.rows.prefix(1).map { Ballot(key($0, entry.group), counts: counts) }
    }
    let all = zip(entry.rows, counts).map { row, count in
      let key = key(row, entry.group)
      return (ballot: Ballot(key, counts: [count]), more: count - (ballots[key]?.first ?? 0))
    }
    return (all.filter { $0.more <= 0 } + all.filter { $0.more > 0 }).map(\.ballot)
  }
}

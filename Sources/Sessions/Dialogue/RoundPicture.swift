/// What came in during a round, or what is shown of it.
package struct RoundPicture: Hashable, Sendable {
  package var contributions: [EventID: Contribution] = [:]
  /// In what is shown, votes that are not told by group stand under no group.
  package var ballots: [Ballot.Key: [Int]] = [:]
  /// True when it may be told which contribution comes from which group.
  package var showsGroups = true

  /// A contribution in the words it had.
  package struct Contribution: Hashable, Sendable {
    /// The side or table it comes from; nil when that is not known or not told.
    package var group: String?
    package let text: String
    /// The id of a theme.
    package let theme: String?
  }

  /// Everything voted on.
  var subjects: Set<Ballot.Subject> { Set(ballots.keys.map(\.subject)) }

  /// The votes on a subject of all groups together; empty when there are none.
  func total(on subject: Ballot.Subject) -> [Int] {
    ballots.reduce(into: []) { sum, ballot in
      if ballot.key.subject == subject { sum.add(ballot.value) }
    }
  }

  /// Votes by a group on a subject; nil stands for those of no group.
  func votes(on subject: Ballot.Subject, of group: String?) -> [Int] {
    ballots.first { $0.key.subject == subject && $0.key.group == group }?.value ?? []
  }

  func groups(on subject: Ballot.Subject) -> Set<String?> {
    Set(ballots.keys.filter { $0.subject == subject }.map(\.group))
  }

  /// True when votes of a group stand apart.
  func tellsGroups(on subject: Ballot.Subject) -> Bool {
    groups(on: subject).contains { $0 != nil }
  }
}

// MARK: - What may be told

extension RoundPicture {
  private static var fewest: Int { SessionRules.fewestAnonymous }

  /// What may be told of these answers after pictures that were shown before.
  ///
  /// A subject on which fewer than five voted is left out. One number per subject, raised hands or
  /// points, does not say how many gave it: those count over all subjects, and are never told by
  /// group. Groups that were not told once are never told later: the difference would tell them.
  func telling(after earlier: [RoundPicture]) -> RoundPicture {
    var told = self
    told.showsGroups =
      showsGroups && !earlier.contains { !$0.showsGroups && !$0.contributions.isEmpty }
    if !told.showsGroups {
      for id in told.contributions.keys { told.contributions[id]?.group = nil }
    }
    let points = ballots.values.filter { $0.count == 1 }.joined().reduce(0, +)
    for subject in subjects {
      let total = total(on: subject)
      let voters = total.count == 1 ? points : total.reduce(0, +)
      let isToldByGroup =
        showsGroups && total.count > 1 && !hasSmallGroup(on: subject)
        && !earlier.contains {
          !$0.total(on: subject).isEmpty && !$0.tellsGroups(on: subject)
        }
      guard voters < Self.fewest || !isToldByGroup else { continue }
      let step = ballots.keys.first { $0.subject == subject }?.step
      told.ballots = told.ballots.filter { $0.key.subject != subject }
      if let step, voters >= Self.fewest {
        told.ballots[Ballot.Key(step: step, subject: subject)] = total
      }
    }
    return told
  }

  /// True when a group of one to four voters is among those who voted.
  private func hasSmallGroup(on subject: Ballot.Subject) -> Bool {
    groups(on: subject).contains {
      (1..<Self.fewest).contains(votes(on: subject, of: $0).reduce(0, +))
    }
  }

  /// True when showing these answers as `next` tells what fewer than five answered to nobody who saw
  /// the pictures before. Where groups were told once, a group of one to four voters could be had from
  /// the total.
  func isSafe(toShowAs next: RoundPicture, after earlier: [RoundPicture]) -> Bool {
    earlier.allSatisfy { old in
      next.isFar(from: old)
        && subjects.allSatisfy { !old.tellsGroups(on: $0) || !hasSmallGroup(on: $0) }
    }
  }

  /// True when nothing that is seen differs by one to four answers.
  private func isFar(from old: RoundPicture) -> Bool {
    changes(since: old).allSatisfy { $0 == 0 || $0 >= Self.fewest }
  }
}

// MARK: - What changed

extension RoundPicture {
  /// How many answers changed, for everything that is seen: the contributions, each subject, and each
  /// of them by group where either picture tells that.
  func changes(since old: RoundPicture) -> [Int] {
    var changes = [contributionChanges(since: old) { _ in true }]
    if showsGroups || old.showsGroups {
      let all = [contributions, old.contributions].flatMap(\.values)
      for group in Set(all.map(\.group)) {
        changes.append(contributionChanges(since: old) { $0.group == group })
      }
    }
    for subject in subjects.union(old.subjects) {
      changes.append(total(on: subject).votersChanged(since: old.total(on: subject)))
      // Who saw the groups once can tell them from a total, too, as far as they did not change.
      guard tellsGroups(on: subject), old.tellsGroups(on: subject) else { continue }
      for group in groups(on: subject).union(old.groups(on: subject)) {
        changes.append(
          votes(on: subject, of: group).votersChanged(since: old.votes(on: subject, of: group)))
      }
    }
    return changes
  }

  /// The points that were added or taken away, over all subjects.
  func pointsChanged(since old: RoundPicture) -> Int {
    let subjects = Array(self.subjects.union(old.subjects))
    let now = subjects.map { total(on: $0).reduce(0, +) }
    return now.votersChanged(since: subjects.map { old.total(on: $0).reduce(0, +) })
  }

  /// One that came in the place of another counts once.
  private func contributionChanges(
    since old: RoundPicture, _ counts: (Contribution) -> Bool
  ) -> Int {
    let (now, before) = (contributions.filter { counts($0.value) }, old.contributions)
    let known = before.filter { counts($0.value) }
    let new = now.count { known[$0.key] == nil }
    let gone = known.count { now[$0.key] == nil }
    let reworded = now.count { line in
      known[line.key].map { $0.text != line.value.text } ?? false
    }
    return max(new, gone) + reworded
  }
}

extension [Int] {
  /// Adds place by place.
  mutating func add(_ other: [Int]) {
    for (place, number) in other.enumerated() {
      if place < count { self[place] += number } else { append(number) }
    }
  }

  /// The fewest voters who can have made the difference: one who changes an answer takes one away and
  /// adds one.
  func votersChanged(since old: [Int]) -> Int {
    var (more, fewer) = (0, 0)
    for place in 0..<Swift.max(count, old.count) {
      let now = place < count ? self[place] : 0
      let difference = now - (place < old.count ? old[place] : 0)
      if difference > 0 { more += difference } else { fewer -= difference }
    }
    return Swift.max(more, fewer)
  }
}

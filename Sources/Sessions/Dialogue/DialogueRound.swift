/// Input or votes that come in during a step, and what of it all may see.
///
/// In an anonymous dialogue nothing is shown before the round is closed. Reopened, it is shown again
/// only when five or more answers are new or changed, and of every group that is shown apart none or
/// five: otherwise what changed would tell who changed it.
package struct DialogueRound: Hashable, Sendable {
  package var isOpen = true
  /// What may be seen; nil when it was never closed. In an open dialogue all is seen all the time.
  package internal(set) var shown: RoundPicture?
  /// True when it was closed again with too little change to show it.
  package internal(set) var isHeldBack = false

  /// What came in.
  package struct RoundPicture: Hashable, Sendable {
    /// Contributions with the group they come from.
    package var contributions: [EventID: String?]
    package var ballots: [Ballot.Key: [Int]]
    /// True when it may be told what comes from which group.
    package var showsGroups: Bool
  }

  mutating func close(
    showing picture: RoundPicture, groups: [DialogueGroup], _ isAnonymous: Bool
  ) {
    isOpen = false
    isHeldBack = false
    guard isAnonymous, let shown else {
      self.shown = picture
      return
    }
    let changes = picture.changes(since: shown)
    let fewest = SessionRules.fewestAnonymous
    guard changes.values.reduce(0, +) >= fewest,
      !(picture.showsGroups || shown.showsGroups)
        || changes.values.allSatisfy({ $0 == 0 || $0 >= fewest })
    else {
      isHeldBack = picture != shown
      return
    }
    self.shown = picture
  }
}

extension DialogueRound.RoundPicture {
  /// By group how many answers are new, gone or changed.
  func changes(since old: DialogueRound.RoundPicture) -> [String?: Int] {
    var changes: [String?: Int] = [:]
    for (line, group) in contributions where old.contributions[line] == nil {
      changes[group, default: 0] += 1
    }
    for (line, group) in old.contributions where contributions[line] == nil {
      changes[group, default: 0] += 1
    }
    // A voter who changes an answer takes one away and adds one: that counts once.
    for key in Set(ballots.keys).union(old.ballots.keys) {
      let (new, before) = (ballots[key] ?? [], old.ballots[key] ?? [])
      var (more, fewer) = (0, 0)
      for place in 0..<max(new.count, before.count) {
        let difference =
          (place < new.count ? new[place] : 0) - (place < before.count ? before[place] : 0)
        if difference > 0 { more += difference } else { fewer -= difference }
      }
      changes[key.group, default: 0] += max(more, fewer)
    }
    return changes
  }
}

extension DialogueState {
  /// What came in during a step until now.
  func picture(of step: String) -> DialogueRound.RoundPicture {
    var contributions: [EventID: String?] = [:]
    for line in lines where line.line.kind == .contribution && line.line.step == step {
      contributions.updateValue(line.line.group, forKey: line.id)
    }
    return DialogueRound.RoundPicture(
      contributions: contributions, ballots: ballots.filter { $0.key.step == step },
      showsGroups: mayShowGroups)
  }

  /// False in an anonymous dialogue with a group of fewer than five: what is told of the others would
  /// tell what comes from that group.
  package var mayShowGroups: Bool {
    !isAnonymous
      || groups.allSatisfy { $0.people == 0 || $0.people >= SessionRules.fewestAnonymous }
  }

  /// True when too few people take part in an anonymous dialogue to show anything they bring in.
  package var isTooSmall: Bool { isAnonymous && people < SessionRules.fewestAnonymous }

  /// What of a step may be seen now; nil when nothing.
  package func visible(step: String) -> DialogueRound.RoundPicture? {
    guard !isTooSmall else { return nil }
    return isAnonymous ? rounds[step]?.shown : picture(of: step)
  }
}

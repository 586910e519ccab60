/// What all may see. Who shows anything of a dialogue asks here.
extension DialogueState {
  /// What came in during a step until now.
  func answers(in step: String) -> RoundPicture {
    var picture = RoundPicture()
    for written in lines where written.line.kind == .contribution && written.line.step == step {
      picture.contributions[written.id] = RoundPicture.Contribution(
        group: written.line.group, text: written.line.text, theme: written.line.theme)
    }
    picture.ballots = ballots.filter { $0.key.step == step }
    picture.showsGroups = mayShowGroups(in: step)
    return picture
  }

  /// False as well when fewer than five answered for a group in a step, however many sit there now.
  package func mayShowGroups(in step: String) -> Bool {
    mayShowGroups && (answeredSmall[step] ?? []).isEmpty
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
  package func visible(step: String) -> RoundPicture? {
    guard !isTooSmall else { return nil }
    return isAnonymous ? rounds[step]?.shown : answers(in: step)
  }

  /// The contributions of a step that may be seen, those that say the same as another under that one.
  ///
  /// In order, but by their words where it is not told which group they come from: groups are heard
  /// one after the other.
  package func visibleContributions(step: String) -> [VisibleContribution] {
    guard let picture = visible(step: step) else { return [] }
    let inOrder = history.map(\.stamp.id).filter { picture.contributions[$0] != nil }
    let now = Dictionary(lines.map { ($0.id, $0) }) { first, _ in first }
    // One that stands for others is not shown before its time; the first that is shown does then.
    var shownHeads: [EventID: EventID] = [:]
    for id in inOrder {
      let head = now[id]?.joinedInto ?? id
      if picture.contributions[head] != nil {
        shownHeads[head] = head
      } else if shownHeads[head] == nil {
        shownHeads[head] = id
      }
    }
    let same = Dictionary(grouping: inOrder) { shownHeads[now[$0]?.joinedInto ?? $0] ?? $0 }
    let all = inOrder.compactMap { id -> VisibleContribution? in
      guard let own = picture.contributions[id], let others = same[id] else { return nil }
      return VisibleContribution(
        id, step, own, theme: now[id].map(\.line.theme) ?? own.theme,
        others: others.filter { $0 != id }.compactMap { id in
          picture.contributions[id].map { (id, $0) }
        })
    }
    guard isAnonymous, !picture.showsGroups else { return all }
    return all.map(\.inNoOrder).sorted { ($0.text, "\($0.id)") < ($1.text, "\($1.id)") }
  }

  /// The contributions of all steps that may be seen, in the order in which the steps were begun to be
  /// filled.
  package var visibleContributions: [VisibleContribution] {
    var steps: [String] = []
    for stamped in history {
      guard case .written(let line) = stamped.event, line.kind == .contribution,
        !steps.contains(line.step)
      else { continue }
      steps.append(line.step)
    }
    return steps.flatMap { visibleContributions(step: $0) }
  }

  /// The words of a line, as they may be seen; nil while it may not be seen.
  package func visibleText(_ id: EventID) -> String? {
    guard case .written(let line) = event(id) else { return nil }
    guard line.kind == .contribution else { return self.line(id)?.line.text }
    return visible(step: line.step)?.contributions[id]?.text
  }

  /// The lines about something that may be seen, in order: nothing about what may not be seen itself.
  /// Contributions are asked of `visibleContributions`.
  package func visibleLines(about subject: DialogueLine.Subject) -> [WrittenLine] {
    if case .line(let id) = subject, visibleText(id) == nil { return [] }
    return lines(about: subject).filter { $0.line.kind != .contribution }
  }

  /// What was said of a contribution that may be seen, or of one that was joined into it, in order.
  package func visibleReactions(to contribution: VisibleContribution) -> [WrittenLine] {
    lines(.reaction).filter { reaction in
      guard case .line(let id) = reaction.line.about else { return false }
      return id == contribution.id || contribution.doubleIDs.contains(id)
    }
  }

  /// The side or table a line comes from; nil where it has none or it may not be told.
  package func visibleGroup(of written: WrittenLine) -> String? {
    guard isAnonymous else { return written.line.group }
    if written.line.kind == .contribution {
      return visible(step: written.line.step)?.contributions[written.id]?.group
    }
    return mayShowGroups ? written.line.group : nil
  }

  /// How people voted in a step, as far as it may be seen.
  package func visibleBallots(step: String) -> [Ballot.Subject: BallotResult] {
    guard let picture = visible(step: step) else { return [:] }
    var results: [Ballot.Subject: BallotResult] = [:]
    for (key, counts) in picture.ballots {
      results[key.subject, default: BallotResult()].add(counts, of: key.group)
    }
    return results
  }
}

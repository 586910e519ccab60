import Content

/// How one party sees every entry, from what its raters say (docs/measurement.md, section 2).
enum PartyView {
  /// Not applicable when more than half of the raters who say whether or not it is there say so;
  /// otherwise the lower median of the known judgements; unknown when there are none.
  ///
  /// An unknown view is `dontKnow` when any rater said so, else `ratherNot` when any did, else
  /// nil. `members` are the judgements of the party's raters, at least one.
  static func combine(_ members: [[Judgement?]], kinds: [EntryKind]) -> [Judgement?] {
    let first = members[0]
    guard members.count > 1 || !kinds.isEmpty else { return first }
    var views = first
    for entry in views.indices {
      switch kinds.isEmpty ? .asked : kinds[entry] {
      case .asked where members.count > 1: views[entry] = view(of: members, entry)
      case .asked: break
      case .notApplicable: views[entry] = .notApplicable
      case .outOfScope: views[entry] = nil
      }
    }
    return views
  }

  private static func view(of members: [[Judgement?]], _ entry: Int) -> Judgement? {
    var tally = Tally()
    for member in members { tally.add(member[entry]) }
    if 2 * tally.notApplicable > tally.known + tally.notApplicable { return .notApplicable }
    if tally.known > 0 {
      let middle = (tally.known - 1) / 2
      if tally.no > middle { return .no }
      return tally.no + tally.partly > middle ? .partly : .yes
    }
    return tally.unknownJudgement
  }
}

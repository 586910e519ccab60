import Content

/// What both sides see (docs/measurement.md, section 2): the lowest of the counting parties that
/// know, unless something else was agreed.
struct SharedView {
  private(set) var judgements: [Judgement?]
  /// Per entry whether some but not all counting parties know, and nothing was agreed.
  private(set) var isOneSided: [Bool]

  /// `views` are those of the counting parties that have raters. Linear in raters × entries.
  init(
    _ views: [[Judgement?]], answers: Answers, parties: Parties, entryCount: Int,
    kinds: [EntryKind]
  ) {
    judgements = Array(repeating: nil, count: entryCount)
    isOneSided = Array(repeating: false, count: entryCount)
    for entry in 0..<entryCount {
      switch kinds.isEmpty ? .asked : kinds[entry] {
      case .asked: break
      case .notApplicable:
        judgements[entry] = .notApplicable
        continue
      case .outOfScope: continue
      }
      if let agreed = answers.agreement(on: entry) {
        judgements[entry] = agreed
        continue
      }
      var tally = Tally()
      for view in views { tally.add(view[entry]) }
      if tally.known > 0 {
        judgements[entry] = tally.no > 0 ? .no : tally.partly > 0 ? .partly : .yes
        isOneSided[entry] = tally.known < parties.countingCount
      } else if !views.isEmpty && tally.notApplicable == views.count {
        judgements[entry] = .notApplicable
      } else {
        judgements[entry] = Self.unknown(answers, parties, entry)
      }
    }
  }

  /// Which unknown it is, when no party knows: what any counting rater said.
  private static func unknown(
    _ answers: Answers, _ parties: Parties, _ entry: Int
  ) -> Judgement? {
    var tally = Tally()
    for response in answers.responses where response.party < parties.countingCount {
      tally.add(response.judgements[entry])
    }
    return tally.unknownJudgement
  }
}

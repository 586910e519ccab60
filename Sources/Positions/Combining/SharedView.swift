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
    judgements = []
    isOneSided = []
    judgements.reserveCapacity(entryCount)
    isOneSided.reserveCapacity(entryCount)
    for entry in 0..<entryCount {
      let (judgement, knowing): (Judgement?, Int)
      switch kinds.isEmpty ? .asked : kinds[entry] {
      case .asked:
        (judgement, knowing) = Self.view(views, answers, parties, entry)
      case .notApplicable: (judgement, knowing) = (.notApplicable, 0)
      case .outOfScope: (judgement, knowing) = (nil, 0)
      }
      judgements.append(judgement)
      isOneSided.append(knowing > 0 && knowing < parties.countingCount)
    }
  }

  /// The judgement, with how many parties it rests on: none when it is agreed or not known.
  private static func view(
    _ views: [[Judgement?]], _ answers: Answers, _ parties: Parties, _ entry: Int
  ) -> (Judgement?, knowing: Int) {
    if let agreed = answers.agreement(on: entry) { return (agreed, 0) }
    var lowest = 2
    var (knowing, notApplicable) = (0, 0)
    for view in views {
      switch view[entry] {
      case .yes: knowing += 1
      case .partly: (knowing, lowest) = (knowing + 1, min(lowest, 1))
      case .no: (knowing, lowest) = (knowing + 1, 0)
      case .notApplicable: notApplicable += 1
      case .dontKnow, .ratherNot, nil: break
      }
    }
    if knowing > 0 { return (lowest == 0 ? .no : lowest == 1 ? .partly : .yes, knowing) }
    if !views.isEmpty && notApplicable == views.count { return (.notApplicable, 0) }
    return (unknown(answers, parties, entry), 0)
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

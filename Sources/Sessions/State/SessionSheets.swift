import Content

extension SessionState {
  /// The answers as forms: one per rater, and what was agreed. Only what all may see: nothing while
  /// the first round is sealed, and of the second round nothing until that is shown.
  ///
  /// In the picture of the second round a rater's latest answer to an item counts, so that who
  /// changed one answer need not repeat the others. An item on which agreements contradict each other
  /// keeps the raters' picture.
  package func sheets(of scan: Scan) -> [Sheet] {
    guard let setup, let visible = visibleRound else { return [] }
    let ids = shownIDs
    var sheets = ratersInShownOrder.flatMap { rater in
      (1...visible).compactMap { round -> Sheet? in
        guard rater.takesPart(round: round) else { return nil }
        let shown = rater.shown(as: ids[rater.id], anonymous: isAnonymous)
        return setup.sheet(
          of: scan, author: .rater(shown), round: round, rater.latestReplies(round: round))
      }
    }
    let agreed = agreements
    if !agreed.isEmpty {
      sheets.append(setup.sheet(of: scan, author: .consensus, round: 1, agreed))
    }
    return sheets
  }

  /// How raters are called where answers are shown: by the id of their form, otherwise r1, r2 … In an
  /// anonymous session the numbers follow the random tokens, so that they tell nothing of who came
  /// first.
  package var shownIDs: [RaterID: String] {
    let ordered = ratersInShownOrder
    var taken = Set(isAnonymous ? [] : ordered.compactMap(\.participant.formID))
    var ids: [RaterID: String] = [:]
    var number = 0
    for rater in ordered {
      if !isAnonymous, let own = rater.participant.formID, !ids.values.contains(own) {
        ids[rater.id] = own
        continue
      }
      repeat { number += 1 } while !taken.insert("r\(number)").inserted
      ids[rater.id] = "r\(number)"
    }
    return ids
  }

  /// Raters as they are shown: in an anonymous session nothing may follow the order of joining.
  private var ratersInShownOrder: [RaterState] {
    isAnonymous
      ? raters.sorted { ($0.participant.party, $0.id) < ($1.participant.party, $1.id) } : raters
  }

  /// The answers of one rater as a form, for that rater alone; nil when nobody joined by this id.
  package func ownSheet(of id: RaterID, _ scan: Scan, round: Int) -> Sheet? {
    guard let setup, let rater = rater(id) else { return nil }
    return setup.sheet(
      of: scan, author: .rater(rater.shown(as: nil, anonymous: isAnonymous)), round: round,
      rater.replies(round: round))
  }
}

extension SessionSetup {
  fileprivate func sheet(
    of scan: Scan, author: Sheet.Author, round: Int, _ replies: [Item: Reply]
  ) -> Sheet {
    func single(_ item: Item) -> Answer? {
      if case .single(let answer)? = replies[item] { answer } else { nil }
    }
    func criterion(_ place: Int) -> CriterionAnswer? {
      if case .criterion(let answer)? = replies[.criterion(place)] { answer } else { nil }
    }
    return Sheet(
      scan: scan.id, version: scan.version, partnership: partnership, unit: unit, period: period,
      moment: moment, author: author, round: round,
      coreAnswers: scan.coreQuestions.indices.map { single(.core($0)) },
      criterionAnswers: scan.ladder?.criteria.indices.map(criterion) ?? [],
      statementAnswers: scan.profile?.statements.indices.map { single(.statement($0)) } ?? [])
  }
}

extension RaterState {
  /// In an anonymous session a name is left out also when another installation, that took the session
  /// for an open one, recorded it.
  fileprivate func shown(as id: String?, anonymous: Bool) -> Rater {
    Rater(
      id: id, name: anonymous ? nil : participant.name,
      role: anonymous ? "" : participant.role ?? "", party: participant.party)
  }
}

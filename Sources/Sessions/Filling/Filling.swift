import Content

/// Puts filled-in forms into a session: everything they say, or nothing.
package struct Filling: Sendable {
  /// What to do in the session, in order.
  package private(set) var commands: [SessionCommand] = []
  /// What became of each form, in the order of the forms.
  package private(set) var results: [Outcome] = []

  /// What became of a form.
  package enum Outcome: Hashable, Sendable {
    /// Someone new.
    case added(RaterID)
    /// A rater who had answered before: this form takes the place of those answers.
    case replaced(RaterID)
    /// The second round of a rater who took part in the first.
    case secondRound(RaterID)
    /// It says what the session holds already.
    case known(RaterID)
    /// What was agreed together.
    case agreed

    /// Who has answered with it.
    fileprivate var rater: RaterID? {
      switch self {
      case .added(let id), .replaced(let id), .secondRound(let id): id
      case .known, .agreed: nil
      }
    }
  }

  /// Works out what forms mean in a state. The forms are of the session's scan and unit, one per rater
  /// and round; those of raters come before what was agreed, and the first round before the second.
  ///
  /// A rater is known again by the id of the form, or by name, role and party together. A form without
  /// either is that of someone new, unless it says exactly what an unnamed rater's answers are.
  /// `newRater` gives ids that were never given out.
  package init(
    _ sheets: [Sheet], in state: SessionState, scan: Scan, newRater: () -> RaterID
  ) {
    var state = state
    var done: [RaterID] = []
    let ordered = Self.inOrder(sheets)
    for (index, (place, sheet)) in ordered.enumerated() {
      let outcome = fill(sheet, &state, scan, newRater)
      results.append(outcome)
      order.append(place)
      if let id = outcome.rater { done.append(id) }
      // Who is done may be the last one that is waited for; then nobody of this round can come after.
      let next = index + 1 < ordered.count ? ordered[index + 1].1 : nil
      guard next?.round != sheet.round || next?.author == .consensus else { continue }
      for id in done { add(.finish(id), &state, scan) }
      done = []
    }
    results = zip(order, results).sorted { $0.0 < $1.0 }.map(\.1)
  }

  private var order: [Int] = []
  /// By round the raters whose form was among these: the next form is somebody else's.
  private var filled: [Int: Set<RaterID>] = [:]

  private static func inOrder(_ sheets: [Sheet]) -> [(Int, Sheet)] {
    sheets.enumerated().sorted { one, other in
      let ranks = [one, other].map { ($0.element.author == .consensus ? 1 : 0, $0.element.round) }
      return ranks[0] == ranks[1] ? one.offset < other.offset : ranks[0] < ranks[1]
    }.map { ($0.offset, $0.element) }
  }

  private mutating func fill(
    _ sheet: Sheet, _ state: inout SessionState, _ scan: Scan, _ newRater: () -> RaterID
  ) -> Outcome {
    let replies = sheet.replies(scan)
    switch sheet.author {
    case .consensus:
      for (item, reply) in replies { add(.agree(item, reply), &state, scan) }
      return .agreed
    case .rater(let rater):
      if sheet.round > 1, state.round == 1 { add(.openSecondRound, &state, scan) }
      let participant = rater.participant(anonymous: state.isAnonymous)
      let same = state.raters.first { known in
        known.participant.isSame(as: participant)
          || (participant.isUnnamed && known.participant == participant
            && !(filled[sheet.round]?.contains(known.id) ?? false)
            && known.replies(round: sheet.round) == Dictionary(uniqueKeysWithValues: replies))
      }
      let id = same?.id ?? newRater()
      filled[sheet.round, default: []].insert(id)
      let before = same?.replies(round: sheet.round) ?? [:]
      if let same, before == Dictionary(uniqueKeysWithValues: replies),
        same.finishedRounds.contains(sheet.round)
      {
        return .known(id)
      }
      // Of a round that has passed nothing changes: joining is what is refused then.
      if same == nil || sheet.round < state.round { add(.join(id, participant), &state, scan) }
      for item in before.keys.sorted() where !replies.contains(where: { $0.0 == item }) {
        add(.answer(id, item, nil), &state, scan)
      }
      // Wishes that go come before wishes that come: there are two at most.
      let ordered = replies.filter { !$0.1.isWish } + replies.filter { $0.1.isWish }
      for (item, reply) in ordered { add(.answer(id, item, reply), &state, scan) }
      if same == nil { return .added(id) }
      return sheet.round > 1 && before.isEmpty ? .secondRound(id) : .replaced(id)
    }
  }

  private mutating func add(_ command: SessionCommand, _ state: inout SessionState, _ scan: Scan) {
    commands.append(command)
    // What is refused is refused again when the commands are carried out, and nothing is kept.
    if let events = try? Decision(state, scan: scan).events(for: command) {
      state.anticipate(events)
    }
  }
}

extension Rater {
  fileprivate func participant(anonymous: Bool) -> Participant {
    anonymous
      ? Participant(party: party, role: nil, name: nil)
      : Participant(party: party, role: role.isEmpty ? nil : role, name: name, formID: id)
  }
}

extension Participant {
  /// True when nothing tells who it is.
  var isUnnamed: Bool { formID == nil && name == nil }

  /// True when it is sure that both are the same person.
  func isSame(as other: Participant) -> Bool {
    if let formID { return formID == other.formID }
    return name != nil && other.formID == nil && name == other.name && role == other.role
      && party == other.party
  }
}

extension Sheet {
  /// The items that were answered, in the order of the scan, with the replies.
  package func replies(_ scan: Scan) -> [(Item, Reply)] {
    scan.items.compactMap { item in
      let reply: Reply? =
        switch item {
        case .core(let place): coreAnswers.at(place).map { .single($0) }
        case .criterion(let place): criterionAnswers.at(place).map { .criterion($0) }
        case .statement(let place): statementAnswers.at(place).map { .single($0) }
        }
      return reply.map { (item, $0) }
    }
  }
}

extension Array {
  fileprivate func at<Wrapped>(_ place: Int) -> Wrapped? where Element == Wrapped? {
    indices.contains(place) ? self[place] : nil
  }
}

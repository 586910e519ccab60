import Content
import Positions

/// How one side answered an item, to lay beside the others.
package struct SideView: Hashable, Sendable {
  package let who: Who
  /// What was answered and by how many, the furthest first.
  package let choices: [Choice: Int]
  /// What was written as an example, each once: in the order of the raters, in an anonymous session
  /// by letter, so that the order tells nothing.
  package let examples: [String]

  /// Whose answers these are.
  package enum Who: Hashable, Sendable {
    /// By id; the only one of a party.
    case rater(RaterID, party: String)
    case party(String, count: Int)
    /// All together, where a side may not be shown apart.
    case everyone(count: Int)
  }

  /// What someone answered.
  package enum Choice: Hashable, Sendable {
    /// The furthest step that is so, as a place in the scale; nil for none.
    case step(Int?, isOnTheWay: Bool)
    case judgement(Judgement)
    case unanswered
  }

  /// The choices with how many made them: the furthest step first, then what says nothing of steps.
  package var inOrder: [(choice: Choice, count: Int)] {
    choices.map { ($0.key, $0.value) }.sorted { one, other in
      one.choice.order.lexicographicallyPrecedes(other.choice.order)
    }
  }
}

extension SideView.Choice {
  fileprivate var order: [Int] {
    switch self {
    case .step(let step, let isOnTheWay): [0, -(step ?? -1), isOnTheWay ? 0 : 1]
    case .judgement(let judgement): [1, Judgement.allCases.firstIndex(of: judgement) ?? 0]
    case .unanswered: [2]
    }
  }

  init(_ reply: Reply?, _ criterion: Criterion?) {
    switch reply {
    case nil: self = .unanswered
    case .single(let answer): self = answer.judgement.map { .judgement($0) } ?? .unanswered
    case .criterion(let answer):
      switch answer.response {
      case .pick(let pick): self = .step(pick.furthest, isOnTheWay: pick.isOnTheWay)
      case .whole(let judgement): self = .judgement(judgement)
      case .stepByStep:
        let cells = criterion.map { answer.cells($0.descriptors) } ?? []
        let furthest = cells.lastIndex(of: .yes)
        let above = cells[((furthest ?? -1) + 1)...]
        if furthest != nil || above.contains(.no) || above.contains(.partly) {
          self = .step(furthest, isOnTheWay: above.contains(.partly))
        } else {
          self =
            above.compactMap(\.self).first { $0 != .notApplicable }.map { .judgement($0) }
            ?? (above.contains(.notApplicable) && !above.contains(nil)
              ? .judgement(.notApplicable) : .unanswered)
        }
      }
    }
  }
}

extension SessionState {
  /// How every side answered an item, in the order of the scan's parties; those without raters are
  /// left out. Only of what may be seen: empty while answers are sealed.
  package func sides(of item: Item, scan: Scan) -> [SideView] {
    guard let round = visibleRound, !isTooSmall else { return [] }
    let replies = raters.map { rater in
      (rater, (1...round).reversed().lazy.compactMap { rater.replies(round: $0)[item] }.first)
    }
    guard showsSides else { return [view(.everyone(count: raters.count), replies, item, scan)] }
    var parties = (setup?.isByTable ?? false) ? [] : scan.parties + scan.alsoHeard
    for rater in raters where !parties.contains(rater.participant.party) {
      parties.append(rater.participant.party)
    }
    return parties.compactMap { party in
      let members = replies.filter { $0.0.participant.party == party }
      guard let first = members.first else { return nil }
      let who: SideView.Who =
        members.count == 1
        ? .rater(first.0.id, party: party) : .party(party, count: members.count)
      return view(who, members, item, scan)
    }
  }

  private func view(
    _ who: SideView.Who, _ replies: [(RaterState, Reply?)], _ item: Item, _ scan: Scan
  ) -> SideView {
    var criterion: Criterion?
    if case .criterion(let place) = item { criterion = scan.ladder?.criteria[place] }
    var examples: [String] = []
    for reply in replies.compactMap(\.1) {
      for example in reply.examples where !examples.contains(example) { examples.append(example) }
    }
    return SideView(
      who: who,
      choices: Dictionary(
        replies.map { (SideView.Choice($0.1, criterion), 1) }, uniquingKeysWith: +),
      examples: isAnonymous ? examples.sorted() : examples)
  }
}

extension Reply {
  /// What was written as an example, beside the item and beside its steps.
  fileprivate var examples: [String] {
    guard case .criterion(let answer) = self, case .stepByStep(let cells) = answer.response else {
      return [remarks.example].compactMap(\.self)
    }
    return ([answer.remarks] + cells.compactMap { $0?.remarks }).compactMap(\.example)
  }
}

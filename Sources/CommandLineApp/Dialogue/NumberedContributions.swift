import Sessions

/// The contributions that may be seen, with numbers that stay what they are when two are joined.
struct NumberedContributions {
  /// Those that stand for themselves, in order.
  let rows: [Row]

  struct Row {
    /// From 1, with holes where one was joined into another.
    let number: Int
    let contribution: VisibleContribution
    /// True for one that is not voted on for now.
    let isWaiting: Bool
  }

  /// Of one step, or of all.
  init(_ state: DialogueState, step: String? = nil) {
    let heads = step.map { state.visibleContributions(step: $0) } ?? state.visibleContributions
    var steps: [String] = []
    for head in heads where !steps.contains(head.step) { steps.append(head.step) }
    let byID = Dictionary(heads.map { ($0.id, $0) }) { first, _ in first }
    let ids = steps.flatMap { Self.inOrder(state, step: $0) }
    rows = ids.enumerated().compactMap { place, id in
      byID[id].map { head in
        Row(
          number: place + 1, contribution: head, isWaiting: state.waiting(for: id) != nil)
      }
    }
  }

  /// The row with this number; nil when there is none.
  func row(_ number: Int) -> Row? { rows.first { $0.number == number } }

  /// Everything that may be seen of a step: in order, but by words where it is not told which group it
  /// comes from.
  private static func inOrder(_ state: DialogueState, step: String) -> [EventID] {
    guard let picture = state.visible(step: step) else { return [] }
    if state.isAnonymous, !picture.showsGroups {
      return picture.contributions
        .sorted { ($0.value.text, "\($0.key)") < ($1.value.text, "\($1.key)") }.map(\.key)
    }
    return state.history.map(\.stamp.id).filter { picture.contributions[$0] != nil }
  }
}

extension DialogueState {
  /// The line that keeps a contribution for another time; nil when it does not wait.
  func waiting(for id: EventID) -> EventID? {
    lines(about: .line(id)).last { $0.line.kind == .parked }?.id
  }
}

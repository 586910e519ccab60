import Content
import Rules

/// The earlier sessions of a dossier, for what they left to come back to.
package struct EarlierTalks: Sendable {
  /// Those of scans, oldest first.
  package let sessions: [HeldSession]
  /// Oldest first.
  package let dialogues: [HeldDialogue]
  /// What sessions of both kinds left, oldest first.
  package let traces: [TalkTrace]

  /// Sessions in any order; those on one day are ordered by name, scans before dialogues.
  package init(_ sessions: [HeldSession], dialogues: [HeldDialogue] = []) {
    self.sessions = sessions.sorted { TalkTrace.isBefore(TalkTrace($0), TalkTrace($1)) }
    self.dialogues = dialogues.sorted { TalkTrace.isBefore(TalkTrace($0), TalkTrace($1)) }
    traces = (sessions.map { TalkTrace($0) } + dialogues.map { TalkTrace($0) })
      .sorted(by: TalkTrace.isBefore)
  }

  /// Every action that was planned, as it stands after all these sessions; oldest first.
  ///
  /// Which session of a day came first is not known. Of what was done or dropped is not asked again, so
  /// another standing of that day is the older one.
  package var actions: [Action] {
    var actions: [Action] = []
    var places: [ActionID: Int] = [:]
    var told: [CalendarDate] = []
    for trace in traces {
      for action in trace.actions where places[action.id] == nil {
        places[action.id] = actions.count
        actions.append(action)
        told.append(trace.moment)
      }
    }
    for trace in traces {
      for (id, standing) in trace.followed {
        guard let place = places[id],
          actions[place].isOpen || told[place] != trace.moment || !standing.isOpen
        else { continue }
        actions[place].standing = standing
        told[place] = trace.moment
      }
    }
    return actions
  }

  /// The actions that are open, and those of which a dialogue says how they stand: what was open when it
  /// began, whatever sessions of the same day said of it.
  package func actions(openBefore dialogue: DialogueState) -> [Action] {
    actions.filter { $0.isOpen || dialogue.followed[$0.id] != nil }
  }

  /// The ids of the cards that lay on the table in a dialogue.
  package var usedCards: Set<String> {
    traces.reduce(into: []) { $0.formUnion($1.cards) }
  }

  /// What was not done or dropped; oldest first.
  package var openActions: [Action] { actions.filter(\.isOpen) }

  /// What the latest session with ambitions wanted to have reached, in the places of `scan`. What
  /// that does not have is left out.
  package func ambitions(for scan: Scan) -> [(target: AmbitionTarget, ambition: Ambition)] {
    let last = sessions.last { $0.scan.id == scan.id && !$0.state.ambitions.isEmpty }
    guard let last else { return [] }
    return last.state.ambitionsInOrder.compactMap { target, ambition in
      scan.target(target, of: last.scan).map { ($0, ambition) }
    }
  }
}

extension SessionState {
  /// The ambitions that nobody contradicts: the whole first, then values of axes, then criteria.
  package var ambitionsInOrder: [(target: AmbitionTarget, ambition: Ambition)] {
    ambitions.compactMap { target, register in register.value.map { (target, $0) } }
      .sorted { $0.target.order.lexicographicallyPrecedes($1.target.order) }
  }

  /// Where ambitions contradict each other, in the same order.
  package var ambitionsInConflict: [AmbitionTarget] {
    ambitions.filter(\.value.isInConflict).keys
      .sorted { $0.order.lexicographicallyPrecedes($1.order) }
  }
}

extension AmbitionTarget {
  fileprivate var order: [Int] {
    switch self {
    case .whole: [0]
    case .place(let place): [1, place.axis, place.value]
    case .criterion(let place): [2, place]
    }
  }
}

extension Scan {
  /// The same target, known by its ids in another version of this scan; nil when it is not there.
  fileprivate func target(_ target: AmbitionTarget, of old: Scan) -> AmbitionTarget? {
    switch target {
    case .whole: return .whole
    case .criterion(let place):
      return QuestionMap(from: old, to: self)?.today(.criterion(place)).flatMap { item in
        if case .criterion(let now) = item { .criterion(now) } else { nil }
      }
    case .place(let place):
      guard let axes = old.ladder?.axes, axes.indices.contains(place.axis),
        axes[place.axis].values.indices.contains(place.value),
        let axis = ladder?.axes.firstIndex(where: { $0.id == axes[place.axis].id }),
        let value = ladder?.axes[axis].values.firstIndex(where: {
          $0.id == axes[place.axis].values[place.value].id
        })
      else { return nil }
      return .place(Condition.Place(axis: axis, value: value))
    }
  }
}

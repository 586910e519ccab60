import Content
import Sessions

/// How items and people of a session are called.
package struct SessionNames: Sendable {
  private let scan: Scan
  private let roles: [String: Role]

  /// Names from the session's own instrument; roles by id.
  package init(scan: Scan, roles: [String: Role]) {
    self.scan = scan
    self.roles = roles
  }

  /// The name of a question; of a statement its text. An item the scan does not have is "een vraag".
  package func name(of item: Item) -> String {
    switch item {
    case .core(let place) where scan.coreQuestions.indices.contains(place):
      return scan.coreQuestions[place].name
    case .criterion(let place):
      if let ladder = scan.ladder, ladder.criteria.indices.contains(place) {
        return ladder.criteria[place].name
      }
    case .statement(let place):
      if let profile = scan.profile, profile.statements.indices.contains(place) {
        return profile.statements[place].text
      }
    default: break
    }
    return "een vraag"
  }

  /// A value of an axis: a level in plain words, a condition by its name; nil when there is none.
  package func name(ofPlace place: Condition.Place) -> String? {
    guard let axes = scan.ladder?.axes, axes.indices.contains(place.axis),
      axes[place.axis].values.indices.contains(place.value)
    else { return nil }
    let value = axes[place.axis].values[place.value]
    return Vocabulary.level(value.id)?.label.capitalizedFirst ?? value.name
  }

  /// A role by its name; what is no id stays as it was given.
  package func role(_ text: String) -> String { roles[text]?.name ?? text }

  /// Someone by name, otherwise by role, otherwise by side alone: "Anne (vanuit de school)",
  /// "Schoolopleider (vanuit de school)", "iemand vanuit de school".
  package func name(of participant: Participant) -> String {
    let side = Vocabulary.side(of: participant.party)
    let own = participant.name ?? participant.role.map(role)
    return own.map { "\(VisibleText.of($0)) (\(side))" } ?? "iemand \(side)"
  }

  /// Who the answers still wait for, as parts of a sentence. In an anonymous session people are
  /// counted by side, not named.
  package func waiting(_ waiting: [Waiting], in state: SessionState) -> [String] {
    var busy: [String] = []
    var counts: [String: Int] = [:]
    var missing: [String] = []
    for one in waiting {
      switch one {
      case .busy(let id):
        guard let participant = state.rater(id)?.participant else { continue }
        if state.isAnonymous {
          counts[participant.party, default: 0] += 1
        } else {
          busy.append(name(of: participant))
        }
      case .notJoined(let party, let count):
        let begun = count == 1 ? "die nog niet begonnen is" : "die nog niet begonnen zijn"
        missing.append("\(people(count)) \(Vocabulary.side(of: party)) \(begun)")
      }
    }
    let counted = counts.sorted { $0.key < $1.key }.map { party, count in
      "\(people(count)) \(Vocabulary.side(of: party))"
    }
    return busy + counted + missing
  }

  private func people(_ count: Int) -> String { count == 1 ? "iemand" : "\(count) mensen" }
}

import Content
import Rules
import Sessions
import TestSupport

extension RandomEvent {
  /// How many kinds `dialogueEvent(of:)` knows.
  static let dialogueKinds = 24

  /// One of the kinds of events of a dialogue, by its number.
  mutating func dialogueEvent(of kind: Int) throws -> DialogueEvent {
    switch kind {
    case 0: return .opened(try dialogueSetup())
    case 1:
      return .sittingBegan(
        Sitting(
          day: try day(), begins: maybe { $0.time() } ?? nil, ends: maybe { $0.time() } ?? nil))
    case 2: return .groupsCounted(groups())
    case 3: return .stepBegan(text(), at: maybe { $0.time() } ?? nil)
    case 4: return .stepDone(text())
    case 5: return .stepResized(text(), minutes: number(0..<181))
    case 6: return .stepDropped(text())
    case 7: return .stepRestored(text())
    case 8:
      return .cardTaken(
        TakenCard(id: text(), step: text(), question: text(), theme: maybe { $0.text() }))
    case 9: return .cardPutBack(text())
    case 10:
      return .written(
        DialogueLine(
          one(of: DialogueLine.Kind.allCases), step: text(),
          about: maybe { $0.chance() ? .card($0.text()) : .line($0.id()) },
          group: maybe { $0.text() }, text: text(), theme: maybe { $0.text() }))
    case 11: return .reworded(id(), text())
    case 12: return .sorted(id(), theme: maybe { $0.text() })
    case 13: return .joined(id(), into: id())
    case 14:
      return .voted(
        Ballot(
          Ballot.Key(step: text(), subject: ballotSubject(), group: maybe { $0.text() }),
          counts: (0..<number(0..<12)).map { _ in number(0..<60) }))
    case 15: return .roundClosed(text())
    case 16: return .roundReopened(text())
    case 17: return .actionPlanned(try plannedAction())
    case 18:
      return .actionFollowed(
        ActionID(session: "2026-11-20-gesprek-proef", event: id()),
        ActionStanding(one(of: ActionStanding.State.allCases), note: maybe { $0.text() }))
    case 19:
      return .recognised(
        Recognition(one(of: Recognition.Answer.allCases), because: maybe { $0.text() }))
    case 20: return .nextTalk(try day())
    case 21: return .closed
    case 22: return .reopened
    default: return .undone(id())
    }
  }

  private mutating func dialogueSetup() throws -> DialogueSetup {
    DialogueSetup(
      partnership: text(), format: text(), fingerprint: text(),
      unit: Sheet.Unit(kind: text(), name: maybe { $0.text() }), purpose: text(),
      moment: try day(), isAnonymous: chance(), isByTable: chance(), groups: groups())
  }

  private mutating func plannedAction() throws -> PlannedAction {
    let day = try day()
    return PlannedAction(
      what: text(), role: maybe { $0.text() }, due: maybe { _ in day },
      dueText: maybe { $0.text() }, needed: maybe { $0.text() }, card: maybe { $0.text() })
  }

  private mutating func groups() -> [DialogueGroup] {
    (0..<number(0..<4)).map { _ in DialogueGroup(id: text(), people: number(0..<51)) }
  }

  private mutating func time() -> ClockTime? {
    ClockTime(hour: number(0..<24), minute: number(0..<60))
  }

  private mutating func ballotSubject() -> Ballot.Subject {
    switch number(0..<3) {
    case 0: .question
    case 1: .line(id())
    default: .option(text())
    }
  }
}

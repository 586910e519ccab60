import Content
import Sessions
import TestSupport

/// Draws what people may want to do next, wise or not.
struct RandomCommand {
  var random: SeededRandom
  let scan: Scan
  let isAnonymous: Bool
  private var joined = 0

  init(seed: UInt64, scan: Scan = SampleScan.ladder, isAnonymous: Bool = false) {
    random = SeededRandom(seed: seed)
    self.scan = scan
    self.isAnonymous = isAnonymous
  }

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }

  private mutating func chance(_ outOf: Int) -> Bool { number(0..<outOf) == 0 }

  /// The expectation of a small session.
  mutating func expected() -> [String: Int] {
    ["school": number(0..<3), "opleiding": number(0..<3)]
  }

  /// Ids of raters begin with the writer's, so that no two writers give the same.
  mutating func next(in state: SessionState, writer: String) -> SessionCommand {
    let people = state.raters.map(\.id)
    let someone = people.randomElement(using: &random) ?? "nobody"
    switch number(0..<40) {
    case 0..<4:
      joined += 1
      let party = ["school", "opleiding", "student"][number(0..<3)]
      return .join("\(writer)-\(joined)", Participant(party: party, role: nil, name: nil))
    case 4..<16: return .answer(someone, item(), chance(6) ? nil : reply())
    case 16..<23: return .finish(someone)
    case 23: return .resume(someone)
    case 24: return chance(3) ? .closeRound : .finish(someone)
    case 25: return .openSecondRound
    case 26: return chance(3) ? .expect(expected()) : .resume(someone)
    default: return talk(state)
    }
  }

  private mutating func talk(_ state: SessionState) -> SessionCommand {
    switch number(0..<14) {
    case 0: return .chooseTopics((0..<number(0..<3)).map { _ in item() })
    case 1, 2: return .leaveOpen(item())
    case 3, 4, 5, 6: return .agree(item(), reply())
    case 7: return .finishStage(Stage.allCases[number(0..<Stage.allCases.count)])
    case 8: return .recognise(Recognition(chance(2) ? .yes : .partly))
    case 9:
      return .setAmbition(
        chance(2) ? .whole : .place(Condition.Place(axis: 0, value: number(0..<2))),
        Ambition(text: "wens \(number(0..<3))"))
    case 10: return .plan(PlannedAction(what: "stap \(number(0..<3))"))
    case 11:
      let own = state.actions.randomElement(using: &random)?.id
      let earlier = ActionID(session: "eerder", event: EventID(writer: "w", number: 1))
      return .follow(own ?? earlier, ActionStanding(chance(2) ? .done : .goingOn))
    case 12: return .explainChange(item(), Change.allCases[number(0..<Change.allCases.count)])
    default: return chance(8) ? .close : .leaveOpen(item())
    }
  }

  mutating func item() -> Item { scan.items.randomElement(using: &random) ?? .core(0) }

  /// Fits some items and not others.
  mutating func reply() -> Reply {
    switch number(0..<6) {
    case 0, 1: return .say([.yes, .partly, .no, .dontKnow, .notApplicable][number(0..<5)])
    case 2: return .pick(number(0..<4), wish: chance(3))
    case 3: return .pick(number(0..<4), missing: [0])
    case 4: return .cells((0..<4).map { _ in chance(3) ? nil : [.yes, .no][number(0..<2)] })
    default: return .say(.yes, wish: chance(2))
    }
  }
}

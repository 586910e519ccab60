import Content
import Rules
import Sessions
import TestSupport

/// Draws events of every kind, with everything that can stand in them; also what nobody would do.
struct RandomEvent {
  var random: SeededRandom
  let scan: Scan

  init(seed: UInt64, scan: Scan) {
    random = SeededRandom(seed: seed)
    self.scan = scan
  }

  /// How many kinds `event(of:)` knows, the bundle included.
  static let kinds = 20

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func chance(_ outOf: Int = 2) -> Bool { number(0..<outOf) == 0 }

  mutating func maybe<Value>(_ value: (inout RandomEvent) -> Value) -> Value? {
    chance() ? value(&self) : nil
  }

  mutating func one<Value>(of values: [Value]) -> Value { values[number(0..<values.count)] }

  /// One of the twenty kinds, by its number.
  mutating func event(of kind: Int) throws -> SessionEvent {
    switch kind {
    case 0: return .opened(try setup())
    case 1:
      return .joined(
        text(),
        Participant(
          party: text(), role: maybe { $0.text() }, name: maybe { $0.text() },
          formID: maybe { $0.text() }))
    case 2:
      let item = item()
      return .answered(text(), round: number(1..<3), item, maybe { $0.reply(to: item) })
    case 3: return .finished(text(), round: number(1..<3))
    case 4: return .resumed(text(), round: number(1..<3))
    case 5: return .roundClosed(number(1..<3))
    case 6: return .secondRoundOpened
    case 7: return .expectationChanged(counts())
    case 8: return .topicsChosen((0..<number(0..<4)).map { _ in item() })
    case 9: return .leftOpen(item(), replaces: ids())
    case 10:
      let item = item()
      return .agreed(item, reply(to: item), replaces: ids())
    case 11: return .stageDone(one(of: Stage.allCases))
    case 12:
      return .recognised(
        Recognition(one(of: Recognition.Answer.allCases), because: maybe { $0.text() }),
        replaces: ids())
    case 13:
      return .ambitionSet(
        target(), Ambition(text: text(), keepsAsIs: chance()), replaces: ids())
    case 14:
      let day = try day()
      return .actionPlanned(
        PlannedAction(
          what: text(), role: maybe { $0.text() }, due: maybe { _ in day },
          dueText: maybe { $0.text() }, needed: maybe { $0.text() }, card: maybe { $0.text() }))
    case 15:
      return .actionFollowed(
        ActionID(session: "2026-11-20-proef", event: id()),
        ActionStanding(one(of: ActionStanding.State.allCases), note: maybe { $0.text() }))
    case 16: return .changeExplained(item(), one(of: Change.allCases))
    case 17: return .nextTalk(try day())
    case 18: return .closed
    default:
      return .together(
        try (0..<number(0..<5)).map { _ in try event(of: number(0..<Self.kinds - 1)) })
    }
  }

  mutating func setup() throws -> SessionSetup {
    let days = [try day(), try day()]
    return SessionSetup(
      partnership: text(), scan: text(), version: number(1..<9), fingerprint: text(),
      unit: Sheet.Unit(kind: text(), name: maybe { $0.text() }),
      period: maybe { _ in Sheet.Period(from: days[0], to: days[1]) }, moment: try day(),
      expected: counts(), isAnonymous: chance(), isByTable: chance(),
      scope: maybe { random in Set((0..<random.number(0..<4)).map { _ in random.item() }) })
  }

  mutating func item() -> Item { one(of: scan.items) }

  mutating func reply(to item: Item) -> Reply {
    guard case .criterion = item, let steps = scan.ladder?.scale.count else {
      return .single(answer())
    }
    let response: CriterionAnswer.Response
    switch number(0..<3) {
    case 0: response = .whole(one(of: [.dontKnow, .ratherNot, .notApplicable]))
    case 1: response = .stepByStep((0..<steps).map { _ in maybe { $0.answer() } })
    default:
      response = .pick(
        CriterionAnswer.Pick(
          furthest: maybe { $0.number(0..<steps) },
          missing: Set((0..<number(0..<3)).map { _ in number(0..<steps) }), isOnTheWay: chance()))
    }
    return .criterion(CriterionAnswer(response: response, remarks: remarks()))
  }

  mutating func answer() -> Answer {
    Answer(maybe { $0.one(of: Judgement.allCases) }, remarks: remarks())
  }

  mutating func remarks() -> Remarks {
    Remarks(
      example: maybe { $0.text() }, plan: maybe { $0.text() }, note: maybe { $0.text() },
      isDoubtful: chance(), isWish: chance(), reason: maybe { $0.text() },
      dissent: maybe { $0.text() })
  }

  mutating func target() -> AmbitionTarget {
    guard let ladder = scan.ladder, chance() else { return .whole }
    return chance()
      ? .criterion(number(0..<ladder.criteria.count))
      : .place(
        Condition.Place(axis: 0, value: number(0..<ladder.axes[0].values.count)))
  }

  mutating func counts() -> [String: Int] {
    Dictionary(
      (0..<number(0..<4)).map { _ in (text(), number(0..<201)) }, uniquingKeysWith: { $1 })
  }

  mutating func id() -> EventID {
    EventID(writer: one(of: ["k3f9x2", "p7q8r9"]), number: number(1..<1_000_000))
  }

  mutating func ids() -> [EventID] { (0..<number(0..<3)).map { _ in id() } }

  mutating func day() throws -> CalendarDate {
    try CalendarDate(year: number(1..<10000), month: number(1..<13), day: number(1..<29)).orThrow()
  }

  /// Whatever people type: quotes, backslashes, line ends, marks that are put on letters, nothing.
  mutating func text() -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "z", "\"", "\\", "\n", "\t", "\u{0}", "\u{1F}", "/", "é", "\u{301}", "ĳ", "€", "😀",
      "\u{2028}", "\u{FEFF}", "\u{202E}", "{", "}", ":", "\u{7F}", "\u{FFFF}", "\u{10FFFF}",
    ]
    var text = ""
    for _ in 0..<number(0..<7) { text.unicodeScalars.append(one(of: scalars)) }
    return text
  }
}

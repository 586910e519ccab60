import Content
import Sessions
import TestSupport

/// Wishes as they could come up, drawn at random but the same for the same seed.
struct RandomDialogue {
  var random: SeededRandom
  private var words = 0

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func number(_ range: Range<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func one<T>(_ all: [T]) -> T? { all.randomElement(using: &random) }

  /// Sides of four to eight people, now and then one of nobody.
  mutating func groups(_ count: Int = 3) -> [DialogueGroup] {
    (0..<count).map {
      DialogueGroup(id: "g\($0)", people: number(0..<9) == 0 ? 0 : number(4..<9))
    }
  }

  mutating func counts(_ voters: Int, of places: Int) -> [Int] {
    var counts = Array(repeating: 0, count: places)
    for _ in 0..<voters { counts[number(0..<places)] += 1 }
    return counts
  }

  /// Anything; much of it is refused.
  mutating func next(in state: DialogueState) -> DialogueEvent {
    words += 1
    let step = one(SampleFormat.workshop.steps.map(\.id)) ?? "welkom"
    let line = one(state.lines.map(\.id)) ?? EventID(writer: "w1", number: 1)
    let other = one(state.lines.map(\.id)) ?? EventID(writer: "w1", number: 2)
    let event = one(state.history.map(\.stamp.id)) ?? EventID(writer: "w1", number: 1)
    switch number(0..<24) {
    case 0: return .stepBegan(step, at: ClockTime(hour: number(0..<24), minute: number(0..<60)))
    case 1: return .stepDone(step)
    case 2: return .stepResized(step, minutes: number(1..<40))
    case 3: return number(0..<2) == 0 ? .stepDropped(step) : .stepRestored(step)
    case 4: return .cardTaken(TakenCard(id: "k\(number(0..<5))", step: step, question: "Wat?"))
    case 5: return .cardPutBack("k\(number(0..<5))")
    case 6...8: return contribution(in: state)
    case 9:
      return .written(
        DialogueLine(
          one(DialogueLine.Kind.allCases.filter { $0 != .contribution }) ?? .note, step: step,
          about: number(0..<3) == 0 ? .line(line) : nil, text: "regel \(words)"))
    case 10: return .reworded(line, "anders \(words)")
    case 11: return .sorted(line, theme: one(["a", "b", nil]) ?? nil)
    case 12: return .joined(line, into: other)
    case 13...15: return vote(in: state)
    case 16: return .roundClosed(one(["inbreng", "cijfer", "kleur", "stip"]) ?? "inbreng")
    case 17: return .roundReopened(one(["inbreng", "cijfer", "kleur", "stip"]) ?? "inbreng")
    case 18: return .groupsCounted(groups())
    case 19: return .actionPlanned(PlannedAction(what: "stap \(words)"))
    case 20:
      let action = one(state.actions.map(\.id)) ?? ActionID(session: "eerder", event: event)
      return .actionFollowed(action, ActionStanding(one([.done, .goingOn]) ?? .done))
    case 21: return .recognised(Recognition(one(Recognition.Answer.allCases) ?? .yes))
    default: return .undone(event)
    }
  }

  /// What matters for what is seen: input, votes, rounds, counts and taking back.
  mutating func nextAnswer(in state: DialogueState) -> DialogueEvent {
    words += 1
    let rounds = ["inbreng", "cijfer", "kleur", "stip", "hand"]
    switch number(0..<26) {
    case 0...4: return contribution(in: state)
    case 5...14: return vote(in: state)
    case 15, 16: return .roundClosed(one(rounds) ?? "hand")
    case 17...21:
      let closed = rounds.filter { state.rounds[$0]?.isOpen == false }
      return .roundReopened(one(closed) ?? "hand")
    case 22: return .groupsCounted(groups(state.groups.count))
    case 23:
      let line = one(state.lines.map(\.id)) ?? EventID(writer: "w1", number: 1)
      let other = one(state.lines.map(\.id)) ?? EventID(writer: "w1", number: 1)
      return number(0..<2) == 0
        ? .joined(line, into: other) : .reworded(line, "merk-\(words)-anders")
    default:
      return .undone(one(state.history.map(\.stamp.id)) ?? EventID(writer: "w1", number: 1))
    }
  }

  private mutating func contribution(in state: DialogueState) -> DialogueEvent {
    .written(
      DialogueLine(
        .contribution, step: "inbreng",
        group: number(0..<6) == 0 ? nil : one(state.groups.map(\.id)), text: "merk-\(words)"))
  }

  private mutating func vote(in state: DialogueState) -> DialogueEvent {
    let group = number(0..<8) == 0 ? nil : one(state.groups)
    let people = group?.people ?? state.people
    let voters = number(0..<3) == 0 ? number(0..<(people + 1)) : people
    let lines = state.lines(.contribution).prefix(2).map { Ballot.Subject.line($0.id) }
    switch number(0..<4) {
    case 0:
      return .voted(
        Ballot(
          Ballot.Key(step: "kleur", subject: .question, group: group?.id),
          counts: counts(voters, of: 3)))
    case 1:
      return .voted(
        Ballot(
          Ballot.Key(step: "stip", subject: one(lines) ?? .question, group: group?.id),
          counts: [number(0..<(2 * voters + 1))]))
    case 2:
      return .voted(
        Ballot(
          Ballot.Key(step: "hand", subject: one(lines) ?? .question, group: group?.id),
          counts: [voters]))
    default:
      return .voted(
        Ballot(
          Ballot.Key(step: "cijfer", subject: one(lines) ?? .question, group: group?.id),
          counts: counts(voters, of: 11)))
    }
  }
}

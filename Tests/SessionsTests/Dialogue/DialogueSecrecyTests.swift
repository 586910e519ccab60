import Content
import Sessions
import TestSupport
import Testing

/// In an anonymous dialogue nobody can be found out: not before a round is closed, not from a small
/// group, not by subtraction and not by watching results change.
struct DialogueSecrecyTests {
  private typealias Sample = DialogueRefusalSample

  private static func tables(_ people: Int...) throws -> DialogueInstallation {
    try .opened(anonymous: true, DialogueGroup.tables(people))
  }

  private static func texts(_ one: DialogueInstallation) -> [String] {
    one.state.visibleContributions(step: "inbreng").map(\.text)
  }

  @Test func `nothing is seen before a round is closed`() throws {
    var one = try Self.tables(6, 6)
    let id = try one.write("geheim", group: "tafel-1")
    try one.perform(Sample.vote("kleur", [3, 3, 0], by: "tafel-1"))
    let reaction = DialogueLine(.reaction, step: "oogst", about: .line(id), text: "zeker")
    try one.perform(.written(reaction))
    #expect(Self.texts(one).isEmpty && one.state.visibleBallots(step: "kleur").isEmpty)
    #expect(one.state.visibleText(id) == nil)
    #expect(one.state.visibleLines(about: .line(id)).isEmpty)
    try one.perform(.roundClosed("inbreng"), .roundClosed("kleur"))
    #expect(Self.texts(one) == ["geheim"] && one.state.visibleText(id) == "geheim")
    #expect(one.state.visibleBallots(step: "kleur")[.question]?.byGroup == ["tafel-1": [3, 3, 0]])
    #expect(one.state.visibleLines(about: .line(id)).map(\.line.text) == ["zeker"])
  }

  @Test(arguments: [(4, false), (5, true)])
  func `a reopened round is shown again after five new contributions`(
    new: Int, isShown: Bool
  ) throws {
    // The third table has four people, so that nothing is told by table.
    var one = try Self.tables(6, 6, 4, 6, 6, 6)
    for table in 1...6 { try one.write("oud \(table)", group: "tafel-\(table)") }
    try one.perform(.roundClosed("inbreng"), .roundReopened("inbreng"))
    for table in 1...new { try one.write("nieuw \(table)", group: "tafel-\(table)") }
    #expect(Self.texts(one).count == 6)
    try one.perform(.roundClosed("inbreng"))
    #expect(Self.texts(one).count == (isShown ? 6 + new : 6))
    #expect(one.state.rounds["inbreng"]?.isHeldBack == !isShown)
    #expect(one.state.visibleContributions(step: "inbreng").allSatisfy { $0.group == nil })
  }

  @Test func `one who comes late and votes on five things changes nothing that is seen`() throws {
    var one = try Self.tables(6, 6, 6)
    var ids: [EventID] = []
    for number in 0..<5 { ids.append(try one.write("\(number)", group: "tafel-\(number % 3 + 1)")) }
    func vote(_ six: Int) -> [DialogueEvent] {
      ids.map {
        Sample.vote("cijfer", [0, 0, 0, 0, 0, 0, six, 0, 0, 0, 0], on: .line($0), by: "tafel-1")
      }
    }
    try one.perform(all: vote(5) + [.roundClosed("cijfer")])
    let before = one.state.visibleBallots(step: "cijfer")
    try one.perform(all: [.roundReopened("cijfer")] + vote(6) + [.roundClosed("cijfer")])
    #expect(before.count == 5 && one.state.visibleBallots(step: "cijfer") == before)
    #expect(one.state.rounds["cijfer"]?.isHeldBack == true)
  }

  @Test func `going back to what was shown earlier, but for one, is not shown`() throws {
    var one = try Self.tables(12)
    let rounds: [[Int]] = [[7, 5, 0], [1, 11, 0], [6, 6, 0]]
    for counts in rounds {
      try one.perform(
        .roundReopened("kleur"), Sample.vote("kleur", counts, by: "tafel-1"),
        .roundClosed("kleur"))
    }
    // From 7 to 6 is one answer, though from 1 to 6 are five.
    #expect(one.state.visibleBallots(step: "kleur")[.question]?.counts == [1, 11, 0])
  }

  @Test func `a table of three is not told by growing later, and neither are the others`() throws {
    var one = try Self.tables(3, 7)
    try one.write("klein", group: "tafel-1")
    try one.write("groot", group: "tafel-2")
    try one.perform(.groupsCounted(DialogueGroup.tables([6, 7])), .roundClosed("inbreng"))
    #expect(Self.texts(one) == ["groot", "klein"])
    #expect(one.state.visibleContributions(step: "inbreng").allSatisfy { $0.group == nil })
  }

  @Test func `votes are told by table only when five voted at each`() throws {
    var one = try Self.tables(6, 7)
    try one.perform(
      Sample.vote("kleur", [6, 0, 0], by: "tafel-1"),
      Sample.vote("kleur", [0, 4, 0], by: "tafel-2"),
      .roundClosed("kleur"))
    let result = one.state.visibleBallots(step: "kleur")[.question]
    #expect(result?.counts == [6, 4, 0] && result?.byGroup == [:])
    // Told now, the first table would tell the four of the second.
    try one.perform(
      .roundReopened("kleur"), Sample.vote("kleur", [0, 0, 7], by: "tafel-2"),
      .roundClosed("kleur"))
    let later = one.state.visibleBallots(step: "kleur")[.question]
    #expect(later?.counts == [6, 0, 7] && later?.byGroup == [:])
  }

  @Test func `a table that was told and shrinks is not had from the total`() throws {
    var one = try Self.tables(6, 7)
    try one.perform(
      Sample.vote("kleur", [6, 0, 0], by: "tafel-1"),
      Sample.vote("kleur", [0, 7, 0], by: "tafel-2"),
      .roundClosed("kleur"), .roundReopened("kleur"),
      Sample.vote("kleur", [0, 2, 0], by: "tafel-2"), .roundClosed("kleur"))
    #expect(one.state.visibleBallots(step: "kleur")[.question]?.counts == [6, 7, 0])
    #expect(one.state.rounds["kleur"]?.isHeldBack == true)
  }

  @Test func `four votes are none, and an empty round that was closed hides nothing later`() throws
  {
    var one = try Self.tables(9)
    try one.perform(.roundClosed("kleur"), .roundReopened("kleur"))
    try one.perform(Sample.vote("kleur", [2, 2, 0], by: "tafel-1"), .roundClosed("kleur"))
    #expect(one.state.visibleBallots(step: "kleur").isEmpty)
    try one.perform(.roundReopened("kleur"), Sample.vote("kleur", [2, 3, 0], by: "tafel-1"))
    try one.perform(.roundClosed("kleur"))
    #expect(one.state.visibleBallots(step: "kleur")[.question]?.counts == [2, 3, 0])
  }

  @Test func `what is taken back stays as it was seen`() throws {
    var one = try Self.tables(6, 6)
    let id = try one.write("gezien", group: "tafel-1")
    try one.write("ook", group: "tafel-2")
    try one.perform(.roundClosed("inbreng"), .undone(id))
    #expect(Self.texts(one) == ["gezien", "ook"] && one.state.line(id) == nil)
    let again = DialogueState(session: DialogueInstallation.session, events: one.known)
    #expect(again == one.state)
  }

  @Test func `who was heard first is not told where tables are not`() throws {
    var one = try Self.tables(4, 8)
    for text in ["z", "m", "a"] {
      try one.write(text, group: text == "a" ? "tafel-2" : "tafel-1")
    }
    try one.perform(.roundClosed("inbreng"))
    #expect(Self.texts(one) == ["a", "m", "z"])
  }

  // MARK: - Someone who watches everything

  /// What someone sees of a step, in plain numbers.
  private struct View: Equatable {
    var contributions: [EventID: String] = [:]
    var told: [EventID: String] = [:]
    var votes: [Ballot.Subject: [Int]] = [:]
    var byGroup: [Ballot.Subject: [String: [Int]]] = [:]

    init(_ state: DialogueState, _ step: String) {
      for (id, line) in state.visible(step: step)?.contributions ?? [:] {
        contributions[id] = line.text
        told[id] = line.group
      }
      for (subject, result) in state.visibleBallots(step: step) {
        votes[subject] = result.counts
        if !result.byGroup.isEmpty { byGroup[subject] = result.byGroup }
      }
    }

    /// How many contributions differ at least, and votes by subject.
    func differences(from other: View) -> [Int] {
      let new = contributions.filter { other.contributions[$0.key] == nil }.count
      let gone = other.contributions.filter { contributions[$0.key] == nil }.count
      let changed = contributions.filter {
        other.contributions[$0.key] != nil && other.contributions[$0.key] != $0.value
      }.count
      var all = [max(new, gone) + changed]
      for subject in Set(votes.keys).union(other.votes.keys) {
        all.append(Self.moved(votes[subject] ?? [], other.votes[subject] ?? []))
        guard let own = byGroup[subject], let theirs = other.byGroup[subject] else { continue }
        for group in Set(own.keys).union(theirs.keys) {
          all.append(Self.moved(own[group] ?? [], theirs[group] ?? []))
        }
      }
      return all
    }

    private static func moved(_ one: [Int], _ other: [Int]) -> Int {
      let places = 0..<max(one.count, other.count)
      let gained = places.map {
        max(0, ($0 < one.count ? one[$0] : 0) - ($0 < other.count ? other[$0] : 0))
      }.reduce(0, +)
      let lost = places.map {
        max(0, ($0 < other.count ? other[$0] : 0) - ($0 < one.count ? one[$0] : 0))
      }.reduce(0, +)
      return max(gained, lost)
    }
  }

  private static func isLarge(_ number: Int) -> Bool { number == 0 || number >= 5 }

  @Test func `watching a dialogue from begin to end tells of nobody`() throws {
    let steps = ["inbreng", "cijfer", "kleur", "stip", "hand"]
    var (shown, again, heldBack, told) = (0, 0, 0, 0)
    for seed in UInt64(1)...100 {
      var random = RandomDialogue(seed: seed)
      let count = seed % 3 == 0 ? 8 : 3
      var one = try DialogueInstallation.opened(
        anonymous: true,
        (0..<count).map {
          DialogueGroup(id: "g\($0)", people: seed % 2 == 0 ? 6 : random.number(4..<9))
        })
      var seen = Dictionary(uniqueKeysWithValues: steps.map { ($0, [View(one.state, $0)]) })
      for _ in 0..<120 {
        let wish = random.nextAnswer(in: one.state)
        guard (try? one.perform(wish)) != nil else { continue }
        for step in steps {
          let now = View(one.state, step)
          let earlier = seen[step] ?? []
          guard now != earlier.last else { continue }
          shown += 1
          #expect(wish == .roundClosed(step), "seed \(seed): \(wish) changes what is seen")
          // Where nothing was seen, any number of contributions of so many people may come.
          for old in earlier.dropFirst() {
            again += 1
            #expect(
              now.differences(from: old).allSatisfy(Self.isLarge), "seed \(seed), step \(step)")
          }
          check(now, of: step, in: one.state, seed: seed)
          for subject in now.votes.keys {
            let votes = one.state.ballots.filter {
              $0.key.step == step && $0.key.subject == subject && $0.value.count > 1
            }
            let wasTold = earlier.contains { $0.byGroup[subject] != nil }
            let wasNot = earlier.contains { $0.votes[subject] != nil && $0.byGroup[subject] == nil }
            // A group that could be had from totals and from what was told of the others.
            #expect(
              !wasTold || votes.allSatisfy { Self.isLarge($0.value.reduce(0, +)) }, "seed \(seed)")
            #expect(!wasNot || now.byGroup[subject] == nil, "seed \(seed)")
          }
          told += now.byGroup.count + now.told.count
          seen[step]?.append(now)
        }
        heldBack += one.state.rounds.values.count { $0.isHeldBack }
      }
    }
    // Enough was shown, shown again, held back and told by group to have been able to go wrong.
    #expect(
      [shown, again, heldBack, told].allSatisfy { $0 > 30 },
      "\(shown), \(again), \(heldBack), \(told)")
  }

  private func check(_ view: View, of step: String, in state: DialogueState, seed: UInt64) {
    let lines = state.lines.filter { $0.line.kind == .contribution && $0.line.step == step }
    let texts = Dictionary(uniqueKeysWithValues: lines.map { ($0.id, $0.line.text) })
    #expect(view.contributions == texts, "seed \(seed): shown is what came in")
    let isSmall = state.groups.contains { (1..<5).contains($0.people) }
    #expect(!isSmall || view.told.isEmpty && view.byGroup.isEmpty, "seed \(seed)")
    for (subject, counts) in view.votes where counts.count > 1 {
      #expect(counts.reduce(0, +) >= 5, "seed \(seed)")
      let told = view.byGroup[subject].map { Array($0.values) } ?? []
      let rest = counts.reduce(0, +) - told.joined().reduce(0, +)
      #expect(told.isEmpty || Self.isLarge(rest), "seed \(seed)")
      #expect(told.map { $0.reduce(0, +) }.allSatisfy(Self.isLarge), "seed \(seed)")
    }
  }
}

import Content
import Sessions
import TestSupport
import Testing

/// What time it is in a dialogue, and what can be done about it.
struct TimetableTests {
  /// 10 + 20 + 10 + 15 + 5 = 60 minutes.
  private static let format = SessionFormat(
    id: "uur", title: "Uur", explanation: "", minutes: 60, group: 2...12,
    steps: [
      FormatStep(id: "a", kind: .welcome, name: "A", minutes: 10, shortest: 6),
      FormatStep(id: "b", kind: .plenary, name: "B", minutes: 20, shortest: 10),
      FormatStep(id: "c", kind: .pairs, name: "C", minutes: 10, mayBeDropped: true),
      FormatStep(id: "d", kind: .harvest, name: "D", minutes: 15, shortest: 5, mayBeDropped: true),
      FormatStep(id: "e", kind: .closing, name: "E", minutes: 5),
    ])

  private static func time(_ text: String) throws -> ClockTime { try #require(ClockTime(text)) }

  private static func sitting(_ begins: String?, _ ends: String?) throws -> DialogueEvent {
    .sittingBegan(
      Sitting(
        day: try #require(CalendarDate("2026-11-21")), begins: try begins.map(time),
        ends: try ends.map(time)))
  }

  /// Eight people, from nine to ten.
  private static func hour(_ events: [DialogueEvent]) throws -> DialogueInstallation {
    var one = DialogueInstallation(format: format)
    try one.perform(.opened(try SampleFormat.setup([.init(id: "school", people: 8)])))
    try one.perform(try sitting("09:00", "10:00"))
    try one.perform(all: events)
    return one
  }

  private static func table(_ one: DialogueInstallation, _ now: String?) throws -> Timetable {
    Timetable(one.format, one.state, now: try now.map(time))
  }

  /// As in `b 09:10-09:30`; without times for what is done.
  private static func lines(_ table: Timetable) -> [String] {
    table.rows.map { row in
      guard let begins = row.begins, let ends = row.ends else {
        return "\(row.step) \(row.minutes)"
      }
      return "\(row.step) \(begins)-\(ends)"
    }
  }

  private static func saving(_ step: String, _ minutes: Int?, _ saved: Int) -> Timetable.Saving {
    Timetable.Saving(step: step, minutes: minutes, saved: saved)
  }

  @Test func `before it begins everything is reckoned from the beginning`() throws {
    let table = try Self.table(try Self.hour([]), "08:50")
    #expect(
      Self.lines(table) == [
        "a 09:00-09:10", "b 09:10-09:30", "c 09:30-09:40", "d 09:40-09:55", "e 09:55-10:00",
      ])
    #expect(table.expectedEnd?.description == "10:00" && table.overrun == 0)
    #expect(table.end?.description == "10:00" && table.leftOfStep == nil)
    #expect(try Self.table(try Self.hour([]), "09:04").overrun == 4)
  }

  @Test func `a step that is going on has the minutes that are left of it`() throws {
    let one = try Self.hour([.stepBegan("a", at: try Self.time("09:00"))])
    let table = try Self.table(one, "09:08")
    #expect(table.leftOfStep == 2 && table.overrun == 0)
    #expect(Self.lines(table).prefix(2) == ["a 09:00-09:10", "b 09:10-09:30"])
    #expect(table.rows.map(\.isCurrent) == [true, false, false, false, false])
  }

  @Test func `nobody is cut off: a step that takes longer ends now at the earliest`() throws {
    let one = try Self.hour([.stepBegan("a", at: try Self.time("09:00"))])
    let table = try Self.table(one, "09:18")
    #expect(
      Self.lines(table) == [
        "a 09:00-09:18", "b 09:18-09:38", "c 09:38-09:48", "d 09:48-10:03", "e 10:03-10:08",
      ])
    #expect(table.leftOfStep == -8 && table.overrun == 8)
    #expect(
      table.savings == [
        Self.saving("b", 10, 10), Self.saving("d", 5, 10), Self.saving("d", nil, 15),
        Self.saving("c", nil, 10),
      ])
  }

  @Test(arguments: [
    // As many minutes too late as the first step took too long.
    ("09:10", []), ("09:18", [saving("b", 10, 10)]),
    // One change is enough only by leaving out d.
    ("09:23", [saving("d", nil, 15)]),
    // 22: b and d shortened save 20; b shortened and d left out 25; c and d left out 25 as well.
    ("09:32", [saving("b", 10, 10), saving("d", nil, 15)]),
    // 18: b and d shortened.
    ("09:28", [saving("b", 10, 10), saving("d", 5, 10)]),
    // 50: all there is saves 35.
    ("10:00", [saving("b", 10, 10), saving("d", nil, 15), saving("c", nil, 10)]),
  ])
  func `the fewest changes are proposed, and shortening before leaving out`(
    now: String, proposal: [Timetable.Saving]
  ) throws {
    let one = try Self.hour([.stepBegan("a", at: try Self.time("09:00"))])
    #expect(try Self.table(one, now).proposal == proposal)
  }

  @Test(arguments: [
    // One change is enough: each of the three saves 4, and the first is spared.
    (4, [saving("c", 6, 4)]), (3, [saving("c", 6, 4)]),
    // Two are: 4 and 4, the last of all is spared as well.
    (8, [saving("a", 6, 4), saving("c", 6, 4)]),
    // Three are all there is.
    (12, [saving("a", 6, 4), saving("c", 6, 4), saving("e", 6, 4)]),
  ])
  func `what people bring in, agree and confirm is proposed last`(
    overrun: Int, proposal: [Timetable.Saving]
  ) throws {
    let format = SessionFormat(
      id: "f", title: "", explanation: "", minutes: 30, group: 2...12,
      steps: [("a", FormatStep.Kind.contributing), ("c", .ordering), ("e", .closing)].map {
        FormatStep(id: $0, kind: $1, name: "", minutes: 10, shortest: 6)
      })
    var one = DialogueInstallation(format: format)
    try one.perform(
      .opened(try SampleFormat.setup([.init(id: "school", people: 8)])),
      try Self.sitting("09:00", "09:30"))
    let table = try Self.table(one, "09:\(overrun < 10 ? "0" : "")\(overrun)")
    #expect(table.overrun == overrun && table.overrunLeft == 0)
    #expect(table.proposal == proposal)
    // 12 minutes are saved at most.
    #expect(try Self.table(one, "09:15").overrunLeft == 3)
  }

  @Test func `a step that is going on can be shortened to what it has used`() throws {
    let one = try Self.hour([
      .stepBegan("a", at: try Self.time("09:00")), .stepBegan("b", at: try Self.time("09:15")),
    ])
    let table = try Self.table(one, "09:28")
    #expect(table.overrun == 5 && table.leftOfStep == 7)
    #expect(table.savings.contains(Self.saving("b", 13, 7)))
    #expect(table.proposal == [Self.saving("b", 13, 7)])
  }

  @Test func `what was settled about a step counts`() throws {
    let one = try Self.hour([
      .stepBegan("a", at: try Self.time("09:00")), .stepResized("b", minutes: 25),
      .stepDropped("c"), .stepDone("a"),
    ])
    let table = try Self.table(one, "09:06")
    #expect(
      Self.lines(table) == ["a 10", "b 09:06-09:31", "d 09:31-09:46", "e 09:46-09:51"])
    #expect(table.rows.first?.isDone == true && table.leftOfStep == nil)
    #expect(table.savings.first == Self.saving("b", 10, 15))
  }

  @Test func `a step that was passed over comes after the one that is going on`() throws {
    let one = try Self.hour([
      .stepBegan("a", at: try Self.time("09:00")), .stepBegan("d", at: try Self.time("09:10")),
    ])
    #expect(
      Self.lines(try Self.table(one, "09:12")) == [
        "a 10", "b 09:25-09:45", "c 09:45-09:55", "d 09:10-09:25", "e 09:55-10:00",
      ])
  }

  @Test func `an evening goes on past midnight`() throws {
    var one = DialogueInstallation(format: Self.format)
    try one.perform(
      .opened(try SampleFormat.setup([.init(id: "school", people: 8)])),
      try Self.sitting("23:30", "00:30"), .stepBegan("a", at: try Self.time("23:30")))
    let table = try Self.table(one, "23:50")
    #expect(
      Self.lines(table) == [
        "a 23:30-23:50", "b 23:50-00:10", "c 00:10-00:20", "d 00:20-00:35", "e 00:35-00:40",
      ])
    #expect(table.overrun == 10)
    #expect(try Self.table(one, "00:35").overrun == 55)
  }

  @Test func `time of an earlier sitting is not counted again`() throws {
    var one = try Self.hour([
      .stepBegan("a", at: try Self.time("09:00")), .stepBegan("b", at: try Self.time("09:10")),
    ])
    try one.perform(try Self.sitting("14:00", "14:30"))
    let early = try Self.table(one, "13:55")
    #expect(early.expectedEnd?.description == "14:50" && early.overrun == 20)
    let later = try Self.table(one, "14:02")
    #expect(later.leftOfStep == 20 && later.overrun == 22)
    #expect(Self.lines(later).prefix(2) == ["a 10", "b 14:02-14:22"])
    try one.perform(.stepBegan("b", at: try Self.time("14:02")))
    #expect(try Self.table(one, "14:05").leftOfStep == 17)
  }

  @Test func `without a clock there are minutes and no times`() throws {
    let one = try Self.hour([.stepBegan("a", at: nil)])
    var typedIn = one
    try typedIn.perform(try Self.sitting(nil, "10:00"))
    for table in [try Self.table(one, nil), try Self.table(typedIn, "09:30")] {
      #expect(Self.lines(table) == ["a 10", "b 20", "c 10", "d 15", "e 5"])
      #expect(table.end == nil && table.expectedEnd == nil && table.leftOfStep == nil)
      #expect(table.overrun == 0 && table.proposal.isEmpty && table.savings.count == 5)
    }
  }

  @Test(arguments: [(8, 5), (10, 5), (11, 7), (20, 7), (21, 9), (45, 13)])
  func `joining takes longer with every further ten people`(people: Int, minutes: Int) throws {
    let one = try DialogueInstallation.opened([.init(id: "school", people: people)])
    let row = Timetable(one.format, one.state, now: nil).rows.first { $0.step == "aansluiten" }
    #expect(row?.minutes == minutes)
  }

  @Test func `no other choice of as few changes is better than what is proposed`() throws {
    for seed in UInt64(1)...150 {
      var random = SeededRandom(seed: seed)
      let steps = (0..<6).map { place in
        let minutes = Int.random(in: 2...20, using: &random)
        return FormatStep(
          id: "s\(place)", kind: .plenary, name: "", minutes: minutes,
          shortest: Int.random(in: 1...minutes, using: &random),
          mayBeDropped: Bool.random(using: &random))
      }
      let format = SessionFormat(
        id: "f", title: "", explanation: "", minutes: 60, group: 2...9, steps: steps)
      var one = DialogueInstallation(format: format)
      try one.perform(
        .opened(try SampleFormat.setup()), try Self.sitting("09:00", "09:40"))
      let table = try Self.table(one, "09:05")
      // Every way to shorten, leave out or keep each step.
      var ways: [[Timetable.Saving]] = [[]]
      for step in steps {
        let own = table.savings.filter { $0.step == step.id }
        ways += ways.flatMap { way in own.map { way + [$0] } }
      }
      let cost = { (way: [Timetable.Saving]) in
        [way.count, way.count { $0.minutes == nil }, way.reduce(0) { $0 + $1.saved }]
      }
      let enough = ways.filter { $0.reduce(0) { $0 + $1.saved } >= table.overrun }
      guard let best = enough.map(cost).min(by: { $0.lexicographicallyPrecedes($1) }) else {
        continue
      }
      #expect(cost(table.proposal) == best, "seed \(seed)")
    }
  }
}

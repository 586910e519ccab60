import Content
import Sessions
import Testing

/// What two installations settle differently stays a conflict until someone decides.
struct ConflictTests {
  private static let orders = [
    [0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0],
  ]
  private let item = Item.criterion(0)

  /// Three copies of a session in which the second step was agreed; each goes on by itself.
  private func three(
    _ commands: [SessionCommand], after first: SessionCommand? = nil
  ) throws -> [Installation] {
    var base = try SessionSamples.revealed()
    if let first { try base.perform(first) }
    return try commands.enumerated().map { place, command in
      var one = base.copied(as: "w\(place + 2)")
      try one.perform(command)
      return one
    }
  }

  private func merged(_ all: [Installation], _ order: [Int]) -> Installation {
    var one = all[order[0]]
    for place in order.dropFirst() { one.merge(all[place]) }
    return one
  }

  @Test(arguments: orders)
  func `agreements that replace the same one conflict until someone decides`(order: [Int]) throws {
    let all = try three(
      [.agree(item, .pick(0)), .agree(item, .pick(2)), .agree(item, .pick(3))],
      after: .agree(item, .pick(1)))
    var one = merged(all, order)
    #expect(one.state.conflicts == [item])
    #expect(one.state.agreements.isEmpty)
    // The picture is that of the raters, who are still there.
    #expect(!one.state.sheets(of: one.scan).contains { $0.author == .consensus })
    #expect(
      Set(one.state.settlements[item]?.current.map(\.value) ?? [])
        == [.agreed(.pick(0)), .agreed(.pick(2)), .agreed(.pick(3))])
    try one.perform(.agree(item, .pick(2)))
    #expect(one.state.conflicts.isEmpty)
    #expect(one.state.agreements == [item: .pick(2)])
    // Who had not heard of the decision brings nothing back.
    for other in all { one.merge(other) }
    #expect(one.state.agreements == [item: .pick(2)])
  }

  @Test(arguments: orders)
  func `leaving open and agreeing elsewhere conflict`(order: [Int]) throws {
    let all = try three([.leaveOpen(item), .agree(item, .pick(2)), .finishStage(.picture)])
    var one = merged(all, order)
    #expect(one.state.conflicts == [item])
    #expect(one.state.leftOpen.isEmpty && one.state.agreements.isEmpty)
    try one.perform(.leaveOpen(item))
    #expect(one.state.conflicts.isEmpty && one.state.leftOpen == [item])
  }

  @Test(arguments: orders)
  func `saying the same is no conflict`(order: [Int]) throws {
    let one = merged(
      try three([.agree(item, .pick(2)), .agree(item, .pick(2)), .finishStage(.picture)]), order)
    #expect(one.state.conflicts.isEmpty)
    #expect(one.state.agreements == [item: .pick(2)])
  }

  @Test(arguments: orders)
  func `ambitions and recognition conflict likewise`(order: [Int]) throws {
    let (x, y) = (Ambition(text: "x"), Ambition(text: "y"))
    var one = merged(
      try three([
        .setAmbition(.whole, x), .setAmbition(.whole, y), .recognise(Recognition(.yes)),
      ]), order)
    #expect(one.state.ambitions[.whole]?.isInConflict == true)
    #expect(one.state.recognition.value == Recognition(.yes))
    try one.perform(.setAmbition(.whole, y))
    #expect(one.state.ambitions[.whole]?.value == y)
  }

  @Test func `a conflict that comes to light after closing can be decided, and nothing else`()
    throws
  {
    var all = try three([.agree(item, .pick(0)), .agree(item, .pick(2)), .leaveOpen(.core(0))])
    try all[0].perform(.close)
    var one = merged(all, [0, 1, 2])
    #expect(one.state.isClosed && one.state.conflicts == [item])
    #expect(one.refusal(of: .agree(.core(0), .say(.yes))) == .alreadyClosed)
    try one.perform(.agree(item, .pick(2)))
    #expect(one.state.conflicts.isEmpty)
    #expect(one.refusal(of: .agree(item, .pick(0))) == .alreadyClosed)
  }

  @Test func `an agreement on one item never touches another`() throws {
    let one = merged(
      try three([
        .agree(item, .pick(0)), .agree(.criterion(1), .pick(2)), .agree(.core(0), .say(.yes)),
      ]), [1, 2, 0])
    #expect(one.state.conflicts.isEmpty)
    #expect(
      one.state.agreements == [item: .pick(0), .criterion(1): .pick(2), .core(0): .say(.yes)])
  }

  @Test func `two agreements kept as one event leave the last, and name only what was kept`() throws
  {
    var one = try SessionSamples.revealed()
    try one.perform(.agree(item, .pick(1)))
    let before = try #require(one.known.last?.stamp.id)
    var trial = one.state
    var events: [SessionEvent] = []
    for reply in [Reply.pick(0), .pick(2), .pick(3)] {
      let decided = try Decision(trial, scan: one.scan).events(for: .agree(item, reply))
      events += decided
      trial.anticipate(decided)
    }
    #expect(trial.agreements == [item: .pick(3)])
    let named = events.flatMap { event -> [EventID] in
      if case .agreed(_, _, let replaces) = event { replaces } else { [] }
    }
    #expect(named == [before])
    one.record([.together(events)])
    #expect(one.state.conflicts.isEmpty && one.state.agreements == [item: .pick(3)])
  }
}

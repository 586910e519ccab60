import Content
import Dossiers
import Sessions
import TestSupport
import Testing

@Suite("Whatever call fails in a session, what was kept is kept and the rest can be done again")
struct SessionFaultTests {
  /// What stood in each writer's journal when a step was said to be kept.
  private final class Kept {
    var journals: [String: [UInt8]] = [:]
    var steps = 0
  }

  /// Works through the session as people do who try again: each writer in turn, until a step fails.
  private static func play(_ disk: MemoryFileLayer, through layer: any FileLayer) -> Kept {
    let kept = Kept()
    try? RecordedTalk.play(on: layer) { writer in
      kept.steps += 1
      let path = "dossier/sessies/\(RecordedTalk.session)/\(writer).jsonl"
      kept.journals[path] = (try? disk.read(path)) ?? []
    }
    return kept
  }

  private static let counts: (calls: Int, steps: Int) = {
    let disk = RecordedTalk.emptyDisk()
    let layer = FaultyFileLayer(disk, spoiling: .max, .once)
    let kept = play(disk, through: layer)
    return (layer.calls, kept.steps)
  }()

  /// Holds what a fresh start finds against what was kept, and does the whole session once more.
  private static func expectKept(
    _ kept: Kept, _ disk: MemoryFileLayer, _ shelf: inout InstrumentShelf, _ what: String
  ) throws {
    for (path, bytes) in kept.journals {
      let found = try disk.read(path)
      #expect(found.starts(with: bytes), "\(what)")
    }
    let dossier = try Dossier("dossier", disk)
    if kept.steps > 0 {
      let past = try dossier.read(session: RecordedTalk.session, &shelf)
      #expect(past.state.setup != nil, "\(what)")
    }
    let opened = try RecordedTalk.open(RecordedTalk.writers[0], disk)
    defer { opened.close() }
    if opened.session.state.setup == nil {
      try opened.session.perform(.open(try RecordedTalk.setup()))
    }
    #expect(opened.session.state.setup == (try RecordedTalk.setup()), "\(what)")
    if !opened.session.state.isClosed {
      let before = opened.session.state.raters.count
      try? opened.session.perform([
        .join("ccc", Participant(party: "school", role: nil, name: nil)),
        .answer("ccc", .core(0), .single(Answer(.yes))),
      ])
      let more = opened.session.state.raters.count - before
      #expect(more == (opened.session.state.isRevealed(round: 1) ? 0 : 1), "\(what)")
    }
    let state = opened.session.state
    #expect(
      try dossier.read(session: RecordedTalk.session, &shelf).state == state, "\(what)")
  }

  @Test(arguments: FaultyFileLayer.Fault.allCases)
  func `a fault at every call`(fault: FaultyFileLayer.Fault) throws {
    var random = SeededRandom(seed: 3)
    var shelf = RecordedTalk.shelf
    #expect(Self.counts.calls > 150 && Self.counts.steps == 26)
    for call in 1...Self.counts.calls {
      let disk = RecordedTalk.emptyDisk()
      let kept = Self.play(disk, through: FaultyFileLayer(disk, spoiling: call, fault))
      if fault == .interrupted || fault == .trickling { #expect(kept.steps == Self.counts.steps) }
      try Self.expectKept(
        kept, disk.restarted(.nothing, &random), &shelf, "\(fault) at \(call)")
    }
  }

  @Test(arguments: MemoryFileLayer.Loss.allCases)
  func `a power cut after every call`(loss: MemoryFileLayer.Loss) throws {
    var shelf = RecordedTalk.shelf
    for call in 1...Self.counts.calls + 1 {
      var random = SeededRandom(seed: UInt64(call))
      for _ in 0..<(loss == .some ? 2 : 1) {
        let disk = RecordedTalk.emptyDisk()
        let kept = Self.play(disk, through: FaultyFileLayer(disk, spoiling: call, .fromThenOn))
        try Self.expectKept(
          kept, disk.restarted(loss, &random), &shelf, "\(loss) after \(call), seed \(call)")
      }
    }
  }

  @Test(arguments: FaultyFileLayer.Fault.allCases, MemoryFileLayer.Loss.allCases)
  func `several things done as one are there as one, or not at all`(
    fault: FaultyFileLayer.Fault, loss: MemoryFileLayer.Loss
  ) throws {
    let commands = try [SessionCommand.open(RecordedTalk.setup())] + Self.fillings
    func fill(_ layer: any FileLayer) throws {
      let opened = try RecordedTalk.open(RecordedTalk.writers[0], layer)
      defer { opened.close() }
      try opened.session.perform(commands)
    }
    let counting = FaultyFileLayer(RecordedTalk.emptyDisk(), spoiling: .max, .once)
    try fill(counting)
    var shelf = RecordedTalk.shelf
    for call in 1...counting.calls {
      var random = SeededRandom(seed: UInt64(call))
      let disk = RecordedTalk.emptyDisk()
      let isKept = (try? fill(FaultyFileLayer(disk, spoiling: call, fault))) != nil
      let found = disk.restarted(loss, &random)
      let dossier = try Dossier("dossier", found)
      let past = try? dossier.read(session: RecordedTalk.session, &shelf)
      let raters = past?.state.raters ?? []
      #expect(raters.isEmpty || raters.count == 2, "\(fault) at \(call), \(loss), seed \(call)")
      #expect(raters.allSatisfy { $0.finishedRounds == [1] })
      if isKept { #expect(raters.count == 2, "\(fault) at \(call), \(loss), seed \(call)") }
    }
  }

  /// Two forms.
  private static let fillings: [SessionCommand] = [
    .join("aaa", Participant(party: "school", role: nil, name: "Ada")),
    .answer("aaa", .core(0), .single(Answer(.yes))),
    .answer("aaa", .criterion(0), RecordedTalk.schoolReply), .finish("aaa"),
    .join("bbb", Participant(party: "opleiding", role: nil, name: "Bo")),
    .answer("bbb", .criterion(0), RecordedTalk.instituteReply), .finish("bbb"),
  ]

  @Test func `what cannot be kept is said, and the state stays as it was`() throws {
    let counting = FaultyFileLayer(RecordedTalk.emptyDisk(), spoiling: .max, .once)
    try RecordedTalk.open(RecordedTalk.writers[0], counting).close()
    for offset in 1...4 {
      let disk = RecordedTalk.emptyDisk()
      let layer = FaultyFileLayer(disk, spoiling: counting.calls + offset, .once)
      let opened = try RecordedTalk.open(RecordedTalk.writers[0], layer)
      let before = opened.session.state
      #expect(throws: SessionTrouble.self) {
        try opened.session.perform(.open(try RecordedTalk.setup()))
      }
      #expect(opened.session.state == before)
      try opened.session.perform(.open(try RecordedTalk.setup()))
      opened.close()
      var shelf = RecordedTalk.shelf
      let past = try Dossier("dossier", disk).read(session: RecordedTalk.session, &shelf)
      #expect(past.state == opened.session.state)
    }
  }
}

import Content
import Sessions
import TestSupport
import Testing

@testable import Dossiers

@Suite("Folders of a dialogue from two laptops come to one dialogue")
struct DialogueMergeTests {
  private typealias Recorded = RecordedDialogue

  /// What a disk's dossier becomes when the dossier of another is joined into it.
  private static func joined(
    _ source: MemoryFileLayer, into target: MemoryFileLayer
  ) throws -> (disk: MemoryFileLayer, joining: Joining) {
    let disk = target.copied()
    for (path, bytes) in source.files { disk.put(bytes, at: "ander/" + path) }
    let joining = try Dossier("dossier", disk).merge(
      Dossier("ander/dossier", disk), clock: Recorded.clock, writer: { Recorded.writers[0] })
    try FileActions(disk).removeTree("/ander")
    return (disk, joining)
  }

  /// Two laptops that begin with the same opening and go on with random events.
  private static func laptops(_ seed: UInt64) throws -> [MemoryFileLayer] {
    var random = RandomEvent(seed: seed, scan: SampleInstrument.profile)
    return try Recorded.writers.map { writer in
      let disk = RecordedTalk.emptyDisk()
      try Recorded.write([.opened(try Recorded.setup())], as: writer, on: disk)
      for _ in 0..<random.number(1..<12) {
        let event = try random.dialogueEvent(of: random.number(1..<RandomEvent.dialogueKinds))
        try Recorded.write([event], as: writer, on: disk)
      }
      return disk
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `in any order they give the same state`(seed: UInt64) throws {
    let disks = try Self.laptops(seed)
    let (one, joining) = try Self.joined(disks[1], into: disks[0])
    let (other, _) = try Self.joined(disks[0], into: disks[1])
    let state = try Recorded.read(one).state
    #expect(joining.dialogues.map(\.state) == [state] && joining.sessions.isEmpty, "seed \(seed)")
    #expect(try Recorded.read(other).state == state, "seed \(seed)")
    #expect(try Self.joined(other, into: one).joining.changes.isEmpty, "seed \(seed)")
    let histories = try disks.map { try Recorded.read($0).state.history }
    #expect(Set(state.history) == Set(histories.joined()), "seed \(seed)")
  }

  @Test func `opened differently they are refused, with nothing changed`() throws {
    let disks = [RecordedTalk.emptyDisk(), RecordedTalk.emptyDisk()]
    let fewer = [DialogueGroup(id: "school", people: 6)]
    let setups = [
      try Recorded.setup(), try Recorded.setup(isAnonymous: true, groups: fewer),
    ]
    for place in 0..<2 {
      try Recorded.write([.opened(setups[place])], as: Recorded.writers[place], on: disks[place])
    }
    let before = disks[0].files
    #expect(
      throws: DossierProblem.openedDifferently(
        session: Recorded.name, [.anonymity, .expected])
    ) { try Self.joined(disks[1], into: disks[0]) }
    #expect(disks[0].files == before)
  }

  @Test(arguments: FaultyFileLayer.Fault.allCases)
  func `whatever call fails while it is opened and worked in, what was kept is kept`(
    fault: FaultyFileLayer.Fault
  ) throws {
    let events = try [.opened(Recorded.setup())] + Recorded.second()
    func play(_ layer: any FileLayer) -> Int {
      var kept = 0
      for event in events {
        if (try? Recorded.write([event], as: Recorded.writers[1], on: layer)) != nil { kept += 1 }
      }
      return kept
    }
    let counting = FaultyFileLayer(RecordedTalk.emptyDisk(), spoiling: .max, .once)
    #expect(play(counting) == events.count)
    for call in 1...counting.calls {
      var random = SeededRandom(seed: UInt64(call))
      let disk = RecordedTalk.emptyDisk()
      let kept = play(FaultyFileLayer(disk, spoiling: call, fault))
      let found = disk.restarted(.nothing, &random)
      let folder = try JournalFolder(session: Recorded.name, in: "dossier").orThrow()
      let contents = try folder.read(found)
      #expect(contents.problems == [], "\(fault) at \(call), seed \(call)")
      #expect(contents.entries.count >= kept, "\(fault) at \(call), seed \(call)")
    }
  }
}

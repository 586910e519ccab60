import Dossiers
import JSONText
import TestSupport
import Testing

@Suite("Whatever call fails, nothing that was acknowledged is lost")
struct FaultTests {
  private typealias Fault = FaultyFileLayer.Fault

  /// What a scripted session was told, and what it tried.
  private struct Told {
    var acknowledged: [JournalEntry] = []
    var tried = 0
  }

  /// Two writers one after the other, the first in a journal that ends in a torn line. Goes on after
  /// every failure, as a program would whose user tries again.
  private static func play(_ layer: any FileLayer) -> Told {
    var told = Told()
    guard let folder = RecordedSession.folder else { return told }
    for writer in RecordedSession.writers.prefix(2) {
      guard let opened = try? folder.open(as: writer, layer) else { continue }
      for size in [1, 3, 1] {
        let events = (0..<size).map { _ in
          told.tried += 1
          return NewEntry(kind: "oordeel", payload: ["n": .integer(told.tried)], wallTime: nil)
        }
        if let entries = try? opened.writer.append(events) { told.acknowledged += entries }
      }
      opened.writer.close()
    }
    return told
  }

  /// A disk with the begin of a journal and a torn line.
  private static func disk() throws -> (layer: MemoryFileLayer, before: [JournalEntry]) {
    let (bytes, entries) = try RecordedSession.journal()
    let layer = MemoryFileLayer()
    layer.put(bytes + Array("{\"versie\":1,\"sch".utf8), at: try path())
    return (layer, entries)
  }

  private static func path() throws -> String {
    try RecordedSession.folder.orThrow().journalPath(RecordedSession.writers[0])
  }

  /// Holds what a fresh start finds against what was told.
  private static func expectKept(
    _ told: Told, _ before: [JournalEntry], _ disk: MemoryFileLayer, _ what: String
  ) throws {
    let folder = try RecordedSession.folder.orThrow()
    let contents = try folder.read(disk)
    #expect(contents.problems == [], "\(what)")
    for writer in RecordedSession.writers.prefix(2) {
      let kept = contents.journals.first { $0.writer == writer }?.reading.entries ?? []
      let wanted = (before + told.acknowledged).filter { $0.writer == writer.text }
      #expect(kept.filter(wanted.contains) == wanted, "\(what)")
      // And the next one can go on.
      let opened = try folder.open(as: writer, disk)
      let next = try opened.writer.append([
        NewEntry(kind: "klaar", payload: .object([]), wallTime: nil)
      ])
      opened.writer.close()
      #expect(next.first?.number == kept.count + 1, "\(what)")
      #expect(next.allSatisfy { entry in kept.allSatisfy { $0.logicalTime < entry.logicalTime } })
    }
    #expect(try folder.read(disk).problems == [], "\(what)")
  }

  private static func calls() throws -> Int {
    let layer = FaultyFileLayer(try disk().layer, spoiling: .max, .once)
    let told = play(layer)
    #expect(told.acknowledged.count == 10 && told.tried == 10)
    return layer.calls
  }

  @Test(arguments: FaultyFileLayer.Fault.allCases)
  func `a fault at every call, the program going on or killed`(
    fault: FaultyFileLayer.Fault
  ) throws {
    let calls = try Self.calls()
    #expect(calls > 40)
    var random = SeededRandom(seed: 1)
    for call in 1...calls {
      let (disk, before) = try Self.disk()
      let layer = FaultyFileLayer(disk, spoiling: call, fault)
      let told = Self.play(layer)
      if fault == .interrupted || fault == .trickling { #expect(told.acknowledged.count == 10) }
      try Self.expectKept(
        told, before, disk.restarted(.nothing, &random), "\(fault) at \(call)")
    }
  }

  @Test(arguments: MemoryFileLayer.Loss.allCases)
  func `a power cut after every call`(loss: MemoryFileLayer.Loss) throws {
    let calls = try Self.calls()
    for call in 1...calls + 1 {
      var random = SeededRandom(seed: UInt64(call))
      for _ in 0..<(loss == .some ? 10 : 1) {
        let (disk, before) = try Self.disk()
        let told = Self.play(FaultyFileLayer(disk, spoiling: call, .fromThenOn))
        try Self.expectKept(
          told, before, disk.restarted(loss, &random), "\(loss) after \(call), seed \(call)")
      }
    }
  }

  @Test(arguments: [FaultyFileLayer.Fault.once, .afterwards, .short])
  func `a fault, and a power cut at the end`(fault: FaultyFileLayer.Fault) throws {
    var random = SeededRandom(seed: 2)
    for call in 1...(try Self.calls()) {
      let (disk, before) = try Self.disk()
      let told = Self.play(FaultyFileLayer(disk, spoiling: call, fault))
      try Self.expectKept(
        told, before, disk.restarted(.everything, &random), "\(fault) at \(call)")
    }
  }

  @Test(arguments: MemoryFileLayer.Loss.allCases)
  func `a power cut after every call in a session that is only just begun`(
    loss: MemoryFileLayer.Loss
  ) throws {
    let counting = FaultyFileLayer(MemoryFileLayer(), spoiling: .max, .once)
    #expect(Self.play(counting).acknowledged.count == 10)
    for call in 1...counting.calls + 1 {
      var random = SeededRandom(seed: UInt64(call))
      let disk = MemoryFileLayer()
      let told = Self.play(FaultyFileLayer(disk, spoiling: call, .fromThenOn))
      try Self.expectKept(
        told, [], disk.restarted(loss, &random), "\(loss) after \(call), seed \(call)")
    }
  }

  @Test func `after one failed append the next one counts on from what was kept`() throws {
    let folder = try RecordedSession.folder.orThrow()
    let event = NewEntry(kind: "a", payload: .object([]), wallTime: nil)
    // Learnt from a run without faults: how many calls an opening takes.
    let counting = FaultyFileLayer(MemoryFileLayer(), spoiling: .max, .once)
    _ = try folder.open(as: RecordedSession.writers[0], counting)
    for offset in 1...4 {
      let layer = FaultyFileLayer(MemoryFileLayer(), spoiling: counting.calls + offset, .once)
      let writer = try folder.open(as: RecordedSession.writers[0], layer).writer
      #expect(throws: DossierProblem.self) { try writer.append([event]) }
      #expect(try writer.append([event]).map(\.number) == [1])
      #expect(try writer.append([event]).map(\.number) == [2])
    }
  }
}

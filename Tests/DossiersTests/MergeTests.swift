import Dossiers
import JSONText
import TestSupport
import Testing

@Suite("Joining dossiers is a union: any order, any number of times, the same files")
struct MergeTests {
  private static let sessions = ["2026-11-20-a", "2026-11-21-b", "2026-11-21-b-2"]

  /// Joins one disk's dossier into another's: on one disk, for that is where a merge happens.
  @discardableResult
  private static func join(
    _ source: MemoryFileLayer, into target: inout MemoryFileLayer
  ) throws -> [MergeChange] {
    let disk = target.copied()
    for (path, bytes) in source.files { disk.put(bytes, at: "ander/" + path) }
    disk.put([], at: "ander/dossier/leeg")
    let changes = try MergePlan(from: "ander/dossier", into: "dossier", disk).apply(disk)
    try FileActions(disk).removeTree("/ander")
    target = disk
    return changes
  }

  /// Three laptops that each have their own writer, work in the same sessions, sometimes join one
  /// another and sometimes delete.
  private static func histories(_ seed: UInt64) throws -> [MemoryFileLayer] {
    var random = SeededRandom(seed: seed)
    var disks = (0..<3).map { _ in MemoryFileLayer() }
    for step in 0..<14 {
      let laptop = Int.random(in: 0..<3, using: &random)
      let session = sessions[Int.random(in: 0..<3, using: &random)]
      guard let folder = JournalFolder(session: session, in: "dossier") else { continue }
      let isDeleted = try DossierListing(dossier: "dossier", disks[laptop]).deleted
        .contains(session)
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<6 where !isDeleted:
        let opened = try folder.open(as: RecordedSession.writers[laptop], disks[laptop])
        _ = try opened.writer.append(
          (0...Int.random(in: 0..<3, using: &random)).map { _ in
            NewEntry(kind: "a", payload: ["n": .integer(step)], wallTime: nil)
          })
        opened.writer.close()
        let text = Array("scan: \(session)\n".utf8)
        disks[laptop].put(text, at: "\(folder.path)/instrument.yaml")
      case 6: try? SessionRemoval(dossier: "dossier", disks[laptop]).remove(session)
      case 7, 8:
        let other = (laptop + Int.random(in: 1..<3, using: &random)) % 3
        try join(disks[other], into: &disks[laptop])
      default:
        let log = try JournalFolder.exchangeLog(in: "dossier")
          .open(as: RecordedSession.writers[laptop], disks[laptop])
        _ = try log.writer.append([NewEntry(kind: "export", payload: .object([]), wallTime: nil)])
        log.writer.close()
      }
    }
    return disks
  }

  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func `random histories of three writers give one folder in every order`(seed: UInt64) throws {
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    var results: [[String: [UInt8]]] = []
    for order in orders {
      let disks = try Self.histories(seed)
      var target = disks[order[0]]
      for other in order.dropFirst() { try Self.join(disks[other], into: &target) }
      results.append(target.files)
      for other in [order[2], order[0], order[1]] {
        #expect(try Self.join(disks[other].copied(), into: &target) == [], "seed \(seed)")
      }
      #expect(target.files == results.last, "seed \(seed)")
      for session in try DossierListing(dossier: "dossier", target).sessions {
        let contents = try JournalFolder(session: session, in: "dossier").orThrow().read(target)
        #expect(contents.problems == [], "seed \(seed)")
      }
    }
    for result in results { #expect(result == results[0], "seed \(seed)") }
    // In pairs first, and then together.
    var disks = try Self.histories(seed)
    try Self.join(disks[1], into: &disks[2])
    try Self.join(disks[2], into: &disks[0])
    #expect(disks[0].files == results[0], "seed \(seed)")
  }

  /// A disk with a dossier and another in which files stand.
  private static func disk(
    here: [String: [UInt8]], other: [String: [UInt8]]
  ) throws -> MemoryFileLayer {
    let disk = MemoryFileLayer()
    let session = "sessies/\(RecordedSession.name)"
    disk.put([], at: "dossier/dossier.yaml")
    disk.put([], at: "ander/dossier.yaml")
    for (name, bytes) in here { disk.put(bytes, at: "dossier/\(session)/\(name)") }
    for (name, bytes) in other { disk.put(bytes, at: "ander/\(session)/\(name)") }
    return disk
  }

  private static func changed(
    here: [UInt8]?, other: [UInt8]?
  ) throws -> [UInt8]? {
    let name = "k3f9x2.jsonl"
    let disk = try disk(
      here: here.map { [name: $0] } ?? [:], other: other.map { [name: $0] } ?? [:])
    _ = try MergePlan(from: "ander", into: "dossier", disk).apply(disk)
    return disk.files["dossier/sessies/\(RecordedSession.name)/\(name)"]
  }

  @Test func `the longer of two journals stays, also where one of them is torn`() throws {
    let (all, _) = try RecordedSession.journal()
    let start = Array(all.linesWithEnds[..<2].joined())
    let torn = start + Array("{\"ver".utf8)
    let other = start + Array("{\"xx".utf8)
    for (left, right, result) in [
      (start, all, all), (torn, all, all), (other, all, all), (start, torn, torn),
      (other, torn, torn), (start, start, start), ([], all, all), (all, all + [0x7B], all + [0x7B]),
    ] {
      #expect(try Self.changed(here: left, other: right) == result)
      #expect(try Self.changed(here: right, other: left) == result)
    }
    #expect(try Self.changed(here: nil, other: torn) == torn)
    #expect(try Self.changed(here: torn, other: nil) == torn)
  }

  @Test func `journals that part, damage and another text of the scan change nothing`() throws {
    let (all, _) = try RecordedSession.journal()
    let lines = all.linesWithEnds
    let folder = try RecordedSession.folder.orThrow()
    let fork = MemoryFileLayer()
    fork.put(Array(lines[..<2].joined()), at: folder.journalPath(RecordedSession.writers[0]))
    let opened = try folder.open(as: RecordedSession.writers[0], fork)
    _ = try opened.writer.append([
      NewEntry(kind: "anders", payload: .object([]), wallTime: nil)
    ])
    let forked = try fork.read(opened.writer.path)
    let damaged = Array(lines[0] + lines[2])
    let text = Array("a: 1\nb: 2\n".utf8)
    let here = "\(folder.path)/k3f9x2.jsonl"
    let there = "ander/sessies/\(folder.name)/k3f9x2.jsonl"
    for (mine, theirs, problem) in [
      (["k3f9x2.jsonl": all], ["k3f9x2.jsonl": forked], .filesPart(path: here, line: 3)),
      (
        ["k3f9x2.jsonl": all], ["k3f9x2.jsonl": damaged],
        .journal(path: there, .number(line: 2, found: 3))
      ),
      (["k3f9x2.jsonl": damaged], [:], .journal(path: here, .number(line: 2, found: 3))),
      (
        ["instrument.yaml": text], ["instrument.yaml": Array("a: 1\nb: 3\n".utf8)],
        .filesPart(path: "\(folder.path)/instrument.yaml", line: 2)
      ),
      (
        [:], ["k3f9x2 (1).jsonl": all],
        .longerCopy(path: there, copy: "ander/sessies/\(folder.name)/k3f9x2 (1).jsonl")
      ),
    ] as [([String: [UInt8]], [String: [UInt8]], DossierProblem)] {
      let more = ["p7q8r9.jsonl": [UInt8]()]
      let disk = try Self.disk(here: mine, other: theirs.merging(more) { $1 })
      let before = disk.files
      let plan = try MergePlan(from: "ander", into: "dossier", disk)
      #expect(plan.problems.first == problem && problem.gravity == .damage)
      #expect(throws: problem) { try plan.apply(disk) }
      #expect(disk.files == before)
    }
  }

  @Test func `an open journal that would be changed is refused`() throws {
    let (all, _) = try RecordedSession.journal()
    let start = Array(all.linesWithEnds[..<2].joined())
    let disk = try Self.disk(here: ["k3f9x2.jsonl": start], other: ["k3f9x2.jsonl": all])
    let folder = try RecordedSession.folder.orThrow()
    let opened = try folder.open(as: RecordedSession.writers[0], disk)
    let plan = try MergePlan(from: "ander", into: "dossier", disk)
    let before = disk.files
    #expect(throws: DossierProblem.inUse(path: opened.writer.path)) { try plan.apply(disk) }
    #expect(disk.files == before && DossierProblem.inUse(path: "").gravity == .busy)
  }

  @Test func `what is not joined is named`() throws {
    let (all, _) = try RecordedSession.journal()
    let disk = try Self.disk(
      here: ["k3f9x2.jsonl": all],
      other: ["k3f9x2.jsonl": all, "k3f9x2 (1).jsonl": all, "map/a": [1], ".a": [1]])
    let plan = try MergePlan(from: "ander", into: "dossier", disk)
    let there = "ander/sessies/\(RecordedSession.name)"
    #expect(plan.ignored == ["\(there)/k3f9x2 (1).jsonl", "\(there)/map"] && plan.changes == [])
    #expect(throws: DossierProblem.self) { try MergePlan(from: "niets", into: "dossier", disk) }
  }

  @Test(arguments: MemoryFileLayer.Loss.allCases)
  func `stopped after any call every file is the old or the new one, and again does the rest`(
    loss: MemoryFileLayer.Loss
  ) throws {
    let (all, _) = try RecordedSession.journal()
    let start = Array(all.linesWithEnds[..<2].joined())
    func fresh() throws -> MemoryFileLayer {
      let disk = try Self.disk(
        here: ["k3f9x2.jsonl": start], other: ["k3f9x2.jsonl": all, "instrument.yaml": [65, 10]])
      disk.put([65, 10], at: "dossier/sessies/2020-01-01-weg/instrument.yaml")
      disk.put([], at: "ander/sessies/2020-01-01-weg.verwijderd")
      disk.put([65, 10], at: "ander/sessies/2020-01-02-nieuw/instrument.yaml")
      return disk
    }
    let counting = FaultyFileLayer(try fresh(), spoiling: .max, .once)
    _ = try MergePlan(from: "ander", into: "dossier", counting).apply(counting)
    let whole = try fresh()
    _ = try MergePlan(from: "ander", into: "dossier", whole).apply(whole)
    let journal = "dossier/sessies/\(RecordedSession.name)/k3f9x2.jsonl"
    for call in 1...counting.calls + 1 {
      var random = SeededRandom(seed: UInt64(call))
      let disk = try fresh()
      let layer = FaultyFileLayer(disk, spoiling: call, .fromThenOn)
      let isDone = (try? MergePlan(from: "ander", into: "dossier", layer).apply(layer)) != nil
      let found = disk.restarted(loss, &random)
      #expect(found.files[journal] == start || found.files[journal] == all, "after \(call)")
      if isDone { #expect(found.files == whole.files, "after \(call)") }
      _ = try MergePlan(from: "ander", into: "dossier", found).apply(found)
      #expect(
        found.files.filter { !$0.key.hasSuffix(".tmp") } == whole.files, "after \(call)")
    }
  }
}

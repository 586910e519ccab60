import Content
import Sessions
import TestSupport
import Testing

@testable import Dossiers

/// Holds what is found in a damaged session, of either kind, against what was kept in it.
struct DamageCheck<Coding: LineCoding, State: Equatable> {
  let disk: MemoryFileLayer
  let folder: JournalFolder
  /// What stands in the journals, by writer.
  let journals: [(path: String, bytes: [UInt8], events: [Stamped<Coding.Event>])]
  /// The state that events make.
  let fold: ([Stamped<Coding.Event>]) -> State
  /// What a reader of the folder finds.
  let read: (MemoryFileLayer) throws -> State

  init(
    _ disk: MemoryFileLayer, session: String, _ coding: Coding,
    fold: @escaping ([Stamped<Coding.Event>]) -> State,
    read: @escaping (MemoryFileLayer) throws -> State
  ) throws {
    self.disk = disk
    let folder = try JournalFolder(session: session, in: "dossier").orThrow()
    self.folder = folder
    journals = try folder.read(disk).journals.map { journal in
      (
        journal.path, try disk.read(journal.path),
        try journal.reading.entries.map { try coding.event($0, in: folder) }
      )
    }
    self.fold = fold
    self.read = read
  }

  /// The state that the first lines of one journal make, with all of the others.
  func state(_ count: Int, of journal: Int) -> State {
    fold(
      journals.enumerated().flatMap { place, one in
        place == journal ? Array(one.events[..<count]) : one.events
      })
  }

  /// What is found when a file holds this.
  private func found(_ bytes: [UInt8], at path: String) -> Result<State, any Error> {
    let before = (try? disk.read(path)) ?? []
    disk.put(bytes, at: path)
    defer { disk.put(before, at: path) }
    return Result { try read(disk) }
  }

  func expectTheWhole() throws {
    #expect(try read(disk) == state(journals[0].events.count, of: 0))
    #expect(journals.map(\.events.count).allSatisfy { $0 > 1 } && journals.count > 1)
  }

  /// Cut at every byte the state is that of the lines before the cut.
  func expectPrefixes() throws {
    for (place, journal) in journals.enumerated() {
      var lines = 0
      var wanted = state(0, of: place)
      for length in 0...journal.bytes.count {
        if length > 0, journal.bytes[length - 1] == UInt8(ascii: "\n") {
          lines += 1
          wanted = state(lines, of: place)
        }
        let found = try found(Array(journal.bytes[..<length]), at: journal.path).get()
        #expect(found == wanted, "\(journal.path) cut at \(length)")
      }
    }
  }

  /// With a bit of any byte turned it is refused, but for the last line end.
  func expectTurnedBitsRefused(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for (place, journal) in journals.enumerated() {
      for offset in journal.bytes.indices {
        var turned = journal.bytes
        turned[offset] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        let found = found(turned, at: journal.path)
        if offset == journal.bytes.count - 1 {
          #expect(
            (try? found.get()) == state(journal.events.count - 1, of: place), "seed \(seed)")
        } else {
          #expect(throws: DossierProblem.self, "\(journal.path) at \(offset), seed \(seed)") {
            try found.get()
          }
        }
      }
    }
  }

  /// A line left out, repeated or swapped is refused, but for the last one left out.
  func expectOtherLinesRefused() {
    for (place, journal) in journals.enumerated() {
      let lines = journal.bytes.linesWithEnds
      for one in lines.indices {
        var dropped = lines
        dropped.remove(at: one)
        if one == lines.count - 1 {
          let found = found(Array(dropped.joined()), at: journal.path)
          #expect((try? found.get()) == state(one, of: place))
        } else {
          expectRefused(dropped, journal.path)
        }
        var repeated = lines
        repeated.insert(lines[one], at: one)
        expectRefused(repeated, journal.path)
        for other in lines.indices where other > one {
          var swapped = lines
          swapped.swapAt(one, other)
          expectRefused(swapped, journal.path)
        }
      }
    }
  }

  private func expectRefused(_ lines: [[UInt8]], _ path: String) {
    let found = found(Array(lines.joined()), at: path)
    #expect(throws: DossierProblem.self) { try found.get() }
  }

  /// A journal under another writer's name is refused.
  func expectOtherWritersRefused() {
    for (one, journal) in journals.enumerated() {
      for (other, target) in journals.enumerated() where other != one {
        expectRefused([journal.bytes], target.path)
      }
      let strange = "\(folder.path)/aaaaaa.jsonl"
      expectRefused([journal.bytes], strange)
      disk.put([], at: strange)
    }
  }

  /// With any byte of the text beside the journals changed, or without it, it is refused.
  func expectOtherTextRefused() throws {
    let path = "\(folder.path)/\(JournalFolder.instrumentName)"
    let bytes = try disk.read(path)
    for offset in bytes.indices {
      var turned = bytes
      turned[offset] ^= 1
      let found = found(turned, at: path)
      #expect(throws: DossierProblem.instrumentChanged(path: path)) { try found.get() }
    }
    try disk.remove(path)
    #expect(throws: DossierProblem.instrumentMissing(path: path)) { try read(disk) }
  }
}

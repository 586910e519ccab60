import Content
import Dossiers
import Sessions
import TestSupport
import Testing

@Suite("A session on the disk is what was kept of it, or it is refused")
struct DamagedSessionTests {
  private let disk: MemoryFileLayer
  private let folder: JournalFolder
  /// What stands in the journals, by writer.
  private let journals: [(path: String, bytes: [UInt8], events: [StampedEvent])]

  init() throws {
    disk = try RecordedTalk.disk()
    folder = try JournalFolder(session: RecordedTalk.session, in: "dossier").orThrow()
    let contents = try folder.read(disk)
    let coding = EventCoding(try SampleInstrument.scan())
    var journals: [(path: String, bytes: [UInt8], events: [StampedEvent])] = []
    for journal in contents.journals {
      let events = try journal.reading.entries.map { entry in
        StampedEvent(
          stamp: EventStamp(
            logicalTime: entry.logicalTime,
            id: EventID(writer: entry.writer, number: entry.number)),
          event: try coding.decode(kind: entry.kind, payload: entry.payload))
      }
      journals.append((journal.path, try disk.read(journal.path), events))
    }
    self.journals = journals
  }

  /// The state that the first lines of one journal make, with all of the others.
  private func state(_ count: Int, of journal: Int) -> SessionState {
    SessionState(
      session: RecordedTalk.session,
      events: journals.enumerated().flatMap { place, one in
        place == journal ? Array(one.events[..<count]) : one.events
      })
  }

  /// What is found when a file holds this.
  private func found(
    _ bytes: [UInt8], at path: String, _ shelf: inout InstrumentShelf
  ) -> Result<SessionState, any Error> {
    let before = (try? disk.read(path)) ?? []
    disk.put(bytes, at: path)
    defer { disk.put(before, at: path) }
    return Result {
      try Dossier("dossier", disk).read(session: RecordedTalk.session, &shelf).state
    }
  }

  @Test func `the whole is read as it was made`() throws {
    var shelf = RecordedTalk.shelf
    let past = try Dossier("dossier", disk).read(session: RecordedTalk.session, &shelf)
    #expect(past.state == state(journals[0].events.count, of: 0))
    #expect(journals.map(\.events.count).allSatisfy { $0 > 1 } && journals.count == 3)
  }

  @Test func `cut at every byte the state is that of the lines before the cut`() throws {
    var shelf = RecordedTalk.shelf
    for (place, journal) in journals.enumerated() {
      var lines = 0
      var wanted = state(0, of: place)
      for length in 0...journal.bytes.count {
        if length > 0, journal.bytes[length - 1] == UInt8(ascii: "\n") {
          lines += 1
          wanted = state(lines, of: place)
        }
        let found = try found(Array(journal.bytes[..<length]), at: journal.path, &shelf).get()
        #expect(found == wanted, "\(journal.path) cut at \(length)")
      }
    }
  }

  @Test func `with a bit of any byte turned it is refused, but for the last line end`() {
    var shelf = RecordedTalk.shelf
    var random = SeededRandom(seed: 7)
    for (place, journal) in journals.enumerated() {
      for offset in journal.bytes.indices {
        var turned = journal.bytes
        turned[offset] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        let found = found(turned, at: journal.path, &shelf)
        if offset == journal.bytes.count - 1 {
          #expect((try? found.get()) == state(journal.events.count - 1, of: place), "seed 7")
        } else {
          #expect(throws: DossierProblem.self, "\(journal.path) at \(offset), seed 7") {
            try found.get()
          }
        }
      }
    }
  }

  @Test func `a line left out, repeated or swapped is refused, but for the last one left out`() {
    var shelf = RecordedTalk.shelf
    for (place, journal) in journals.enumerated() {
      let lines = journal.bytes.linesWithEnds
      for one in lines.indices {
        var dropped = lines
        dropped.remove(at: one)
        let found = found(Array(dropped.joined()), at: journal.path, &shelf)
        if one == lines.count - 1 {
          #expect((try? found.get()) == state(one, of: place))
        } else {
          #expect(throws: DossierProblem.self) { try found.get() }
        }
        var repeated = lines
        repeated.insert(lines[one], at: one)
        expectRefused(repeated, journal.path, &shelf)
        for other in lines.indices where other > one {
          var swapped = lines
          swapped.swapAt(one, other)
          expectRefused(swapped, journal.path, &shelf)
        }
      }
    }
  }

  private func expectRefused(
    _ lines: [[UInt8]], _ path: String, _ shelf: inout InstrumentShelf
  ) {
    let found = found(Array(lines.joined()), at: path, &shelf)
    #expect(throws: DossierProblem.self) { try found.get() }
  }

  @Test func `a journal under another writer's name, or of another session, is refused`() {
    var shelf = RecordedTalk.shelf
    for (one, journal) in journals.enumerated() {
      for (other, target) in journals.enumerated() where other != one {
        let found = found(journal.bytes, at: target.path, &shelf)
        #expect(throws: DossierProblem.self) { try found.get() }
      }
      let found = found(journal.bytes, at: "\(folder.path)/aaaaaa.jsonl", &shelf)
      #expect(throws: DossierProblem.self) { try found.get() }
      disk.put([], at: "\(folder.path)/aaaaaa.jsonl")
    }
  }

  @Test func `with any byte of the questions changed, or without them, it is refused`() throws {
    var shelf = RecordedTalk.shelf
    let path = "\(folder.path)/\(JournalFolder.instrumentName)"
    let bytes = SampleInstrument.file.bytes
    for offset in bytes.indices {
      var turned = bytes
      turned[offset] ^= 1
      let found = found(turned, at: path, &shelf)
      #expect(throws: DossierProblem.instrumentChanged(path: path)) { try found.get() }
    }
    try disk.remove(path)
    #expect(throws: DossierProblem.instrumentMissing(path: path)) {
      try Dossier("dossier", disk).read(session: RecordedTalk.session, &shelf)
    }
  }

  @Test func `nobody can go on in a damaged session, and trying changes nothing`() throws {
    let journal = journals[0]
    disk.put(Array(journal.bytes.linesWithEnds.dropFirst().joined()), at: journal.path)
    let before = disk.files
    for writer in RecordedTalk.writers {
      #expect(throws: DossierProblem.self) { try RecordedTalk.open(writer, disk) }
    }
    #expect(disk.files == before)
  }
}

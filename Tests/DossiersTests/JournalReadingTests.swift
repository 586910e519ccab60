import Dossiers
import JSONText
import TestSupport
import Testing

@Suite("A journal is read to where it is whole, never otherwise than it was written")
struct JournalReadingTests {
  private let bytes: [UInt8]
  private let entries: [JournalEntry]

  init() throws { (bytes, entries) = try RecordedSession.journal() }

  @Test func `what was written is read`() {
    let reading = RecordedSession.read(bytes)
    #expect(reading.entries == entries && reading.problem == nil && reading.torn == nil)
    #expect(entries.map(\.number) == [1, 2, 3, 4] && entries.map(\.logicalTime) == [1, 2, 3, 4])
    #expect(entries.map(\.payload) == RecordedSession.events.map(\.payload))
    #expect(entries.map(\.wallTime) == RecordedSession.events.map(\.wallTime))
  }

  @Test func `a line is as the format says, with its sum by hand`() throws {
    let line = try bytes.linesWithEnds.first.orThrow()
    let body =
      #"{"versie":1,"schrijver":"k3f9x2","nr":1,"tijd":1,"klok":"2026-11-21T09:12:03Z","#
      + #""wat":"geopend","inhoud":{"scan":"opleiden-in-de-school","versie":1}"#
    let seed = CRC64.fingerprint(Array("\(RecordedSession.name)/k3f9x2".utf8))
    let sum = CRC64.fingerprint(Array((seed + body).utf8))
    #expect(String(decoding: line, as: UTF8.self) == body + ",\"som\":\"\(sum)\"}\n")
  }

  @Test func `cut at every byte it holds the lines before the cut`() {
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    for length in 0...bytes.count {
      let reading = RecordedSession.read(Array(bytes[..<length]))
      let whole = ends.filter { $0 <= length }
      #expect(reading.entries == Array(entries[..<whole.count]) && reading.problem == nil)
      #expect(reading.length == (whole.last ?? 0))
      #expect(reading.torn == (length > reading.length ? reading.length..<length : nil))
    }
  }

  @Test func `with any bit of any byte turned it holds the lines before that byte`() {
    for place in bytes.indices {
      let before = bytes[..<place].filter { $0 == UInt8(ascii: "\n") }.count
      for bit in 0..<8 {
        var turned = bytes
        turned[place] ^= 1 << UInt8(bit)
        let reading = RecordedSession.read(turned)
        #expect(reading.entries == Array(entries[..<before]), "byte \(place), bit \(bit)")
        #expect((reading.problem != nil) != (reading.torn != nil), "byte \(place), bit \(bit)")
        #expect(reading.torn == nil || place == bytes.count - 1)
      }
    }
  }

  @Test func `a line left out, repeated, or swapped with another is noticed there`() {
    let lines = bytes.linesWithEnds
    for place in lines.indices {
      var dropped = lines
      dropped.remove(at: place)
      expect(dropped, whole: place, problem: place < lines.count - 1)
      var repeated = lines
      repeated.insert(lines[place], at: place)
      expect(repeated, whole: place + 1, problem: true)
      for other in lines.indices where other > place {
        var swapped = lines
        swapped.swapAt(place, other)
        expect(swapped, whole: place, problem: true)
      }
    }
  }

  private func expect(_ lines: [[UInt8]], whole: Int, problem: Bool) {
    let reading = RecordedSession.read(Array(lines.joined()))
    #expect(reading.entries == Array(entries[..<whole]))
    #expect((reading.problem != nil) == problem)
    #expect(reading.problem.map { $0.line == whole + 1 } ?? true)
  }

  @Test(arguments: [
    ("\"nr\":2", "\"nr\":3", JournalProblem.number(line: 2, found: 3)),
    ("\"nr\":2", "\"nr\":02", .unreadable(line: 2)),
    ("\"nr\":2", "\"nr\":99999999999999999999", .unreadable(line: 2)),
    ("\"tijd\":2", "\"tijd\":1", .timeNotRising(line: 2)),
    ("\"tijd\":2", "\"tijd\":9007199254740993", .unreadable(line: 2)),
    ("\"tijd\":2", "\"tijd\":7", .checksum(line: 2)),
    ("\"deels\"", "\"ja\"", .checksum(line: 2)),
    ("\"wat\":\"oordeel\"", "\"wat\": \"oordeel\"", .unreadable(line: 2)),
    ("\"som\":\"", "\"som\":\"0", .unreadable(line: 1)),
  ])
  func `problems are named`(old: String, new: String, problem: JournalProblem) {
    let text = String(decoding: bytes, as: UTF8.self)
    let changed = text.replacing(old, with: new)
    #expect(RecordedSession.read(Array(changed.utf8)).problem == problem)
  }

  @Test func `the journal of another writer or session is refused`() {
    let other = RecordedSession.writers[1]
    #expect(
      JournalReading.read(bytes, folder: RecordedSession.name, writer: other).problem
        == .otherWriter(line: 1, found: "k3f9x2"))
    #expect(
      JournalReading.read(bytes, folder: "2026-11-21-anders", writer: RecordedSession.writers[0])
        .problem == .checksum(line: 1))
  }

  @Test func `a whole line of a later version is newer, a damaged one is damaged`() throws {
    let last = try bytes.linesWithEnds.last.orThrow()
    let sum = String(decoding: last.suffix(19).prefix(16), as: UTF8.self)
    let body = "{\"versie\":2,\"van\":\"later\",\"inhoud\":[1]"
    let newer = body + ",\"som\":\"\(CRC64.fingerprint(Array((sum + body).utf8)))\"}\n"
    #expect(
      RecordedSession.read(bytes + Array(newer.utf8)).problem == .newerVersion(line: 5, version: 2))
    let damaged = newer.replacing("later", with: "latre")
    #expect(RecordedSession.read(bytes + Array(damaged.utf8)).problem == .checksum(line: 5))
  }

  @Test(arguments: ["", "{\"versie\":1,\"schr", "x"])
  func `an empty file and a file of one torn line are whole and empty`(text: String) {
    let reading = RecordedSession.read(Array(text.utf8))
    #expect(reading.entries.isEmpty && reading.problem == nil)
    #expect((reading.torn == nil) == text.isEmpty)
  }

  @Test func `nothing that stands in a file stops the program`() {
    var random = SeededRandom(seed: 4)
    for round in 0..<3000 {
      var mutant = bytes
      for _ in 0..<Int.random(in: 1...6, using: &random) where !mutant.isEmpty {
        let place = Int.random(in: 0..<mutant.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: mutant[place] = UInt8.random(in: 0...255, using: &random)
        case 1: mutant.remove(at: place)
        case 2: mutant.insert(contentsOf: Array("9999999999\n{\"\\".utf8), at: place)
        default: mutant.replaceSubrange(place..., with: bytes.prefix(place))
        }
      }
      let read = RecordedSession.read(mutant).entries
      let same = zip(mutant, bytes).prefix { $0 == $1 }.count
      let whole = bytes[..<same].filter { $0 == UInt8(ascii: "\n") }.count
      #expect(read.starts(with: entries[..<whole]), "seed 4, round \(round)")
      #expect(read == Array(entries.prefix(read.count)), "seed 4, round \(round)")
    }
  }
}

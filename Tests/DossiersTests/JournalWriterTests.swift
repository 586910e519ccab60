import Dossiers
import Foundation
import JSONText
import TestSupport
import Testing

@Suite("A writer on a real disk")
struct JournalWriterTests {
  private let place: TemporaryFolder
  private let folder: JournalFolder
  private let layer = SystemFileLayer()
  private let writer = RecordedSession.writers[0]
  private let event = NewEntry(kind: "a", payload: ["b": 1], wallTime: nil)

  init() throws {
    place = try TemporaryFolder()
    folder = try JournalFolder(session: RecordedSession.name, in: place.path).orThrow()
  }

  @Test func `what is added is there for the next one`() throws {
    let first = try folder.open(as: writer, layer)
    #expect(first.contents.journals.first?.reading.entries == [] && first.tornFile == nil)
    let entries = try first.writer.append(RecordedSession.events)
    first.writer.close()
    let second = try folder.open(as: writer, layer)
    #expect(second.contents.entries == entries && entries.count == 4)
    #expect(try second.writer.append([event]).map(\.number) == [5])
    #expect(try second.writer.append([]) == [])
  }

  @Test func `it writes what the layer in memory writes`() throws {
    let opened = try folder.open(as: writer, layer)
    for event in RecordedSession.events { _ = try opened.writer.append([event]) }
    #expect(try layer.read(opened.writer.path) == (try RecordedSession.journal().bytes))
  }

  @Test func `time goes on from what the others had, and from what is seen later`() throws {
    let other = try folder.open(as: RecordedSession.writers[1], layer)
    _ = try other.writer.append([event, event, event])
    let opened = try folder.open(as: writer, layer)
    #expect(try opened.writer.append([event]).map(\.logicalTime) == [4])
    opened.writer.see(10)
    opened.writer.see(2)
    #expect(try opened.writer.append([event, event]).map(\.logicalTime) == [11, 12])
    let order = try folder.read(layer).entries.map { "\($0.logicalTime) \($0.writer)" }
    #expect(
      order == ["1 p7q8r9", "2 p7q8r9", "3 p7q8r9", "4 k3f9x2", "11 k3f9x2", "12 k3f9x2"])
  }

  @Test func `the highest time that can be seen does no harm`() throws {
    let opened = try folder.open(as: writer, layer)
    opened.writer.see(.max)
    #expect(throws: DossierProblem.unwritable(kind: "a")) { try opened.writer.append([event]) }
  }

  @Test func `a second program as the same writer is refused, and a closed one is not in the way`()
    throws
  {
    let first = try folder.open(as: writer, layer)
    #expect(throws: DossierProblem.inUse(path: first.writer.path)) {
      try folder.open(as: writer, layer)
    }
    _ = try folder.open(as: RecordedSession.writers[1], layer)
    first.writer.close()
    _ = try folder.open(as: writer, layer)
    #expect(throws: DossierProblem.closedAfterFailure(path: first.writer.path)) {
      try first.writer.append([event])
    }
  }

  @Test func `a torn line is moved to the first free name`() throws {
    let opened = try folder.open(as: writer, layer)
    let kept = try opened.writer.append([event])
    opened.writer.close()
    for (number, tail) in ["{\"versie\"", "x"].enumerated() {
      let bytes = try layer.read(opened.writer.path)
      try place.write(bytes + Array(tail.utf8), to: relative(opened.writer.path))
      let again = try folder.open(as: writer, layer)
      #expect(again.tornFile == "k3f9x2.torn-\(number + 1)")
      #expect(again.contents.entries == kept)
      #expect(place.text(of: relative("\(folder.path)/k3f9x2.torn-\(number + 1)")) == tail)
      #expect(try layer.read(opened.writer.path) == bytes)
    }
  }

  @Test func `damage in any journal refuses, and changes nothing`() throws {
    let opened = try folder.open(as: writer, layer)
    _ = try opened.writer.append([event, event])
    opened.writer.close()
    let path = relative(opened.writer.path)
    let text = try place.text(of: path).orThrow().replacing("\"b\":1", with: "\"b\":2") + "torn"
    try place.write(text, to: path)
    for name in RecordedSession.writers.prefix(2) {
      #expect(throws: DossierProblem.journal(path: opened.writer.path, .checksum(line: 1))) {
        try folder.open(as: name, layer)
      }
    }
    #expect(place.text(of: path) == text)
    #expect(try layer.list(folder.path).map(\.name) == ["k3f9x2.jsonl"])
  }

  @Test func `a journal removed, moved or replaced under the program is noticed`() throws {
    let opened = try folder.open(as: writer, layer)
    _ = try opened.writer.append([event])
    let path = opened.writer.path
    let bytes = try layer.read(path)
    try FileManager.default.moveItem(atPath: folder.path, toPath: place.path + "/elders")
    #expect(throws: DossierProblem.moved(path: path)) { try opened.writer.append([event]) }
    try place.write(bytes, to: relative(path))
    #expect(throws: DossierProblem.moved(path: path)) { try opened.writer.append([event]) }
    try FileManager.default.removeItem(atPath: folder.path)
    try FileManager.default.moveItem(atPath: place.path + "/elders", toPath: folder.path)
    #expect(try opened.writer.append([event]).map(\.number) == [2])
    try FileManager.default.removeItem(atPath: place.path)
    #expect(throws: DossierProblem.moved(path: path)) { try opened.writer.append([event]) }
  }

  @Test func `what somebody else adds to the open journal is noticed`() throws {
    let opened = try folder.open(as: writer, layer)
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: opened.writer.path))
    try handle.write(contentsOf: Data("x".utf8))
    #expect(throws: DossierProblem.changedByOther(path: opened.writer.path)) {
      try opened.writer.append([event])
    }
  }

  @Test func `what could not be read back is not written`() throws {
    let opened = try folder.open(as: writer, layer)
    let deep = (0..<70).reduce(JSONValue.null) { value, _ in ["a": value] }
    for payload in [deep, ["a": 1, "a": 2], 3] {
      let event = NewEntry(kind: "b", payload: payload, wallTime: nil)
      #expect(throws: DossierProblem.unwritable(kind: "b")) {
        try opened.writer.append([self.event, event])
      }
    }
    #expect(try layer.read(opened.writer.path) == [])
  }

  @Test func `a dossier that is not there, or may not be written, is refused`() throws {
    let nowhere = try JournalFolder(session: "a", in: place.path + "/niets").orThrow()
    #expect {
      try nowhere.open(as: writer, layer)
    } throws: { error in
      guard case .file(let trouble)? = error as? DossierProblem else { return false }
      return trouble.reason == .missing
    }
    #expect(JournalFolder(session: "../x", in: place.path) == nil)
  }

  @Test func `a full disk is said, and goes by`() throws {
    guard let full = try? layer.open("/dev/full", .existing) else { return }
    defer { layer.close(full) }
    #expect(throws: FileTrouble(.write, "/dev/full", .noSpace)) {
      try layer.write([1, 2, 3], from: 1, to: full)
    }
  }

  @Test func `links are named and not followed`() throws {
    try place.write("geheim", to: "elders.jsonl")
    try place.makeFolder(relative(folder.path))
    for name in ["k3f9x2.jsonl", "instrument.yaml"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/" + name, withDestinationPath: place.path + "/elders.jsonl")
    }
    let contents = try folder.read(layer)
    #expect(contents.journals.isEmpty && contents.instrumentFingerprint == nil)
    #expect(contents.unknown == ["instrument.yaml", "k3f9x2.jsonl"])
    #expect(throws: DossierProblem.self) { try folder.open(as: writer, layer) }
    #expect(place.text(of: "elders.jsonl") == "geheim")
  }

  @Test func `many tasks at once get what they added, in an order without holes`() async throws {
    let journal = SharedJournal(try folder.open(as: writer, layer).writer)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for rater in 0..<16 {
        group.addTask {
          for turn in 0..<10 {
            let events = (0...turn % 3).map {
              NewEntry(
                kind: "oordeel", payload: ["r": .integer(rater), "n": .integer(turn * 3 + $0)],
                wallTime: nil)
            }
            let entries = try await journal.append(events)
            #expect(entries.map(\.payload) == events.map(\.payload))
          }
        }
      }
      try await group.waitForAll()
    }
    await #expect(throws: DossierProblem.unwritable(kind: "b")) {
      try await journal.append([NewEntry(kind: "b", payload: 1, wallTime: nil)])
    }
    await journal.close()
    let reading = try folder.read(layer)
    #expect(reading.problems == [] && reading.entries.count == 16 * (4 + 6 + 9))
  }

  private func relative(_ path: String) -> String { String(path.dropFirst(place.path.count + 1)) }
}

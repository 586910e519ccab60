import Dossiers
import JSONText
import TestSupport
import Testing

@Suite("A review says of every journal what stands in it and what is wrong")
struct DossierReviewTests {
  @Test func `entries, torn bytes, damage, copies, unknown files and the fingerprint`() throws {
    let (bytes, entries) = try RecordedSession.journal()
    let lines = bytes.linesWithEnds
    let disk = MemoryFileLayer()
    let folder = try RecordedSession.folder.orThrow()
    disk.put(bytes + [0x7B, 0x22], at: "\(folder.path)/k3f9x2.jsonl")
    disk.put(Array(lines[0]), at: "\(folder.path)/p7q8r9.jsonl")
    disk.put(Array(lines[0]), at: "\(folder.path)/k3f9x2 (1).jsonl")
    disk.put([1], at: "\(folder.path)/notitie.txt")
    disk.put([1], at: "dossier/sessies/2026 (1)/a")
    disk.put(Array("123456789".utf8), at: "\(folder.path)/instrument.yaml")
    let states: [(String?, FolderReview.InstrumentState)] = [
      ("995dc9bbdf1939fa", .fits), ("0000000000000000", .differs), (nil, .notNamed),
    ]
    for (named, state) in states {
      let review = try DossierReview(dossier: "dossier", disk) { _ in named }
      let session = try review.sessions.first.orThrow()
      #expect(session.journals.map(\.entries) == [4, 0])
      #expect(session.journals.map(\.tornBytes) == [2, 0])
      #expect(session.journals.map(\.problem) == [nil, .otherWriter(line: 1, found: "k3f9x2")])
      #expect(session.copies.map(\.relation) == [.covered])
      #expect(session.unknown == ["notitie.txt"] && review.listing.unknown == ["2026 (1)"])
      #expect(session.instrument == state)
      #expect(review.problems.count == (state == .differs ? 2 : 1))
    }
    #expect(entries.count == 4)
    try disk.remove("\(folder.path)/instrument.yaml")
    let review = try DossierReview(dossier: "dossier", disk) { _ in "995dc9bbdf1939fa" }
    #expect(review.sessions.map(\.instrument) == [.missing])
  }

  @Test func `a dossier without anything has nothing wrong`() throws {
    let review = try DossierReview(dossier: "dossier", MemoryFileLayer()) { _ in nil }
    #expect(review.sessions.isEmpty && review.problems == [])
  }
}

import Dossiers
import JSONText
import TestSupport
import Testing

@Suite("A session is deleted for good, in two steps that can be finished")
struct SessionRemovalTests {
  private let event = NewEntry(kind: "a", payload: .object([]), wallTime: nil)

  private func disk() throws -> MemoryFileLayer {
    let disk = MemoryFileLayer()
    let (bytes, _) = try RecordedSession.journal()
    let folder = try RecordedSession.folder.orThrow()
    for name in ["k3f9x2.jsonl", "instrument.yaml", "k3f9x2.torn-1", "map/notitie.txt"] {
      disk.put(bytes, at: "\(folder.path)/\(name)")
    }
    disk.put(bytes, at: "dossier/sessies/2026-11-22-anders/instrument.yaml")
    return disk
  }

  @Test func `afterwards a tombstone stands there and nothing else`() throws {
    let disk = try disk()
    try SessionRemoval(dossier: "dossier", disk).remove(RecordedSession.name)
    let tombstone = "dossier/sessies/\(RecordedSession.name).verwijderd"
    #expect(
      disk.files.keys.sorted() == [tombstone, "dossier/sessies/2026-11-22-anders/instrument.yaml"])
    #expect(disk.files[tombstone] == Array("verwijderd: \(RecordedSession.name)\n".utf8))
    let listing = try DossierListing(dossier: "dossier", disk)
    #expect(listing.sessions == ["2026-11-22-anders"] && listing.deleted == [RecordedSession.name])
    let folder = try RecordedSession.folder.orThrow()
    #expect(throws: DossierProblem.deleted(session: RecordedSession.name)) {
      try folder.open(as: RecordedSession.writers[0], disk)
    }
  }

  @Test func `a session in use stays, and so does one that is not there`() throws {
    let disk = try disk()
    let folder = try RecordedSession.folder.orThrow()
    let opened = try folder.open(as: RecordedSession.writers[1], disk)
    let removal = SessionRemoval(dossier: "dossier", disk)
    #expect(throws: DossierProblem.inUse(path: opened.writer.path)) {
      try removal.remove(RecordedSession.name)
    }
    #expect(try DossierListing(dossier: "dossier", disk).deleted == [])
    opened.writer.close()
    try removal.remove(RecordedSession.name)
    #expect(throws: DossierProblem.self) { try removal.remove("2020-01-01-niets") }
    #expect(throws: DossierProblem.sessionName("../..")) { try removal.remove("../..") }
  }

  @Test(arguments: MemoryFileLayer.Loss.allCases)
  func `stopped after any call it is whole, or gone once it is finished`(
    loss: MemoryFileLayer.Loss
  ) throws {
    let counting = FaultyFileLayer(try disk(), spoiling: .max, .once)
    try SessionRemoval(dossier: "dossier", counting).remove(RecordedSession.name)
    let whole = try disk().files
    for call in 1...counting.calls + 1 {
      var random = SeededRandom(seed: UInt64(call))
      let disk = try disk()
      let layer = FaultyFileLayer(disk, spoiling: call, .fromThenOn)
      let isDone =
        (try? SessionRemoval(dossier: "dossier", layer).remove(RecordedSession.name)) != nil
      let found = disk.restarted(loss, &random)
      let finished = try SessionRemoval(dossier: "dossier", found).finish()
      let listing = try DossierListing(dossier: "dossier", found)
      #expect(listing.halfDeleted == [] && Set(finished).isSubset(of: [RecordedSession.name]))
      if isDone { #expect(listing.deleted == [RecordedSession.name], "after \(call)") }
      if listing.deleted.isEmpty {
        #expect(found.files.filter { !$0.key.hasSuffix(".tmp") } == whole, "after \(call)")
      } else {
        #expect(listing.sessions == ["2026-11-22-anders"], "after \(call)")
        #expect(found.files.count { !$0.key.hasSuffix(".tmp") } == 2, "after \(call)")
      }
    }
  }
}

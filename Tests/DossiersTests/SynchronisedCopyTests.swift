import Dossiers
import TestSupport
import Testing

@Suite("Copies that a synchroniser made are named and compared, never read as events")
struct SynchronisedCopyTests {
  private static let names = [
    "k3f9x2 (conflicted copy 2026-11-20).jsonl", "k3f9x2 (1).jsonl", "k3f9x2-LAPTOP-AB.jsonl",
    "k3f9x2.sync-conflict-20261120-101010-ABCDEFG.jsonl", "k3f9x2 (LAPTOP's conflicted copy).jsonl",
    "k3f9x2 (Conflicterend exemplaar van Ada 2026-11-20).jsonl", "k3f9x2 - kopie.jsonl",
    "k3f9x2 - Kopie (2).jsonl", "Kopie van k3f9x2.jsonl", "Copy of k3f9x2.jsonl",
    "k3f9x2 2.jsonl", "k3f9x2_conflict-20261120-101010.jsonl", "k3f9x2~1.jsonl",
    "k3f9x2 [conflicted].JSONL", "k3f9x2 copy.jsonl",
  ]

  @Test(arguments: names)
  func `a copy is known by its name`(name: String) throws {
    let (bytes, entries) = try RecordedSession.journal()
    let contents = try contents([name: bytes, "k3f9x2.jsonl": bytes])
    #expect(contents.copies.map(\.path) == ["\(contents.folder.path)/\(name)"])
    #expect(contents.copies.map(\.relation) == [.covered] && contents.unknown == [])
    #expect(contents.entries == entries && contents.problems == [])
  }

  @Test(arguments: [
    "notities.txt", "K3F9X2.jsonl", "k3f9.jsonl", "k3f9x2k3f9x2k3f9x2.jsonl", "k3f9x2.json",
    "k3f9x2.jsonl.bak", "kopie.jsonl", "k3f9x2.torn-a",
  ])
  func `other files are unknown`(name: String) throws {
    #expect(try contents([name: [1]]).unknown == [name])
  }

  @Test(arguments: [
    ".k3f9x2.jsonl.tmp", "~$k3f9x2.jsonl", "k3f9x2.jsonl~", ".syncthing.k3f9x2.jsonl.tmp",
    "k3f9x2.jsonl.part", "desktop.ini", "Thumbs.db", ".DS_Store", "k3f9x2.torn-1",
    "k3f9x2.jsonl.swp",
  ])
  func `hidden, temporary and torn files are left alone`(name: String) throws {
    let contents = try contents([name: [1]])
    #expect(contents.unknown == [] && contents.copies == [] && contents.journals.isEmpty)
  }

  @Test func `a copy that holds more or something else is a problem`() throws {
    let (bytes, entries) = try RecordedSession.journal()
    let lines = bytes.linesWithEnds
    let start = Array(lines[..<2].joined())
    let name = "k3f9x2 (1).jsonl"
    let covered = try contents([name: start + [0x7B], "k3f9x2.jsonl": bytes])
    #expect(covered.copies.map(\.relation) == [.covered] && covered.problems == [])

    let longer = try contents([name: bytes, "k3f9x2.jsonl": start])
    let path = longer.folder.path
    let problem = DossierProblem.longerCopy(
      path: "\(path)/k3f9x2.jsonl", copy: "\(path)/\(name)")
    #expect(longer.copies.map(\.relation) == [.longer(lines: 2)])
    #expect(longer.problems == [problem] && longer.entries == Array(entries[..<2]))
    let disk = MemoryFileLayer()
    disk.put(bytes, at: "\(path)/\(name)")
    // A synchroniser may have left nothing but the copy.
    #expect(throws: problem) { try longer.folder.open(as: RecordedSession.writers[0], disk) }
    _ = try longer.folder.open(as: RecordedSession.writers[1], disk)

    let parts = try contents([name: start + Array("x\n".utf8), "k3f9x2.jsonl": bytes])
    #expect(parts.copies.map(\.relation) == [.parts(line: 3)])
    #expect(
      parts.problems == [
        .partingCopy(path: "\(path)/k3f9x2.jsonl", copy: "\(path)/\(name)", line: 3)
      ])
  }

  private func contents(_ files: [String: [UInt8]]) throws -> FolderContents {
    let disk = MemoryFileLayer()
    let folder = try RecordedSession.folder.orThrow()
    for (name, bytes) in files { disk.put(bytes, at: "\(folder.path)/\(name)") }
    return try folder.read(disk)
  }
}

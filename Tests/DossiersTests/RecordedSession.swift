import Dossiers
import JSONText

/// A small session as a journal holds it, and the lines it is made of.
enum RecordedSession {
  static let name = "2026-11-21-opleiden-in-de-school"
  static let dossier = "dossier"

  static let folder = JournalFolder(session: name, in: dossier)
  static let writers = ["k3f9x2", "p7q8r9", "zz00zz"].compactMap(WriterName.init)

  /// Events of every shape a payload takes.
  static let events: [NewEntry] = [
    NewEntry(
      kind: "geopend", payload: ["scan": "opleiden-in-de-school", "versie": 1],
      wallTime: "2026-11-21T09:12:03Z"),
    NewEntry(
      kind: "oordeel", payload: ["b": "r1", "c": "visie", "s": ["ja", nil, "deels"]],
      wallTime: nil),
    NewEntry(
      kind: "wens", payload: ["tekst": "Één \"wens\" 😀\n\\"], wallTime: "2026-11-21T09:13:00Z"),
    NewEntry(kind: "klaar", payload: .object([]), wallTime: "2026-11-21T08:00:00Z"),
  ]

  /// One journal with all events, on a disk in memory.
  static func journal() throws -> (bytes: [UInt8], entries: [JournalEntry]) {
    let layer = MemoryFileLayer()
    let folder = try folder.orThrow()
    let opened = try folder.open(as: writers[0], layer)
    var entries: [JournalEntry] = []
    for event in events { entries += try opened.writer.append([event]) }
    return (try layer.read(opened.writer.path), entries)
  }

  static func read(_ bytes: [UInt8]) -> JournalReading {
    JournalReading.read(bytes, folder: name, writer: writers[0])
  }
}

struct Missing: Error {}

extension Optional {
  /// The value, or the end of the test.
  func orThrow() throws -> Wrapped {
    guard let self else { throw Missing() }
    return self
  }
}

extension [UInt8] {
  /// The lines with their line ends.
  var linesWithEnds: [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for byte in self {
      line.append(byte)
      if byte == UInt8(ascii: "\n") {
        lines.append(line)
        line = []
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

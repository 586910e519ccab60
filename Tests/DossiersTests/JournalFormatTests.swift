import JSONText
import Sessions
import TestSupport
import Testing

@testable import Dossiers

@Suite("The page on the format tells the truth")
struct JournalFormatTests {
  @Test func `its example is a whole journal`() throws {
    let page = try ProjectFiles.text("docs/journal-format.md")
    let lines = page.split(separator: "\n").map(String.init)
    let place = try lines.first { $0.hasPrefix("<!-- logboek ") }.orThrow()
      .split(separator: " ")[2].split(separator: "/").map(String.init)
    let journal = lines.filter { $0.hasPrefix("{\"versie\"") }.map { $0 + "\n" }.joined()
    let writer = try WriterName(place[1]).orThrow()
    let reading = JournalReading.read(Array(journal.utf8), folder: place[0], writer: writer)
    #expect(reading.problem == nil && reading.torn == nil && reading.entries.count == 3)
    let seed = CRC64.fingerprint(Array("\(place[0])/\(place[1])".utf8))
    #expect(page.contains("`\(seed)`"))
  }

  @Test func `the names stand in its table in the order of a line`() throws {
    let page = try ProjectFiles.text("docs/journal-format.md")
    let names = try Self.table(under: "## Eén regel").map(\.name)
    let line = try page.split(separator: "\n").first { $0.hasPrefix("{\"versie\"") }.orThrow()
    var rest = line
    for name in names {
      let start = try rest.ranges(of: "\"\(name)\":").first.orThrow()
      rest = rest[start.upperBound...]
    }
    #expect(names.count == 8 && !rest.contains("\":"))
  }

  /// The rows of the table in a part of the page: the name in the first column, the second column.
  private static func table(under heading: String) throws -> [(name: String, text: String)] {
    let page = try ProjectFiles.text("docs/journal-format.md")
    let start = try page.ranges(of: heading + "\n").first.orThrow()
    let part = page[start.upperBound...]
    let end = part.ranges(of: "\n## ").first?.lowerBound ?? part.endIndex
    return part[..<end].split(separator: "\n").filter { $0.hasPrefix("| `") }.compactMap { row in
      let columns = row.split(separator: "|")
      guard columns.count == 2 else { return nil }
      return (columns[0].filter { $0 != "`" && $0 != " " }, String(columns[1]))
    }
  }

  private static let ofScans = "## Wat er gebeurd kan zijn"
  private static let ofDialogues = "## Wat er in een gesprek gebeurd kan zijn"

  @Test func `every kind of event stands in its table`() throws {
    #expect(try Self.table(under: Self.ofScans).map(\.name) == EventWord.allCases.map(\.rawValue))
    #expect(
      try Self.table(under: Self.ofDialogues).map(\.name)
        == DialogueEventWord.allCases.map(\.rawValue))
  }

  @Test func `the table names what stands in the contents of each kind`() throws {
    let scans = [try SampleInstrument.scan(), SampleInstrument.profile]
    let rows = try Self.table(under: Self.ofScans)
    for kind in 0..<RandomEvent.kinds {
      try Self.expectNames(in: rows) { seed in
        let scan = scans[Int(seed % 2)]
        var random = RandomEvent(seed: seed, scan: scan)
        return EventCoding(scan).encode(try random.event(of: kind))
      }
    }
  }

  @Test func `the table of dialogues names what stands in the contents of each kind`() throws {
    let rows = try Self.table(under: Self.ofDialogues)
    for kind in 0..<RandomEvent.dialogueKinds {
      try Self.expectNames(in: rows) { seed in
        var random = RandomEvent(seed: seed, scan: SampleInstrument.profile)
        return DialogueCoding().encode(try random.dialogueEvent(of: kind))
      }
    }
  }

  @Test func `the page names every kind of line`() throws {
    let page = try ProjectFiles.text("docs/journal-format.md")
    for kind in DialogueLine.Kind.allCases { #expect(page.contains("`\(kind.rawValue)`")) }
  }

  /// Holds a row of the table against sixty drawn events of its kind.
  private static func expectNames(
    in rows: [(name: String, text: String)],
    _ draw: (UInt64) throws -> (kind: String, payload: JSONValue)
  ) throws {
    var always: Set<String>?
    var names: Set<String> = []
    var word = ""
    for seed in 0..<60 as Range<UInt64> {
      let (found, payload) = try draw(seed)
      guard case .object(let members) = payload else { continue }
      word = found
      names.formUnion(members.map(\.name))
      always = Set(members.map(\.name)).intersection(always ?? Set(members.map(\.name)))
    }
    let text = try rows.first { $0.name == word }.orThrow().text
    for name in names {
      #expect(text.contains("`\(name)`"), "\(word)")
      let isItem = ["kernvraag", "vraag", "stelling"].contains(name)
      let mayLack = always?.contains(name) == false && !isItem
      #expect(text.contains("(`\(name)`") == mayLack, "\(word): \(name)")
    }
  }
}

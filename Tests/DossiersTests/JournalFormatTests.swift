import JSONText
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

  @Test func `every kind of event stands in its table`() throws {
    let kinds = try Self.table(under: "## Wat er gebeurd kan zijn").map(\.name)
    #expect(kinds == EventWord.allCases.map(\.rawValue))
  }

  @Test func `the table names what stands in the contents of each kind`() throws {
    let scans = [try SampleInstrument.scan(), SampleInstrument.profile]
    let rows = try Self.table(under: "## Wat er gebeurd kan zijn")
    for kind in 0..<RandomEvent.kinds {
      var always: Set<String>?
      var names: Set<String> = []
      var word = ""
      for seed in 0..<60 as Range<UInt64> {
        let scan = scans[Int(seed % 2)]
        var random = RandomEvent(seed: seed, scan: scan)
        let (found, payload) = EventCoding(scan).encode(try random.event(of: kind))
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
}

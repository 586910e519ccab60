import Dossiers
import TestSupport
import Testing

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
    let names = page.split(separator: "\n").filter { $0.hasPrefix("| `") }
      .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    let line = try page.split(separator: "\n").first { $0.hasPrefix("{\"versie\"") }.orThrow()
    var rest = line
    for name in names {
      let start = try rest.ranges(of: "\"\(name)\":").first.orThrow()
      rest = rest[start.upperBound...]
    }
    #expect(names.count == 8 && !rest.contains("\":"))
  }
}

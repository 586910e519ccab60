import Content
import JSONText
import Sessions
import TestSupport
import Testing

@testable import Dossiers

@Suite("What happened in a session is read back from its line as it was written")
struct EventCodingTests {
  private static let scans = [
    Result { try SampleInstrument.scan() }, .success(SampleInstrument.profile),
  ]

  /// The event as a reader of a journal of one line finds it.
  private static func throughALine(
    _ event: SessionEvent, _ coding: EventCoding
  ) throws -> SessionEvent {
    let (kind, payload) = coding.encode(event)
    let disk = MemoryFileLayer()
    let opened = try RecordedSession.folder.orThrow().open(as: RecordedSession.writers[0], disk)
    defer { opened.writer.close() }
    _ = try opened.writer.append([NewEntry(kind: kind, payload: payload, wallTime: nil)])
    let contents = try RecordedSession.folder.orThrow().read(disk)
    let entry = try contents.entries.first.orThrow()
    return try coding.decode(kind: entry.kind, payload: entry.payload)
  }

  @Test(arguments: 0..<RandomEvent.kinds)
  func `random events of every kind, with whatever people type`(kind: Int) throws {
    for scan in Self.scans {
      let scan = try scan.get()
      let coding = EventCoding(scan)
      for seed in 0..<40 as Range<UInt64> {
        var random = RandomEvent(seed: seed + UInt64(kind) * 1000, scan: scan)
        let event = try random.event(of: kind)
        let found = try Self.throughALine(event, coding)
        #expect(found == event, "kind \(kind), seed \(seed + UInt64(kind) * 1000)")
        // Equal texts may still differ in how they are written.
        let bytes = [found, event].map { Array(coding.encode($0).payload.text(.compact).utf8) }
        #expect(bytes[0] == bytes[1], "kind \(kind), seed \(seed + UInt64(kind) * 1000)")
      }
    }
  }

  @Test func `the kinds that are drawn are all there are`() throws {
    let scan = try SampleInstrument.scan()
    var words: Set<String> = []
    for kind in 0..<RandomEvent.kinds {
      var random = RandomEvent(seed: 0, scan: scan)
      words.insert(EventCoding(scan).encode(try random.event(of: kind)).kind)
    }
    #expect(words == Set(EventWord.allCases.map(\.rawValue)))
  }

  @Test func `with any field of another sort a line is refused`() throws {
    let scan = try SampleInstrument.scan()
    let coding = EventCoding(scan)
    for kind in 0..<RandomEvent.kinds {
      for seed in 0..<20 as Range<UInt64> {
        var random = RandomEvent(seed: seed, scan: scan)
        let (word, payload) = coding.encode(try random.event(of: kind))
        guard case .object(let members) = payload else { continue }
        for place in members.indices {
          for value in [.array([["x": "y"]]), .number(1.5), -1] as [JSONValue] {
            var spoiled = members
            spoiled[place] = JSONValue.Member(members[place].name, value)
            #expect(throws: EventProblem.self, "\(word), seed \(seed), \(members[place].name)") {
              try coding.decode(kind: word, payload: .object(spoiled))
            }
          }
        }
      }
    }
  }

  @Test(
    arguments: [
      ("gedroomd", "{}", .unknownKind("gedroomd")),
      ("", "{}", .unknownKind("")),
      ("Klaar", "{}", .unknownKind("Klaar")),
      ("klaar", "{}", .unreadableField("invuller")),
      ("klaar", #"{"invuller":"a"}"#, .unreadableField("ronde")),
      ("klaar", #"{"invuller":"a","ronde":3}"#, .unreadableField("ronde")),
      ("klaar", #"{"invuller":"a","ronde":0}"#, .unreadableField("ronde")),
      ("klaar", #"{"invuller":1,"ronde":1}"#, .unreadableField("invuller")),
      ("antwoord", #"{"invuller":"a","ronde":1}"#, .unreadableField("vraag")),
      ("antwoord", #"{"invuller":"a","ronde":1,"vraag":"weg"}"#, .unknownID("weg")),
      ("antwoord", #"{"invuller":"a","ronde":1,"kernvraag":"werk"}"#, .unknownID("werk")),
      (
        "antwoord", #"{"invuller":"a","ronde":1,"vraag":"werk","antwoord":{"kies":"top"}}"#,
        .unknownID("top")
      ),
      (
        "antwoord", #"{"invuller":"a","ronde":1,"vraag":"werk","antwoord":{}}"#,
        .unreadableField("kies")
      ),
      (
        "antwoord", #"{"invuller":"a","ronde":1,"vraag":"werk","antwoord":{"kies":"ja"}}"#,
        .unreadableField("kies")
      ),
      (
        "antwoord", #"{"invuller":"a","ronde":1,"vraag":"werk","antwoord":{"stappen":{"top":{}}}}"#,
        .unknownID("top")
      ),
      (
        "antwoord",
        #"{"invuller":"a","ronde":1,"kernvraag":"tijd","antwoord":{"oordeel":"soms"}}"#,
        .unreadableField("oordeel")
      ),
      ("afgesproken", #"{"vraag":"werk","antwoord":null}"#, .unreadableField("antwoord")),
      (
        "open-gelaten", #"{"vraag":"werk","vervangt":["k3f9x2"]}"#, .unreadableField("vervangt")
      ),
      ("ambitie", #"{"over":"laag.midden"}"#, .unknownID("laag.midden")),
      ("actie-stand", #"{"actie":"a","stand":"open"}"#, .unreadableField("actie")),
      ("actie-stand", #"{"actie":"s/w:1","stand":"bijna"}"#, .unreadableField("stand")),
      ("deel-klaar", #"{"deel":"pauze"}"#, .unreadableField("deel")),
      ("volgend-gesprek", #"{"dag":"2026-02-30"}"#, .unreadableField("dag")),
      ("samen", #"{"delen":[{"wat":"samen","inhoud":{}}]}"#, .unreadableField("wat")),
      ("samen", #"{"delen":[{"wat":"gedroomd","inhoud":{}}]}"#, .unknownKind("gedroomd")),
      ("samen", #"{"delen":["afgesloten"]}"#, .unreadableField("delen")),
      ("samen", #"{"delen":[{"wat":"afgesloten"}]}"#, .unreadableField("inhoud")),
      ("samen", #"{"delen":{}}"#, .unreadableField("delen")),
      ("samen", "{}", .unreadableField("delen")),
      ("onderwerpen", "{}", .unreadableField("onderwerpen")),
    ] as [(String, String, EventProblem)])
  func `what cannot be read is named`(kind: String, payload: String, problem: EventProblem) throws {
    let coding = EventCoding(try SampleInstrument.scan())
    let payload = try JSONValue(parsing: payload)
    #expect(throws: problem) { try coding.decode(kind: kind, payload: payload) }
  }
}

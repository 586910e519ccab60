import Content
import JSONText
import Sessions
import TestSupport
import Testing

@testable import Dossiers

@Suite("What happened in a dialogue is read back from its line as it was written")
struct DialogueCodingTests {
  private let coding = DialogueCoding()

  @Test(arguments: 0..<RandomEvent.dialogueKinds)
  func `random events of every kind, with whatever people type`(kind: Int) throws {
    let folder = try JournalFolder(session: RecordedDialogue.name, in: "dossier").orThrow()
    for number in 0..<60 as Range<UInt64> {
      let seed = number + UInt64(kind) * 1000
      var random = RandomEvent(seed: seed, scan: SampleInstrument.profile)
      let event = try random.dialogueEvent(of: kind)
      let (word, payload) = coding.encode(event)
      let disk = MemoryFileLayer()
      let opened = try folder.open(as: RecordedDialogue.writers[0], disk)
      defer { opened.writer.close() }
      _ = try opened.writer.append([NewEntry(kind: word, payload: payload, wallTime: nil)])
      let entry = try folder.read(disk).entries.first.orThrow()
      let found = try coding.decode(kind: entry.kind, payload: entry.payload)
      #expect(found == event, "kind \(kind), seed \(seed)")
      // Equal texts may still differ in how they are written.
      let bytes = [found, event].map { Array(coding.encode($0).payload.text(.compact).utf8) }
      #expect(bytes[0] == bytes[1], "kind \(kind), seed \(seed)")
    }
  }

  @Test func `the kinds that are drawn are all there are`() throws {
    var words: Set<String> = []
    for kind in 0..<RandomEvent.dialogueKinds {
      var random = RandomEvent(seed: 0, scan: SampleInstrument.profile)
      words.insert(coding.encode(try random.dialogueEvent(of: kind)).kind)
    }
    #expect(words == Set(DialogueEventWord.allCases.map(\.rawValue)))
  }

  @Test func `with any field of another sort a line is refused`() throws {
    for kind in 0..<RandomEvent.dialogueKinds {
      for seed in 0..<20 as Range<UInt64> {
        var random = RandomEvent(seed: seed, scan: SampleInstrument.profile)
        let (word, payload) = coding.encode(try random.dialogueEvent(of: kind))
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
      ("geopend", "{}", .unknownKind("geopend")),
      ("gedroomd", "{}", .unknownKind("gedroomd")),
      ("afgesloten", "[]", .unreadableField("inhoud")),
      ("stap-begonnen", #"{"stap":"a","om":"24:00"}"#, .unreadableField("om")),
      ("stap-begonnen", #"{"stap":"a","om":"9:00"}"#, .unreadableField("om")),
      ("stap-minuten", #"{"stap":"a","minuten":1441}"#, .unreadableField("minuten")),
      ("groepen", "{}", .unreadableField("groepen")),
      ("groepen", #"{"groepen":[{"groep":"a"}]}"#, .unreadableField("mensen")),
      ("groepen", #"{"groepen":[{"groep":"a","mensen":10001}]}"#, .unreadableField("mensen")),
      ("regel", #"{"soort":"droom","stap":"a","tekst":"b"}"#, .unreadableField("soort")),
      ("regel", #"{"soort":"nu","stap":"a","regel":"b","tekst":"c"}"#, .unreadableField("regel")),
      ("stemmen", #"{"stap":"a","aantallen":[1,"2"]}"#, .unreadableField("aantallen")),
      ("stemmen", #"{"stap":"a","aantallen":[1000001]}"#, .unreadableField("aantallen")),
      ("teruggedraaid", #"{"gebeurtenis":"k3f9x2"}"#, .unreadableField("gebeurtenis")),
      ("zitting", #"{"dag":"2026-02-30"}"#, .unreadableField("dag")),
    ] as [(String, String, EventProblem)])
  func `what cannot be read is named`(kind: String, payload: String, problem: EventProblem) throws {
    let payload = try JSONValue(parsing: payload)
    #expect(throws: problem) { try coding.decode(kind: kind, payload: payload) }
  }
}

import Content
import ContentFolders
import Dossiers
import Foundation
import JSONText
import Sessions

/// How long it takes from files on the disk to the state of a long session, and to that of every
/// session of many partnerships. In a folder that is removed afterwards.
enum DossierBenchmark {
  private static let layer = SystemFileLayer()

  static func run(_ table: inout BenchmarkTable) {
    let place = FileManager.default.currentDirectoryPath + "/.benchmark-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: place) }
    do {
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      let file = try ContentLayer.builtIn.files
        .first { $0.path.hasSuffix("opleiden-in-de-school.yaml") }.orThrow()
      try long(&table, place, file)
      try many(&table, place, file)
    } catch {
      table.add("dossiers", size: "", seconds: 0, rate: "", remark: "failed: \(error)")
    }
  }

  private static func setup(_ scan: Scan, _ file: ContentFile, _ day: String) throws -> SessionSetup
  {
    SessionSetup(
      partnership: "P", scan: scan.id, version: scan.version,
      fingerprint: CRC64.fingerprint(file.bytes), unit: .partnership, period: nil,
      moment: try CalendarDate(day).orThrow(), expected: ["school": 1, "opleiding": 1])
  }

  /// Two raters who answer all, then a talk about three topics with a next step.
  private static func conversation(_ scan: Scan) -> [SessionCommand] {
    var commands: [SessionCommand] = []
    for (rater, party) in [("a", "school"), ("b", "opleiding")] {
      commands.append(.join(rater, Participant(party: party, role: "schoolopleider", name: nil)))
      for (place, item) in scan.items.enumerated() {
        commands.append(.answer(rater, item, reply(to: item, place)))
      }
      commands.append(.finish(rater))
    }
    commands += [.chooseTopics(Array(scan.items.suffix(3)))]
    commands += scan.items.suffix(3).map { .agree($0, reply(to: $0, 1)) }
    commands += [
      .finishStage(.topics), .recognise(Recognition(.yes)),
      .setAmbition(.whole, Ambition(text: "bezoek")),
      .plan(
        PlannedAction(what: "bezoek", role: "schoolopleider", needed: "tijd")),
      .close,
    ]
    return commands
  }

  private static func reply(to item: Item, _ place: Int) -> Reply {
    let remarks = Remarks(
      example: place % 2 == 0 ? "overleg november: begeleiding, rollen, lesbezoek 3 en 4" : nil)
    guard case .criterion = item else {
      return .single(Answer(place % 3 == 0 ? .partly : .yes, remarks: remarks))
    }
    return .criterion(
      CriterionAnswer(response: .pick(.init(furthest: place % 4)), remarks: remarks))
  }

  private static func dossier(_ path: String) throws -> Dossier {
    try Dossier.create(path, facts: "opleidingsschool: P\n", readMe: "", layer)
  }

  /// Three writers, 10,000 events: raters who change their answers time after time.
  private static func long(
    _ table: inout BenchmarkTable, _ place: String, _ file: ContentFile
  ) throws {
    let dossier = try dossier(place + "/lang")
    let session = "2026-11-20-opleiden-in-de-school"
    let scan = try Scan.instrument(file).scan.orThrow()
    let coding = EventCoding(scan)
    let (opened, payload) = coding.encode(.opened(try setup(scan, file, "2026-11-20")))
    let first = try dossier.open(
      session: session, as: WriterName("k3f9x2").orThrow(), instrument: file, clock: { "" })
    first.close()
    let folder = try JournalFolder(session: session, in: dossier.path).orThrow()
    for (writer, count) in [("k3f9x2", 5000), ("p7q8r9", 3000), ("zz00zz", 2000)] {
      let journal = try folder.open(as: WriterName(writer).orThrow(), layer).writer
      var lines: [NewEntry] = []
      if writer == "k3f9x2" {
        lines.append(NewEntry(kind: opened, payload: payload, wallTime: nil))
      }
      while lines.count < count {
        let number = lines.count
        let item = scan.items[number % scan.items.count]
        let event: SessionEvent =
          number < 16
          ? .joined("\(writer)\(number)", Participant(party: "school", role: "rol", name: nil))
          : .answered("\(writer)\(2 + number % 14)", round: 1, item, reply(to: item, number))
        let line = coding.encode(event)
        lines.append(
          NewEntry(kind: line.kind, payload: line.payload, wallTime: "2026-11-21T09:12:03Z"))
      }
      _ = try journal.append(lines)
      journal.close()
    }
    var shelf = InstrumentShelf()
    let seconds = BenchmarkTable.seconds {
      blackHole((try? dossier.read(session: session, &shelf).state.raters.count) ?? 0)
    }
    var count = 0
    let cold = BenchmarkTable.seconds {
      var shelf = InstrumentShelf()
      count = (try? dossier.read(session: session, &shelf).state.raters.count) ?? 0
    }
    table.add(
      "open a session", size: "10000 events", seconds: cold,
      rate: "\(BenchmarkTable.number(10000 / cold / 1e6, 2)) M/s",
      remark:
        "\(count) raters; \(BenchmarkTable.number(seconds * 1000, 1)) ms without its questions")
  }

  /// A thousand partnerships with ten sessions each: one is made, the others are links to its files.
  private static func many(
    _ table: inout BenchmarkTable, _ place: String, _ file: ContentFile
  ) throws {
    let first = try dossier(place + "/p0")
    for year in 2017...2026 {
      let opened = try first.open(
        session: "\(year)-11-20-opleiden-in-de-school", as: WriterName("k3f9x2").orThrow(),
        instrument: file, clock: { "2026-11-21T09:12:03Z" })
      try opened.session.perform(
        .open(try setup(opened.session.scan, file, "\(year)-11-20")))
      for command in conversation(opened.session.scan) { try opened.session.perform(command) }
      opened.close()
    }
    let sessions = try first.listing().sessions
    for number in 1..<1000 {
      let path = "\(place)/p\(number)"
      for session in sessions {
        let folder = "\(path)/sessies/\(session)"
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
        for name in ["instrument.yaml", "k3f9x2.jsonl"] {
          try FileManager.default.linkItem(
            atPath: "\(place)/p0/sessies/\(session)/\(name)", toPath: "\(folder)/\(name)")
        }
      }
      try FileManager.default.linkItem(
        atPath: "\(place)/p0/opleidingsschool.yaml", toPath: "\(path)/opleidingsschool.yaml")
    }
    let before = BenchmarkTable.peakMegabytes
    var closed = 0
    let seconds = BenchmarkTable.seconds {
      var shelf = InstrumentShelf()
      closed = 0
      for number in 0..<1000 {
        guard let dossier = try? Dossier("\(place)/p\(number)", layer),
          let names = try? dossier.listing().sessions
        else { continue }
        for name in names {
          closed += (try? dossier.read(session: name, &shelf).state.isClosed) == true ? 1 : 0
        }
      }
    }
    let peak = BenchmarkTable.peakMegabytes
    table.add(
      "read 1000 dossiers of 10 sessions", size: "\(closed) sessions", seconds: seconds,
      rate: "\(BenchmarkTable.number(Double(closed) / seconds, 0))/s",
      remark: "peak memory \(peak) MB, before \(before) MB")
  }
}

import Content
import ContentFolders
import Dossiers
import Foundation
import Sessions

/// How long a full dialogue takes to keep and to open: forty-five people, both kinds of secrecy. In a
/// folder that is removed afterwards.
enum DialogueBenchmark {
  private static let layer = SystemFileLayer()
  private static let lines = 400

  static func run(_ table: inout BenchmarkTable) {
    let place = FileManager.default.currentDirectoryPath + "/.benchmark-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: place) }
    do {
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      let dossier = try Dossier.create(
        place + "/p", facts: "opleidingsschool: P\n", readMe: "", layer)
      for isAnonymous in [false, true] { try hold(&table, dossier, isAnonymous) }
    } catch {
      table.add("dialogues", size: "", seconds: 0, rate: "", remark: "failed: \(error)")
    }
  }

  /// Contributions with themes and doubles, scores by every table, and every tenth thing taken back.
  private static func hold(
    _ table: inout BenchmarkTable, _ dossier: Dossier, _ isAnonymous: Bool
  ) throws {
    let file = try ContentLayer.builtIn.files
      .first { $0.path.hasSuffix("werkvorm-versnellingskamer.yaml") }.orThrow()
    let name = "2026-11-2\(isAnonymous ? 1 : 0)-gesprek-versnellingskamer"
    let opened = try dossier.openDialogue(
      session: name, as: try WriterName("k3f9x2").orThrow(), format: file, clock: { "" })
    let dialogue = opened.session
    let tables = DialogueGroup.tables(Array(repeating: 5, count: 9))
    let gathering = try dialogue.format.steps.first { $0.kind == .contributing }.orThrow()
    let scoring = try dialogue.format.steps.first { $0.details.way == .score }.orThrow()
    let start = ContinuousClock.now
    try dialogue.perform(
      .opened(
        DialogueSetup(
          partnership: "P", format: dialogue.format.id, fingerprint: CRC64.fingerprint(file.bytes),
          unit: .partnership, moment: try CalendarDate("2026-11-20").orThrow(),
          isAnonymous: isAnonymous, isByTable: true, groups: tables)))
    var ids: [EventID] = []
    for number in 0..<lines {
      let text = "bijdrage \(number): begeleiding, tijd, rollen, afspraken, lesbezoek"
      ids += try dialogue.perform(
        .written(DialogueLine(.contribution, step: gathering.id, text: text)))
      if number % 10 == 9, let last = ids.last { try dialogue.perform(.undone(last)) }
    }
    try dialogue.perform(.roundClosed(gathering.id))
    for place in stride(from: 3, to: lines, by: 20) {
      try dialogue.perform(.joined(ids[place], into: ids[0]))
    }
    for place in stride(from: 0, to: lines, by: 40) {
      for group in tables {
        try dialogue.perform(
          .voted(
            Ballot(
              Ballot.Key(step: scoring.id, subject: .line(ids[place]), group: group.id),
              counts: [0, 0, 0, 0, 0, 0, 1, 2, 2, 0, 0])))
      }
    }
    try dialogue.perform(.roundClosed(scoring.id))
    let events = dialogue.state.history.count
    let spent = start.duration(to: .now)
    let each = BenchmarkTable.seconds(of: spent) / Double(events)
    opened.close()
    var seen = 0
    let opening = BenchmarkTable.seconds {
      var shelf = InstrumentShelf()
      let past = try? dossier.readDialogueIfOpened(session: name, &shelf)
      seen = past?.state.visibleContributions.count ?? 0
    }
    table.add(
      isAnonymous ? "open an anonymous dialogue" : "open a dialogue", size: "\(events) events",
      seconds: opening, rate: "\(BenchmarkTable.number(Double(events) / opening, 0))/s",
      remark: "\(seen) shown; \(BenchmarkTable.number(each * 1000, 2)) ms to keep one")
  }
}

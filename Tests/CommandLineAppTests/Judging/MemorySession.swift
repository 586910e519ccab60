import CommandLineApp
import Content
import ContentFolders
import Dossiers
import Sessions
import TestSupport
import Testing

/// A session in memory, with the shipped content.
struct MemorySession {
  static let library: Library = {
    let finder = ContentFinder(currentFolder: ProjectFiles.root)
    let files = ContentFinder.folderNames.flatMap { folder in
      ((try? finder.fileNames(in: folder)) ?? []).compactMap {
        try? finder.file(folder + "/" + $0)
      }
    }
    return Library.assemble(layers: [files]).library
  }()

  let running: RunningSession

  /// Opens a session about De Wilg; with a scope of ids, only those are asked.
  init(
    scan id: String = "korte-scan", scope: Set<String>? = nil, isAnonymous: Bool = false,
    expected: [String: Int] = ["school": 1, "opleiding": 1], named day: String = "2026-11-20",
    moment: String = "2026-11-20"
  ) throws {
    let scan = try #require(Self.library.scans[id])
    let moment = try #require(CalendarDate(moment))
    let recorder = Recorder()
    running = RunningSession(scan: scan, state: SessionState(session: "\(day)-\(id)")) {
      recorder.stamp($0)
    }
    let setup = SessionSetup(
      partnership: "Opleidingsschool De Beek", scan: id, version: scan.version, fingerprint: "",
      unit: .init(kind: "school", name: "De Wilg"), period: nil, moment: moment,
      expected: expected, isAnonymous: isAnonymous,
      scope: scope.map { ids in Set(scan.items.filter { ids.contains(scan.id(of: $0) ?? "") }) })
    try running.perform(.open(setup))
  }

  /// Someone takes part.
  func join(_ id: RaterID, _ party: String, role: String? = nil) throws {
    try running.perform(.join(id, Participant(party: party, role: role, name: nil)))
  }

  /// What someone picked for a criterion, by its id.
  func response(_ rater: RaterID, _ id: String) -> CriterionAnswer.Response? {
    let found = running.state.rater(rater)?.replies(round: 1).first { item, _ in
      if case .criterion = item { running.scan.id(of: item) == id } else { false }
    }
    if case .criterion(let answer)? = found?.value { return answer.response }
    return nil
  }

  /// A conversation with one rater: what was on the screen and how it ended.
  func judge(
    _ rater: RaterID, _ lines: [String], ending last: InputLine = .end
  ) throws -> (text: String, ending: Ending) {
    let sink = CollectingSink()
    let input = ScriptedLines(lines.map { .line($0) } + [last])
    let console = Console(input: input, output: sink, library: Self.library)
    let flow = JudgingFlow(
      session: running, rater: rater, console: console, library: Self.library, institute: "de pabo")
    let ending = try flow.run()
    return (sink.text, ending)
  }
}

/// Stamps events as a journal does.
private final class Recorder {
  private var number = 0

  func stamp(_ events: [SessionEvent]) -> [StampedEvent] {
    events.map { event in
      number += 1
      return StampedEvent(
        stamp: EventStamp(logicalTime: number, id: EventID(writer: "memory", number: number)),
        event: event)
    }
  }
}

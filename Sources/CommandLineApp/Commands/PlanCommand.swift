import Content
import Dossiers
import Reports
import Sessions
import Wording

/// Makes a calendar file of what was agreed: the next talk, the steps, short talks.
enum PlanCommand: Command {
  static let word = CommandWord.plan
  static let options: [OptionWord] = [.output]

  static func run(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    guard invocation.arguments.count == 1, let path = invocation.arguments.first else {
      throw .wrongUse(PlanWording.oneFolder)
    }
    let dossier = try Dossier.named(path, surroundings)
    let partnership = try dossier.partnership(surroundings)
    let talks = try dossierFailure { () throws(DossierProblem) in try dossier.earlierTalks() }
    let moment = surroundings.now()
    let plan = TalkPlan(talks, today: moment.day)
    guard !plan.entries.isEmpty else {
      throw Failure(exitCode: .faultyInput, message: DossierWording.noSession(path))
    }
    let wording = PlanWording(partnership.name)
    if invocation.value(.output) == nil, surroundings.output.isTerminal {
      surroundings.output.write(
        TextLayout.paragraphs(plan.entries.map(wording.line) + [PlanWording.makeFile(path)]))
      return .done
    }
    let library = try LoadedContent(invocation, surroundings, for: .scans([], withCards: false))
      .library
    let entries = plan.entries.map { entry in
      CalendarFile.Entry(
        id: entry.id, day: entry.day, summary: wording.summary(entry.subject),
        description: wording.description(entry.subject) { library.roles[$0]?.name ?? $0 })
    }
    let file = CalendarFile(entries, moment: moment.universal)
    try PrintedOutput(file.text).write(to: invocation.value(.output), surroundings)
    return .done
  }
}

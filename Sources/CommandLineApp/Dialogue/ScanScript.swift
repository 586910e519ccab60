import Content
import Wording

/// A format that is the script of a scan: its steps are shown, and the scan begins.
struct ScanScript {
  let format: SessionFormat
  let start: DialogueStart
  let path: String

  func run() throws(ScanStop) -> ExitCode {
    let screen = PacedConsole(start.console)
    try ScanStop.during(nil) { () throws(BreakOff) in
      try screen.say([
        .blank, .paragraph(DialogueStartWording.script(format)),
        .paragraph(format.explanation),
      ])
      for step in format.steps {
        try screen.say([
          .blank, .paragraph("\(step.name) (\(counted(step.minutes)))"),
          .paragraph("\(DialogueWording.leader) \(step.leader)"),
        ])
      }
      try screen.pause(DialogueStartWording.handOver)
    }
    return try ScanStop.working { () throws(Failure) in
      try ScanCommand.run(try invocation(), start.surroundings)
    }
  }

  private func counted(_ minutes: Int) -> String { DialogueTimeWording.minutes(minutes) }

  /// What `scan` would be typed with.
  private func invocation() throws(Failure) -> Invocation {
    var words = [path]
    if let scan = format.scan { words += ["--scan", scan] }
    if format.scanWay == .together { words.append("--together") }
    for option in [OptionWord.content, .unit, .expect, .session] {
      for value in start.invocation.values(option) { words += ["--\(option.rawValue)", value] }
    }
    if start.invocation.has(.newSession) { words.append("--\(OptionWord.newSession.rawValue)") }
    if start.invocation.has(.anonymous) { words.append("--\(OptionWord.anonymous.rawValue)") }
    return try Invocation(
      words[...], options: ScanCommand.options + OptionWord.ofEveryCommand)
  }
}

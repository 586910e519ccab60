import Content
import Dossiers
import Sessions
import Wording

/// Finds the dialogue to go on with, or settles what a new one needs.
struct DialogueStart {
  let target: DialogueTarget
  let content: LoadedContent
  let console: Console
  let invocation: Invocation
  let surroundings: Surroundings

  /// What people want to do.
  enum Choice {
    case dialogue(OpenedDialogue)
    /// The format is the script of a scan.
    case scan(SessionFormat)
  }

  /// What only a new dialogue takes. A day is of the one that is found with it.
  private static let onlyAtFirst: [OptionWord] = [
    .unit, .purpose, .expect, .tables, .anonymous,
  ]

  func choose() throws(ScanStop) -> Choice {
    let named = try ScanStop.working { () throws(Failure) in try namedFormat() }
    if !invocation.has(.newSession) {
      let running = try ScanStop.working { () throws(Failure) in
        try target.running(
          named: invocation.value(.session), format: named?.id,
          on: try DialogueQuestions.namedDay(invocation, surroundings))
      }
      if let running, try goesOn(running) {
        guard !Self.onlyAtFirst.contains(where: invocation.has) else {
          throw .failed(.wrongUse(DialogueStartWording.onlyAtFirst))
        }
        let opened = try ScanStop.working { () throws(Failure) in try target.open(running) }
        console.say(DialogueStartWording.goesOn(running.name))
        return .dialogue(opened)
      }
    }
    let format: SessionFormat
    if let named {
      format = named
    } else {
      format = try during { () throws(BreakOff) in try ask() }
    }
    if format.scanWay != nil { return .scan(format) }
    return .dialogue(try begin(format))
  }

  private func during<Value>(
    _ body: () throws(BreakOff) -> Value
  ) throws(ScanStop) -> Value {
    try ScanStop.during(nil, body)
  }

  private func namedFormat() throws(Failure) -> SessionFormat? {
    guard let id = invocation.value(.formatID) else { return nil }
    guard let format = content.library.formats[id] else {
      let known = content.library.formats.keys.sorted()
      throw .wrongUse(
        DialogueStartWording.unknownFormat(
          id, known, suggestion: Suggestion.closest(to: id, among: known)))
    }
    return format
  }

  /// One that was named, by its day too, goes on, as does one of today; an older one is asked about.
  private func goesOn(_ running: PastDialogue) throws(ScanStop) -> Bool {
    guard invocation.value(.session) == nil, !invocation.has(.date), let setup = running.state.setup
    else { return true }
    let last = running.state.sittings.last?.day ?? setup.moment
    guard last != surroundings.now().day else { return true }
    return try during { () throws(BreakOff) in
      try console.askYesOrNo(
        DialogueStartWording.goOnWith(running.format.title, last), standard: true)
    }
  }

  private func ask() throws(BreakOff) -> SessionFormat {
    let formats = content.library.formats.values.sorted {
      ($0.minutes, $0.id) < ($1.minutes, $1.id)
    }
    console.say([.paragraph(DialogueStartWording.which)])
    let paced = PacedConsole(console)
    try paced.say(
      .items(
        formats.enumerated().map {
          (mark: String($0 + 1), text: DialogueStartWording.format($1))
        }))
    return try paced.ask(DialogueStartWording.whichPrompt) { text in
      if let format = formats.first(where: { $0.id == text.lowercased() }) {
        return .understood(format)
      }
      guard let number = Int(text), formats.indices.contains(number - 1) else {
        return .not(DialogueStartWording.sayFormat(upTo: formats.count))
      }
      return .understood(formats[number - 1])
    }
  }

  // MARK: A new dialogue

  private func begin(_ format: SessionFormat) throws(ScanStop) -> OpenedDialogue {
    guard let file = content.file(ofFormat: format.id) else {
      throw .failed(
        .wrongUse(DialogueStartWording.unknownFormat(format.id, [], suggestion: nil)))
    }
    let questions = DialogueQuestions(
      format: format, content: content, console: console, invocation: invocation,
      surroundings: surroundings)
    try ScanStop.working { () throws(Failure) in try questions.checkOptions() }
    let moment = try during { () throws(BreakOff) in try questions.day() }
    try ScanStop.working { () throws(Failure) in
      _ = try target.freeName(moment, format.id, mayBeSecond: invocation.has(.newSession))
    }
    let unit = try during { () throws(BreakOff) in
      try UnitQuestion(
        partnership: target.partnership, console: console, named: invocation.value(.unit)
      ).answer(DialogueStartWording.unit)
    }
    let purpose = try during { () throws(BreakOff) in try questions.purpose() }
    let groups = try during { () throws(BreakOff) in try questions.groups() }
    try ScanStop.working { () throws(Failure) in
      try questions.checkAnonymous(groups.groups.reduce(0) { $0 + $1.people })
    }
    let isAnonymous = try during { () throws(BreakOff) in try questions.isAnonymous(groups.groups) }
    let setup = DialogueSetup(
      partnership: target.partnership.name, format: format.id,
      fingerprint: CRC64.fingerprint(file.bytes), unit: unit, purpose: purpose, moment: moment,
      isAnonymous: isAnonymous, isByTable: groups.isByTable, groups: groups.groups)
    let opened = try ScanStop.working { () throws(Failure) in
      try target.open(setup, format: file, mayBeSecond: invocation.has(.newSession))
    }
    console.say(DialogueStartWording.begins(opened.session.state.session))
    return opened
  }
}

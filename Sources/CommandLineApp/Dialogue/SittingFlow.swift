import Content
import Sessions
import Wording

/// People sit down: for the first time, or again after they broke off.
struct SittingFlow {
  let table: DialogueTable

  private var state: DialogueState { table.state }

  func run() throws(BreakOff) {
    guard let now = table.clock.time else {
      if state.sittings.isEmpty {
        try table.perform(.sittingBegan(Sitting(day: state.setup?.moment ?? table.today)))
      }
      return
    }
    let step = table.step?.name
    if let last = state.sittings.last {
      // Who names another end on the command line has begun anew.
      if table.wishes.until(now) == nil, goesOn(last, now) {
        return try table.screen.say(DialogueTimeWording.goesOn(step: step))
      }
      try table.screen.say(
        DialogueTimeWording.again(last.day, step: step).map { .paragraph($0) })
      let shortened = shortened
      if !shortened.isEmpty { try table.screen.say(DialogueTimeWording.stillShort(shortened)) }
    }
    let minutes = max(1, minutesToGo)
    let end: ClockTime
    if let wished = table.wishes.until(now) {
      end = wished
    } else {
      end = try ask(now, minutes)
    }
    try table.perform(.sittingBegan(Sitting(day: table.today, begins: now, ends: end)))
    try TimeFlow(table: table).warnBeforehand()
  }

  /// True while the clock is before the end of a sitting of today.
  private func goesOn(_ sitting: Sitting, _ now: ClockTime) -> Bool {
    guard sitting.day == table.today, let ends = sitting.ends else { return false }
    return now.minutes(to: ends) > 0
  }

  /// Steps to come that were made shorter in an earlier sitting, with their minutes.
  private var shortened: [(name: String, minutes: Int)] {
    table.format.steps.compactMap { step in
      let progress = state.steps[step.id] ?? StepProgress()
      let isOpen = !progress.isDropped && (!progress.isDone || state.currentStep == step.id)
      guard isOpen, let minutes = progress.minutes, minutes < step.minutes(people: state.people)
      else { return nil }
      return (step.name, minutes)
    }
  }

  /// What the steps that are not done take, with so many people.
  private var minutesToGo: Int {
    table.format.steps.reduce(0) { sum, step in
      let progress = state.steps[step.id] ?? StepProgress()
      let isOpen = !progress.isDropped && (!progress.isDone || state.currentStep == step.id)
      return isOpen ? sum + (progress.minutes ?? step.minutes(people: state.people)) : sum
    }
  }

  private func ask(_ now: ClockTime, _ minutes: Int) throws(BreakOff) -> ClockTime {
    let standard = now.adding(minutes: minutes)
    try table.screen.say(DialogueTimeWording.until)
    return try table.screen.ask(
      DialogueTimeWording.untilPrompt(standard, minutes: minutes)
    ) { text in
      if text.isEmpty { return .understood(standard) }
      return TypedEnd(text, now: now).map { .understood($0.time) }
        ?? .not(DialogueTimeWording.sayUntil)
    }
  }
}

/// Until when people sit together, as they type it: "15.30", "15:30", "half 4" not; "90" for minutes.
struct TypedEnd: Hashable {
  let time: ClockTime

  /// The longest sitting, in minutes.
  static let longest = 480

  /// Nil for a text that is no time, or one that is past or further away than a day's work.
  init?(_ text: String, now: ClockTime) {
    let words = text.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first, words.count <= 2 else { return nil }
    let unit = words.count == 2 ? words[1] : ""
    if let minutes = Int(first), ["", "min", "minuten"].contains(unit) {
      guard (1...Self.longest).contains(minutes) else { return nil }
      time = now.adding(minutes: minutes)
      return
    }
    let parts = first.split { $0 == "." || $0 == ":" }
    guard parts.count == 2, parts[1].count == 2, ["", "uur"].contains(unit),
      let hour = Int(parts[0]), let minute = Int(parts[1]),
      let clock = ClockTime(hour: hour, minute: minute),
      (1...Self.longest).contains(now.minutes(to: clock))
    else { return nil }
    time = clock
  }
}

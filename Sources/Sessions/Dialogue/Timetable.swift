import Content

/// What time it is in a dialogue: when each step begins and ends, and what can be done to end on time.
///
/// Reckoned from the sitting that is going on: time of an earlier sitting is not counted again. A step
/// that was passed over is still to come, after the one that is going on.
package struct Timetable: Hashable, Sendable {
  /// The steps that are still to come or going on, dropped ones left out, with those that are done
  /// before them, in the order of the format.
  package let rows: [Row]
  /// When people have to leave; nil when nobody said, or no clock runs.
  package let end: ClockTime?
  /// When it is done if every step takes its minutes; nil when no clock runs.
  package let expectedEnd: ClockTime?
  /// By how many minutes it will end too late; 0 when it is on time or no end is known.
  package let overrun: Int
  /// Minutes left of the step that is going on, below 0 when it takes longer; nil without one or
  /// without a clock. A step begun in an earlier sitting has all its minutes.
  package let leftOfStep: Int?
  /// Everything that can still be shortened or left out: shortening before leaving out, and of each
  /// what saves most first. The step that is going on can be shortened to what it has used already.
  package let savings: [Saving]

  /// A step with its times.
  package struct Row: Hashable, Sendable {
    package let step: String
    /// What it gets: as the format says, with joining time for so many people, or as resized.
    package let minutes: Int
    /// Nil for a step that is done, or when no clock runs.
    package let begins: ClockTime?
    package let ends: ClockTime?
    package let isDone: Bool
    package let isCurrent: Bool
    /// True where a talk bears its fruit: what people bring in, who does what, and whether it is right.
    package let isSpared: Bool
  }

  /// Something that saves time.
  package struct Saving: Hashable, Sendable {
    package let step: String
    /// What it would get; nil to leave it out.
    package let minutes: Int?
    /// The minutes it saves: at least 1.
    package let saved: Int

    package init(step: String, minutes: Int?, saved: Int) {
      self.step = step
      self.minutes = minutes
      self.saved = saved
    }
  }

  package init(_ format: SessionFormat, _ state: DialogueState, now: ClockTime?) {
    let steps = format.steps.compactMap { PlannedStep($0, state) }
    let clock = now.flatMap { RunningClock(state, now: $0) }
    let times = clock.map { clock in Self.times(of: steps, clock) } ?? Times()
    rows = steps.map { step in
      Row(
        step: step.id, minutes: step.minutes, begins: times.begins[step.id],
        ends: times.ends[step.id], isDone: step.isDone, isCurrent: step.isCurrent,
        isSpared: step.isSpared)
    }
    end = clock?.ends
    expectedEnd = clock.map { $0.now.adding(minutes: times.length) }
    overrun = max(0, times.length - (clock?.untilEnd ?? times.length))
    let current = steps.first(where: \.isCurrent)
    leftOfStep = current.flatMap { current in clock.map { current.minutes - $0.used } }
    savings = Self.savings(in: steps, used: clock?.used ?? 0)
  }

  private struct Times {
    var begins: [String: ClockTime] = [:]
    var ends: [String: ClockTime] = [:]
    /// Minutes from now until everything is done.
    var length = 0
  }

  private static func times(of steps: [PlannedStep], _ clock: RunningClock) -> Times {
    var times = Times()
    times.length = clock.untilBegin
    let current = steps.filter(\.isCurrent)
    for step in current + steps.filter({ !$0.isCurrent && !$0.isDone }) {
      let used = step.isCurrent ? clock.used : 0
      times.begins[step.id] = clock.now.adding(minutes: times.length - used)
      // What takes longer than it should ends now at the earliest.
      times.length += max(step.minutes - used, 0)
      times.ends[step.id] = clock.now.adding(minutes: times.length)
    }
    return times
  }

  private static func savings(in steps: [PlannedStep], used: Int) -> [Saving] {
    let open = steps.filter { !$0.isDone }
    let shorter = open.compactMap { step -> Saving? in
      let minutes = max(step.shortest, step.isCurrent ? used : 0)
      return minutes < step.minutes
        ? Saving(step: step.id, minutes: minutes, saved: step.minutes - minutes) : nil
    }
    let dropped = open.filter { $0.mayBeDropped && !$0.isCurrent }.map {
      Saving(step: $0.id, minutes: nil, saved: $0.minutes)
    }
    return [shorter, dropped].flatMap { savings in
      savings.enumerated().sorted {
        ($1.element.saved, $0.offset) < ($0.element.saved, $1.offset)
      }.map(\.element)
    }
  }
}

/// The clock of a sitting.
private struct RunningClock {
  let now: ClockTime
  let ends: ClockTime?
  /// Minutes until people have to leave; below 0 when they should have left.
  let untilEnd: Int?
  /// Minutes until the sitting begins; 0 once it did.
  let untilBegin: Int
  /// Minutes that the step that is going on has had.
  let used: Int

  /// Nil when no clock runs.
  init?(_ state: DialogueState, now: ClockTime) {
    guard let sitting = state.sittings.last, let begins = sitting.begins else { return nil }
    self.now = now
    ends = sitting.ends
    let elapsed = begins.minutes(to: now)
    untilEnd = sitting.ends.map { ends in
      let length = ends.minuteOfDay - begins.minuteOfDay
      return (length < 0 ? length + ClockTime.minutesPerDay : length) - elapsed
    }
    let place = state.sittings.count - 1
    let hasBegun = state.steps.values.contains { $0.begunIn == place }
    untilBegin = hasBegun ? 0 : max(0, -elapsed)
    let current = state.currentStep.flatMap { state.steps[$0] }
    if let current, current.begunIn == place, let begunAt = current.begunAt {
      used = max(0, begunAt.minutes(to: now))
    } else {
      used = 0
    }
  }
}

/// A step of the format as it is planned now.
private struct PlannedStep {
  let id: String
  let minutes: Int
  let shortest: Int
  let mayBeDropped: Bool
  let isDone: Bool
  let isCurrent: Bool
  let isSpared: Bool

  /// Nil for one that is left out.
  init?(_ step: FormatStep, _ state: DialogueState) {
    let progress = state.steps[step.id] ?? StepProgress()
    isCurrent = state.currentStep == step.id
    guard !progress.isDropped || isCurrent else { return nil }
    id = step.id
    let usual = step.minutes(people: state.people)
    minutes = progress.minutes ?? usual
    shortest = step.shortest + usual - step.minutes
    mayBeDropped = step.mayBeDropped
    isDone = progress.isDone && !isCurrent
    isSpared = [.contributing, .actions, .closing].contains(step.kind)
  }
}

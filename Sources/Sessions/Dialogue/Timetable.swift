import Content

/// What time it is in a dialogue: when each step begins and ends, and what can be done to end on time.
///
/// Reckoned from the sitting that is going on: time of an earlier sitting is not counted again.
package struct Timetable: Hashable, Sendable {
  /// The steps that are still to come or going on, dropped ones left out, with those that are done
  /// before them, in the order of the format.
  package let rows: [Row]
  /// When people have to leave; nil when nobody said, or no clock runs.
  package let end: ClockTime?
  /// When it is done if every step takes its minutes; nil when no clock runs.
  package let expectedEnd: ClockTime?

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
  }

  /// Something that saves time.
  package struct Saving: Hashable, Sendable {
    package let step: String
    /// What it would get; nil to leave it out.
    package let minutes: Int?
    /// The minutes it saves: at least 1.
    package let saved: Int
  }

  package init(_ format: SessionFormat, _ state: DialogueState, now: ClockTime?) {
    rows = []
    end = nil
    expectedEnd = nil
  }

  /// By how many minutes it will end too late; 0 when it is on time or no end is known.
  package var overrun: Int { 0 }

  /// Minutes left of the step that is going on, below 0 when it takes longer; nil without one or
  /// without a clock.
  package var leftOfStep: Int? { nil }

  /// Everything that can still be shortened or left out: shortening before leaving out, and of each
  /// what saves most first. The step that is going on can be shortened to what it has used already.
  package var savings: [Saving] { [] }

  /// The fewest of `savings` that together make up for `overrun`; all of them when that is not enough.
  package var proposal: [Saving] { [] }
}

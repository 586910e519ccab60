import Content

/// When the time that is left of a step is told while nothing is typed.
///
/// Where people work by themselves: each minute, half a minute before the end, at the end, and each
/// minute that it goes on. Elsewhere at the end alone: someone may be typing just then, and a card or
/// a list should stay on the screen.
struct Countdown {
  private var left: Int
  private let tellsMinutes: Bool

  /// `left` are the seconds of the step that are left at the start.
  init(left: Int, tellsMinutes: Bool) {
    self.left = left
    self.tellsMinutes = tellsMinutes
  }

  /// `left` as above, for a kind of step.
  init(left: Int, during kind: FormatStep.Kind) {
    self.init(left: left, tellsMinutes: [.individual, .pairs].contains(kind))
  }

  /// Whether something is to be told now that so many seconds are left: nil when not.
  mutating func tell(left now: Int) -> Pulse.Beat? {
    defer { left = now }
    guard now < left else { return nil }
    let told = (now..<left).filter { $0 == 0 || tellsMinutes && ($0 % 60 == 0 || $0 == 30) }
    return told.isEmpty ? nil : told.contains(0) ? .withBell : .quiet
  }
}

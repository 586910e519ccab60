/// When the time that is left of a step is told: each minute, half a minute before the end, at the end,
/// and each minute that it goes on.
struct Countdown {
  private var left: Int

  /// `left` are the seconds of the step that are left at the start.
  init(left: Int) {
    self.left = left
  }

  /// Whether something is to be told now that so many seconds are left: nil when not.
  mutating func tell(left now: Int) -> Pulse.Beat? {
    defer { left = now }
    guard now < left else { return nil }
    let marks = (now..<left).filter { $0 % 60 == 0 || $0 == 30 }
    return marks.isEmpty ? nil : marks.contains(0) ? .withBell : .quiet
  }
}

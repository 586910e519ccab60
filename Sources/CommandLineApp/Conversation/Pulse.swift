/// What a console does while it waits for a line: it looks now and then whether the prompt is to be
/// told again, because what it says has changed.
struct Pulse {
  /// How long it waits between two looks.
  let milliseconds: Int
  /// Nil when there is nothing to tell.
  let beat: () -> Beat?

  /// How the prompt is told again.
  enum Beat: Hashable {
    case quiet
    /// With a bell, where there is a terminal.
    case withBell
  }

  init(milliseconds: Int, beat: @escaping () -> Beat?) {
    self.milliseconds = milliseconds
    self.beat = beat
  }
}

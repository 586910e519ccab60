import Sessions

/// The clock in the room. None runs while a dialogue is typed in afterwards.
struct RoomClock {
  private let moment: (() -> Moment)?

  /// `moment` tells what time it is; nil for no clock.
  init(_ moment: (() -> Moment)?) {
    self.moment = moment
  }

  /// The time now; nil without a clock.
  var time: ClockTime? { moment?().clock }

  /// Seconds from now until a time, below 0 when it is past; nil without a clock. The shorter way
  /// round the clock.
  func seconds(until time: ClockTime) -> Int? {
    guard let now = moment?() else { return nil }
    return now.clock.minutes(to: time) * 60 - now.second
  }
}

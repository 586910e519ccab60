import Sessions

/// The clock in the room. None runs while a dialogue is typed in afterwards.
struct RoomClock {
  private let moment: (() -> Moment)?

  /// `moment` tells what time it is; nil for no clock.
  init(_ moment: (() -> Moment)?) {
    self.moment = moment
  }

  /// The moment it is; nil without a clock.
  var now: Moment? { moment?() }

  /// The time now; nil without a clock.
  var time: ClockTime? { now?.clock }
}

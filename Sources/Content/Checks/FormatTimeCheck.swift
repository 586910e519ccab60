/// The minutes of a session format add up, and no step can be shortened to more than it takes.
enum FormatTimeCheck {
  static func run(_ format: FormatOutline) {
    for step in format.steps {
      guard let minutes = step.record.number("minuten"),
        let shortest = step.record.number("minimaal"), shortest > minutes
      else { continue }
      format.reading.report(
        .shortestAboveMinutes(step.record.name, shortest: shortest, minutes: minutes),
        at: format.place(of: "minimaal", in: step.record))
    }
    let minutes = format.steps.compactMap { $0.record.number("minuten") }
    guard format.isWhole, minutes.count == format.steps.count,
      let total = format.record.number("minuten"),
      let key = format.record.fields["stappenlijst"]?.key
    else { return }
    // A file of megabytes holds thousands of steps of hours, which is far from the limit of a number.
    let sum = minutes.reduce(0, +)
    if sum != total {
      format.reading.report(
        .formatMinutesDiffer(format.record.name, total: total, steps: sum), at: key.range)
    }
  }
}

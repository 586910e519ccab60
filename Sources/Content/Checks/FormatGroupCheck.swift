/// The fewest people of a session format are not more than the most.
enum FormatGroupCheck {
  static func run(_ format: FormatOutline) {
    guard let group = format.record.record("groep"), let from = group.number("van"),
      let to = group.number("tot"), from > to
    else { return }
    format.reading.report(
      .groupReversed(from: from, to: to), at: format.place(of: "van", in: group))
  }
}

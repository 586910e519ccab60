/// The keys under `periode` in a form.
enum PeriodRecord {
  static let schema = RecordSchema(
    .period,
    [
      .required("van", .date, "the first day"),
      .required("tot", .date, "the last day"),
    ])

  static func decode(_ record: Record) -> Sheet.Period? {
    guard let from = record.date("van"), let to = record.date("tot") else { return nil }
    return Sheet.Period(from: from, to: to)
  }
}

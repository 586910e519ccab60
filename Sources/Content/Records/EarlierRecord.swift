/// What became of a criterion of an older version, in a scan file.
enum EarlierRecord {
  /// Stands in place of an id when the criterion has no successor.
  static let none = "geen"

  static let schema = RecordSchema(
    .earlier,
    [
      .required("versie", .number(1...9999), "the older version"),
      .required("criterium", .text, "the id it had there"),
      .required(
        "nu", .reference(.criterion, orWords: [none]),
        "today's id with the same meaning, or geen"),
      .optional("reden", .text, "why it has no successor"),
    ])

  static func decode(_ record: Record) -> EarlierCriterion? {
    guard let version = record.number("versie"), let criterion = record.text("criterium"),
      let now = record.text("nu")
    else { return nil }
    return EarlierCriterion(
      version: version, criterion: criterion, now: now == none ? nil : now,
      reason: record.text("reden"))
  }
}

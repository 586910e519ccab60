/// What a form is about: the keys under `eenheid`.
enum UnitRecord {
  static let schema = RecordSchema(
    .unit,
    [
      .required("soort", .word(["school", "partnerschap"]), "a school, or the whole partnership"),
      .optional("naam", .text, "the name of the school"),
    ])

  static func decode(_ record: Record) -> Sheet.Unit? {
    record.text("soort").map { Sheet.Unit(kind: $0, name: record.text("naam")) }
  }
}

/// A step of the scale in a scan file.
enum StepRecord {
  static let schema = RecordSchema(
    .step,
    [
      .required("id", .identifier(.step), "used in criteria, conditions and forms"),
      .required("naam", .text, "the name of the step"),
      .optional("gewoon", .text, "the name in plain words"),
      .required("kern", .text, "what it comes down to, in one sentence"),
    ])

  static func decode(_ record: Record) -> Step? {
    guard let id = record.text("id"), let name = record.text("naam"),
      let core = record.text("kern")
    else { return nil }
    return Step(id: id, name: name, plainName: record.text("gewoon"), core: core)
  }
}

/// A value of an axis in a scan file.
enum AxisValueRecord {
  static let schema = RecordSchema(
    .axisValue,
    [
      .required("id", .identifier(.axisValue), "used in criteria and conditions"),
      .required("naam", .text, "the name of the value"),
      .optional("gewoon", .text, "the name in plain words"),
      .required("uitleg", .text, "what it means"),
      .required("bron", .references(.source), "what it rests on"),
    ])

  static func decode(_ record: Record) -> AxisValue? {
    guard let id = record.text("id"), let name = record.text("naam"),
      let explanation = record.text("uitleg")
    else { return nil }
    return AxisValue(
      id: id, name: name, plainName: record.text("gewoon"), explanation: explanation,
      sources: record.texts("bron"))
  }
}

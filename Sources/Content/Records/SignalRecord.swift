/// A signal in a scan file.
enum SignalRecord {
  static let schema = RecordSchema(
    .signal,
    [
      .required("id", .identifier(.signal), "its id"),
      .required("als", .condition(isRequirement: false), "when it fires"),
      .required("naam", .text, "its name"),
      .required("zeg", .text, "what is seen, what it may mean, and a question"),
      .optional("kaarten", .list(of: .reference(.card)), "cards to talk about it"),
      .required("bron", .references(.source), "what it rests on"),
    ])

  static func decode(_ record: Record, conditions: [Int: Condition]) -> Signal? {
    guard let id = record.text("id"), let name = record.text("naam"),
      let message = record.text("zeg"), let field = record.fields["als"],
      let condition = conditions[field.node.range.lower]
    else { return nil }
    return Signal(
      id: id, name: name, condition: condition, message: message,
      cards: record.texts("kaarten"), sources: record.texts("bron"))
  }
}

/// An option of a profile scan.
enum OptionRecord {
  static let schema = RecordSchema(
    .option,
    [
      .required("id", .identifier(.option), "used in the statements"),
      .required("naam", .text, "its name"),
      .required("kern", .text, "what it comes down to"),
      .required("voordelen", .list(of: .text), "advantages, as talking points"),
      .required("nadelen", .list(of: .text), "disadvantages, as talking points"),
      .optional(
        "voorwaarden", .list(of: .record(.optionConditions)),
        "what it needs to work well, per theme, as talking points"),
    ])

  static func decode(_ record: Record) -> Profile.Option? {
    guard let id = record.text("id"), let name = record.text("naam"),
      let core = record.text("kern")
    else { return nil }
    return Profile.Option(
      id: id, name: name, core: core, advantages: record.texts("voordelen"),
      disadvantages: record.texts("nadelen"),
      conditions: record.records("voorwaarden").compactMap(OptionConditionsRecord.decode))
  }
}

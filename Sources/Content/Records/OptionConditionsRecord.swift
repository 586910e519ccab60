/// What an option of a profile scan needs, under one theme.
enum OptionConditionsRecord {
  static let schema = RecordSchema(
    .optionConditions,
    [
      .required("thema", .text, "what these are about, such as the organisation"),
      .required("lijst", .list(of: .text, minimum: 1), "what has to be there"),
    ])

  static func decode(_ record: Record) -> Profile.ThemedConditions? {
    let texts = record.texts("lijst")
    guard let theme = record.text("thema"), !texts.isEmpty else { return nil }
    return Profile.ThemedConditions(theme: theme, texts: texts)
  }
}

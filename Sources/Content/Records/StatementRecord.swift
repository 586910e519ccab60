/// A statement of a profile scan.
enum StatementRecord {
  static let schema = RecordSchema(
    .statement,
    [
      .required("id", .identifier(.statement), "used in forms; never changes"),
      .required("optie", .reference(.option), "the option a yes speaks for"),
      .required("tekst", .text, "the sentence that is judged"),
      .optional("thema", .text, "a heading under which statements stand together"),
      .required("bron", .references(.source), "what it rests on"),
    ])

  static func decode(_ record: Record, options: [String: Int]) -> Profile.Statement? {
    guard let id = record.text("id"), let option = record.text("optie").flatMap({ options[$0] }),
      let text = record.text("tekst")
    else { return nil }
    return Profile.Statement(
      id: id, option: option, text: text, theme: record.text("thema"),
      sources: record.texts("bron"))
  }
}

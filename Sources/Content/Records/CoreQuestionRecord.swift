/// A core question in a scan file.
enum CoreQuestionRecord {
  static let schema = RecordSchema(
    .coreQuestion,
    [
      .required(
        "id", .identifier(.coreQuestion),
        "an axis value's id, when the question is shown beside that value"),
      .required("naam", .text, "its name"),
      .required("vraag", .text, "the question"),
      .required("bron", .references(.source), "what it rests on"),
    ])

  static func decode(_ record: Record) -> CoreQuestion? {
    guard let id = record.text("id"), let name = record.text("naam"),
      let question = record.text("vraag")
    else { return nil }
    return CoreQuestion(id: id, name: name, question: question, sources: record.texts("bron"))
  }
}

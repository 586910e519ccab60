/// A term, and the file it stands in.
enum TermRecord {
  static let listSchema = RecordSchema(
    .termList,
    [
      .required("begrippen", .text, "a name for the file"),
      .required("begrippenlijst", .list(of: .record(.term), minimum: 1), "the terms"),
    ])

  static let schema = RecordSchema(
    .term,
    [
      .required("id", .identifier(.term), "its id"),
      .required("term", .text, "the word"),
      .required("uitleg", .text, "what it means"),
      .optional("bron", .references(.source), "what the explanation rests on"),
    ])

  static func decode(_ record: Record) -> Term? {
    guard let id = record.text("id"), let term = record.text("term"),
      let explanation = record.text("uitleg")
    else { return nil }
    return Term(id: id, term: term, explanation: explanation, sources: record.texts("bron"))
  }
}

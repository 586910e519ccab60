/// A source, and the file it stands in.
enum SourceRecord {
  static let listSchema = RecordSchema(
    .sourceList,
    [
      .required("bronnen", .text, "a name for the file"),
      .required("bronnenlijst", .list(of: .record(.source), minimum: 1), "the sources"),
    ])

  static let schema = RecordSchema(
    .source,
    [
      .required("id", .identifier(.source), "used behind bron"),
      .optional("auteurs", .list(of: .text), "the authors, in order"),
      .optional("jaar", .number(1...9999), "year of publication"),
      .required("titel", .text, "its title"),
      .optional("bestand", .text, "file name of the source text"),
      .optional("via", .reference(.source), "the source that cites it, when it was not read"),
    ])

  static func decode(_ record: Record) -> Source? {
    guard let id = record.text("id"), let title = record.text("titel") else { return nil }
    return Source(
      id: id, authors: record.texts("auteurs"), year: record.number("jaar"), title: title,
      file: record.text("bestand"), via: record.text("via"))
  }
}

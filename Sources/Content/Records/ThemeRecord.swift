/// A theme, and the file it stands in.
enum ThemeRecord {
  static let listSchema = RecordSchema(
    .themeList,
    [
      .required("themas", .text, "a name for the file"),
      .required("themalijst", .list(of: .record(.theme), minimum: 1), "the themes"),
    ])

  static let schema = RecordSchema(
    .theme,
    [
      .required("id", .identifier(.theme), "used by files with cards"),
      .required("naam", .text, "its name"),
      .required("uitleg", .text, "what it is about"),
    ])

  static func decode(_ record: Record) -> Theme? {
    guard let id = record.text("id"), let name = record.text("naam"),
      let explanation = record.text("uitleg")
    else { return nil }
    return Theme(id: id, name: name, explanation: explanation)
  }
}

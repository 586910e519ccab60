/// The top level of a file with a session format.
enum SessionFormatRecord {
  static let schema = RecordSchema(
    .format,
    [
      .required("werkvorm", .identifier(.format), "the id of the format"),
      .required("titel", .text, "the name people read"),
      .required("taal", .text, "the language of the texts, such as nl"),
      .required("uitleg", .text, "what it is for, and for whom"),
      .required(
        "minuten", .number(5...480), "the whole, for a group of at most ten: the sum of the steps"),
      .required("groep", .record(.formatGroup), "how many people it suits"),
      .optional("partijen", .list(of: .reference(.party)), "the sides it is meant for"),
      .optional(
        "scan", .reference(.scan), "the scan whose texts steps show, or that is filled in"),
      .optional(
        "scan-wijze", .word(SessionFormat.ScanWay.allCases.map(\.rawValue)),
        "for the script of that scan: where it is filled in"),
      .required("bron", .references(.source), "what it rests on"),
      .required(
        "stappenlijst", .list(of: .record(.formatStep), minimum: 1), "the steps, in their order"),
    ])

  static let groupSchema = RecordSchema(
    .formatGroup,
    [
      .required("van", .number(groupSizes), "the fewest people"),
      .required("tot", .number(groupSizes), "the most people"),
    ])

  /// One person has no conversation; above fifty nobody can lead one with a single screen.
  private static let groupSizes = 2...50

  /// The format; nil when something of it is missing or contradicts itself, which was then reported.
  static func decode(_ record: Record) -> SessionFormat? {
    guard let id = record.text("werkvorm"), let title = record.text("titel"),
      let language = record.text("taal"), let explanation = record.text("uitleg"),
      let minutes = record.number("minuten"), let least = record.record("groep")?.number("van"),
      let most = record.record("groep")?.number("tot"), least <= most
    else { return nil }
    return SessionFormat(
      id: id, title: title, language: language, explanation: explanation, minutes: minutes,
      group: least...most, parties: record.texts("partijen"), scan: record.text("scan"),
      scanWay: record.text("scan-wijze").flatMap(SessionFormat.ScanWay.init),
      sources: record.texts("bron"),
      steps: record.records("stappenlijst").compactMap(FormatStepRecord.decode))
  }
}

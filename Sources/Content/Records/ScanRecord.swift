/// The top level of a scan file.
enum ScanRecord {
  static let ladderSchema = RecordSchema(
    .ladderScan,
    head(soort: "ladder") + [
      .required("schaal", .list(of: .record(.step), minimum: 1), "the steps, the lowest first"),
      .required(
        "assen",
        .table(.defining(.axis), of: .list(of: .record(.axisValue), minimum: 1), minimum: 1),
        "ways to divide the criteria, each with its values"),
      coreQuestions, parties, alsoHeard,
      .required("criteria", .list(of: .record(.criterion), minimum: 1), "the rows of the rubric"),
      .required("positie", .record(.positionRule), "how judgements become a position"),
    ] + tail)

  static let profileSchema = RecordSchema(
    .profileScan,
    head(soort: "profiel") + [
      .required("opties", .list(of: .record(.option), minimum: 1), "the alternatives"),
      coreQuestions, parties, alsoHeard,
      .required(
        "stellingen", .list(of: .record(.statement), minimum: 1), "the sentences to judge"),
    ] + tail)

  private static func head(soort: String) -> [KeySpec] {
    [
      .required("scan", .identifier(.scan), "the id of the scan"),
      .required("titel", .text, "the name people read"),
      .required("versie", .number(1...9999), "rises with each change of meaning"),
      .required(
        "soort", .word(["ladder", "profiel"]),
        "ladder: ordered steps; profiel: alternatives (this one: \(soort))"),
      .required("taal", .text, "the language of the texts, such as nl"),
      .required("verantwoording", .text, "where the texts come from and how to answer"),
    ]
  }

  private static let coreQuestions = KeySpec.optional(
    "kernvragen", .list(of: .record(.coreQuestion)), "questions that ask directly for a condition")
  private static let parties = KeySpec.required(
    "partijen", .list(of: .identifier(.party), minimum: 1),
    "the parties whose views make the shared picture")
  private static let alsoHeard = KeySpec.optional(
    "ook-gehoord", .list(of: .identifier(.party)), "parties that are shown beside it")
  private static let tail: [KeySpec] = [
    .optional("signalen", .list(of: .record(.signal)), "rules that fire on an outcome"),
    .optional("eerder", .list(of: .record(.earlier)), "what became of older criteria"),
  ]

  /// The scan; nil when something of it is missing, which was then reported.
  static func decode(_ record: Record, conditions: [Int: Condition]) -> Scan? {
    guard let id = record.text("scan"), let title = record.text("titel"),
      let version = record.number("versie"), let language = record.text("taal"),
      let rationale = record.text("verantwoording"), let kind = kind(of: record, conditions)
    else { return nil }
    return Scan(
      id: id, title: title, version: version, language: language, rationale: rationale,
      parties: record.texts("partijen"), alsoHeard: record.texts("ook-gehoord"),
      coreQuestions: record.records("kernvragen").compactMap(CoreQuestionRecord.decode),
      signals: record.records("signalen").compactMap {
        SignalRecord.decode($0, conditions: conditions)
      },
      earlier: record.records("eerder").compactMap(EarlierRecord.decode), kind: kind)
  }

  private static func kind(of record: Record, _ conditions: [Int: Condition]) -> Scan.Kind? {
    if record.name.kind == .profileScan {
      let options = record.records("opties").compactMap(OptionRecord.decode)
      let places = placesByID(options.map(\.id))
      return .profile(
        Profile(
          options: options,
          statements: record.records("stellingen").compactMap {
            StatementRecord.decode($0, options: places)
          }))
    }
    let scale = record.records("schaal").compactMap(StepRecord.decode)
    let axes = record.table("assen").map { axis in
      Axis(id: axis.key, values: axis.field.records.compactMap(AxisValueRecord.decode))
    }
    guard let rule = record.record("positie") else { return nil }
    return .ladder(
      Ladder(
        scale: scale, axes: axes,
        criteria: record.records("criteria").compactMap {
          CriterionRecord.decode($0, scale: scale, axes: axes)
        },
        rule: PositionRuleRecord.decode(rule, scale: scale, axes: axes, conditions: conditions)))
  }
}

/// The place of every id in a list; of one that stands twice the first.
func placesByID(_ ids: [String]) -> [String: Int] {
  Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
}

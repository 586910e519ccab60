/// A criterion in a scan file.
enum CriterionRecord {
  static let schema = RecordSchema(
    .criterion,
    [
      .required("id", .identifier(.criterion), "used in forms and conditions; never changes"),
      .required("naam", .text, "its name"),
      .optional(
        "over", .word(Criterion.Scope.allCases.map(\.rawValue)),
        "samen (default): all judge the same; eigen: each answers for the own role"),
      .required("vraag", .text, "a question that calls up an example"),
      .required(
        "stappen",
        .table(.referring(.step), of: .either(.text(.descriptor), orRecord: .notAsked)),
        "a description for every step"),
      .optional("voorbeelden", .list(of: .text), "what people may come up with"),
      .optional("let-op", .text, "what is easily mistaken here"),
      .optional("voor", .list(of: .reference(.role)), "roles whose question this is first"),
      .required("bron", .references(.source), "what it rests on"),
    ],
    ownKeys: OwnKeys(
      ids: .axis, isRequired: true, value: .reference(.axisValue),
      doc: "every axis of the scan is a key: the value this criterion belongs to"))

  static func decode(_ record: Record, scale: [Step], axes: [Axis]) -> Criterion? {
    guard let id = record.text("id"), let name = record.text("naam"),
      let question = record.text("vraag")
    else { return nil }
    let placement = axes.compactMap { axis in
      axis.values.firstIndex { $0.id == record.text(axis.id) }
    }
    let cells = Dictionary(
      record.table("stappen").map { ($0.key, $0.field) }, uniquingKeysWith: { first, _ in first })
    let descriptors = scale.compactMap { cells[$0.id].flatMap(DescriptorRecord.decode) }
    guard placement.count == axes.count, descriptors.count == scale.count else { return nil }
    return Criterion(
      id: id, name: name, question: question, placement: placement,
      scope: record.text("over").flatMap(Criterion.Scope.init) ?? .shared,
      descriptors: descriptors, examples: record.texts("voorbeelden"),
      caution: record.text("let-op"), audience: record.texts("voor"),
      sources: record.texts("bron"))
  }
}

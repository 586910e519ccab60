/// The settings under `positie` in a scan file.
enum PositionRuleRecord {
  static let schema = RecordSchema(
    .positionRule,
    [
      .optional("drempel", .fraction, "share that makes a step firm; default 2/3"),
      .optional("zichtbaar", .fraction, "share that makes a step visible; default 1/3"),
      .optional("dekking", .fraction, "share of the cells that must be known; default 2/3"),
      .optional("geheel", .reference(.axis), "the axis that carries the whole"),
      .optional(
        "vereist", .table(.referring(.step), of: .condition(isRequirement: true)),
        "per step, what the whole's position needs before it may reach that step"),
    ])

  static func decode(
    _ record: Record, scale: [Step], axes: [Axis], conditions: [Int: Condition]
  ) -> PositionRule {
    let standard = PositionRule()
    var requirements: [Int: Condition] = [:]
    for entry in record.table("vereist") {
      guard let step = scale.firstIndex(where: { $0.id == entry.key }) else { continue }
      requirements[step] = conditions[entry.field.node.range.lower]
    }
    return PositionRule(
      firm: record.fraction("drempel") ?? standard.firm,
      visible: record.fraction("zichtbaar") ?? standard.visible,
      coverage: record.fraction("dekking") ?? standard.coverage,
      wholeAxis: record.text("geheel").flatMap { id in axes.firstIndex { $0.id == id } },
      requirements: requirements)
  }
}

import StrictYAML

/// Warns for shares under `positie` that make the states of a step contradict each other
/// (docs/measurement.md, section 3).
enum SharesCheck {
  static func run(_ scan: Record, reading: FileReading) {
    guard let rule = scan.record("positie") else { return }
    let standard = PositionRule()
    let keys = ["drempel", "zichtbaar", "dekking"]
    // A share that could not be read was reported; nothing can be said of the others then.
    guard keys.allSatisfy({ rule.node.value(of: $0) == nil || rule.fraction($0) != nil }) else {
      return
    }
    let firm = rule.fraction("drempel") ?? standard.firm
    let visible = rule.fraction("zichtbaar") ?? standard.visible
    let coverage = rule.fraction("dekking") ?? standard.coverage
    if coverage > firm {
      let place = place(in: rule, ["dekking", "drempel"])
      reading.report(.coverageAboveFirm(coverage: coverage, firm: firm), at: place)
    }
    // Parts have at most six digits, so these products fit.
    let left = visible.numerator * firm.denominator * coverage.denominator
    let right = firm.numerator * coverage.numerator * visible.denominator
    if left > right {
      let place = place(in: rule, ["zichtbaar", "drempel", "dekking"])
      reading.report(
        .visibleTooHigh(visible: visible, firm: firm, coverage: coverage), at: place)
    }
  }

  private static func place(in rule: Record, _ keys: [String]) -> SourceRange {
    for key in keys {
      if let field = rule.fields[key] { return field.node.range }
    }
    return rule.node.headRange
  }
}

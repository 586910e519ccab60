import Content

/// What a form is about, in one cell: empty, `partnerschap`, or the name of a school. Where that could
/// be taken for something else the kind stands in front: `school: partnerschap`.
enum UnitText {
  private static let kinds = ["school", "partnerschap"]

  static func cell(_ unit: Sheet.Unit?) -> String {
    guard let unit else { return "" }
    guard let name = unit.name else { return unit.kind }
    let isPlain =
      unit.kind == "school" && !kinds.contains(name) && !kinds.contains { name.hasPrefix($0 + ":") }
    return isPlain ? name : "\(unit.kind): \(name)"
  }

  static func unit(_ cell: String) -> Sheet.Unit? {
    if cell.isEmpty { return nil }
    if kinds.contains(cell) { return Sheet.Unit(kind: cell, name: nil) }
    for kind in kinds where cell.hasPrefix(kind + ": ") {
      return Sheet.Unit(kind: kind, name: String(cell.dropFirst(kind.count + 2)))
    }
    return Sheet.Unit(kind: "school", name: cell)
  }
}

import StrictYAML

/// Warns for an axis value to which no criterion belongs.
enum AxisUseCheck {
  static func run(_ scan: Record, reading: FileReading) {
    guard let criteria = scan.node.value(of: "criteria"), criteria.kind == .sequence,
      !criteria.isCut, !reading.faults.touch(criteria.range),
      reading.names.lists[.axis]?.assumed.isEmpty == true
    else { return }
    for (axis, list) in reading.names.axisValues where list.isComplete && list.assumed.isEmpty {
      let used = Set(criteria.items.map { $0.value(of: axis)?.text ?? "" })
      // A criterion with another problem here may be the one that belongs to the value.
      guard used.allSatisfy({ list.names($0) }) else { continue }
      for value in scan.node.value(of: "assen")?.value(of: axis)?.items ?? [] {
        guard let id = value.value(of: "id"), !used.contains(id.text) else { continue }
        reading.report(.axisValueWithoutCriteria(axis: axis, value: id.text), at: id.range)
      }
    }
  }
}

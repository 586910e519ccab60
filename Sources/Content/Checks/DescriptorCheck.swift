import StrictYAML

/// Every criterion has a description for every step.
enum DescriptorCheck {
  static func run(_ scan: Record, reading: FileReading) {
    guard let steps = reading.names.lists[.step], steps.isComplete else { return }
    for criterion in scan.records("criteria") {
      guard let node = criterion.node.value(of: "stappen"), node.kind == .mapping,
        !node.isIncomplete, !reading.faults.touch(node.range)
      else { continue }
      let present = node.entries.map(\.key.text)
      let strays = reading.strays(within: criterion.node.range)
      let missing = steps.ids.filter { step in
        !present.contains(step) && !strays.contains { $0.meant == step }
      }
      // Each key that names no step stands in for a step that is missing.
      let standIns =
        strays.count { $0.meant == nil && $0.belongs.isEmpty && node.range.contains($0.range) }
        + present.count { steps.assumed.contains($0) }
      if missing.count > standIns {
        reading.report(
          .missingDescriptors(criterion.name, steps: missing), at: node.headRange)
      }
    }
  }
}

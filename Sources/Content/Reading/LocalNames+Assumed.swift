import StrictYAML

extension LocalNames {
  /// Finds ids that criteria use again and again but that are not named. Each was most likely misspelt
  /// where it should be named; one message is then enough.
  mutating func assume(from criteria: [YAMLNode]) {
    assumeAxes(from: criteria)
    let steps = criteria.flatMap { $0.value(of: "stappen")?.entries.map(\.key.text) ?? [] }
    if let list = lists[.step] {
      lists[.step]?.assumed = Self.frequent(steps, beside: list, above: criteria.count / 2)
    }
    for (axis, list) in axisValues {
      let uses = criteria.compactMap { $0.value(of: axis)?.text }
      axisValues[axis]?.assumed = Self.frequent(uses, beside: list, above: 1)
    }
  }

  /// A key that most criteria have and that is close to none of their own is taken for an axis.
  private mutating func assumeAxes(from criteria: [YAMLNode]) {
    guard let list = lists[.axis] else { return }
    let keys = criteria.flatMap { $0.entries.map(\.key.text) }
    let fixed = CriterionRecord.schema.keys.map(\.name)
    let strange = keys.filter { key in
      !fixed.contains(key) && FileReading.home(of: key, seenIn: .criterion).isEmpty
        && Suggestion.closest(to: key, among: fixed) == nil
    }
    lists[.axis]?.assumed = Self.frequent(strange, beside: list, above: criteria.count / 2)
    guard lists[.axis]?.assumed.isEmpty == false else { return }
    let used = Set(keys)
    lists[.axis]?.replaced = list.ids.filter { !used.contains($0) }
  }

  private static func frequent(
    _ uses: [String], beside list: LocalNames.List, above least: Int
  ) -> [String] {
    guard list.isComplete else { return [] }
    let counts = Dictionary(grouping: uses.filter { !list.names($0) && !$0.isEmpty }) { $0 }
    return counts.filter { $0.value.count > max(1, least) }.keys.sorted()
  }
}

/// Which questions of a scan are asked: all of them, or a choice. All lists are places in the scan, in
/// the order of the file.
package struct ScanScope: Sendable, Equatable {
  package let coreQuestions: [Int]
  /// Empty for a profile scan.
  package let criteria: [Int]
  /// Empty for a ladder scan.
  package let statements: [Int]

  /// Everything the scan asks.
  package init(all scan: Scan) {
    coreQuestions = Array(scan.coreQuestions.indices)
    criteria = Array((scan.ladder?.criteria ?? []).indices)
    statements = Array((scan.profile?.statements ?? []).indices)
  }

  /// What is chosen by ids of axis values, core questions, criteria, options and statements. Values of
  /// one axis add up, those of two axes narrow each other: a level with a condition is that condition
  /// on that level. An id that a core question shares with an axis value chooses both. Questions named
  /// by their own id always belong to it.
  ///
  /// Nil when the scan knows one of the ids not, or when nothing is left.
  package init?(_ ids: [String], of scan: Scan) {
    let chosen = Set(ids)
    guard chosen.isSubset(of: Self.names(in: scan)) else { return nil }
    coreQuestions = scan.coreQuestions.indices.filter { chosen.contains(scan.coreQuestions[$0].id) }
    criteria = scan.ladder.map { Self.criteria(chosen, of: $0) } ?? []
    statements = scan.profile.map { Self.statements(chosen, of: $0) } ?? []
    if coreQuestions.isEmpty, criteria.isEmpty, statements.isEmpty { return nil }
  }

  /// Every id by which something can be chosen.
  package static func names(in scan: Scan) -> Set<String> {
    var names = Set(scan.coreQuestions.map(\.id))
    if let ladder = scan.ladder {
      names.formUnion(ladder.axes.flatMap { $0.values.map(\.id) } + ladder.criteria.map(\.id))
    }
    if let profile = scan.profile {
      names.formUnion(profile.options.map(\.id) + profile.statements.map(\.id))
    }
    return names
  }

  private static func criteria(_ chosen: Set<String>, of ladder: Ladder) -> [Int] {
    let values = ladder.axes.map { axis in
      Set(axis.values.indices.filter { chosen.contains(axis.values[$0].id) })
    }
    let isNarrowed = values.contains { !$0.isEmpty }
    return ladder.criteria.indices.filter { place in
      let criterion = ladder.criteria[place]
      if chosen.contains(criterion.id) { return true }
      return isNarrowed
        && zip(values, criterion.placement).allSatisfy { $0.isEmpty || $0.contains($1) }
    }
  }

  private static func statements(_ chosen: Set<String>, of profile: Profile) -> [Int] {
    profile.statements.indices.filter { place in
      let statement = profile.statements[place]
      return chosen.contains(statement.id) || chosen.contains(profile.options[statement.option].id)
    }
  }
}

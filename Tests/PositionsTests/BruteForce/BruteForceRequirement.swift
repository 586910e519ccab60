extension BruteForce {
  /// A `vereist`: only `en`, `of`, `op-orde`, and >= or > with a step on the right, never the whole.
  indirect enum Requirement: Hashable, Sendable {
    case all([Requirement])
    case any([Requirement])
    case coreInOrder(Int)
    case position(axis: Int, value: Int, Relation, step: Int)
    case front(axis: Int, value: Int, Relation, step: Int)
    case score(criterion: Int, Relation, step: Int)
  }

  enum Relation: Hashable, Sendable {
    /// >=
    case atLeast
    /// >
    case above
  }

  /// Kleene's three values.
  enum Truth: Hashable, Sendable {
    case holds, fails, undecided
  }

  static func truth(
    of requirement: Requirement, axes: [[Analysis]], scores: [Int?], core: [CoreState]
  ) -> Truth {
    switch requirement {
    case .all(let parts):
      // `en`: one that fails is enough to fail; else one undecided leaves it undecided.
      let truths = parts.map { truth(of: $0, axes: axes, scores: scores, core: core) }
      if truths.contains(.fails) { return .fails }
      return truths.contains(.undecided) ? .undecided : .holds
    case .any(let parts):
      // `of`: one that holds is enough to hold; else one undecided leaves it undecided.
      let truths = parts.map { truth(of: $0, axes: axes, scores: scores, core: core) }
      if truths.contains(.holds) { return .holds }
      return truths.contains(.undecided) ? .undecided : .fails
    case .coreInOrder(let question):
      switch core[question] {
      case .inOrder: return .holds
      case .partly, .notYet: return .fails
      case .unknown, .notApplicable: return .undecided
      }
    case .position(let axis, let value, let relation, let step):
      // A position stands for certain…possible.
      let analysis = axes[axis][value]
      guard let low = analysis.certain, let high = analysis.possible else { return .undecided }
      return compare(Array(low...high), relation, step)
    case .front(let axis, let value, let relation, let step):
      let analysis = axes[axis][value]
      guard let front = analysis.front else { return .undecided }
      guard analysis.isFrontUncertain else { return compare([front], relation, step) }
      // An uncertain front stands for front…highest step that is not nog-niet.
      var highest = front
      for (index, outcome) in analysis.steps.enumerated() where outcome.state != .notYet {
        highest = index + 1
      }
      return compare(Array(front...highest), relation, step)
    case .score(let criterion, let relation, let step):
      guard let score = scores[criterion] else { return .undecided }
      return compare([score], relation, step)
    }
  }

  /// Holds when it holds for every value of the range, fails when for none, else undecided.
  private static func compare(_ range: [Int], _ relation: Relation, _ step: Int) -> Truth {
    var holding = 0
    for value in range {
      switch relation {
      case .atLeast: if value >= step { holding += 1 }
      case .above: if value > step { holding += 1 }
      }
    }
    if holding == range.count { return .holds }
    return holding == 0 ? .fails : .undecided
  }
}

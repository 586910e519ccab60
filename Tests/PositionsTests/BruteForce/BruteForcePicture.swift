/// Section 3 for one table of words: every axis value and the whole.
extension BruteForce {
  enum CoreState: Hashable, Sendable, CaseIterable {
    case inOrder, partly, notYet, unknown, notApplicable
  }

  /// What one table of words comes to: the shared picture, or one party's.
  struct Picture: Hashable, Sendable {
    /// By criterion and step; an empty row for a criterion that was not asked.
    var words: [[Word]]
    /// By axis and value.
    var axes: [[Analysis]]
    var overall: Analysis
    var core: [CoreState]
    /// Section 4's score of each criterion.
    var scores: [Int?]
  }

  static func picture(_ words: [[Word]], core: [Word], of input: Case) -> Picture {
    // The three worlds: as it is, every unknown cell nee, every unknown cell ja.
    let worlds = Worlds(
      actual: words, low: table(words, unknownAs: .no), high: table(words, unknownAs: .yes))
    var asked: [Int] = []
    for criterion in 0..<words.count where input.criteria[criterion].isAsked {
      asked.append(criterion)
    }
    var axes: [[Analysis]] = []
    for axis in input.axes.indices {
      var values: [Analysis] = []
      for value in 0..<input.axes[axis] {
        var set: [Int] = []
        for criterion in asked where input.criteria[criterion].placement[axis] == value {
          set.append(criterion)
        }
        var analysis = analysis(of: set, in: worlds, input)
        addMarginAndNext(to: &analysis, set: set, in: words)
        values.append(analysis)
      }
      axes.append(values)
    }
    let coreStates = core.map { state(ofCore: $0) }
    let scores = words.map { score($0) }
    var truths: [Int: Truth] = [:]
    for (step, requirement) in input.requirements {
      truths[step] = truth(of: requirement, axes: axes, scores: scores, core: coreStates)
    }
    let ofAll = analysis(of: asked, in: worlds, input)
    let overall =
      if let axis = input.wholeAxis {
        whole(carriedBy: axes[axis], axis: axis, counts: ofAll.steps, truths: truths)
      } else {
        whole(ofAll, set: asked, in: words, truths: truths)
      }
    return Picture(
      words: words, axes: axes, overall: overall, core: coreStates, scores: scores)
  }

  struct Worlds {
    let actual: [[Word]]
    let low: [[Word]]
    let high: [[Word]]
  }

  /// A set of criteria, all but margin and next, which for the whole wait for `vereist`.
  private static func analysis(of set: [Int], in worlds: Worlds, _ input: Case) -> Analysis {
    var result = Analysis()
    let (count, rule) = (input.steps, input.rule)
    result.steps = steps(of: set, in: worlds.actual, count: count, rule: rule)
    result.position = position(result.steps)
    // Where nothing is unknown there is nothing to replace.
    var isKnown = true
    for step in result.steps where step.known < step.applicable { isKnown = false }
    result.certain =
      isKnown
      ? result.position
      : position(steps(of: set, in: worlds.low, count: count, rule: rule))
    result.possible =
      isKnown
      ? result.position
      : position(steps(of: set, in: worlds.high, count: count, rule: rule))
    result.isUncertain = result.certain != result.possible
    addFront(to: &result)
    return result
  }

  /// ja, deels, nee: in order, partly, not yet.
  static func state(ofCore word: Word) -> CoreState {
    switch word {
    case .yes: .inOrder
    case .partly: .partly
    case .no: .notYet
    case .dontKnow, .ratherNot, .unanswered: .unknown
    case .notApplicable: .notApplicable
    }
  }

  /// Section 4: the highest step judged ja, 0 for none, whatever lies below; unknown when no cell
  /// is known or a cell above the highest ja is unknown.
  static func score(_ cells: [Word]) -> Int? {
    var highest = 0
    for step in cells.indices where cells[step] == .yes { highest = step + 1 }
    if !cells.contains(where: { $0.isKnown }) { return nil }
    for step in highest..<cells.count where cells[step].isUnknown { return nil }
    return highest
  }
}

import TestSupport

/// Small random cases, weighted so that what is interesting happens often. A case has a temper (how
/// far its criteria are, how much is not known, whether a step has a hole) and its raters look at
/// the same thing with some noise; evenly spread words would only ever give "nothing firm".
extension BruteForce {
  /// The same seed always gives the same case.
  static func randomCase(seed: UInt64) -> Case {
    var generator = Generator(seed: seed)
    return generator.makeCase()
  }

  /// The same seed always gives the same profile case.
  static func randomProfileCase(seed: UInt64) -> ProfileCase {
    var generator = Generator(seed: seed)
    return generator.makeProfileCase()
  }

  struct Generator {
    private var random: SeededRandom
    private var steps = 0
    /// How far a typical criterion is.
    private var height = 0
    /// Percentages: of words at odds with the rest, of cells and of whole criteria nobody knows.
    private var noise = 0
    private var unknown = 0
    private var obscure = 0
    /// A step that is mostly not there, 0 for none.
    private var hole = 0

    init(seed: UInt64) {
      random = SeededRandom(seed: seed)
    }

    /// A number from 0 up to `bound`, which is not reached.
    mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

    mutating func chance(_ percentage: Int) -> Bool { below(100) < percentage }

    /// A place in `weights`, as often as its weight says.
    mutating func pick(_ weights: [Int]) -> Int {
      var sum = 0
      for weight in weights { sum += weight }
      var (left, place) = (below(sum), 0)
      while left >= weights[place] {
        left -= weights[place]
        place += 1
      }
      return place
    }

    mutating func makeCase() -> Case {
      steps = 1 + pick([3, 8, 10, 6, 2])
      height = 1 + below(steps)
      noise = [0, 8, 25][pick([2, 4, 3])]
      unknown = [0, 6, 30][pick([6, 4, 1])]
      obscure = [0, 15, 40][pick([5, 4, 2])]
      hole = chance(30) ? 1 + below(steps) : 0

      let axes = (0...pick([10, 4, 1])).map { _ in 1 + pick([3, 5, 5, 1]) }
      var criteria = makeCriteria(1 + pick([3, 5, 6, 5, 4, 2, 1, 1, 1]), axes: axes)
      // Now and then a value without applicable cells, beside those that have no criterion.
      if chance(6) {
        for criterion in criteria.indices where criteria[criterion].placement[0] == 0 {
          criteria[criterion].isUndescribed = [Bool](repeating: true, count: steps)
        }
      }
      var result = Case(
        steps: steps, axes: axes, criteria: criteria, coreQuestions: below(3),
        parties: Array(["school", "opleiding", "bestuur"].prefix(1 + pick([3, 7, 1]))),
        alsoHeard: ["student"], rule: makeRule(),
        wholeAxis: chance(55) ? below(axes.count) : nil, raters: [])
      if chance(55) { addRequirements(to: &result) }
      let heights = criteria.map { _ in max(0, min(steps, height + pick([1, 2, 6, 1]) - 2)) }
      let isObscure = criteria.map { _ in chance(obscure) }
      addRaters(to: &result, heights: heights, isObscure: isObscure)
      if chance(20) {
        let share = [15, 50, 100][pick([4, 3, 1])]
        var sheet = makeSheet(result, heights: heights, isObscure: isObscure)
        for place in criteria.indices where !chance(share) { sheet.answers[place] = .unanswered }
        result.agreed = sheet
      }
      return result
    }

    private mutating func makeCriteria(_ count: Int, axes: [Int]) -> [Criterion] {
      // A step nobody can describe, for all or for one value of the first axis.
      let empty = chance(18) ? below(steps) : -1
      let emptyValue = chance(50) ? below(axes[0]) : nil
      return (0..<count).map { _ in
        let placement = axes.map { below($0) }
        let isEmpty = emptyValue == nil || emptyValue == placement[0]
        return Criterion(
          placement: placement, isShared: chance(75),
          isUndescribed: (0..<steps).map { ($0 == empty && isEmpty) || chance(2) },
          isAsked: !chance(4))
      }
    }

    private mutating func makeRule() -> Rule {
      if chance(55) { return Rule() }
      // Such as the checker warns of: more must be known than must be there.
      if chance(25) { return Rule(firm: Ratio(1, 2), visible: Ratio(1, 4), coverage: Ratio(1, 1)) }
      return Rule(firm: makeRatio(), visible: makeRatio(), coverage: makeRatio())
    }

    /// In (0, 1], now and then not reduced.
    private mutating func makeRatio() -> Ratio {
      let denominator = 1 + below(8)
      return Ratio(1 + below(denominator), denominator)
    }

    private mutating func addRaters(to input: inout Case, heights: [Int], isObscure: [Bool]) {
      for party in input.parties + input.alsoHeard {
        let isHeard = input.alsoHeard.contains(party)
        let count = isHeard ? pick([8, 2, 1, 1]) : pick([2, 12, 4, 3, 1])
        // Parties differ: one may look from higher up.
        let lift = pick([1, 6, 1]) - 1
        for _ in 0..<count {
          let seen = heights.map { max(0, min(steps, $0 + lift)) }
          input.raters.append(
            Rater(party: party, sheet: makeSheet(input, heights: seen, isObscure: isObscure)))
        }
      }
    }

    private mutating func makeSheet(
      _ input: Case, heights: [Int], isObscure: [Bool]
    ) -> Sheet {
      // Some hand in nothing at all.
      let isEmpty = chance(4)
      let answers = input.criteria.indices.map { place in
        isEmpty
          ? .unanswered
          : makeAnswer(input.criteria[place], heights[place], isObscure: isObscure[place])
      }
      let core: [Word] = (0..<input.coreQuestions).map { _ in
        isEmpty ? .unanswered : Word.allCases[pick([36, 14, 18, 12, 5, 9, 7])]
      }
      return Sheet(answers: answers, core: core)
    }

    private mutating func makeAnswer(
      _ criterion: Criterion, _ height: Int, isObscure: Bool
    ) -> Answer {
      if isObscure && chance(85) || chance(unknown / 3) {
        return [.unanswered, .whole(.dontKnow), .whole(.ratherNot)][pick([3, 4, 1])]
      }
      if chance(3) { return .whole(.notApplicable) }
      return chance(55) ? makePick(criterion, height) : makeCells(criterion, height)
    }

    /// A pick that a form may hold: no cell without a description is picked or named.
    private mutating func makePick(_ criterion: Criterion, _ height: Int) -> Answer {
      var furthest = chance(noise) ? below(steps + 1) : height
      while furthest > 0 && criterion.isUndescribed[furthest - 1] { furthest -= 1 }
      var missing: [Int] = []
      for step in 1..<max(1, furthest) where !criterion.isUndescribed[step - 1] {
        if step == hole ? chance(80) : chance(noise / 3) { missing.append(step) }
      }
      let isOnTheWay = furthest < steps && chance(20)
      return .pick(furthest: furthest, missing: missing, isOnTheWay: isOnTheWay)
    }

    private mutating func makeCells(_ criterion: Criterion, _ height: Int) -> Answer {
      .cells(
        (1...steps).map { step in
          if criterion.isUndescribed[step - 1] { return .unanswered }
          if chance(unknown) { return [.dontKnow, .ratherNot, .unanswered][pick([4, 2, 3])] }
          if chance(2) { return .notApplicable }
          if step == hole && chance(85) { return .no }
          if chance(noise) { return [.yes, .partly, .no][below(3)] }
          if step <= height { return chance(12) ? .partly : .yes }
          return chance(20) ? .partly : .no
        })
    }

    private mutating func addRequirements(to input: inout Case) {
      // Mostly of a step that is about to be reached, or it would stop nothing.
      let step = chance(70) ? max(1, height - below(2)) : 1 + below(steps)
      input.requirements[step] = makeRequirement(input, depth: 2)
      if chance(25) { input.requirements[1 + below(steps)] = makeRequirement(input, depth: 1) }
    }

    private mutating func makeRequirement(_ input: Case, depth: Int) -> Requirement {
      if depth > 0 && chance(45) {
        let parts = (0..<2 + below(2)).map { _ in makeRequirement(input, depth: depth - 1) }
        return chance(50) ? .all(parts) : .any(parts)
      }
      let relation: Relation = chance(75) ? .atLeast : .above
      let step = min(height, below(steps)) + (relation == .above ? 0 : 1)
      let axis = below(input.axes.count)
      let value = below(input.axes[axis])
      switch pick([4, 3, 2, input.coreQuestions > 0 ? 5 : 0]) {
      case 0: return .position(axis: axis, value: value, relation, step: step)
      case 1: return .front(axis: axis, value: value, relation, step: step)
      case 2: return .score(criterion: below(input.criteria.count), relation, step: step)
      default: return .coreInOrder(below(input.coreQuestions))
      }
    }

    mutating func makeProfileCase() -> ProfileCase {
      let options = 1 + pick([1, 3, 4, 1])
      let statements = (0..<1 + below(4) + below(5)).map { _ in below(options) }
      // Some options are hard to judge, so that coverage and provisional come into play.
      let isObscure = (0..<options).map { _ in chance(25) }
      let count = statements.count
      func words(_ generator: inout Generator) -> [Word] {
        (0..<count).map { statement in
          isObscure[statements[statement]] && generator.chance(70)
            ? [.dontKnow, .ratherNot, .unanswered][generator.pick([3, 1, 2])]
            : Word.allCases[generator.pick([8, 4, 5, 1, 1, 1, 2])]
        }
      }
      var result = ProfileCase(
        options: options, statements: statements,
        parties: Array(["school", "opleiding"].prefix(1 + below(2))), alsoHeard: ["student"],
        coverage: chance(70) ? Ratio(2, 3) : makeRatio(), raters: [])
      for party in result.parties + result.alsoHeard {
        for _ in 0..<pick([1, 6, 2, 1]) {
          result.raters.append(ProfileRater(party: party, words: words(&self)))
        }
      }
      if chance(15) {
        result.agreed = words(&self).map { chance(50) ? $0 : .unanswered }
      }
      return result
    }
  }
}

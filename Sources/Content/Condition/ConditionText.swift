extension Condition {
  /// The condition in its own language, in one fixed way of writing; read again with the same names
  /// it gives the same condition. A place that the names do not have is written as `?`.
  package func text(names: ConditionNames) -> String {
    switch self {
    case .all(let parts): Self.join(parts, .and, names)
    case .any(let parts): Self.join(parts, .or, names)
    case .not(let part): "\(ConditionWord.not.rawValue) \(part.nested(in: .not, names))"
    case .coreInOrder(let question):
      "\(ConditionWord.coreQuestion.rawValue).\(names.coreQuestions.at(question))"
        + " \(ConditionWord.inOrder.rawValue)"
    case .steps(let left, let relation, let right):
      "\(left.text(names, against: right)) \(relation.rawValue) \(right.text(names, against: nil))"
    case .counts(let left, let relation, let right):
      "\(left.text(names)) \(relation.rawValue) \(right.text(names))"
    case .shares(let left, let relation, let right):
      "\(left.text(names)) \(relation.rawValue) \(right.text(names))"
    }
  }

  private static func join(
    _ parts: [Condition], _ word: ConditionWord, _ names: ConditionNames
  ) -> String {
    parts.map { $0.nested(in: word, names) }.joined(separator: " \(word.rawValue) ")
  }

  /// With parentheses where `outer` would otherwise take it apart, or join it with its neighbours.
  private func nested(in outer: ConditionWord, _ names: ConditionNames) -> String {
    let stands =
      switch self {
      case .any: false
      case .all: outer == .or
      case .not: outer != .not
      case .coreInOrder, .steps, .counts, .shares: true
      }
    return stands ? text(names: names) : "(\(text(names: names)))"
  }
}

extension Condition.Place {
  /// `AS.WAARDE.`, to stand before `positie` and the like.
  fileprivate func prefix(_ names: ConditionNames) -> String {
    guard names.axes.indices.contains(axis) else { return "?.?." }
    return "\(names.axes[axis].id).\(names.axes[axis].values.at(value))."
  }
}

extension Condition.StepOperand {
  /// Two step ids that look like numbers would be read as numbers: then `+ 0` says what they are.
  fileprivate func text(_ names: ConditionNames, against other: Self?) -> String {
    let word = base.text(names)
    let isAmbiguous =
      other.map { plus == 0 && $0.plus == 0 && word.isNumeral && $0.base.text(names).isNumeral }
    return plus == 0 && isAmbiguous != true ? word : "\(word) + \(plus)"
  }
}

extension Condition.StepOperand.Base {
  fileprivate func text(_ names: ConditionNames) -> String {
    switch self {
    case .step(0): ConditionWord.noStep.rawValue
    case .step(let step): names.steps.at(step - 1)
    case .position(let place): "\(place?.prefix(names) ?? "")\(ConditionWord.position.rawValue)"
    case .front(let place): "\(place?.prefix(names) ?? "")\(ConditionWord.front.rawValue)"
    case .criterion(let criterion):
      "\(ConditionWord.criterion.rawValue).\(names.criteria.at(criterion))"
    }
  }
}

extension Condition.CountOperand {
  fileprivate func text(_ names: ConditionNames) -> String {
    let word =
      switch base {
      case .number(let number): String(number)
      case .gaps(let place): "\(place?.prefix(names) ?? "")\(ConditionWord.gaps.rawValue)"
      case .raters(let party): "\(ConditionWord.raters.rawValue)(\(party))"
      }
    return factor == 1 ? word : "\(factor) * \(word)"
  }
}

extension Condition.ShareOperand {
  fileprivate func text(_ names: ConditionNames) -> String {
    switch self {
    case .fraction(let fraction): "\(fraction.numerator)/\(fraction.denominator)"
    case .sameScore: ConditionWord.sameScore.rawValue
    case .examples(let step): "\(ConditionWord.examples.rawValue)(\(names.steps.at(step)))"
    }
  }
}

extension [String] {
  fileprivate func at(_ place: Int) -> String { indices.contains(place) ? self[place] : "?" }
}

extension String {
  fileprivate var isNumeral: Bool { utf8.allSatisfy { (0x30...0x39).contains($0) } }
}

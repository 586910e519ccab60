extension ConditionParser {
  /// A value without `+` and `*`.
  mutating func value() throws(Stop) -> ConditionOperand {
    guard case .word = current.kind else { throw unexpected(.value) }
    let token = current
    switch fixedWord {
    case .position: return fixed(.step(Condition.StepOperand(.position(nil))))
    case .front: return fixed(.step(Condition.StepOperand(.front(nil))))
    case .noStep: return fixed(.step(Condition.StepOperand(.step(0))))
    case .gaps: return fixed(.count(Condition.CountOperand(.gaps(nil))))
    case .sameScore: return fixed(.share(.sameScore))
    case .criterion: return try criterion()
    case .raters: return try raters()
    case .examples: return try examples()
    case .and, .or, .not, .coreQuestion, .inOrder: throw unexpected(.value)
    case nil: break
    }
    if case .dot = following.kind { return try placeValue() }
    if token.isNumeral {
      if case .slash = following.kind { return try fraction() }
      return try numeral()
    }
    advance()
    if let step = names.stepPlaces[token.text] {
      return ConditionOperand(.step(Condition.StepOperand(.step(step + 1))), range: token.range)
    }
    try report(unknownValue(token.text, isCoreQuestion: false), token.range)
    return ConditionOperand(unresolved: nil, range: token.range)
  }

  private mutating func fixed(_ value: ConditionOperand.Value) -> ConditionOperand {
    defer { advance() }
    return ConditionOperand(value, range: current.range)
  }

  /// A number by itself. Where the other side is a step, it is the step with that id.
  private mutating func numeral() throws(Stop) -> ConditionOperand {
    let token = current
    let step = names.stepPlaces[token.text].map { $0 + 1 }
    if let step, token.text.utf8.count > 6 {
      advance()
      return ConditionOperand(.step(Condition.StepOperand(.step(step))), range: token.range)
    }
    guard let number = try number() else {
      return ConditionOperand(unresolved: nil, range: token.range)
    }
    return ConditionOperand(
      .count(Condition.CountOperand(.number(number))), range: token.range, stepReading: step)
  }

  private mutating func criterion() throws(Stop) -> ConditionOperand {
    let start = current.range.lowerBound
    advance()
    try expectDot()
    let id = try expectName(.criterion)
    let range = start..<id.range.upperBound
    guard let criterion = names.criterionPlaces[id.text] else {
      try reportUnknown(id, .criterion, among: names.criteria)
      return ConditionOperand(unresolved: .step, range: range)
    }
    return ConditionOperand(.step(Condition.StepOperand(.criterion(criterion))), range: range)
  }

  private mutating func raters() throws(Stop) -> ConditionOperand {
    let (id, range) = try argument(.party)
    guard names.partyPlaces[id.text] != nil else {
      try reportUnknown(id, .party, among: names.parties)
      return ConditionOperand(unresolved: .count, range: range)
    }
    return ConditionOperand(
      .count(Condition.CountOperand(.raters(party: id.text))), range: range)
  }

  private mutating func examples() throws(Stop) -> ConditionOperand {
    let (id, range) = try argument(.step)
    guard let step = names.stepPlaces[id.text] else {
      if ConditionWord(rawValue: id.text) == .noStep {
        try report(.noneIsNoStep, id.range)
      } else {
        try reportUnknown(id, .step, among: names.steps)
      }
      return ConditionOperand(unresolved: .share, range: range)
    }
    return ConditionOperand(.share(.examples(step: step)), range: range)
  }

  /// Reads `(NAME)` behind the word that stands here; the range is of it all.
  private mutating func argument(
    _ kind: ConditionProblem.NameKind
  ) throws(Stop) -> (ConditionToken, Range<Int>) {
    let start = current.range.lowerBound
    advance()
    guard case .openingParenthesis = current.kind else {
      throw unexpected(.openingParenthesis)
    }
    advance()
    let id = try expectName(kind)
    guard case .closingParenthesis = current.kind else {
      throw unexpected(.closingParenthesis)
    }
    let range = start..<current.range.upperBound
    advance()
    return (id, range)
  }

  // MARK: Places

  /// Reads `niveau.institutioneel.positie` and the like.
  private mutating func placeValue() throws(Stop) -> ConditionOperand {
    let axisToken = current
    advance()
    try expectDot()
    let axis = names.axisPlaces[axisToken.text]
    if axis == nil, axisToken.isNumeral, current.isNumeral {
      let range = axisToken.range.lowerBound..<current.range.upperBound
      try report(.decimalNumber(text(range)), range)
      advance()
      return ConditionOperand(unresolved: .share, range: range)
    }
    let valueToken = try expectName(.axisValue)
    let place = try resolve(axis, axisToken, valueToken)
    let placeRange = axisToken.range.lowerBound..<valueToken.range.upperBound
    guard case .dot = current.kind else {
      let problem = withoutProperty(text(placeRange), value: valueToken.text)
      guard case .relation = current.kind else { throw stop(problem, placeRange) }
      try report(problem, placeRange)
      return ConditionOperand(unresolved: nil, range: placeRange)
    }
    advance()
    return try property(of: place, from: placeRange.lowerBound)
  }

  private mutating func resolve(
    _ axis: Int?, _ axisToken: ConditionToken, _ valueToken: ConditionToken
  ) throws(Stop) -> Condition.Place? {
    guard let axis else {
      let prefixes = [ConditionWord.coreQuestion.rawValue, ConditionWord.criterion.rawValue]
      try reportUnknown(axisToken, .axis, among: names.axes.map(\.id) + prefixes)
      return nil
    }
    guard let value = names.valuePlaces[axis][valueToken.text] else {
      let suggestion = Suggestion.closest(to: valueToken.text, among: names.axes[axis].values)
      try report(
        .unknownAxisValue(valueToken.text, axis: axisToken.text, suggestion: suggestion),
        valueToken.range)
      return nil
    }
    return Condition.Place(axis: axis, value: value)
  }

  private func withoutProperty(_ place: String, value: String) -> ConditionProblem {
    guard fixedWord == .inOrder, names.coreQuestionPlaces[value] != nil else {
      return .missingProperty(place: place)
    }
    let meant = "\(ConditionWord.coreQuestion.rawValue).\(value)"
    return .unknownName(place, kind: .coreQuestion, suggestion: meant)
  }

  /// Nil as place when a problem with it was written down.
  private mutating func property(
    of place: Condition.Place?, from start: Int
  ) throws(Stop) -> ConditionOperand {
    let range = start..<current.range.upperBound
    let value: ConditionOperand.Value
    switch fixedWord {
    case .position: value = .step(Condition.StepOperand(.position(place)))
    case .front: value = .step(Condition.StepOperand(.front(place)))
    case .gaps: value = .count(Condition.CountOperand(.gaps(place)))
    default: throw unexpected(.property)
    }
    advance()
    return place == nil
      ? ConditionOperand(unresolved: value.kind, range: range)
      : ConditionOperand(value, range: range)
  }

  // MARK: Words by themselves

  /// The problem with a word that is no step: most often a name whose surroundings were forgotten.
  func unknownValue(_ word: String, isCoreQuestion: Bool) -> ConditionProblem {
    let coreQuestion = ConditionWord.coreQuestion.rawValue + "."
    if isCoreQuestion {
      let meant =
        names.coreQuestionPlaces[word] != nil
        ? word : Suggestion.closest(to: word, among: names.coreQuestions)
      return .unknownName(word, kind: .coreQuestion, suggestion: meant.map { coreQuestion + $0 })
    }
    return .unknownName(word, kind: .value, suggestion: completed(word) ?? nearValue(word))
  }

  private func completed(_ word: String) -> String? {
    for (axis, places) in zip(names.axes, names.valuePlaces) where places[word] != nil {
      return "\(axis.id).\(word).\(ConditionWord.position.rawValue)"
    }
    if names.criterionPlaces[word] != nil { return "\(ConditionWord.criterion.rawValue).\(word)" }
    if names.coreQuestionPlaces[word] != nil {
      return "\(ConditionWord.coreQuestion.rawValue).\(word)"
    }
    if names.partyPlaces[word] != nil { return "\(ConditionWord.raters.rawValue)(\(word))" }
    return nil
  }

  private func nearValue(_ word: String) -> String? {
    let words: [ConditionWord] = [
      .noStep, .position, .front, .gaps, .raters, .sameScore, .examples, .not, .coreQuestion,
      .criterion,
    ]
    return Suggestion.closest(to: word, among: names.steps + words.map(\.rawValue))
  }
}

/// Reads the text of a condition.
///
/// Unknown names and values that do not fit are all reported; at the first thing that is out of its
/// place reading stops, since what follows would only be guessed.
package struct ConditionParser {
  /// How many parentheses may be open at once.
  package static let nestingLimit = 32
  /// The highest number that may be written.
  package static let numberLimit = 999_999
  /// How many problems one condition is told of.
  package static let problemLimit = 20

  let names: ConditionNames
  let bytes: [UInt8]
  let tokens: [ConditionToken]
  var place = 0
  private var depth = 0
  private var findings: [ConditionFinding] = []

  /// Thrown after the problem was written down.
  struct Stop: Error {}

  /// Reads a condition against the names it may use. Cost grows with the length of the text.
  package static func parse(_ text: String, names: ConditionNames) -> ParsedCondition {
    var parser = ConditionParser(
      names: names, bytes: Array(text.utf8), tokens: ConditionLexer.tokens(of: text))
    let tree = try? parser.whole()
    return ParsedCondition(
      text: text, tree: parser.findings.isEmpty ? tree : nil, problems: parser.findings)
  }

  private init(names: ConditionNames, bytes: [UInt8], tokens: [ConditionToken]) {
    self.names = names
    self.bytes = bytes
    self.tokens = tokens
  }

  // MARK: Condition, chain, negation

  private mutating func whole() throws(Stop) -> ConditionTree? {
    if case .end = current.kind { throw stop(.empty, current.range) }
    let tree = try alternatives()
    guard case .end = current.kind else { throw unexpected(.connective) }
    return tree
  }

  private mutating func alternatives() throws(Stop) -> ConditionTree? {
    var parts = [try conjunction()]
    while skip(.or) { parts.append(try conjunction()) }
    return join(parts, Condition.any)
  }

  private mutating func conjunction() throws(Stop) -> ConditionTree? {
    var parts = [try negation()]
    while skip(.and) { parts.append(try negation()) }
    return join(parts, Condition.all)
  }

  /// Nil when a part is: then its problem is written down.
  private func join(
    _ parts: [ConditionTree?], _ make: ([Condition]) -> Condition
  ) -> ConditionTree? {
    let trees = parts.compactMap(\.self)
    guard trees.count == parts.count, let first = trees.first, let last = trees.last else {
      return nil
    }
    if trees.count == 1 { return first }
    return ConditionTree(
      condition: make(trees.map(\.condition)),
      range: first.range.lowerBound..<last.range.upperBound,
      shape: .chain(trees))
  }

  private mutating func negation() throws(Stop) -> ConditionTree? {
    let word = current.range
    guard skip(.not) else { return try part() }
    var end = word.upperBound
    while fixedWord == .not {
      end = current.range.upperBound
      advance()
    }
    if end > word.upperBound { try report(.doubleNegation, word.lowerBound..<end) }
    guard let inner = try part() else { return nil }
    return ConditionTree(
      condition: .not(inner.condition),
      range: word.lowerBound..<inner.range.upperBound,
      shape: .negation(word: word, inner))
  }

  private mutating func part() throws(Stop) -> ConditionTree? {
    if case .openingParenthesis = current.kind { return try group() }
    if fixedWord == .coreQuestion { return try coreQuestion() }
    if isBareWord, ConditionWord(rawValue: following.text) == .inOrder {
      try report(unknownValue(current.text, isCoreQuestion: true), current.range)
      advance()
      advance()
      return nil
    }
    return try comparison()
  }

  private mutating func group() throws(Stop) -> ConditionTree? {
    guard depth < Self.nestingLimit else {
      throw stop(.nestingTooDeep(limit: Self.nestingLimit), current.range)
    }
    depth += 1
    defer { depth -= 1 }
    advance()
    let tree = try alternatives()
    guard case .closingParenthesis = current.kind else {
      throw unexpected(.closingParenthesis)
    }
    advance()
    return tree
  }

  private mutating func coreQuestion() throws(Stop) -> ConditionTree? {
    let start = current.range.lowerBound
    advance()
    try expectDot()
    let id = try expectName(.coreQuestion)
    let question = names.coreQuestionPlaces[id.text]
    if question == nil { try reportUnknown(id, .coreQuestion, among: names.coreQuestions) }
    guard fixedWord == .inOrder else {
      throw stop(
        .missingInOrder(coreQuestion: id.text, found: foundText), current.range)
    }
    let end = current.range.upperBound
    advance()
    return question.map {
      ConditionTree(condition: .coreInOrder($0), range: start..<end, shape: .coreQuestion)
    }
  }

  // MARK: Tokens

  var current: ConditionToken { tokens[place] }

  /// The token after the current one; the end stays the end.
  var following: ConditionToken { tokens[min(place + 1, tokens.count - 1)] }

  mutating func advance() { place = min(place + 1, tokens.count - 1) }

  /// The fixed word that stands here.
  var fixedWord: ConditionWord? {
    guard case .word = current.kind else { return nil }
    return ConditionWord(rawValue: current.text)
  }

  private var isBareWord: Bool {
    guard case .word = current.kind else { return false }
    return fixedWord == nil
  }

  private mutating func skip(_ word: ConditionWord) -> Bool {
    guard fixedWord == word else { return false }
    advance()
    return true
  }

  mutating func expectDot() throws(Stop) {
    guard case .dot = current.kind else { throw unexpected(.dot) }
    advance()
  }

  /// Any word: behind a dot or between parentheses the fixed words are free.
  mutating func expectName(_ kind: ConditionProblem.NameKind) throws(Stop) -> ConditionToken {
    guard case .word = current.kind else { throw unexpected(.name(kind)) }
    defer { advance() }
    return current
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// What stands here, nil at the end.
  var foundText: String? {
    if case .end = current.kind { nil } else { current.text }
  }

  // MARK: Problems

  /// Writes a problem down and reads on, unless there are too many.
  mutating func report(_ problem: ConditionProblem, _ range: Range<Int>) throws(Stop) {
    findings.append(ConditionFinding(problem: problem, range: range))
    guard findings.count < Self.problemLimit else {
      findings.append(
        ConditionFinding(problem: .tooManyProblems(limit: Self.problemLimit), range: range))
      throw Stop()
    }
  }

  /// Writes down the problem that ends the reading.
  mutating func stop(_ problem: ConditionProblem, _ range: Range<Int>) -> Stop {
    findings.append(ConditionFinding(problem: problem, range: range))
    return Stop()
  }

  /// Writes down that something else was expected here, and ends the reading.
  mutating func unexpected(_ expected: ConditionProblem.Expectation) -> Stop {
    switch current.kind {
    case .problem(let problem): stop(problem, current.range)
    case .end: stop(.unexpectedEnd(expected: expected), current.range)
    default:
      stop(
        .unexpectedWord(
          current.text, expected: expected, suggestion: suggestion(current.text, for: expected)),
        current.range)
    }
  }

  private func suggestion(
    _ word: String, for expected: ConditionProblem.Expectation
  ) -> String? {
    let words: [ConditionWord] =
      switch expected {
      case .connective, .closingParenthesis: [.and, .or]
      case .property: [.position, .front, .gaps]
      default: []
      }
    return Suggestion.closest(to: word, among: words.map(\.rawValue))
  }

  mutating func reportUnknown(
    _ token: ConditionToken, _ kind: ConditionProblem.NameKind, among candidates: [String]
  ) throws(Stop) {
    let suggestion = Suggestion.closest(to: token.text, among: candidates)
    try report(.unknownName(token.text, kind: kind, suggestion: suggestion), token.range)
  }
}

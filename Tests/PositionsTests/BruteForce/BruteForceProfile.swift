/// Section 7: profile scans.
extension BruteForce {
  struct ProfileCase: Hashable, Sendable {
    var options: Int
    /// The option each statement belongs to.
    var statements: [Int]
    var parties: [String]
    var alsoHeard: [String] = []
    var coverage = Ratio(2, 3)
    /// Per rater the party, and a word per statement.
    var raters: [ProfileRater]
    /// Unanswered keeps the raters' picture.
    var agreed: [Word]?
  }

  struct ProfileRater: Hashable, Sendable {
    var party: String
    var words: [Word]
  }

  struct OptionOutcome: Hashable, Sendable {
    var yes = 0
    var partly = 0
    var no = 0
    /// |T|
    var applicable = 0
    /// units / 2|K|, not reduced; none below coverage.
    var share: Ratio?
    var state = ShareState.notApplicable

    var known: Int { yes + partly + no }
    var units: Int { 2 * yes + partly }
  }

  enum ShareState: Hashable, Sendable, CaseIterable {
    case notApplicable, unknown, known
  }

  struct ProfileOutcome: Hashable, Sendable {
    var cells: [SharedCell]
    var options: [OptionOutcome]
    /// Every option with the highest share: more than one is a tie.
    var best: [Int]
    var isProvisional: Bool
  }

  static func profile(of input: ProfileCase) -> ProfileOutcome {
    let cells = input.statements.indices.map { statement -> SharedCell in
      // Statements are combined as cells are.
      let judgements = input.parties.map { party in
        input.raters.filter { $0.party == party }.map { $0.words[statement] }
      }
      return shared(
        zip(input.parties, judgements).map { party, words in
          view(of: words, answered: answered(party, input))
        }, judgements, parties: input.parties,
        agreed: input.agreed?[statement] ?? .unanswered)
    }
    let words = cells.map { $0.word }
    let options = options(words, of: input)
    var isProvisional = false
    for option in options.indices where options[option].state == .unknown {
      // Could it still win? Take every unknown cell of this option as ja and look again.
      var raised = words
      for statement in raised.indices
      where input.statements[statement] == option && raised[statement].isUnknown {
        raised[statement] = .yes
      }
      if best(Self.options(raised, of: input)).contains(option) { isProvisional = true }
    }
    return ProfileOutcome(
      cells: cells, options: options, best: best(options), isProvisional: isProvisional)
  }

  /// How many raters of a party gave an answer to any statement.
  private static func answered(_ party: String, _ input: ProfileCase) -> Int {
    input.raters.filter { rater in
      rater.party == party && rater.words.contains { $0 != .unanswered }
    }.count
  }

  private static func options(_ words: [Word], of input: ProfileCase) -> [OptionOutcome] {
    (0..<input.options).map { option in
      var result = OptionOutcome()
      for statement in words.indices where input.statements[statement] == option {
        let word = words[statement]
        if word != .notApplicable { result.applicable += 1 }
        if word == .yes { result.yes += 1 }
        if word == .partly { result.partly += 1 }
        if word == .no { result.no += 1 }
      }
      let isCovered =
        result.known > 0
        && result.known * input.coverage.denominator
          >= input.coverage.numerator * result.applicable
      if isCovered {
        result.share = Ratio(result.units, 2 * result.known)
        result.state = .known
      } else if result.applicable > 0 {
        result.state = .unknown
      }
      return result
    }
  }

  /// The options such that no other has a higher share.
  private static func best(_ options: [OptionOutcome]) -> [Int] {
    options.indices.filter { candidate in
      guard let share = options[candidate].share else { return false }
      return !options.contains { other in
        guard let rival = other.share else { return false }
        return rival.numerator * share.denominator > share.numerator * rival.denominator
      }
    }
  }
}

import Content
import Positions

/// Why a step is firm, visible or neither, down to the answers.
package struct ExplanationSentences {
  private let rule: PositionRule
  private let standing: StandingSentences

  package init(_ ladder: Ladder) {
    rule = ladder.rule
    standing = StandingSentences(ladder)
  }

  /// How the picture comes about, before the numbers.
  package static let method = [
    "Bij elke vraag telt ja als één vraag, «bij een deel van ons» als een halve en nee als geen.",
    "Zien beide kanten het anders, dan telt het laagste antwoord, tenzij jullie samen iets hebben afgesproken. Vullen meer mensen van één kant in, dan telt van die kant het middelste antwoord.",
    "Wat niemand weet, telt niet als nee: dan staat er dat het nog niet te zeggen is.",
  ]

  /// The shares that were used, in questions.
  package var thresholds: String {
    """
    Een stap is stevig als het bij \(questions(rule.firm)) zo is waarop een antwoord is, en te zien \
    bij \(questions(rule.visible)). Om te kunnen zeggen of iets stevig is, moet er een antwoord zijn \
    op \(questions(rule.coverage)).
    """
  }

  /// A share of the questions as people say it.
  private func questions(_ share: Fraction) -> String {
    if share == Fraction(1, 2) { return "de helft van de vragen" }
    if share == Fraction(1, 1) { return "alle vragen" }
    return "\(number(share.numerator)) van de \(number(share.denominator)) vragen"
  }

  private func number(_ value: Int) -> String {
    let words = [
      "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
    ]
    return words.indices.contains(value) ? words[value] : String(value)
  }

  /// One step of a set that is counted, with its counts.
  package func counted(_ step: StepAnalysis, number: Int) -> String {
    let tally = step.tally
    let head = "\(standing.name(ofStep: number).capitalizedFirst): \(step.state.label)."
    switch tally.applicable {
    case 0: return "\(head) Geen vraag gaat hierover."
    case 1: return "\(head) Het is één vraag: \(answers(tally))."
    default: return "\(head) \(answers(tally).capitalizedFirst). \(weighing(step))"
    }
  }

  private func weighing(_ step: StepAnalysis) -> String {
    let tally = step.tally
    let covered = rule.coverage.roundedUp(of: tally.applicable)
    guard step.isCovered else {
      return
        "Beantwoord: \(tally.known) van de \(tally.applicable) vragen; om te kunnen zeggen of het stevig is, zijn er \(covered) nodig. Te zien is het vanaf \(questions(step.seen))."
    }
    return
      "Dat telt als \(questions(tally.units)) van de \(tally.known) vragen: stevig vanaf \(questions(step.need)), te zien vanaf \(questions(step.seen))."
  }

  /// One step of a whole that is carried by an axis.
  package func majority(_ state: StepState, number: Int, of places: [(String, StepState)]) -> String
  {
    let parts = places.map { "\($0) \($1.label)" }
    return
      "\(standing.name(ofStep: number).capitalizedFirst): \(state.label), want \(parts.joined(separator: ", "))."
  }

  private func answers(_ tally: Tally) -> String {
    let parts: [(Int, String)] = [
      (tally.yes, "ja"), (tally.partly, "bij een deel van ons"), (tally.no, "nee"),
      (tally.dontKnow, "daar heeft niemand zicht op"), (tally.ratherNot, "liever niet gezegd"),
      (tally.unanswered, "nog niet ingevuld"), (tally.notApplicable, "speelt niet"),
    ]
    let words = parts.filter { $0.0 > 0 }.map { count, word in
      tally.applicable == 1 ? word : "\(count) keer \(word)"
    }
    return list(words, "en")
  }

  /// Half-judgements as questions: 5 is "2½".
  private func questions(_ units: Int) -> String {
    switch (units / 2, units % 2) {
    case (0, 1): "½"
    case (let whole, 1): "\(whole)½"
    case (let whole, _): "\(whole)"
    }
  }

  /// What one rater answered, with what stands beside it.
  package static func answer(
    of role: String, party: String, _ judgement: Judgement?, remarks: Remarks?
  ) -> String {
    var text = "\(role), \(Vocabulary.side(of: party)): \(Judgement.label(judgement))"
    if let example = remarks?.example { text += ". Voorbeeld: \(example)" }
    if let plan = remarks?.plan { text += ". Plan: \(plan)" }
    return text
  }

  /// What counts in the shared picture.
  package static func shared(_ judgement: Judgement?) -> String {
    switch judgement {
    case .yes, .partly, .no, .notApplicable: "gedeeld beeld: \(Judgement.label(judgement))"
    case .dontKnow, .ratherNot, nil: "gedeeld beeld: nog niet te zeggen"
    }
  }

  /// What was agreed together.
  package static func agreed(_ judgement: Judgement, remarks: Remarks?) -> String {
    var text = "samen afgesproken: \(judgement.label)"
    if let reason = remarks?.reason { text += ", omdat: \(reason)" }
    if let dissent = remarks?.dissent { text += ". Anders gezien: \(dissent)" }
    if let example = remarks?.example { text += ". Voorbeeld: \(example)" }
    return text
  }
}

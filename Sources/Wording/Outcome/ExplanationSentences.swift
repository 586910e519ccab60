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
    "Stevig: \(share(rule.firm)) van de bekende antwoorden. Te zien: \(share(rule.visible)) van alle vragen. Om iets te kunnen zeggen moet \(share(rule.coverage)) van de vragen beantwoord zijn."
  }

  /// A share as people say it.
  private func share(_ fraction: Fraction) -> String {
    let words = [
      (1, 2, "de helft"), (2, 3, "twee van de drie"), (1, 3, "één van de drie"),
      (3, 4, "drie van de vier"), (1, 4, "één van de vier"),
    ]
    if let known = words.first(where: { Fraction($0.0, $0.1) == fraction }) { return known.2 }
    return fraction.numerator == fraction.denominator
      ? "alles" : "\(fraction.numerator) van de \(fraction.denominator)"
  }

  /// One step of a set that is counted, with its counts.
  package func counted(_ step: StepAnalysis, number: Int) -> String {
    let tally = step.tally
    let head = "\(standing.name(ofStep: number).capitalizedFirst): \(step.state.label)."
    guard tally.applicable > 0 else { return head + " Geen vraag gaat hierover." }
    let sum = "\(answers(tally)) Samen \(questions(tally.units)) van de \(tally.known) bekende."
    let need = "Voor stevig \(step.need == 2 ? "is" : "zijn") \(questions(step.need)) nodig"
    let seen = "om te zien \(questions(step.seen)) van alle \(tally.applicable)"
    let covered = rule.coverage.roundedUp(of: tally.applicable)
    let known =
      step.isCovered
      ? "" : " Beantwoord: \(tally.known) van de \(tally.applicable); \(covered) nodig."
    return "\(head) \(sum) \(need), \(seen).\(known)"
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
      (tally.dontKnow, "geen zicht op"), (tally.ratherNot, "liever niet gezegd"),
      (tally.unanswered, "nog niet ingevuld"), (tally.notApplicable, "speelt niet"),
    ]
    let words = parts.filter { $0.0 > 0 }.map { "\($0) keer \($1)" }
    return (words.isEmpty ? "geen antwoorden" : list(words, "en")).capitalizedFirst + "."
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
    var text = "\(role) \(Vocabulary.side(of: party)): \(Judgement.label(judgement))"
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

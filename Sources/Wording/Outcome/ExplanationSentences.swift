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

  /// How the picture of a profile scan comes about.
  package static let profileMethod = [
    "Bij elke keuze horen zinnen. Ja telt als één zin, «bij een deel van ons» als een halve en nee als geen.",
    "Het meest klopt de keuze waarvan het grootste deel van de zinnen zo is. Wat niemand weet, telt niet mee.",
    "Zien beide kanten het anders, dan telt het laagste antwoord, tenzij jullie samen iets hebben afgesproken.",
  ]

  /// How the picture comes about, before the numbers.
  package static let method = [
    "Bij elke vraag telt ja als één vraag, «bij een deel van ons» als een halve en nee als geen.",
    "Zien beide kanten het anders, dan telt het laagste antwoord, tenzij jullie samen iets hebben afgesproken. Vullen meer mensen van één kant in, dan telt van die kant het middelste antwoord.",
    "Wat niemand weet, telt niet als nee: dan staat er dat het nog niet te zeggen is.",
  ]

  /// The shares that were used, in questions.
  package var thresholds: String {
    """
    Een stap heet stevig als het zo is bij \(least(rule.firm)) waarop een antwoord is. Een stap is te \
    zien als het zo is bij \(least(rule.visible)). Of een stap stevig is, staat er pas als er op \
    \(least(rule.coverage)) een antwoord is.
    """
  }

  /// A share of the questions as people say it.
  private func least(_ share: Fraction) -> String {
    if share == Fraction(1, 1) { return "alle vragen" }
    if share == Fraction(1, 2) { return "minstens de helft van de vragen" }
    return "minstens \(number(share.numerator)) van de \(number(share.denominator)) vragen"
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
    case 1:
      let rest = tally.notApplicable > 0 ? " Bij de rest van de vragen speelt dit niet." : ""
      return "\(head) Het is één vraag: \(onlyAnswer(tally)).\(rest)"
    default: return "\(head) \(answers(tally).capitalizedFirst). \(weighing(step))"
    }
  }

  private func weighing(_ step: StepAnalysis) -> String {
    let tally = step.tally
    let covered = rule.coverage.roundedUp(of: tally.applicable)
    guard step.isCovered else {
      return
        "Beantwoord: \(tally.known) van de \(tally.applicable) vragen; om te zeggen of het stevig is, \(covered == 1 ? "is er 1" : "zijn er \(covered)") nodig. Te zien is het vanaf \(questions(step.seen))."
    }
    let answered =
      tally.known == 1 ? "de ene beantwoorde vraag" : "de \(tally.known) beantwoorde vragen"
    return
      "Dat telt als \(questions(tally.units)) van \(answered): stevig vanaf \(questions(step.need)), te zien vanaf \(questions(step.seen))."
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
      (tally.dontKnow, "geen zicht erop"), (tally.ratherNot, "liever niet gezegd"),
      (tally.unanswered, "nog niet ingevuld"), (tally.notApplicable, "speelt bij ons niet"),
    ]
    return list(parts.filter { $0.0 > 0 }.map { "\($0) keer \($1)" }, "en")
  }

  /// The answer to the one question there is.
  private func onlyAnswer(_ tally: Tally) -> String {
    let parts: [(Int, String)] = [
      (tally.yes, "ja"), (tally.partly, "bij een deel van ons"), (tally.no, "nee"),
      (tally.dontKnow, "daar heeft niemand zicht op"), (tally.ratherNot, "liever niet gezegd"),
    ]
    return parts.first { $0.0 > 0 }?.1 ?? "nog niet ingevuld"
  }

  /// Half-judgements as questions: 5 is "2½".
  private func questions(_ units: Int) -> String {
    switch (units / 2, units % 2) {
    case (0, 1): "½"
    case (let whole, 1): "\(whole)½"
    case (let whole, _): "\(whole)"
    }
  }

  /// A rater by role and side; by side alone where no role is known.
  private static func who(_ role: String, _ party: String) -> String {
    let side = Vocabulary.side(of: party)
    return role.isEmpty ? side.capitalizedFirst : "\(role), \(side)"
  }

  /// What one rater answered, with what stands beside it.
  package static func answer(
    of role: String, party: String, _ judgement: Judgement?, remarks: Remarks?
  ) -> String {
    said("\(who(role, party)): \(Judgement.label(judgement))", remarks)
  }

  /// What one rater picked, or said of a question as a whole, before it is taken step by step.
  package func picked(
    by role: String, party: String, _ response: CriterionAnswer.Response, remarks: Remarks
  ) -> String? {
    let who = Self.who(role, party)
    return chosen(response, remarks).map { Self.said("\(who): \($0)", remarks) }
  }

  /// What was agreed of a question as a whole; nil when it was agreed step by step alone.
  package func agreed(_ response: CriterionAnswer.Response, remarks: Remarks) -> String? {
    chosen(response, remarks).map { Self.agreed($0, remarks: remarks) }
  }

  private func chosen(_ response: CriterionAnswer.Response, _ remarks: Remarks) -> String? {
    switch response {
    case .whole(let judgement): return judgement.label
    case .stepByStep: return remarks == Remarks() ? nil : "stap voor stap ingevuld"
    case .pick(let pick):
      guard let furthest = pick.furthest else {
        return Vocabulary.noneOfThese.label + (pick.isOnTheWay ? ", wel op weg" : "")
      }
      let missing = pick.missing.sorted().map { standing.name(ofStep: $0 + 1) }
      return "kiest \(standing.name(ofStep: furthest + 1))"
        + (missing.isEmpty ? "" : ", maar \(list(missing, "en")) nog niet")
        + (pick.isOnTheWay ? ", en is op weg naar de volgende stap" : "")
    }
  }

  private static func said(_ text: String, _ remarks: Remarks?) -> String {
    guard let remarks else { return text }
    var parts = [remarks.isDoubtful ? "\(text), met twijfel" : text]
    if let example = remarks.example { parts.append("Voorbeeld: \(example)") }
    if let plan = remarks.plan { parts.append("Plan: \(plan)") }
    if let note = remarks.note { parts.append("Toelichting: \(note)") }
    return parts.count == 1 ? parts[0] : parts.map(ended).joined(separator: " ")
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
    agreed(judgement.label, remarks: remarks)
  }

  private static func agreed(_ answer: String, remarks: Remarks?) -> String {
    var parts = ["samen afgesproken: \(answer)"]
    if let reason = remarks?.reason { parts.append("Reden: \(reason)") }
    if let dissent = remarks?.dissent { parts.append("Anders gezien: \(dissent)") }
    if let example = remarks?.example { parts.append("Voorbeeld: \(example)") }
    if let plan = remarks?.plan { parts.append("Plan: \(plan)") }
    if let note = remarks?.note { parts.append("Toelichting: \(note)") }
    return parts.count == 1 ? parts[0] : parts.map(ended).joined(separator: " ")
  }

  /// The answer to a question that asks directly whether something is in order.
  package static func core(_ name: String, _ state: CoreState) -> String {
    "\(name): \(state.label)."
  }

  /// A step of a question, with its description.
  package func step(_ place: Int, _ descriptor: Descriptor) -> String {
    let name = standing.name(ofStep: place + 1).capitalizedFirst
    switch descriptor {
    case .text(let text): return "\(name): \(ended(text))"
    case .notApplicable(let reason): return "\(name): wordt hier niet gevraagd. \(ended(reason))"
    }
  }
}

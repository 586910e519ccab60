import Content
import Positions
import Rules

/// Why a signal fired or is undecided: the values it rests on, in words.
package struct SignalSentences {
  private let scan: Scan
  private let outcome: Outcome?

  /// `outcome` is nil for a profile scan, whose signals know nothing but who judged.
  package init(_ scan: Scan, outcome: Outcome?) {
    self.scan = scan
    self.outcome = outcome
  }

  /// One sentence per value that made it so, each once.
  package func because(_ finding: SignalFinding) -> [String] {
    var sentences: [String] = []
    for reason in finding.reasons {
      for fact in facts(reason) where !sentences.contains(fact) { sentences.append(fact) }
    }
    return sentences.map { $0.capitalizedFirst + "." }
  }

  private func facts(_ leaf: ConditionTrace) -> [String] {
    switch (leaf.condition, leaf.found) {
    case (.coreInOrder(let question), _): [core(question)]
    case (.steps(let left, _, let right), .steps(let one, let other)):
      [step(left.base, one), step(right.base, other)].compactMap(\.self)
    case (.counts(let left, _, let right), .counts(let one, let other)):
      [count(left.base, one), count(right.base, other)].compactMap(\.self)
    case (.shares(let left, _, let right), .shares(let one, let other)):
      [share(left, one), share(right, other)].compactMap(\.self)
    default: []
    }
  }

  private func core(_ question: Int) -> String {
    let name = quoted(scan.coreQuestions[question].name)
    switch outcome?.shared.core(question) {
    case .inOrder: return "\(name) is op orde"
    case .partly: return "\(name) is gedeeltelijk op orde"
    case .notYet: return "\(name) is nog niet op orde"
    case .notApplicable: return "\(name) speelt hier niet"
    case .unknown, nil: return "of \(name) op orde is, is nog niet te zeggen"
    }
  }

  /// Nil for a step that the condition names itself.
  private func step(_ base: Condition.StepOperand.Base, _ range: ClosedRange<Int>?) -> String? {
    switch base {
    case .step: return nil
    case .position(let place):
      guard let range else {
        return "hoe ver het \(scan.at(place)) stevig is, is nog niet te zeggen"
      }
      if range.count > 1 {
        let certain =
          range.lowerBound == 0 ? "" : "zeker tot en met \(scan.glossed(step: range.lowerBound)), "
        return
          "\(scan.at(place)) is het \(certain)misschien tot en met \(scan.glossed(step: range.upperBound)) stevig"
      }
      return range.lowerBound == 0
        ? "\(scan.at(place)) is de eerste stap nog niet stevig"
        : "\(scan.at(place)) is het stevig tot en met \(scan.glossed(step: range.lowerBound))"
    case .front(let place):
      guard let range else { return "wat er \(scan.at(place)) te zien is, is nog niet te zeggen" }
      let seen =
        range.lowerBound == 0
        ? "\(scan.at(place)) is nog niets te zien"
        : "\(scan.at(place)) is \(scan.glossed(step: range.lowerBound)) al te zien"
      return range.count > 1
        ? "\(seen), en misschien \(scan.glossed(step: range.upperBound))" : seen
    case .criterion(let criterion):
      let question = quoted(scan.ladder?.criteria[criterion].name ?? "")
      guard let range else { return "bij \(question) is nog niet te zeggen welke stap er is" }
      return range.lowerBound == 0
        ? "bij \(question) is er nog geen stap"
        : "bij \(question) is \(scan.glossed(step: range.lowerBound)) er"
    }
  }

  /// Nil for a number that the condition names itself.
  private func count(_ base: Condition.CountOperand.Base, _ range: ClosedRange<Int>?) -> String? {
    switch base {
    case .number: return nil
    case .gaps(let place):
      guard let range, range.count == 1 else {
        return "of er \(scan.at(place)) een eerdere stap ontbreekt, is nog niet te zeggen"
      }
      let steps = analysis(place)?.gaps ?? []
      return steps.isEmpty
        ? "\(scan.at(place)) ontbreekt geen eerdere stap"
        : "\(scan.at(place)) is \(list(steps.map(scan.glossed), "en")) nog niet te zien, en een latere stap wel"
    case .raters(let party):
      let side = Vocabulary.side(of: party)
      guard let number = range?.lowerBound, number > 0 else {
        return "\(side) vulde nog niemand iets in"
      }
      return number == 1 ? "\(side) vulde één persoon in" : "\(side) vulden \(number) mensen in"
    }
  }

  /// Nil for a share that the condition names itself.
  private func share(_ operand: Condition.ShareOperand, _ found: Fraction?) -> String? {
    switch operand {
    case .fraction: return nil
    case .sameScore:
      guard let found else { return "of jullie op dezelfde stap uitkwamen, is nog niet te zeggen" }
      let same = "kwamen beide kanten op dezelfde stap uit"
      if found.denominator == 1 {
        return
          "op de ene vraag die jullie samen beantwoordden, \(found.numerator == 1 ? same : "kwamen jullie niet op dezelfde stap uit")"
      }
      return "op \(some(of: found)) vragen die jullie samen beantwoordden, \(same)"
    case .examples(let step):
      let name = scan.glossed(step: step + 1)
      guard let found else { return "bij \(name) is nog nergens ja gezegd" }
      if found.denominator == 1 {
        return
          "bij de ene keer ja op \(name) staat \(found.numerator == 1 ? "een" : "nog geen") voorbeeld"
      }
      return "bij \(some(of: found)) keer ja op \(name) staat een voorbeeld"
    }
  }

  /// "4 van de 10", "geen van de 10".
  private func some(of share: Fraction) -> String {
    "\(share.numerator == 0 ? "geen" : String(share.numerator)) van de \(share.denominator)"
  }

  private func analysis(_ place: Condition.Place?) -> Analysis? {
    outcome.map { outcome in place.map(outcome.shared.analysis) ?? outcome.shared.overall }
  }
}

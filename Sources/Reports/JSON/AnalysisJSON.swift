import Content
import JSONText
import Positions

extension ScanResult {
  /// The analysis of one set of criteria, or of the whole.
  func json(_ analysis: Analysis) -> JSONValue {
    let axis = analysis.wholeAxis.flatMap { scan.ladder?.axes[$0] }
    return [
      "position": JSONValue(stepID(analysis.position)),
      "positionIndex": JSONValue(analysis.position),
      "certain": JSONValue(stepID(analysis.certain)),
      "certainIndex": JSONValue(analysis.certain),
      "possible": JSONValue(stepID(analysis.possible)),
      "possibleIndex": JSONValue(analysis.possible),
      "uncertain": .bool(analysis.isUncertain),
      "front": JSONValue(stepID(analysis.front)),
      "frontIndex": JSONValue(analysis.front),
      "frontUncertain": .bool(analysis.isFrontUncertain),
      "gaps": steps(analysis.gaps),
      "unknownBetween": steps(analysis.unknownBetween),
      "margin": JSONValue(analysis.margin),
      "next": analysis.next.map(json) ?? .null,
      "wholeFrom": JSONValue(axis?.id),
      "carriedBy": .array(analysis.carriedBy.compactMap { axis.map(id(ofValue: $0)) }),
      "heldBackBy": .array(analysis.heldBackBy.compactMap { axis.map(id(ofValue: $0)) }),
      "steps": .array(
        analysis.steps.enumerated().map { place, step in json(step, step: place + 1) }),
    ]
  }

  private func id(ofValue value: Int) -> (Axis) -> JSONValue {
    { .string($0.values[value].id) }
  }

  private func steps(_ numbers: [Int]) -> JSONValue {
    .array(numbers.compactMap { stepID($0).map(JSONValue.string) })
  }

  private func json(_ next: Analysis.Next) -> JSONValue {
    [
      "step": JSONValue(stepID(next.step)),
      "halfJudgements": JSONValue(next.halfJudgements),
      "criteria": .array(
        next.criteria.compactMap { criterion in
          (scan.ladder?.criteria[criterion].id).map(JSONValue.string)
        }),
      "requirement": JSONValue(next.requirement.flatMap(requirementText)),
    ]
  }

  /// A requirement in the condition language.
  func requirementText(_ finding: RequirementFinding) -> String? {
    scan.ladder?.rule.requirements[finding.step - 1]?.text(names: ConditionNames(scan))
  }

  private func json(_ step: StepAnalysis, step number: Int) -> JSONValue {
    let tally = step.tally
    return [
      "step": JSONValue(stepID(number)),
      "state": .string(step.state.rawValue),
      "yes": .integer(tally.yes), "partly": .integer(tally.partly), "no": .integer(tally.no),
      "dontKnow": .integer(tally.dontKnow), "ratherNot": .integer(tally.ratherNot),
      "unanswered": .integer(tally.unanswered), "notApplicable": .integer(tally.notApplicable),
      "score": json(step.score),
    ]
  }

  func json(_ fraction: Fraction?) -> JSONValue {
    guard let fraction else { return .null }
    return [
      "numerator": .integer(fraction.numerator), "denominator": .integer(fraction.denominator),
    ]
  }

  /// How the options of a profile scan fit.
  func json(_ fit: ProfilePicture) -> JSONValue {
    guard let profile = scan.profile else { return .null }
    return [
      "options": .array(
        zip(profile.options, fit.options).map { option, fit in
          [
            "id": .string(option.id), "yes": .integer(fit.tally.yes),
            "partly": .integer(fit.tally.partly), "no": .integer(fit.tally.no),
            "known": .integer(fit.tally.known), "share": json(fit.share),
            "state": .string(fit.state.rawValue),
          ]
        }),
      "best": .array(fit.best.map { .string(profile.options[$0].id) }),
      "provisional": .bool(fit.isProvisional),
    ]
  }
}

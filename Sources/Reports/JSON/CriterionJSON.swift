import Content
import JSONText
import Positions

extension ScanResult {
  /// Every criterion with its shared cells.
  var criteria: JSONValue {
    guard let outcome, let ladder = scan.ladder else { return [] }
    let narrow = outcome.narrowViews()
    return .array(
      ladder.criteria.indices.map { place in
        [
          "id": .string(ladder.criteria[place].id),
          "index": JSONValue(outcome.shared.score(ofCriterion: place)),
          "cells": .array(
            ladder.scale.indices.map { step in
              cell(criterion: place, step: step, of: outcome, narrow: narrow)
            }),
          "agreed": JSONValue(agreement(on: place)),
        ]
      })
  }

  private func cell(
    criterion: Int, step: Int, of outcome: Outcome, narrow: [[Int]]
  ) -> JSONValue {
    let entry = outcome.plan.entry(criterion: criterion, step: step)
    let isAgreed = outcome.answers.agreement(on: entry) != nil
    var members: [JSONValue.Member] = [
      .init("step", JSONValue(stepID(step + 1))),
      .init("judgement", JSONValue(outcome.shared.judgements[entry]?.rawValue)),
      .init("oneSided", .bool(outcome.isOneSided[entry])),
      .init("basis", isAgreed ? "consensus" : "raters"),
      .init("plan", JSONValue(plans(criterion: criterion, step: step))),
    ]
    if !narrow[entry].isEmpty, asking.showsSides {
      members.append(
        .init("narrow", .array(narrow[entry].map { .string(parties.ids[$0]) })))
    }
    return .object(members)
  }

  /// The intentions written beside a cell; nil when there are none.
  private func plans(criterion: Int, step: Int) -> String? {
    let plans = participation.plans(criterion: criterion, step: step, round: round)
    return plans.isEmpty ? nil : plans.joined(separator: "; ")
  }

  /// What was agreed about a criterion, as a form says it: the picked step, or what was said of the
  /// whole; nil when nothing was agreed or it was agreed cell by cell.
  private func agreement(on criterion: Int) -> String? {
    switch participation.agreement(onCriterion: criterion)?.response {
    case .pick(let pick):
      pick.furthest.map { stepID($0 + 1) } ?? CriterionAnswer.Pick.noStep
    case .whole(let judgement): judgement.rawValue
    case .stepByStep, nil: nil
    }
  }

  /// Ids of the criteria and core questions that nobody who counts answered and nothing was agreed
  /// about, criteria first, each in the order of the scan. Of a profile scan the statements.
  var unanswered: [String] {
    switch finding {
    case .ladder(let outcome):
      let criteria = (scan.ladder?.criteria ?? []).enumerated().filter { place, _ in
        outcome.basis(ofCriterion: place) == .notAnswered
      }
      let core = scan.coreQuestions.enumerated().filter { place, _ in
        outcome.shared.judgements[outcome.plan.entry(core: place)] == nil
      }
      return criteria.map(\.element.id) + core.map(\.element.id)
    case .profile(let outcome):
      return (scan.profile?.statements ?? []).enumerated().filter { place, _ in
        outcome.shared.judgements[place] == nil
      }.map(\.element.id)
    }
  }
}

import Content
import Positions

@testable import Rules

/// Section 4 of docs/measurement.md once more, literally and slowly, to hold against `Agenda`.
///
/// It shares nothing with it: views come from outcomes of one party at a time, and "the highest view
/// taken" rewrites what the raters said.
struct LiteralTopics {
  let talk: TalkCase

  /// Those who make the shared picture, with their cells of a criterion.
  func voices(_ criterion: Int) -> [[Judgement?]] {
    if talk.parties.countingCount == 1 {
      return talk.countingRaters.map { cells(talk.raters[$0].judgements, criterion) }
    }
    return [0, 1].compactMap { party in view(ofParty: party, criterion) }
  }

  func view(ofParty party: Int, _ criterion: Int) -> [Judgement?]? {
    let members = talk.raters.filter { $0.party == party }
    if members.isEmpty { return nil }
    return talk.outcome(members).picture(ofParty: party).map {
      Array($0.cells(ofCriterion: criterion))
    }
  }

  private func cells(_ judgements: [Judgement?], _ criterion: Int) -> [Judgement?] {
    Array(judgements[criterion * talk.stepCount..<(criterion + 1) * talk.stepCount])
  }

  /// The highest step that is ja; nil where nothing is known or something above it is not.
  func score(_ cells: [Judgement?]) -> Int? {
    let highest = (1...cells.count).last { cells[$0 - 1] == .yes } ?? 0
    if cells.allSatisfy({ $0?.units == nil }) { return nil }
    let unknown: [Judgement?] = [.dontKnow, .ratherNot, nil]
    return cells[highest...].contains(where: unknown.contains) ? nil : highest
  }

  func scoreDifference(_ criterion: Int) -> Int {
    let scores = voices(criterion).compactMap(score)
    return scores.count < 2 ? 0 : (scores.max() ?? 0) - (scores.min() ?? 0)
  }

  func cellDifference(_ criterion: Int) -> Int {
    (0..<talk.stepCount).reduce(0) { sum, step in
      let units = voices(criterion).compactMap { $0[step]?.units }
      return sum + (units.max() ?? 0) - (units.min() ?? 0)
    }
  }

  func isKnownAgainstUnknown(_ criterion: Int) -> Bool {
    (0..<talk.stepCount).contains { step in
      let cells = voices(criterion).map { $0[step] }
      return cells.contains { $0?.units != nil }
        && cells.contains { $0 == .dontKnow || $0 == .notApplicable }
    }
  }

  func isSplit(_ criterion: Int) -> Bool {
    guard talk.parties.countingCount > 1 else { return false }
    return [0, 1].contains { party in
      let scores = talk.raters.filter { $0.party == party }
        .compactMap { score(cells($0.judgements, criterion)) }
      return (scores.max() ?? 0) - (scores.min() ?? 0) >= 2
    }
  }

  func isSeenLowerByOthers(_ criterion: Int) -> Bool {
    let student = talk.parties.countingCount
    guard let theirs = view(ofParty: student, criterion).flatMap(score),
      let shared = talk.outcome().shared.score(ofCriterion: criterion)
    else { return false }
    return shared - theirs >= 2
  }

  /// Positions of every level and of the whole when everyone who counts takes over the highest view
  /// of these criteria, cell by cell, where it is above what is shared.
  func positions(raising criteria: [Int]) -> [Int?] {
    let shared = talk.outcome().shared
    var raters = talk.raters
    for criterion in criteria {
      for step in 0..<talk.stepCount {
        let known = voices(criterion).compactMap { $0[step] }.filter { $0.units != nil }
        guard let highest = known.max(by: { ($0.units ?? 0) < ($1.units ?? 0) }),
          let units = shared.judgement(criterion: criterion, step: step)?.units,
          (highest.units ?? 0) > units
        else { continue }
        for rater in talk.countingRaters {
          raters[rater].judgements[criterion * talk.stepCount + step] = highest
        }
      }
    }
    let outcome = talk.outcome(raters)
    return outcome.plan.ladder.axes[0].values.indices.map {
      outcome.shared.analysis(of: Condition.Place(axis: 0, value: $0)).position
    } + [outcome.shared.overall.position]
  }
}

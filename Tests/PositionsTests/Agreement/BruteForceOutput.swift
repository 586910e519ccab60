import Content
import Positions

/// What the product computed, in the brute force's words.
extension BruteForce.Outcome {
  init(_ outcome: Positions.Outcome, of input: BruteForce.Case) {
    let (plan, parties) = (outcome.plan, outcome.plan.parties.ids)
    let narrow = outcome.narrowViews()
    let restsOn = outcome.restsOn
    func cell(_ entry: Int, isAgreed: Bool) -> BruteForce.SharedCell {
      BruteForce.SharedCell(
        word: BruteForce.Word(outcome.shared.judgements[entry]),
        isOneSided: outcome.isOneSided[entry], isAgreed: isAgreed,
        narrow: narrow[entry].map { parties[$0] })
    }
    var byParty: [String: BruteForce.PartyOutcome] = [:]
    for party in outcome.byParty {
      // How narrow a view is stands with the shared cells.
      byParty[parties[party.party]] = BruteForce.PartyOutcome(
        views: [], coreViews: [], picture: BruteForce.Picture(party.picture, of: input))
    }
    self.init(
      missingParties: outcome.missingParties.map { parties[$0] },
      cells: input.criteria.indices.map { criterion in
        (0..<(input.criteria[criterion].isAsked ? input.steps : 0)).map { step in
          cell(
            plan.entry(criterion: criterion, step: step),
            isAgreed: outcome.isAgreed(criterion: criterion, step: step))
        }
      },
      core: (0..<input.coreQuestions).map { question in
        let entry = plan.entry(core: question)
        return cell(entry, isAgreed: outcome.answers.agreement(on: entry) != nil)
      },
      shared: BruteForce.Picture(outcome.shared, of: input), byParty: byParty,
      restsOn: BruteForce.RestsOn(
        agreed: restsOn[.agreed], notAnswered: restsOn[.notAnswered],
        oneSided: restsOn[.oneSided], same: restsOn[.same], open: restsOn[.open]),
      sensitivity: outcome.sensitivity.map(BruteForce.Sensitivity.init))
  }

  /// Only what the product computes as well: pictures of parties that have raters, without views.
  func comparable(_ input: BruteForce.Case) -> BruteForce.Outcome {
    var outcome = self
    let present = Set(input.raters.map(\.party))
    outcome.byParty = byParty.filter { present.contains($0.key) }.mapValues { party in
      BruteForce.PartyOutcome(views: [], coreViews: [], picture: party.picture)
    }
    return outcome
  }
}

extension BruteForce.Picture {
  init(_ picture: Positions.Picture, of input: BruteForce.Case) {
    var overall = BruteForce.Analysis(picture.overall)
    overall.failingRequirement = picture.namedRequirements.first { $0.holds == false }?.step
    overall.undecidedRequirements = picture.namedRequirements.filter { $0.holds == nil }.map(\.step)
    self.init(
      words: input.criteria.indices.map { criterion in
        let words = picture.cells(ofCriterion: criterion).map { BruteForce.Word($0) }
        // Of a criterion that was not asked the product keeps unknown cells.
        let isBlank = words.allSatisfy { $0 == .unanswered }
        return isBlank && !input.criteria[criterion].isAsked ? [] : words
      },
      axes: input.axes.enumerated().map { axis, values in
        (0..<values).map { value in
          BruteForce.Analysis(picture.analysis(of: Condition.Place(axis: axis, value: value)))
        }
      },
      overall: overall,
      core: (0..<input.coreQuestions).map { BruteForce.CoreState(picture.core($0)) },
      scores: input.criteria.indices.map(picture.score(ofCriterion:)))
  }
}

extension BruteForce.Analysis {
  init(_ analysis: Positions.Analysis) {
    self.init(
      steps: analysis.steps.map(BruteForce.StepOutcome.init), position: analysis.position,
      certain: analysis.certain, possible: analysis.possible, isUncertain: analysis.isUncertain,
      front: analysis.front, isFrontUncertain: analysis.isFrontUncertain, gaps: analysis.gaps,
      unknownBetween: analysis.unknownBetween, margin: analysis.margin,
      next: analysis.next.map {
        BruteForce.Next(
          step: $0.step, halfJudgements: $0.halfJudgements, criteria: $0.criteria,
          requirement: $0.requirement?.step)
      },
      wholeFrom: analysis.wholeAxis, carriedBy: analysis.carriedBy,
      heldBackBy: analysis.heldBackBy)
  }
}

extension BruteForce.StepOutcome {
  init(_ step: StepAnalysis) {
    let tally = step.tally
    self.init(
      state: BruteForce.State(step.state), yes: tally.yes, partly: tally.partly, no: tally.no,
      dontKnow: tally.dontKnow, ratherNot: tally.ratherNot, unanswered: tally.unanswered,
      notApplicable: tally.notApplicable, need: step.need, seen: step.seen,
      isCovered: step.isCovered)
  }
}

extension BruteForce.State {
  fileprivate init(_ state: StepState) {
    self =
      switch state {
      case .notApplicable: .notApplicable
      case .firm: .firm
      case .visible: .visible
      case .unknown: .unknown
      case .notYet: .notYet
      }
  }
}

extension BruteForce.CoreState {
  fileprivate init(_ state: Positions.CoreState) {
    self =
      switch state {
      case .inOrder: .inOrder
      case .partly: .partly
      case .notYet: .notYet
      case .unknown: .unknown
      case .notApplicable: .notApplicable
      }
  }
}

extension BruteForce.Sensitivity {
  fileprivate init(_ sensitivity: Positions.Sensitivity) {
    let variant: BruteForce.Variant =
      switch sensitivity.variant {
      case .partlyAsNo: .partlyAsNo
      case .partlyAsYes: .partlyAsYes
      case .firmFromHalf: .firmOneHalf
      case .firmFromThreeQuarters: .firmThreeQuarters
      }
    self.init(
      variant: variant, position: sensitivity.position,
      isWholeChanged: sensitivity.isWholeChanged,
      changed: sensitivity.changed.map { BruteForce.Place(axis: $0.axis, value: $0.value) })
  }
}

extension BruteForce.ProfileOutcome {
  /// The shared picture, or that of one party, of whose cells nothing but the judgement is known.
  init(_ picture: ProfilePicture, isOneSided: [Bool]? = nil, isAgreed: [Bool]? = nil) {
    self.init(
      cells: picture.judgements.enumerated().map { place, judgement in
        BruteForce.SharedCell(
          word: BruteForce.Word(judgement), isOneSided: isOneSided?[place] ?? false,
          isAgreed: isAgreed?[place] ?? false)
      },
      options: picture.options.map { option in
        let state: BruteForce.ShareState =
          switch option.state {
          case .known: .known
          case .unknown: .unknown
          case .notApplicable: .notApplicable
          }
        return BruteForce.OptionOutcome(
          yes: option.tally.yes, partly: option.tally.partly, no: option.tally.no,
          applicable: option.tally.applicable,
          share: option.share.map { BruteForce.Ratio($0.numerator, $0.denominator) }, state: state)
      },
      best: picture.best, isProvisional: picture.isProvisional)
  }
}

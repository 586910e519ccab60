import Content
import Positions

/// The brute force's cases as the product takes them.
extension BruteForce.Case {
  var plan: OutcomePlan {
    OutcomePlan(
      ladder, coreCount: coreQuestions,
      parties: Parties(counting: parties, alsoHeard: alsoHeard))
  }

  private var ladder: Ladder {
    Ladder(
      scale: (1...steps).map { Step(id: "s\($0)", name: "", plainName: nil, core: "") },
      axes: axes.enumerated().map { axis, values in
        Axis(
          id: "as\(axis)",
          values: (0..<values).map {
            AxisValue(id: "w\($0)", name: "", plainName: nil, explanation: "", sources: [])
          })
      },
      criteria: criteria.enumerated().map { place, criterion in
        Criterion(
          id: "c\(place)", name: "", question: "", placement: criterion.placement,
          scope: criterion.isShared ? .shared : .own,
          descriptors: criterion.isUndescribed.map {
            $0 ? .notApplicable(reason: "") : .text("")
          },
          examples: [], caution: nil, audience: [], sources: [])
      },
      rule: PositionRule(
        firm: Fraction(rule.firm), visible: Fraction(rule.visible),
        coverage: Fraction(rule.coverage), wholeAxis: wholeAxis,
        requirements: Dictionary(
          uniqueKeysWithValues: requirements.map { ($0.key - 1, Condition($0.value)) })))
  }

  /// The answers out of forms, so that the product expands picks itself.
  var answersOfSheets: Answers {
    let sheets =
      raters.enumerated().map { place, rater in
        // Some forms have an id, and some raters cannot be told apart.
        let id = place.isMultiple(of: 2) ? "a\(place)" : nil
        return rater.sheet.sheet(
          .rater(Content.Rater(id: id, name: nil, role: "rol", party: rater.party)))
      } + (agreed.map { [$0.sheet(.consensus)] } ?? [])
    return Participation(sheets, parties: Parties(counting: parties, alsoHeard: alsoHeard))
      .answers(to: ladder, coreCount: coreQuestions, asked: criteria.map(\.isAsked))
  }

  /// The answers out of cells, as the brute force expands them.
  var answersOfCells: Answers {
    let places = parties + alsoHeard
    func cells(_ sheet: BruteForce.Sheet) -> [Judgement?] {
      zip(sheet.answers, criteria).flatMap { answer, criterion in
        BruteForce.cells(of: answer, undescribed: criterion.isUndescribed).map(\.judgement)
      } + sheet.core.map(\.judgement)
    }
    return Answers(
      responses: raters.compactMap { rater in
        places.firstIndex(of: rater.party).map { Response(party: $0, cells: cells(rater.sheet)) }
      }, agreed: agreed.map(cells) ?? [], asked: criteria.map(\.isAsked))
  }
}

extension BruteForce.Sheet {
  fileprivate func sheet(_ author: Content.Sheet.Author) -> Content.Sheet {
    Content.Sheet(
      author,
      core: core.map { $0.judgement.map { Content.Answer($0) } },
      criteria: answers.map { answer in
        switch answer {
        case .unanswered: nil
        case .pick(let furthest, let missing, let isOnTheWay):
          CriterionAnswer(
            response: .pick(
              .init(
                furthest: furthest > 0 ? furthest - 1 : nil, missing: Set(missing.map { $0 - 1 }),
                isOnTheWay: isOnTheWay)))
        case .whole(let word): word.judgement.map { CriterionAnswer(response: .whole($0)) }
        case .cells(let words):
          CriterionAnswer(
            response: .stepByStep(words.map { $0.judgement.map { Content.Answer($0) } }))
        }
      })
  }
}

extension Content.Sheet {
  fileprivate init(
    _ author: Author, core: [Content.Answer?] = [], criteria: [CriterionAnswer?] = [],
    statements: [Content.Answer?] = []
  ) {
    self.init(
      scan: "s", version: 1, partnership: "P", unit: nil, period: nil,
      moment: CalendarDate(year: 2026, month: 11, day: 20)!, author: author, round: 1,
      coreAnswers: core, criterionAnswers: criteria, statementAnswers: statements)
  }
}

extension BruteForce.ProfileCase {
  var plan: ProfilePlan {
    ProfilePlan(profile, parties: Parties(counting: parties, alsoHeard: alsoHeard))
  }

  private var profile: Profile {
    Profile(
      options: (0..<options).map {
        Profile.Option(id: "o\($0)", name: "", core: "", advantages: [], disadvantages: [])
      },
      statements: statements.enumerated().map { place, option in
        Profile.Statement(id: "t\(place)", option: option, text: "", theme: nil, sources: [])
      })
  }

  var answersOfSheets: Answers {
    func sheet(_ author: Content.Sheet.Author, _ words: [BruteForce.Word]) -> Content.Sheet {
      Content.Sheet(author, statements: words.map { $0.judgement.map { Content.Answer($0) } })
    }
    let sheets =
      raters.map { rater in
        sheet(
          .rater(Content.Rater(id: nil, name: nil, role: "rol", party: rater.party)), rater.words)
      } + (agreed.map { [sheet(.consensus, $0)] } ?? [])
    return Participation(sheets, parties: Parties(counting: parties, alsoHeard: alsoHeard))
      .answers(to: profile)
  }
}

extension BruteForce.Word {
  var judgement: Judgement? {
    switch self {
    case .yes: .yes
    case .partly: .partly
    case .no: .no
    case .dontKnow: .dontKnow
    case .ratherNot: .ratherNot
    case .unanswered: nil
    case .notApplicable: .notApplicable
    }
  }

  init(_ judgement: Judgement?) {
    self =
      switch judgement {
      case .yes: .yes
      case .partly: .partly
      case .no: .no
      case .dontKnow: .dontKnow
      case .ratherNot: .ratherNot
      case nil: .unanswered
      case .notApplicable: .notApplicable
      }
  }
}

extension Fraction {
  fileprivate init(_ ratio: BruteForce.Ratio) { self.init(ratio.numerator, ratio.denominator) }
}

extension Condition {
  init(_ requirement: BruteForce.Requirement) {
    func compare(
      _ base: StepOperand.Base, _ relation: BruteForce.Relation, _ step: Int
    ) -> Condition {
      .steps(
        .init(base), relation == .above ? .greater : .greaterOrEqual, .init(.step(step)))
    }
    self =
      switch requirement {
      case .all(let parts): .all(parts.map(Condition.init))
      case .any(let parts): .any(parts.map(Condition.init))
      case .coreInOrder(let question): .coreInOrder(question)
      case .position(let axis, let value, let relation, let step):
        compare(.position(.init(axis: axis, value: value)), relation, step)
      case .front(let axis, let value, let relation, let step):
        compare(.front(.init(axis: axis, value: value)), relation, step)
      case .score(let criterion, let relation, let step):
        compare(.criterion(criterion), relation, step)
      }
  }
}

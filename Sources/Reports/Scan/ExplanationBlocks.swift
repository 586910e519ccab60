import Content
import Positions
import Wording

/// Why a ladder scan came out as it did, down to the answers.
struct ExplanationBlocks {
  let result: ScanResult
  let ladder: Ladder
  let outcome: Outcome

  private var sentences: ExplanationSentences { ExplanationSentences(ladder) }

  var all: [Page.Block] {
    [
      .heading(PageWording.explanationHeading), .bullets(ExplanationSentences.method),
      .paragraph(sentences.thresholds),
    ] + sets + answers
  }

  private var sets: [Page.Block] {
    var blocks: [Page.Block] = []
    for (axis, values) in ladder.axes.enumerated() {
      for (place, value) in values.values.enumerated() {
        let analysis = outcome.shared.analysis(of: Condition.Place(axis: axis, value: place))
        blocks.append(.details(summary: value.label.capitalizedFirst, [.bullets(counts(analysis))]))
      }
    }
    if result.asking.showsWhole {
      blocks.append(.details(summary: PageWording.wholeHeading, whole))
    }
    return blocks
  }

  private func counts(_ analysis: Analysis) -> [String] {
    analysis.steps.enumerated().map { sentences.counted($1, number: $0 + 1) }
  }

  private var whole: [Page.Block] {
    let analysis = outcome.shared.overall
    var lines: [String]
    if let axis = analysis.wholeAxis {
      let values = ladder.axes[axis].values
      let parts = values.indices.map { place in
        outcome.shared.analysis(of: Condition.Place(axis: axis, value: place))
      }
      lines = analysis.steps.enumerated().map { place, step in
        sentences.majority(
          step.state, number: place + 1,
          of: zip(values, parts).map { ($0.label, $1.steps[place].state) })
      }
      lines.append(WholeSentences(ladder).rule(analysis))
    } else {
      lines = counts(analysis)
    }
    lines += outcome.shared.namedRequirements.compactMap { finding in
      ladder.rule.requirements[finding.step - 1].map {
        RequirementSentences(result.scan, ladder).sentence(
          $0, step: finding.step, holds: finding.holds)
      }
    }
    return [.bullets(lines)]
  }

  // MARK: Answers

  private var answers: [Page.Block] {
    var blocks: [Page.Block] = [.heading(PageWording.answersHeading)]
    if !result.scan.coreQuestions.isEmpty {
      var lines: [Page.Block] = []
      for (place, question) in result.scan.coreQuestions.enumerated() {
        lines.append(
          .paragraph(ExplanationSentences.core(question.name, outcome.shared.core(place))))
        let answers = answers(toCore: place)
        if !answers.isEmpty { lines.append(.bullets(answers)) }
      }
      blocks.append(.details(summary: PageWording.coreAnswers, lines))
    }
    for (place, criterion) in ladder.criteria.enumerated() {
      blocks.append(.details(summary: criterion.name, answers(toCriterion: place)))
    }
    return blocks
  }

  private func answers(toCore place: Int) -> [String] {
    var lines = result.shownParticipants.compactMap { participant in
      participant.sheet(round: result.round).map { sheet in
        let answer = sheet.coreAnswers[place]
        return ExplanationSentences.answer(
          of: participant.rater.role, party: participant.rater.party, answer?.judgement,
          remarks: answer?.remarks)
      }
    }
    let entry = outcome.plan.entry(core: place)
    if let agreed = outcome.answers.agreement(on: entry) {
      let remarks = result.participation.agreements.lazy.compactMap { $0.coreAnswers[place] }.last
      lines.append(ExplanationSentences.agreed(agreed, remarks: remarks?.remarks))
    }
    return lines
  }

  private func answers(toCriterion criterion: Int) -> [Page.Block] {
    let picks = picks(criterion: criterion)
    let steps = ladder.scale.indices.flatMap { step -> [Page.Block] in
      let descriptor = ladder.criteria[criterion].descriptors[step]
      let head = Page.Block.paragraph(sentences.step(step, descriptor))
      guard descriptor.isAsked else { return [head] }
      let judgement = outcome.shared.judgement(criterion: criterion, step: step)
      return [
        head,
        .bullets(
          answers(criterion: criterion, step: step) + [ExplanationSentences.shared(judgement)]),
      ]
    }
    return (picks.isEmpty ? [] : [.bullets(picks)]) + steps
  }

  /// What was answered to a criterion as a whole, with what was written beside it.
  private func picks(criterion: Int) -> [String] {
    var lines = result.shownParticipants.compactMap { participant in
      participant.sheet(round: result.round)?.criterionAnswers[criterion].flatMap { answer in
        sentences.picked(
          by: participant.rater.role, party: participant.rater.party, answer.response,
          remarks: answer.remarks)
      }
    }
    lines += result.participation.agreements.compactMap { sheet in
      sheet.criterionAnswers[criterion].flatMap {
        sentences.agreed($0.response, remarks: $0.remarks)
      }
    }
    return lines
  }

  private func answers(criterion: Int, step: Int) -> [String] {
    let entry = outcome.plan.entry(criterion: criterion, step: step)
    let descriptors = ladder.criteria[criterion].descriptors
    var lines = result.shownParticipants.compactMap { participant in
      participant.sheet(round: result.round).map { sheet in
        let answer = sheet.criterionAnswers[criterion]
        return ExplanationSentences.answer(
          of: participant.rater.role, party: participant.rater.party,
          answer?.cells(descriptors)[step], remarks: answer?.remarks(atStep: step))
      }
    }
    if let agreed = outcome.answers.agreement(on: entry) {
      let remarks = result.participation.agreements.lazy
        .compactMap { $0.criterionAnswers[criterion]?.remarks(atStep: step) }.last
      lines.append(ExplanationSentences.agreed(agreed, remarks: remarks))
    }
    return lines
  }
}

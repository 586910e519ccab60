import Content

/// One way the partnership is seen: what both sides see, or what one party sees.
///
/// Counted once; what a page or an explanation needs beyond positions is worked out on demand.
package struct Picture: Sendable {
  package let plan: OutcomePlan
  /// All cells, criterion by criterion and within one by step, then the core questions. An unknown
  /// one is `dontKnow` when any rater said so, else `ratherNot` when any did, else nil; one of a
  /// criterion that was not asked is nil.
  package let judgements: [Judgement?]

  let tallies: [Tally]
  let reading: PictureReading

  init(_ plan: OutcomePlan, _ judgements: [Judgement?], asked: [Bool]) {
    self.plan = plan
    self.judgements = judgements
    tallies = plan.tallies(judgements, asked: asked)
    reading = plan.read(tallies, judgements)
  }

  /// The judgement of a cell; the step is a place in the scale.
  package func judgement(criterion: Int, step: Int) -> Judgement? {
    judgements[plan.entry(criterion: criterion, step: step)]
  }

  /// The cells of a criterion, in the order of the scale.
  package func cells(ofCriterion criterion: Int) -> ArraySlice<Judgement?> {
    let first = plan.entry(criterion: criterion, step: 0)
    return judgements[first..<first + plan.stepCount]
  }

  /// The score of a criterion: see `CriterionScore`.
  package func score(ofCriterion criterion: Int) -> Int? {
    CriterionScore.of(cells(ofCriterion: criterion))
  }

  /// The state of a core question, by place.
  package func core(_ question: Int) -> CoreState {
    CoreState(judgements[plan.entry(core: question)])
  }

  /// The analysis of the whole.
  package var overall: Analysis { Analysis(self, nil) }

  /// The analysis of the criteria with one value of one axis.
  package func analysis(of place: Condition.Place) -> Analysis { Analysis(self, place) }

  /// Every requirement of the whole's position with its verdict, from the first step up.
  package var requirements: [RequirementFinding] { reading.findings }

  /// The requirements that are to be named: going up, those that are undecided and the first that
  /// fails, where the position stops.
  package var namedRequirements: [RequirementFinding] {
    let upToFailing =
      (requirements.firstIndex { $0.holds == false }).map { requirements[...$0] }
      ?? requirements[...]
    return upToFailing.filter { $0.holds != true }
  }
}

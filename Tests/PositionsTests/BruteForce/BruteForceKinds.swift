/// What makes a case worth comparing: the kinds of outcome it shows, for the distribution test.
extension BruteForce {
  static func kinds(of input: Case, _ outcome: Outcome) -> Set<String> {
    var kinds: Set<String> = []
    func note(_ kind: String, _ isShown: Bool) { if isShown { kinds.insert(kind) } }

    let shared = outcome.shared
    for kind in kindsOfAnalysis(shared.overall) { kinds.insert("whole: \(kind)") }
    for analysis in shared.axes.flatMap({ $0 }) {
      for kind in kindsOfAnalysis(analysis) { kinds.insert("axis: \(kind)") }
    }
    for analysis in [shared.overall] + shared.axes.flatMap({ $0 }) {
      // Possible with fractions the checker warns of: dekking above drempel.
      note("certain above position", analysis.certain ?? 0 > analysis.position ?? 0)
    }
    let overall = shared.overall
    let suffix = input.wholeAxis == nil ? "without geheel" : "with geheel"
    note("whole \(suffix)", true)
    if let axis = input.wholeAxis {
      let carriers = shared.axes[axis].filter { $0.isApplicable }.count
      note("carried by some", (1..<max(1, carriers)).contains(overall.carriedBy.count))
      note("carried by all", overall.carriedBy.count == carriers && carriers > 1)
      note("held back by some", (1..<max(1, carriers)).contains(overall.heldBackBy.count))
      note("value outside the whole", carriers < input.axes[axis] && carriers > 0)
    }
    if !input.requirements.isEmpty {
      var free = input
      free.requirements = [:]
      let core = outcome.core.map { $0.word }
      let unbound = picture(shared.words, core: core, of: free).overall
      note("vereist stops the position, \(suffix)", unbound.position != overall.position)
      note(
        "vereist stops certain only, \(suffix)",
        unbound.certain != overall.certain && unbound.position == overall.position)
      note(
        "vereist holds", overall.failingRequirement == nil && overall.undecidedRequirements == [])
      note("vereist named in next", overall.next?.requirement != nil)
    }
    for cell in outcome.cells.flatMap({ $0 }) {
      note("cell one-sided", cell.isOneSided)
      note("cell agreed", cell.isAgreed)
      note("cell narrow", !cell.narrow.isEmpty)
      note("cell \(cell.word)", true)
      note("cell agreed unknown or nvt", cell.isAgreed && !cell.word.isKnown)
    }
    for (place, criterion) in input.criteria.enumerated() {
      note("criterion not asked", !criterion.isAsked)
      if !criterion.isAsked { continue }
      note("score unknown", shared.scores[place] == nil)
      note("score 0", shared.scores[place] == 0)
      for step in 0..<input.steps where !criterion.isUndescribed[step] {
        note("nvt by the raters", outcome.cells[place][step].word == .notApplicable)
      }
    }
    for state in shared.core { note("core \(state)", true) }
    note("rests on agreed", outcome.restsOn.agreed > 0)
    note("rests on not answered", outcome.restsOn.notAnswered > 0)
    note("rests on one-sided", outcome.restsOn.oneSided > 0)
    note("rests on same", outcome.restsOn.same > 0)
    note("rests on open", outcome.restsOn.open > 0)
    note("party missing", !outcome.missingParties.isEmpty)
    note("party also heard", input.raters.contains { $0.party == "student" })
    let alone = input.parties.map { outcome.byParty[$0]?.picture.overall.position }
    note(
      "shared below each party alone",
      overall.position.map { position in alone.allSatisfy { $0 ?? 0 > position } } ?? false)
    for sensitivity in outcome.sensitivity {
      note("\(sensitivity.variant) changes the whole", sensitivity.isWholeChanged)
      note("\(sensitivity.variant) changes a value", !sensitivity.changed.isEmpty)
    }
    return kinds
  }

  private static func kindsOfAnalysis(_ analysis: Analysis) -> [String] {
    var kinds: [String] = []
    func note(_ kind: String, _ isShown: Bool) { if isShown { kinds.append(kind) } }

    for outcome in analysis.steps { kinds.append("step \(outcome.state)") }
    note("not applicable at all", !analysis.isApplicable)
    note("position none", analysis.position == nil && analysis.isApplicable)
    note("position 0", analysis.position == 0)
    note("position 1 or more", analysis.position ?? 0 > 0)
    note("position at the top", analysis.position == analysis.steps.count)
    note("uncertain", analysis.isUncertain)
    note("front none", analysis.front == nil && analysis.isApplicable)
    note("front 0", analysis.front == 0)
    note("front above position", analysis.front ?? 0 > analysis.position ?? 0)
    note("front uncertain", analysis.isFrontUncertain)
    note("gaps", !analysis.gaps.isEmpty)
    note("unknown below the front", !analysis.unknownBetween.isEmpty)
    if let position = analysis.position {
      note(
        "nvt skipped", analysis.steps[..<position].contains { $0.state == .notApplicable })
    }
    if analysis.wholeFrom == nil {
      note("margin 0", analysis.margin == 0)
      note("margin 1 or more", analysis.margin ?? 0 > 0)
      note("next not covered", analysis.next.map { $0.halfJudgements == nil } ?? false)
      note("next lacks two criteria", analysis.next?.criteria.count ?? 0 > 1)
    }
    note("no next", analysis.next == nil && analysis.isApplicable)
    return kinds
  }
}

/// Everything together: a case and its outcome.
extension BruteForce {
  /// On what the shared picture rests: criteria, each in the first that fits.
  struct RestsOn: Hashable, Sendable {
    var agreed = 0
    var notAnswered = 0
    var oneSided = 0
    var same = 0
    var open = 0
  }

  enum Variant: Hashable, Sendable, CaseIterable {
    case partlyAsNo, partlyAsYes, firmOneHalf, firmThreeQuarters
  }

  struct Place: Hashable, Sendable {
    var axis: Int
    var value: Int
  }

  /// One recomputation of the shared picture under another convention.
  struct Sensitivity: Hashable, Sendable {
    var variant: Variant
    /// Of the whole.
    var position: Int?
    var isWholeChanged: Bool
    /// The axis values whose position differs, in order.
    var changed: [Place]
  }

  /// One party's own picture; agreed judgements play no part in it.
  struct PartyOutcome: Hashable, Sendable {
    /// By criterion and step; an empty row for a criterion that was not asked.
    var views: [[View]]
    /// By core question.
    var coreViews: [View]
    var picture: Picture
  }

  struct Outcome: Hashable, Sendable {
    /// Counting parties without raters.
    var missingParties: [String]
    /// By criterion and step; an empty row for a criterion that was not asked.
    var cells: [[SharedCell]]
    /// By core question.
    var core: [SharedCell]
    var shared: Picture
    /// Counting parties, with raters or without, and those also heard that have raters.
    var byParty: [String: PartyOutcome]
    var restsOn: RestsOn
    var sensitivity: [Sensitivity]
  }

  static func outcome(of input: Case) -> Outcome {
    let judged = Judged(input)
    let core = judged.core.map { $0.word }
    let shared = picture(judged.cells.map { $0.map { $0.word } }, core: core, of: input)
    var byParty: [String: PartyOutcome] = [:]
    for (place, party) in judged.parties.enumerated() {
      let isCounting = place < input.parties.count
      guard isCounting || input.raters.contains(where: { $0.party == party }) else { continue }
      let views = judged.views.map { $0.map { $0[place] } }
      let coreViews = judged.coreViews.map { $0[place] }
      byParty[party] = PartyOutcome(
        views: views, coreViews: coreViews,
        picture: picture(
          views.map { $0.map { $0.word } }, core: coreViews.map { $0.word }, of: input))
    }
    return Outcome(
      missingParties: input.parties.filter { party in
        !input.raters.contains { $0.party == party }
      },
      cells: judged.cells, core: judged.core, shared: shared, byParty: byParty,
      restsOn: restsOn(judged, of: input),
      sensitivity: Variant.allCases.map {
        sensitivity($0, shared: shared, core: core, of: input)
      })
  }

  private static func restsOn(_ judged: Judged, of input: Case) -> RestsOn {
    var result = RestsOn()
    for (place, criterion) in input.criteria.enumerated() where criterion.isAsked {
      let described = (0..<input.steps).filter { !criterion.isUndescribed[$0] }
      // Where nothing is asked, nothing rests on anything.
      if described.isEmpty { continue }
      let row = described.map { judged.cells[place][$0] }
      let raters = input.raters.indices.filter { input.parties.contains(input.raters[$0].party) }
      let answering = raters.filter { isAnswered(judged.words[$0][place], criterion) }
      let isEveryPartyAnswering = input.parties.allSatisfy { party in
        answering.contains { input.raters[$0].party == party }
      }
      // On every cell all judgements that were given are equal.
      let isSame = described.allSatisfy { step in
        let given = raters.map { judged.words[$0][place][step] }.filter { $0 != .unanswered }
        return given.allSatisfy { $0 == given[0] }
      }
      if row.contains(where: { $0.isAgreed }) {
        result.agreed += 1
      } else if answering.isEmpty {
        result.notAnswered += 1
      } else if row.contains(where: { $0.isOneSided }) || !isEveryPartyAnswering {
        result.oneSided += 1
      } else if isSame {
        result.same += 1
      } else {
        result.open += 1
      }
    }
    return result
  }

  /// Whether a rater's words say anything of a criterion; weet-niet and liever-niet do.
  static func isAnswered(_ words: [Word], _ criterion: Criterion) -> Bool {
    words.indices.contains { !criterion.isUndescribed[$0] && words[$0] != .unanswered }
  }

  /// The shared picture with `deels` as nee or ja, also of core questions, or with another drempel.
  private static func sensitivity(
    _ variant: Variant, shared: Picture, core: [Word], of input: Case
  ) -> Sensitivity {
    var changedInput = input
    var (words, coreWords) = (shared.words, core)
    switch variant {
    case .partlyAsNo:
      words = words.map { $0.map { $0 == .partly ? .no : $0 } }
      coreWords = core.map { $0 == .partly ? .no : $0 }
    case .partlyAsYes:
      words = words.map { $0.map { $0 == .partly ? .yes : $0 } }
      coreWords = core.map { $0 == .partly ? .yes : $0 }
    case .firmOneHalf: changedInput.rule.firm = Ratio(1, 2)
    case .firmThreeQuarters: changedInput.rule.firm = Ratio(3, 4)
    }
    // Of the same thing the same comes out.
    let isSame =
      words == shared.words && coreWords == core && changedInput.rule == input.rule
    let other = isSame ? shared : picture(words, core: coreWords, of: changedInput)
    var changed: [Place] = []
    for axis in input.axes.indices {
      for value in 0..<input.axes[axis]
      where shared.axes[axis][value].position != other.axes[axis][value].position {
        changed.append(Place(axis: axis, value: value))
      }
    }
    return Sensitivity(
      variant: variant, position: other.overall.position,
      isWholeChanged: other.overall.position != shared.overall.position, changed: changed)
  }
}

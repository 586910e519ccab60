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

  struct Outcome: Hashable, Sendable {
    /// Counting parties without raters.
    var missingParties: [String]
    /// By criterion and step; an empty row for a criterion that was not asked.
    var cells: [[SharedCell]]
    var coreCells: [SharedCell]
    var shared: Picture
    /// Counting parties and those also heard, with raters or without.
    var byParty: [String: Picture]
    /// Per party, by criterion and step: the view is narrow.
    var narrow: [String: [[Bool]]]
    var restsOn: RestsOn
    var sensitivity: [Sensitivity]
  }

  static func outcome(of input: Case) -> Outcome {
    let judged = Judged(input)
    let cells = judged.sharedCells
    let coreCells = judged.sharedCore
    let core = coreCells.map { $0.word }
    let words = cells.map { row in row.map { $0.word } }
    let shared = picture(words, core: core, of: input)
    var byParty: [String: Picture] = [:]
    var narrow: [String: [[Bool]]] = [:]
    for party in input.parties + input.alsoHeard {
      byParty[party] = picture(judged.views(of: party), core: judged.core(of: party), of: input)
      narrow[party] = judged.narrow(party)
    }
    return Outcome(
      missingParties: input.parties.filter { party in
        !input.raters.contains { $0.party == party }
      },
      cells: cells, coreCells: coreCells, shared: shared, byParty: byParty, narrow: narrow,
      restsOn: restsOn(cells, byParty: byParty, of: input),
      sensitivity: Variant.allCases.map {
        sensitivity($0, shared: shared, core: core, of: input)
      })
  }

  private static func restsOn(
    _ cells: [[SharedCell]], byParty: [String: Picture], of input: Case
  ) -> RestsOn {
    var result = RestsOn()
    for (place, criterion) in input.criteria.enumerated() where criterion.isAsked {
      let described = (0..<input.steps).filter { !criterion.isUndescribed[$0] }
      let row = described.map { cells[place][$0] }
      let views = input.parties.map { party in
        described.map { simplified(byParty[party]?.words[place][$0] ?? .unanswered) }
      }
      if row.contains(where: { $0.isAgreed }) {
        result.agreed += 1
      } else if !row.isEmpty && row.allSatisfy({ $0.word.isUnknown }) {
        result.notAnswered += 1
      } else if row.contains(where: { $0.isOneSided }) {
        result.oneSided += 1
      } else if views.allSatisfy({ $0 == views[0] }) {
        result.same += 1
      } else {
        result.open += 1
      }
    }
    return result
  }

  /// As views go, one unknown is like another.
  private static func simplified(_ word: Word) -> Word { word.isUnknown ? .unanswered : word }

  /// The shared picture with `deels` as nee or ja, or with another drempel.
  private static func sensitivity(
    _ variant: Variant, shared: Picture, core: [Word], of input: Case
  ) -> Sensitivity {
    var changedInput = input
    var words = shared.words
    switch variant {
    case .partlyAsNo: words = words.map { $0.map { $0 == .partly ? .no : $0 } }
    case .partlyAsYes: words = words.map { $0.map { $0 == .partly ? .yes : $0 } }
    case .firmOneHalf: changedInput.rule.firm = Ratio(1, 2)
    case .firmThreeQuarters: changedInput.rule.firm = Ratio(3, 4)
    }
    let other = picture(words, core: core, of: changedInput)
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

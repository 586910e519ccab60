import Content

/// Everything about a ladder scan and its parties that is worked out once, so that outcomes of
/// many partnerships take little more than counting.
///
/// A class only so that every outcome can hold it at no cost; it never changes.
package final class OutcomePlan: Sendable {
  package let ladder: Ladder
  let blank: Blank
  package let parties: Parties
  package let stepCount: Int
  package let criterionCount: Int
  package let coreCount: Int

  /// Per axis its first set. Set 0 is the whole; the values of all axes follow.
  let firstSet: [Int]
  let setCount: Int
  /// Per criterion the place of the first step of each set it is in, one per axis.
  let membership: [Int]
  /// Per set its criteria, in file order.
  let members: [[Int]]
  /// The kind of every entry; empty when every one is asked.
  let kinds: [EntryKind]
  /// From the first step up.
  let requirements: [(step: Int, condition: Condition)]
  let convention: Convention
  let variants: [(variant: SensitivityVariant, convention: Convention)]

  /// `coreCount` is the number of core questions of the scan.
  package init(_ ladder: Ladder, coreCount: Int, parties: Parties) {
    self.ladder = ladder
    self.parties = parties
    self.coreCount = coreCount
    stepCount = ladder.scale.count
    criterionCount = ladder.criteria.count
    var firstSet: [Int] = []
    var setCount = 1
    for axis in ladder.axes {
      firstSet.append(setCount)
      setCount += axis.values.count
    }
    self.firstSet = firstSet
    self.setCount = setCount
    var members = Array(repeating: [Int](), count: setCount)
    for (place, criterion) in ladder.criteria.enumerated() {
      members[0].append(place)
      for (first, value) in zip(firstSet, criterion.placement) {
        members[first + value].append(place)
      }
    }
    self.members = members
    blank = Blank(sets: setCount, steps: stepCount)
    let stepCount = stepCount
    membership = ladder.criteria.flatMap { criterion in
      zip(firstSet, criterion.placement).map { ($0 + $1) * stepCount }
    }
    let cells = ladder.criteria.flatMap { criterion in
      criterion.descriptors.map { $0.isAsked ? EntryKind.asked : .notApplicable }
    }
    kinds =
      cells.contains(.notApplicable)
      ? cells + Array(repeating: .asked, count: coreCount) : []
    requirements = ladder.rule.requirements.sorted { $0.key < $1.key }
      .map { ($0.key + 1, $0.value) }
    convention = Convention(ladder, firm: ladder.rule.firm, partlyUnits: 1)
    variants = SensitivityVariant.allCases.map { ($0, $0.convention(ladder)) }
  }

  /// Nil for a profile scan. By table, every table is one rater of the single party `tafel`.
  package convenience init?(_ scan: Scan, byTable: Bool = false) {
    guard let ladder = scan.ladder else { return nil }
    self.init(
      ladder, coreCount: scan.coreQuestions.count, parties: Parties(scan, byTable: byTable))
  }

  /// Cells and core questions: the length of a response.
  package var entryCount: Int { cellCount + coreCount }

  var cellCount: Int { criterionCount * stepCount }

  /// The place of a cell among the entries; the step is a place in the scale.
  package func entry(criterion: Int, step: Int) -> Int { criterion * stepCount + step }

  /// The place of a core question among the entries.
  package func entry(core: Int) -> Int { cellCount + core }

  /// The set of a value of an axis, or the whole.
  func set(of place: Condition.Place?) -> Int {
    place.map { firstSet[$0.axis] + $0.value } ?? 0
  }

  /// The sets of the values of an axis.
  func sets(ofAxis axis: Int) -> Range<Int> {
    firstSet[axis]..<firstSet[axis] + ladder.axes[axis].values.count
  }

  /// The kinds of the entries of one session; empty when every entry is asked.
  func kinds(_ answers: Answers) -> [EntryKind] {
    if answers.asked.isEmpty { return kinds }
    var kinds =
      kinds.isEmpty ? Array(repeating: EntryKind.asked, count: entryCount) : kinds
    for criterion in 0..<criterionCount where !answers.isAsked(criterion) {
      for step in 0..<stepCount { kinds[entry(criterion: criterion, step: step)] = .outOfScope }
    }
    return kinds
  }
}

/// Empty tables of the right size. Copying one costs a fraction of what making one does.
struct Blank: Sendable {
  /// Set by set, per step.
  let tallies: [Tally]
  let packed: [PackedTally]
  let states: [StepState]
  /// By set.
  let readings: [SetReading]
  let positions: [Int?]

  init(sets: Int, steps: Int) {
    tallies = Array(repeating: Tally(), count: sets * steps)
    packed = Array(repeating: PackedTally(), count: sets * steps)
    states = Array(repeating: .notYet, count: sets * steps)
    readings = Array(repeating: SetReading(), count: sets)
    positions = Array(repeating: nil, count: sets)
  }
}

extension Convention {
  init(_ ladder: Ladder, firm: Fraction, partlyUnits: Int) {
    thresholds = Thresholds(
      firm: firm, visible: ladder.rule.visible, coverage: ladder.rule.coverage,
      criteria: ladder.criteria.count)
    self.partlyUnits = partlyUnits
  }
}

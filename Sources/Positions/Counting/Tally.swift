import Content

/// How often each judgement occurs. At most 2³¹ - 1 of each.
package struct Tally: Hashable, Sendable {
  private var yesCount: Int32 = 0
  private var partlyCount: Int32 = 0
  private var noCount: Int32 = 0
  private var dontKnowCount: Int32 = 0
  private var ratherNotCount: Int32 = 0
  private var unansweredCount: Int32 = 0
  private var notApplicableCount: Int32 = 0

  package init() {}

  /// How often `ja` was said.
  package var yes: Int { Int(yesCount) }
  /// How often `deels` was said.
  package var partly: Int { Int(partlyCount) }
  /// How often `nee` was said.
  package var no: Int { Int(noCount) }
  /// How often `weet-niet` was said.
  package var dontKnow: Int { Int(dontKnowCount) }
  /// How often `liever-niet` was said.
  package var ratherNot: Int { Int(ratherNotCount) }
  /// How often nothing was said.
  package var unanswered: Int { Int(unansweredCount) }
  /// How often `nvt` was said, or the cell is not asked.
  package var notApplicable: Int { Int(notApplicableCount) }

  /// Judgements that say how far it is there.
  package var known: Int { yes + partly + no }
  /// Judgements that say nothing of it, and answers that are missing.
  package var unknown: Int { dontKnow + ratherNot + unanswered }
  /// Everything but what does not apply: the number that coverage is a share of.
  package var applicable: Int { known + unknown }
  /// In half-judgements: two for a yes, one for a partly.
  package var units: Int { 2 * yes + partly }

  /// In half-judgements when a partly counts for this many.
  func units(_ convention: Convention) -> Int { 2 * yes + convention.partlyUnits * partly }

  /// Which unknown it is when nothing is known: `dontKnow` when anybody said so, else `ratherNot`
  /// when anybody did, else nil.
  var unknownJudgement: Judgement? {
    dontKnow > 0 ? .dontKnow : ratherNot > 0 ? .ratherNot : nil
  }

  /// Counts one more judgement; nil is unanswered.
  package mutating func add(_ judgement: Judgement?) {
    switch judgement {
    case .yes: yesCount += 1
    case .partly: partlyCount += 1
    case .no: noCount += 1
    case .dontKnow: dontKnowCount += 1
    case .ratherNot: ratherNotCount += 1
    case nil: unansweredCount += 1
    case .notApplicable: notApplicableCount += 1
    }
  }

  mutating func add(_ other: Tally) {
    yesCount += other.yesCount
    partlyCount += other.partlyCount
    noCount += other.noCount
    dontKnowCount += other.dontKnowCount
    ratherNotCount += other.ratherNotCount
    unansweredCount += other.unansweredCount
    notApplicableCount += other.notApplicableCount
  }

  mutating func add(_ packed: PackedTally) {
    yesCount += packed[0]
    partlyCount += packed[1]
    noCount += packed[2]
    dontKnowCount += packed[3]
    ratherNotCount += packed[4]
    unansweredCount += packed[5]
    notApplicableCount += packed[6]
  }
}

/// A tally of at most `capacity` judgements in one word: counting takes an addition and no branch,
/// which judgements, being hard to predict, would make several times slower.
struct PackedTally: Sendable {
  static let capacity = 511
  private static let width: UInt64 = 9

  private var lanes: UInt64 = 0

  init() {}

  /// One judgement.
  init(_ judgement: Judgement?) {
    let lane: UInt64 =
      switch judgement {
      case .yes: 0
      case .partly: 1
      case .no: 2
      case .dontKnow: 3
      case .ratherNot: 4
      case nil: 5
      case .notApplicable: 6
      }
    lanes = 1 &<< (lane &* Self.width)
  }

  /// The number in a lane, in the order above.
  subscript(lane: UInt64) -> Int32 {
    Int32(truncatingIfNeeded: lanes &>> (lane &* Self.width) & 511)
  }

  mutating func add(_ other: PackedTally) {
    lanes &+= other.lanes
  }
}

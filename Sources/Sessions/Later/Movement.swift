import Content
import Positions

/// What moved between two sessions of one scan about one unit. Only like is laid beside like: what
/// both sides saw beside what both sides see, what was agreed beside what is agreed.
///
/// A difference is no movement yet: the people say what changed, and only the practice counts.
package struct Movement: Sendable {
  /// Everything that is asked now, in the order of the scan.
  package let findings: [Finding]
  /// Questions of then that are not asked any more.
  package let gone: [QuestionMap.Gone]

  /// What became of one question.
  package struct Finding: Hashable, Sendable {
    package let item: Item
    package let result: Result
  }

  /// How two answers compare.
  package enum Result: Hashable, Sendable {
    case same(Basis, Standing)
    case changed(Basis, from: Standing, to: Standing)
    case notComparable(Obstacle)
  }

  /// Whose answers were compared.
  package enum Basis: Hashable, Sendable { case shared, agreed }

  /// Where a question stands.
  package struct Standing: Hashable, Comparable, Sendable {
    /// The score of a criterion; of a core question or a statement half-judgements, 0, 1 or 2.
    package let score: Int
    /// Half-judgements over its steps; nil when not all are known, then only the score tells.
    package let units: Int?

    package static func < (one: Standing, other: Standing) -> Bool {
      if one.score != other.score { return one.score < other.score }
      guard let units = one.units, let others = other.units else { return false }
      return units < others
    }
  }

  /// Why two answers cannot be laid beside each other.
  package enum Obstacle: Hashable, Sendable {
    case newQuestion
    /// Several questions of then came together in this one.
    case mergedQuestion
    case notAskedThen
    case unknownThen
    case unknownNow
    /// One was agreed, of the other there are only separate answers.
    case otherBasis
    /// Then or now not all sides know, and it was not agreed.
    case oneSided
  }

  /// Why two sessions cannot be compared at all.
  package enum Mismatch: Error, Hashable, Sendable {
    case otherScan
    case otherUnit
    /// By table then, by rater now, or the other way round.
    case otherCounting
    /// There is no map from the earlier version to this one.
    case noMap(from: Int, to: Int)
    /// One of them has no answers that may be shown.
    case notShown
  }

  /// Compares the later session with the earlier one. Linear in the cells.
  package init(from earlier: HeldSession, to later: HeldSession) throws(Mismatch) {
    guard earlier.scan.id == later.scan.id else { throw .otherScan }
    guard let then = SessionPicture(earlier.state, scan: earlier.scan),
      let now = SessionPicture(later.state, scan: later.scan),
      let setups = Self.setups(earlier, later)
    else { throw .notShown }
    guard setups.then.unit.isSame(as: setups.now.unit) else { throw .otherUnit }
    guard setups.then.isByTable == setups.now.isByTable else { throw .otherCounting }
    guard let map = QuestionMap(from: earlier.scan, to: later.scan) else {
      throw .noMap(from: earlier.scan.version, to: later.scan.version)
    }
    gone = map.gone
    findings = later.scan.items.filter(setups.now.asks).map { item in
      Finding(item: item, result: Self.compare(item, map, then, now))
    }
  }

  private static func setups(
    _ earlier: HeldSession, _ later: HeldSession
  ) -> (then: SessionSetup, now: SessionSetup)? {
    guard let then = earlier.state.setup, let now = later.state.setup else { return nil }
    return (then, now)
  }

  private static func compare(
    _ item: Item, _ map: QuestionMap, _ then: SessionPicture, _ now: SessionPicture
  ) -> Result {
    guard let old = map.then(item) else {
      return .notComparable(map.merged.contains(item) ? .mergedQuestion : .newQuestion)
    }
    if then.entries(of: old).isEmpty { return .notComparable(.notAskedThen) }
    if then.isAgreed(old), now.isAgreed(item) {
      return compare(
        then.standing(of: old, in: then.answers.agreed),
        now.standing(of: item, in: now.answers.agreed), .agreed)
    }
    let before = then.standing(of: old, in: then.shared)
    let after = now.standing(of: item, in: now.shared)
    if before != nil, after != nil, then.isOneSided(old) || now.isOneSided(item) {
      return .notComparable(.oneSided)
    }
    // Who agreed on what nobody knew before has only the agreement, and the other session none.
    let isOnlyAgreed =
      (after == nil && now.isAgreed(item)) || (before == nil && then.isAgreed(old))
    if isOnlyAgreed { return .notComparable(.otherBasis) }
    return compare(before, after, .shared)
  }

  private static func compare(_ before: Standing?, _ after: Standing?, _ basis: Basis) -> Result {
    guard let before else { return .notComparable(.unknownThen) }
    guard let after else { return .notComparable(.unknownNow) }
    return before < after || after < before
      ? .changed(basis, from: before, to: after) : .same(basis, after)
  }
}

extension SessionPicture {
  fileprivate func isOneSided(_ item: Item) -> Bool {
    entries(of: item).contains { isOneSided[$0] }
  }

  /// Where an item stands; nil when that is not known.
  package func standing(of item: Item, in judgements: [Judgement?]) -> Movement.Standing? {
    let part = part(item, of: judgements)
    let asked = entries(of: item).map { judgements.indices.contains($0) ? judgements[$0] : nil }
    let known = asked.compactMap { $0?.units }
    let units = known.count == asked.count ? known.reduce(0, +) : nil
    guard case .criterion = item else {
      return known.first.map { Movement.Standing(score: $0, units: $0) }
    }
    return CriterionScore.of(part).map { Movement.Standing(score: $0, units: units) }
  }
}

extension Sheet.Unit {
  /// A partnership as a whole is one unit, however it is called.
  fileprivate func isSame(as other: Sheet.Unit) -> Bool {
    kind == other.kind && (kind == "partnerschap" || name == other.name)
  }
}

import Content
import Testing

@testable import Sessions

@Suite("What moved between two sessions")
struct MovementTests {
  private func movement(_ then: HeldSession, _ now: HeldSession) throws -> Movement {
    try Movement(from: then, to: now)
  }

  /// Of four steps a pick of n gives n times ja: 2n half-judgements. What both see is the lowest.
  @Test func `shared is laid beside shared`() throws {
    let scan = HeldSessions.scan(["a", "b", "c"])
    let then = HeldSessions.session(scan, school: [2, 3, 1], institute: [1, 3, 1])
    let now = HeldSessions.session(scan, school: [2, 3, 1], institute: [3, 2, 4])
    let found = try movement(then, now)
    // a: lowest of (2, 1) is 1, of (2, 3) is 2. b: 3, then 2. c: 1 and 1.
    #expect(
      found.changed == [
        .init(
          item: .criterion(0), basis: .shared, from: .init(score: 1, units: 2),
          to: .init(score: 2, units: 4)),
        .init(
          item: .criterion(1), basis: .shared, from: .init(score: 3, units: 6),
          to: .init(score: 2, units: 4)),
      ])
    #expect(found.sameCount == 1)
  }

  @Test func `agreed is laid beside agreed, never beside shared`() throws {
    let scan = HeldSessions.scan(["a", "b"])
    let then = HeldSessions.session(
      scan, school: [1, 1], institute: [1, 1], agreed: [0: 2, 1: 4])
    let now = HeldSessions.session(scan, school: [1, 1], institute: [1, 1], agreed: [0: 3])
    let found = try movement(then, now)
    #expect(found.changed.map(\.item) == [.criterion(0)])
    #expect(found.changed.first?.basis == .agreed)
    #expect(found.changed.first?.to.score == 3)
    // b was agreed only then: what both saw was and is the first step.
    #expect(found.findings[2].result == .same(.shared, .init(score: 1, units: 2)))
  }

  @Test func `only the practice is movement`() throws {
    let scan = HeldSessions.scan(["a", "b", "c"])
    let then = HeldSessions.session(scan, school: [1, 1, 1], institute: [1, 1, 1])
    let now = HeldSessions.session(scan, school: [2, 2, 2], institute: [2, 2, 2])
    let moved = try movement(then, now).moved([.criterion(0): .view, .criterion(2): .practice])
    #expect(moved.map(\.item) == [.criterion(2)])
  }

  @Test func `of another version questions are known by the map`() throws {
    let old = HeldSessions.scan(["a", "b", "c", "d"])
    let new = HeldSessions.scan(
      ["a", "bb", "cd", "e"], version: 2,
      earlier: [
        EarlierCriterion(version: 1, criterion: "b", now: "bb", reason: nil),
        EarlierCriterion(version: 1, criterion: "c", now: "cd", reason: nil),
        EarlierCriterion(version: 1, criterion: "d", now: "cd", reason: nil),
      ])
    let then = HeldSessions.session(old, school: [1, 1, 1, 1], institute: [1, 1, 1, 1])
    let now = HeldSessions.session(new, school: [1, 2, 2, 2], institute: [1, 2, 2, 2])
    let found = try movement(then, now)
    #expect(found.changed.map(\.item) == [.criterion(1)])
    #expect(found.findings[3].result == .notComparable(.mergedQuestion))
    #expect(found.findings[4].result == .notComparable(.newQuestion))
  }

  @Test func `a question that is gone is said`() throws {
    let old = HeldSessions.scan(["a", "b"])
    let new = HeldSessions.scan(
      ["a"], version: 2,
      earlier: [EarlierCriterion(version: 1, criterion: "b", now: nil, reason: "Dubbel.")])
    let found = try movement(
      HeldSessions.session(old, school: [1, 1], institute: [1, 1]),
      HeldSessions.session(new, school: [1], institute: [1]))
    #expect(found.gone == [.init(item: .criterion(1), reason: "Dubbel.")])
  }

  @Test(arguments: [
    ([Int?.some(1)], [Int?.none], [Int?.some(1)], Movement.Obstacle.oneSided),
    ([nil], [nil], [1], .unknownThen), ([1], [1], [nil], .unknownNow),
  ])
  func `what is not known is not compared`(
    schoolThen: [Int?], instituteThen: [Int?], now: [Int?], obstacle: Movement.Obstacle
  ) throws {
    let scan = HeldSessions.scan(["a"])
    let found = try movement(
      HeldSessions.session(scan, school: schoolThen, institute: instituteThen),
      HeldSessions.session(scan, school: now, institute: now))
    #expect(found.findings[1].result == .notComparable(obstacle))
  }

  @Test func `an agreement is not compared with no agreement`() throws {
    let scan = HeldSessions.scan(["a"])
    let found = try movement(
      HeldSessions.session(scan, school: [2], institute: [2]),
      HeldSessions.session(scan, school: [nil], institute: [nil], agreed: [0: 3]))
    #expect(found.findings[1].result == .notComparable(.otherBasis))
  }

  @Test func `sessions that are about something else are not compared`() throws {
    let scan = HeldSessions.scan(["a"])
    let now = HeldSessions.session(scan, school: [1], institute: [1])
    func mismatch(_ then: HeldSession) -> Movement.Mismatch? {
      do throws(Movement.Mismatch) {
        _ = try Movement(from: then, to: now)
        return nil
      } catch {
        return error
      }
    }
    let other = HeldSessions.scan(["a"], id: "t")
    #expect(mismatch(HeldSessions.session(other, school: [1], institute: [1])) == .otherScan)
    #expect(
      mismatch(
        HeldSessions.session(
          scan, school: [1], institute: [1], unit: .init(kind: "school", name: "De Eik")))
        == .otherUnit)
    #expect(
      mismatch(HeldSessions.session(scan, school: [1], institute: [1], isByTable: true))
        == .otherCounting)
    let newer = HeldSessions.scan(["a"], version: 2)
    #expect(
      mismatch(HeldSessions.session(newer, school: [1], institute: [1])) == .noMap(from: 2, to: 1))
    #expect(
      mismatch(HeldSessions.session(scan, school: [1], institute: [1], isFinished: false))
        == .notShown)
  }

  /// Laws: nothing moves against itself, and the way back is the way there.
  @Test func `to and fro`() throws {
    let scan = HeldSessions.scan(["a", "b", "c", "d"])
    for seed in 0..<40 {
      let picks = (0..<16).map { (seed * 7 + $0 * $0 * 3 + seed / 3 * $0) % 5 }
      let one = HeldSessions.session(
        scan, school: Array(picks[0..<4]), institute: Array(picks[4..<8]))
      let other = HeldSessions.session(
        scan, school: Array(picks[8..<12]), institute: Array(picks[12..<16]))
      #expect(try movement(one, one).changed.isEmpty, "seed \(seed)")
      let there = try movement(one, other).changed
      let back = try movement(other, one).changed
      #expect(there.map(\.item) == back.map(\.item), "seed \(seed)")
      #expect(there.map(\.from) == back.map(\.to), "seed \(seed)")
    }
  }
}

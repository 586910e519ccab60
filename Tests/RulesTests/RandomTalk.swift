import Content
import Positions
import TestSupport

@testable import Rules

extension TalkCase {
  /// A small session drawn at random: one to three levels, up to six criteria, up to five raters of
  /// three parties, now and then an agreement, a scope, wishes and an ambition.
  init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let letters = cells("jjjjdddnnnnnwl.v")
    func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
    let criteria = 1 + below(6)
    let levels = 1 + below(3)
    self.init(levels: (0..<criteria).map { _ in below(levels) })
    isWholeCarried = below(2) == 0
    stepCount = 1 + below(4)
    coreCount = below(3)
    if below(4) == 0 { parties = Parties(counting: ["tafel"], alsoHeard: ["student"]) }
    if below(3) == 0 {
      requirements[below(stepCount)] = .steps(
        .init(.position(.init(axis: 0, value: self.levels[0]))), .greaterOrEqual,
        .init(.step(below(stepCount + 1))))
    }
    let count = criteria * stepCount + coreCount
    func draw() -> [Judgement?] { (0..<count).map { _ in letters[below(letters.count)] } }
    for _ in 0..<below(6) {
      if below(2) == 0 {
        raters.append((below(parties.ids.count), draw()))
      } else {
        let text = (0..<coreCount).map { _ in below(2) == 0 ? "j" : "n" }.joined()
        add(
          below(parties.ids.count), picks: (0..<criteria).map { _ in below(stepCount + 1) },
          core: text)
      }
    }
    if below(4) == 0 { agreed = draw().map { below(3) == 0 ? $0 : nil } }
    if below(4) == 0 { asked = (0..<criteria).map { _ in below(3) > 0 } }
    for criterion in 0..<criteria where !raters.isEmpty && below(4) == 0 {
      notes.wishes[.criterion(criterion)] = [below(raters.count)]
    }
    notes.exampleCounts = (0..<criteria).map { _ in below(3) }
    if below(4) == 0 {
      ambition = [
        below(2) == 0
          ? .criterion(below(criteria)) : .place(.init(axis: 0, value: self.levels[0]))
      ]
    }
  }

  /// Places of the counting raters.
  var countingRaters: [Int] {
    raters.indices.filter { raters[$0].party < parties.countingCount }
  }

  func isAgreed(_ criterion: Int) -> Bool {
    (0..<stepCount).contains { step in
      !agreed.isEmpty && agreed[criterion * stepCount + step] != nil
    }
  }

  func isAsked(_ criterion: Int) -> Bool { asked.isEmpty || asked[criterion] }
}

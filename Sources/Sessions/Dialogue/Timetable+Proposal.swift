extension Timetable {
  /// The fewest of `savings` that together make up for `overrun`; all of them when that is not enough.
  ///
  /// A step is shortened or left out, not both. Of as many changes those come first that leave out
  /// fewer steps, then those that spare what people need most, then those that save no more than
  /// needed, then those of earlier steps.
  package var proposal: [Saving] {
    guard overrun > 0 else { return [] }
    let choices = rows.map { row in
      (savings: savings.filter { $0.step == row.step }, isSpared: row.isSpared)
    }
    let best = choices.compactMap { $0.savings.max { $0.saved < $1.saved } }
    let chosen = fewest(best.map(\.saved)).flatMap { combination(of: choices, count: $0) } ?? best
    return savings.filter(chosen.contains)
  }

  /// Minutes that it takes too long even with the whole proposal; 0 when that is enough.
  package var overrunLeft: Int { max(0, overrun - proposal.reduce(0) { $0 + $1.saved }) }

  /// How many steps have to change; nil when all together do not save enough.
  private func fewest(_ saved: [Int]) -> Int? {
    var sum = 0
    for (place, minutes) in saved.sorted(by: >).enumerated() {
      sum += minutes
      if sum >= overrun { return place + 1 }
    }
    return nil
  }

  private struct Tally: Hashable {
    var count = 0
    var dropped = 0
    /// Changes in steps that are rather spared.
    var spared = 0
    var saved = 0
  }

  /// Goes through the steps and keeps for every number of changes, of steps left out, of steps
  /// rather spared and of minutes saved the first way to come there.
  private func combination(
    of choices: [(savings: [Saving], isSpared: Bool)], count: Int
  ) -> [Saving]? {
    var ways: [Tally: [Saving]] = [Tally(): []]
    for step in choices {
      let before = ways
      for saving in step.savings {
        for (tally, way) in before where tally.count < count {
          let next = Tally(
            count: tally.count + 1, dropped: tally.dropped + (saving.minutes == nil ? 1 : 0),
            spared: tally.spared + (step.isSpared ? 1 : 0), saved: tally.saved + saving.saved)
          if ways[next] == nil { ways[next] = way + [saving] }
        }
      }
    }
    return ways.filter { $0.key.count == count && $0.key.saved >= overrun }
      .min {
        ($0.key.dropped, $0.key.spared, $0.key.saved)
          < ($1.key.dropped, $1.key.spared, $1.key.saved)
      }?.value
  }
}

import Content
import Testing

@Suite("Three-valued logic")
struct VerdictTests {
  // Kleene: a verdict that is undecided could still be either.
  @Test("a joined verdict is certain exactly when it is the same whatever is undecided becomes")
  func joined() {
    for one in Verdict.allCases {
      for other in Verdict.allCases {
        let all = combine(one, other) { $0 && $1 }
        let any = combine(one, other) { $0 || $1 }
        #expect(Verdict.all([one, other]) == all, "\(one) \(other)")
        #expect(Verdict.any([one, other]) == any, "\(one) \(other)")
      }
    }
  }

  private func combine(
    _ one: Verdict, _ other: Verdict, _ join: (Bool, Bool) -> Bool
  ) -> Verdict {
    let outcomes = Set(
      possibilities(one).flatMap { a in possibilities(other).map { b in join(a, b) } })
    return outcomes.count == 2 ? .undecided : Verdict(outcomes.contains(true))
  }

  private func possibilities(_ verdict: Verdict) -> [Bool] {
    switch verdict {
    case .holds: [true]
    case .fails: [false]
    case .undecided: [true, false]
    }
  }

  @Test("not turns round what is certain")
  func not() {
    #expect(Verdict.allCases.map(!) == [.fails, .holds, .undecided])
  }

  @Test("nothing joined holds for en and fails for of")
  func nothing() {
    #expect(Verdict.all([]) == .holds)
    #expect(Verdict.any([]) == .fails)
  }
}

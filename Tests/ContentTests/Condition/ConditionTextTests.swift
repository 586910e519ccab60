import Content
import Testing

@Suite("Writing conditions")
struct ConditionTextTests {
  @Test("the rules of the scans come back as they were written", arguments: realConditions)
  func real(text: String) {
    // Two rules carry parentheses that change nothing.
    let plain = text.hasPrefix("(") ? text.filter { $0 != "(" && $0 != ")" } : text
    let written = parsed(text)?.text(names: mainNames)
    #expect(
      text.hasPrefix("(") ? written?.filter { $0 != "(" && $0 != ")" } == plain : written == text)
  }

  static let written: [(Condition, String)] = [
    (.not(.not(.coreInOrder(2))), "niet (niet kernvraag.x op-orde)"),
    (.steps(Make.step(1), .less, Make.step(2)), "1 + 0 < 2"),
    (.steps(Make.step(1, plus: 1), .less, Make.step(2)), "1 + 1 < 2"),
    (.steps(Make.step(1), .less, Make.step(0)), "1 < geen"),
    (.counts(.init(factor: 0, .number(3)), .equal, Make.number(0)), "0 * 3 = 0"),
    (.shares(.fraction(Fraction(2, 4)), .greater, .sameScore), "2/4 > eensgezindheid"),
    (
      .any([
        .all([.coreInOrder(0), .coreInOrder(1)]), .not(.any([.coreInOrder(2), .coreInOrder(1)])),
      ]),
      "kernvraag.op-orde op-orde en kernvraag.12 op-orde of "
        + "niet (kernvraag.x op-orde of kernvraag.12 op-orde)"
    ),
  ]

  @Test("parentheses stand where they are needed", arguments: written)
  func writing(condition: Condition, text: String) {
    #expect(condition.text(names: trickyNames) == text)
    #expect(parsed(text, trickyNames) == condition)
  }

  @Test("what was written is read as the same condition", arguments: [true, false])
  func roundTrip(isTricky: Bool) {
    let names = isTricky ? trickyNames : mainNames
    for seed in UInt64(1)...1_500 {
      var maker = RandomCondition(names, seed: seed)
      let condition = maker.condition(depth: 4)
      let text = condition.text(names: names)
      let back = ConditionParser.parse(text, names: names)
      #expect(back.condition == condition, "seed \(seed): \(text) \(back.problems)")
      #expect(back.condition?.text(names: names) == text, "seed \(seed)")
    }
  }

  @Test("places that the names do not have are written as a question mark")
  func foreign() {
    let condition = Condition.all([
      .coreInOrder(99), .steps(Make.position((9, 9)), .greater, Make.step(99)),
    ])
    #expect(condition.text(names: mainNames) == "kernvraag.? op-orde en ?.?.positie > ?")
  }
}

import Content
import Sessions

/// A small scan with two conditions, to ask about.
enum SmallScan {
  static func criterion(
    _ id: String, condition: Int = 0, audience: [String] = [],
    isAsked: [Bool] = [true, true, true, true]
  ) -> Criterion {
    Criterion(
      id: id, name: "Vraag \(id)", question: "Wat \(id)?", placement: [0, condition],
      scope: .shared,
      descriptors: isAsked.map { $0 ? .text("T") : .notApplicable(reason: "R") }, examples: [],
      caution: nil, audience: audience, sources: [])
  }

  static func scan(
    core: [String] = ["x", "y"], conditions: [String] = ["x", "y"], criteria: [Criterion]
  ) -> Scan {
    let values = conditions.map {
      AxisValue(id: $0, name: $0, plainName: nil, explanation: "", sources: [])
    }
    let level = AxisValue(id: "l", name: "l", plainName: nil, explanation: "", sources: [])
    let steps = (1...4).map { Step(id: "s\($0)", name: "S\($0)", plainName: nil, core: "") }
    return Scan(
      id: "s", title: "S", version: 1, language: "nl", rationale: "",
      parties: ["school", "opleiding"], alsoHeard: [],
      coreQuestions: core.map { CoreQuestion(id: $0, name: $0, question: "?", sources: []) },
      signals: [], earlier: [],
      kind: .ladder(
        Ladder(
          scale: steps,
          axes: [Axis(id: "niveau", values: [level]), Axis(id: "conditie", values: values)],
          criteria: criteria, rule: PositionRule())))
  }

  static func setup(scope: Set<Item>? = nil) -> SessionSetup {
    SessionSetup(
      partnership: "P", scan: "s", version: 1, fingerprint: "",
      unit: .init(kind: "partnerschap", name: nil), period: nil, moment: .earliest, expected: [:],
      scope: scope)
  }
}

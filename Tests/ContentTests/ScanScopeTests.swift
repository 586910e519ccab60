import Testing

@testable import Content

/// Choosing a part of a scan by ids.
@Suite struct ScanScopeTests {
  /// Two levels × two conditions; the criterion of condition c and level l is called `c-l`.
  private static let scan = Scan(
    id: "proef", title: "Proef", version: 1, language: "nl", rationale: "Eigen woorden.",
    parties: ["school"], alsoHeard: [],
    coreQuestions: ["een", "los"].map {
      CoreQuestion(id: $0, name: $0, question: "?", sources: [])
    },
    signals: [], earlier: [],
    kind: .ladder(
      Ladder(
        scale: [Step(id: "begin", name: "Begin", plainName: nil, core: "-")],
        axes: [axis("conditie", ["een", "twee"]), axis("niveau", ["hoog", "laag"])],
        criteria: [
          criterion("een-hoog", [0, 0]), criterion("een-laag", [0, 1]),
          criterion("twee-hoog", [1, 0]), criterion("twee-laag", [1, 1]),
        ],
        rule: PositionRule())))

  private static func axis(_ id: String, _ values: [String]) -> Axis {
    Axis(
      id: id,
      values: values.map {
        AxisValue(id: $0, name: $0, plainName: nil, explanation: "-", sources: [])
      })
  }

  private static func criterion(_ id: String, _ placement: [Int]) -> Criterion {
    Criterion(
      id: id, name: id, question: "?", placement: placement, scope: .shared,
      descriptors: [.text("-")], examples: [], caution: nil, audience: [], sources: [])
  }

  @Test(
    arguments: [
      (["hoog"], [], [0, 2]), (["een"], [0], [0, 1]), (["een", "hoog"], [0], [0]),
      (["een", "twee"], [0], [0, 1, 2, 3]), (["los"], [1], []),
      (["twee-laag"], [], [3]), (["een", "twee-laag"], [0], [0, 1, 3]),
      (["hoog", "laag", "twee"], [], [2, 3]),
    ] as [([String], [Int], [Int])])
  func `values of an axis add up and those of two narrow`(
    ids: [String], core: [Int], criteria: [Int]
  ) throws {
    let scope = try #require(ScanScope(ids, of: Self.scan))
    #expect(scope.coreQuestions == core)
    #expect(scope.criteria == criteria)
    #expect(scope.statements == [])
  }

  @Test(arguments: [["weg"], ["een", "weg"], []])
  func `an unknown id and nothing at all give no scope`(ids: [String]) {
    #expect(ScanScope(ids, of: Self.scan) == nil)
  }

  @Test func `everything is everything`() {
    let scope = ScanScope(all: Self.scan)
    #expect(scope.coreQuestions == [0, 1])
    #expect(scope.criteria == [0, 1, 2, 3])
  }
}

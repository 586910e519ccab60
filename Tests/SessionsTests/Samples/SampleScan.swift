import Content
import Sessions

/// Small scans to hold a session with.
enum SampleScan {
  /// Four steps, two axes of two values, two core questions and three criteria; of the third
  /// criterion the last step is not asked.
  static let ladder = Scan(
    id: "ladder", title: "", version: 2, language: "nl", rationale: "",
    parties: ["school", "opleiding"], alsoHeard: ["student"],
    coreQuestions: (0..<2).map { CoreQuestion(id: "k\($0)", name: "", question: "", sources: []) },
    signals: [], earlier: [],
    kind: .ladder(
      Ladder(
        scale: (1...4).map { Step(id: "s\($0)", name: "", plainName: nil, core: "") },
        axes: (0..<2).map { axis in
          Axis(
            id: "as\(axis)",
            values: (0..<2).map {
              AxisValue(id: "w\($0)", name: "", plainName: nil, explanation: "", sources: [])
            })
        },
        criteria: (0..<3).map { place in
          Criterion(
            id: "c\(place)", name: "", question: "", placement: [place % 2, 0], scope: .shared,
            descriptors: (0..<4).map {
              place == 2 && $0 == 3 ? .notApplicable(reason: "") : .text("")
            },
            examples: [], caution: nil, audience: [], sources: [])
        }, rule: PositionRule())))

  /// Two statements.
  static let profile = Scan(
    id: "profiel", title: "", version: 1, language: "nl", rationale: "",
    parties: ["school", "opleiding"], alsoHeard: [], coreQuestions: [], signals: [], earlier: [],
    kind: .profile(
      Profile(
        options: [.init(id: "o", name: "", core: "", advantages: [], disadvantages: [])],
        statements: (0..<2).map {
          .init(id: "t\($0)", option: 0, text: "", theme: nil, sources: [])
        })))
}

extension Reply {
  /// The furthest step of a criterion, as a place; nil for none yet.
  static func pick(
    _ furthest: Int?, missing: Set<Int> = [], onTheWay: Bool = false, wish: Bool = false
  ) -> Reply {
    .criterion(
      CriterionAnswer(
        response: .pick(.init(furthest: furthest, missing: missing, isOnTheWay: onTheWay)),
        remarks: Remarks(isWish: wish)))
  }

  /// A judgement of a core question or statement.
  static func say(_ judgement: Judgement?, note: String? = nil, wish: Bool = false) -> Reply {
    .single(Answer(judgement, remarks: Remarks(note: note, isWish: wish)))
  }

  static func cells(_ cells: [Judgement?]) -> Reply {
    .criterion(CriterionAnswer(response: .stepByStep(cells.map { $0.map { Answer($0) } })))
  }
}

extension SampleScan {
  /// Thirteen core questions.
  static let many = Scan(
    id: "veel", title: "", version: 1, language: "nl", rationale: "",
    parties: ["school", "opleiding"], alsoHeard: [],
    coreQuestions: (0..<13).map { CoreQuestion(id: "k\($0)", name: "", question: "", sources: []) },
    signals: [], earlier: [], kind: .profile(Profile(options: [], statements: [])))
}

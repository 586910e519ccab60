import Content
import Reports
import TestSupport

/// A made-up scan with made-up forms, drawn at random. Its own texts are neutral, so that every other
/// word on a page about it comes from Wording.
struct RandomCase {
  private var random: SeededRandom
  private(set) var scan: Scan

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    scan = Scan(
      id: "proef", title: "Proefscan", version: 1, language: "nl", rationale: "Eigen woorden.",
      parties: ["school", "opleiding"], alsoHeard: ["student", "bestuur"], coreQuestions: [],
      signals: [], earlier: [], kind: .profile(Profile(options: [], statements: [])))
  }

  /// A whole case: one in five is about a profile scan.
  static func result(seed: UInt64) -> ScanResult {
    var random = RandomCase(seed: seed)
    if random.one(in: 5) {
      random.makeProfile()
    } else {
      random.makeLadder()
    }
    let raters = random.number(0...4)
    let isAgreed = raters == 0 || random.one(in: 3)
    let sheets = random.sheets(raters: raters, agreed: isAgreed)
    return ScanResult(
      scan: random.scan, sheets: sheets, round: random.one(in: 4) ? 2 : 1,
      library: RandomTalk.library(for: random.scan))
  }

  // MARK: Scans

  mutating func makeProfile() {
    let count = number(2...4)
    let options = (0..<count).map { place in
      Profile.Option(
        id: "o\(place)", name: Self.names[place], core: "Zo.",
        advantages: one(in: 2) ? ["Dit is fijn."] : [],
        disadvantages: one(in: 2) ? ["Dit is lastig.", "Dit ook."] : [],
        conditions: one(in: 2) ? [Profile.ThemedConditions(theme: "tijd", texts: ["Een uur."])] : []
      )
    }
    let statements = (0..<number(count...3 * count)).map { place in
      Profile.Statement(
        id: "s\(place)", option: place % count, text: "Zin \(place).", theme: nil, sources: [])
    }
    scan = with(kind: .profile(Profile(options: options, statements: statements)), core: 0)
  }

  /// Three steps, one axis with one value, `criteria` questions.
  mutating func makeSmallLadder(criteria: Int) {
    scan = with(
      kind: .ladder(
        Ladder(
          scale: Self.scale(3, isPlain: false), axes: [Self.axis("plek", 1)],
          criteria: (0..<criteria).map { criterion($0, placement: [0], steps: 3, mayMiss: false) },
          rule: PositionRule())), core: 0)
  }

  mutating func makeLadder() {
    let steps = number(1...4)
    let criteria = number(1...9)
    let axes = (0..<number(1...2)).map { Self.axis(["niveau", "conditie"][$0], number(1...3)) }
    let coverage = Fraction(number(1...4), 6)
    let firm = Fraction(number(coverage.numerator...6), 6)
    let core = number(0...2)
    let isCarried = one(in: 2)
    var requirements: [Int: Condition] = [:]
    if one(in: 3) {
      requirements[number(0...steps - 1)] = requirement(
        axes: axes, criteria: criteria, core: core, steps: steps, depth: 0)
    }
    let rows = (0..<criteria).map { place in
      let placement = axes.map { number(0...$0.values.count - 1) }
      return criterion(place, placement: placement, steps: steps, mayMiss: one(in: 4))
    }
    scan = with(
      kind: .ladder(
        Ladder(
          scale: Self.scale(steps, isPlain: one(in: 2)), axes: axes, criteria: rows,
          rule: PositionRule(
            firm: firm, visible: Fraction(number(1...3), 6), coverage: coverage,
            wholeAxis: isCarried ? 0 : nil, requirements: requirements))), core: core)
  }

  private mutating func requirement(
    axes: [Axis], criteria: Int, core: Int, steps: Int, depth: Int
  ) -> Condition {
    let step = Condition.StepOperand(.step(number(1...steps)))
    let place = Condition.Place(axis: 0, value: number(0...axes[0].values.count - 1))
    let relation: Condition.Relation =
      one(in: 3) && step != .init(.step(steps)) ? .greater : .greaterOrEqual
    switch number(0...(depth > 1 ? 3 : 5)) {
    case 0 where core > 0: return .coreInOrder(number(0...core - 1))
    case 1: return .steps(.init(.front(place)), relation, step)
    case 2: return .steps(.init(.criterion(number(0...criteria - 1))), relation, step)
    case 4, 5:
      let parts = (0..<2).map { _ in
        requirement(axes: axes, criteria: criteria, core: core, steps: steps, depth: depth + 1)
      }
      return one(in: 2) ? .all(parts) : .any(parts)
    default: return .steps(.init(.position(place)), relation, step)
    }
  }

  private func with(kind: Scan.Kind, core: Int) -> Scan {
    Scan(
      id: scan.id, title: scan.title, version: 1, language: "nl", rationale: scan.rationale,
      parties: scan.parties, alsoHeard: scan.alsoHeard,
      coreQuestions: (0..<core).map {
        CoreQuestion(id: "k\($0)", name: "Kern \($0)", question: "Is het zo?", sources: [])
      }, signals: RandomTalk.signals(kind, core: core, seed: random.seed), earlier: [], kind: kind)
  }

  private static let names = ["Alfa", "Bravo", "Charlie", "Delta"]

  private static func scale(_ count: Int, isPlain: Bool) -> [Step] {
    (0..<count).map { place in
      Step(
        id: "stap-\(place)", name: names[place], plainName: isPlain ? "Gewoon \(place)" : nil,
        core: "Zo.")
    }
  }

  private static func axis(_ id: String, _ count: Int) -> Axis {
    Axis(
      id: id,
      values: (0..<count).map { place in
        AxisValue(
          id: "\(id)-\(place)", name: "\(id) \(place)",
          plainName: place == 0 ? "Bij plek \(place)" : nil, explanation: "Daar.", sources: [])
      })
  }

  private mutating func criterion(
    _ place: Int, placement: [Int], steps: Int, mayMiss: Bool
  ) -> Criterion {
    Criterion(
      id: "c\(place)", name: "Vraag \(place)", question: "Hoe?", placement: placement,
      scope: one(in: 3) ? .own : .shared,
      descriptors: (0..<steps).map { step in
        mayMiss && one(in: 3)
          ? .notApplicable(reason: "Dat gaat hier niet.") : .text("Zo is het bij \(step).")
      }, examples: [], caution: nil, audience: [], sources: [])
  }

  // MARK: Forms

  /// Forms of so many raters, and with `agreed` one of what was agreed together.
  mutating func sheets(raters: Int, agreed: Bool) -> [Sheet] {
    let parties = one(in: 4) ? ["school"] : ["school", "opleiding", "student", "bestuur"]
    // Some know much, some little.
    let known = number(1...10)
    var sheets = (0..<raters).map { place in
      sheet(
        .rater(
          Rater(
            id: nil, name: nil, role: "rol \(place)",
            party: parties[place < parties.count ? place : number(0...parties.count - 1)])),
        known: known, filled: 9)
    }
    if agreed { sheets.append(sheet(.consensus, known: known, filled: number(0...9))) }
    return sheets
  }

  /// A form with a pick per criterion; nil is weet-niet.
  func form(party: String, name: String, picks: [Int?]) -> Sheet {
    sheet(
      .rater(Rater(id: nil, name: name, role: "rol", party: party)), core: [],
      criteria: picks.map { pick in
        CriterionAnswer(
          response: pick.map { .pick(.init(furthest: $0)) } ?? .whole(.dontKnow))
      }, statements: [])
  }

  private mutating func sheet(_ author: Sheet.Author, known: Int, filled: Int) -> Sheet {
    let core = scan.coreQuestions.map { _ in answer(known, filled) }
    let statements = (scan.profile?.statements ?? []).map { _ in answer(known, filled) }
    let criteria = (scan.ladder?.criteria ?? []).map { _ in criterionAnswer(known, filled) }
    return sheet(author, core: core, criteria: criteria, statements: statements)
  }

  private func sheet(
    _ author: Sheet.Author, core: [Answer?], criteria: [CriterionAnswer?], statements: [Answer?]
  ) -> Sheet {
    Sheet(
      scan: scan.id, version: 1, partnership: "De Brug", unit: nil, period: nil,
      moment: CalendarDate(year: 2026, month: 11, day: 20)!, author: author, round: 1,
      coreAnswers: core, criterionAnswers: criteria, statementAnswers: statements)
  }

  private mutating func answer(_ known: Int, _ filled: Int) -> Answer? {
    guard number(0...9) <= filled, !one(in: 8) else { return nil }
    var remarks = Remarks()
    if one(in: 5) { remarks.example = "Op dinsdag." }
    if one(in: 7) { remarks.plan = "Volgend jaar" }
    if one(in: 7) { remarks.reason = "We zagen het." }
    if one(in: 9) { remarks.dissent = "Eén van ons." }
    if one(in: 9) { remarks.note = "Toelichting." }
    if one(in: 9) { remarks.isWish = true }
    return Answer(judgement(known), remarks: remarks)
  }

  private mutating func judgement(_ known: Int) -> Judgement {
    if number(1...10) <= known {
      return [.yes, .yes, .yes, .partly, .no].randomElement(using: &random) ?? .yes
    }
    return [.dontKnow, .dontKnow, .ratherNot, .notApplicable].randomElement(using: &random)
      ?? .dontKnow
  }

  private mutating func criterionAnswer(_ known: Int, _ filled: Int) -> CriterionAnswer? {
    guard let beside = answer(known, filled), let judgement = beside.judgement else { return nil }
    let steps = scan.ladder?.scale.count ?? 1
    switch number(0...2) {
    case 0:
      if judgement.units == nil {
        return CriterionAnswer(response: .whole(judgement), remarks: beside.remarks)
      }
      let furthest = number(-1...steps - 1)
      let missing = Set((0..<max(0, furthest)).filter { _ in one(in: 4) })
      return CriterionAnswer(
        response: .pick(
          .init(
            furthest: furthest < 0 ? nil : furthest, missing: missing,
            isOnTheWay: furthest < steps - 1 && one(in: 4))), remarks: beside.remarks)
    default:
      return CriterionAnswer(
        response: .stepByStep((0..<steps).map { _ in answer(known, 9) }),
        remarks: beside.remarks)
    }
  }

  // MARK: Chance

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func one(in count: Int) -> Bool { number(1...count) == 1 }
}

import StrictYAML
import TestSupport
import Testing

@testable import Content

/// The head of a form for the small library's ladder scan.
private let head = """
  invulblad: proef
  versie: 3
  partnerschap: De Brug
  moment: 2019-11-01
  beoordelaar: {rol: opleider, partij: school}

  """

private func read(_ text: String) -> (sheet: Sheet?, diagnostics: [Diagnostic]) {
  Sheet.read(SmallLibrary.file("form.yaml", text), library: SmallLibrary.library)
}

@Suite struct SheetTests {
  @Test func aFormIsReadWithEveryPart() throws {
    let (sheet, diagnostics) = read(SmallLibrary.form)
    #expect(diagnostics.map(\.problem) == [])
    let form = try #require(sheet)
    #expect(form.scan == "proef" && form.version == 3 && form.partnership == "De Brug")
    #expect(form.unit == Sheet.Unit(kind: "school", name: "De Poort"))
    let from = try #require(CalendarDate("2018-11-01"))
    let to = try #require(CalendarDate("2019-11-01"))
    #expect(form.period == Sheet.Period(from: from, to: to) && form.moment == to)
    #expect(form.author == .rater(Rater(id: nil, name: nil, role: "opleider", party: "school")))
    #expect(form.round == 1)
    #expect(
      form.coreAnswers == [Answer(.yes), Answer(.partly, remarks: Remarks(example: "maandag"))])
    #expect(
      form.criterionAnswers == [
        CriterionAnswer(
          response: .pick(.init(furthest: 2, missing: [1])), remarks: Remarks(isWish: true)),
        CriterionAnswer(
          response: .stepByStep([
            Answer(.yes), nil, Answer(.no, remarks: Remarks(plan: "volgend jaar")),
          ])),
        nil,
      ])
    #expect(form.statementAnswers.isEmpty)
  }

  @Test(
    arguments: [
      ("reflectie", nil),
      ("derde", .pick(.init(furthest: 2))),
      ("geen", .pick(.init(furthest: nil))),
      ("weet-niet", .whole(.dontKnow)),
      ("liever-niet", .whole(.ratherNot)),
      ("nvt", .whole(.notApplicable)),
      ("{kies: eerste, op-weg: ja}", .pick(.init(furthest: 0, isOnTheWay: true))),
      ("{kies: geen, op-weg: ja}", .pick(.init(furthest: nil, isOnTheWay: true))),
      ("{kies: tweede, op-weg: nee}", .pick(.init(furthest: 1))),
      ("{kies: derde, ontbreekt: [eerste, tweede]}", .pick(.init(furthest: 2, missing: [0, 1]))),
      ("{kies: derde, ontbreekt: []}", .pick(.init(furthest: 2))),
      ("{kies: weet-niet, op-weg: nee}", .whole(.dontKnow)),
      ("{wens: ja}", .stepByStep([nil, nil, nil])),
      ("{tweede: deels}", .stepByStep([nil, Answer(.partly), nil])),
    ] as [(String, CriterionAnswer.Response?)])
  func anAnswerToACriterionIsRead(text: String, expected: CriterionAnswer.Response?) {
    let (sheet, _) = read(head + "oordelen:\n  boven: \(text)\n")
    #expect(sheet?.criterionAnswers.first??.response == expected)
  }

  @Test(arguments: [
    "", "oordelen:\n", "oordelen:\n  boven:\n  onder: \"\"\nkernvragen:\n  tijd:\n",
  ])
  func aBlankFormIsValid(rest: String) {
    let (sheet, diagnostics) = read(head + rest)
    #expect(diagnostics.map(\.problem) == [])
    #expect(sheet?.criterionAnswers == [nil, nil, nil])
    #expect(sheet?.coreAnswers == [nil, nil])
  }

  @Test(arguments: [
    "oordelen:\n  boven: {kies: , op-weg: , ontbreekt: , voorbeeld: , twijfel: }\n",
    "oordelen:\n  boven: {eerste: , tweede: {oordeel: , plan: }}\n",
    "kernvragen:\n  tijd: {oordeel: , voorbeeld: }\n",
    "eenheid:\nperiode:\nronde:\nconsensus:\n",
  ])
  func emptyValuesInAFormAreUnanswered(rest: String) {
    let (sheet, diagnostics) = read(head + rest)
    #expect(diagnostics.map(\.problem) == [])
    #expect(sheet?.criterionAnswers == [nil, nil, nil])
    #expect(sheet?.coreAnswers == [nil, nil])
  }

  @Test func remarksStandBesideWhatIsAnswered() {
    let (sheet, _) = read(
      head
        + """
        kernvragen:
          ruimte: {twijfel: ja, toelichting: "even kijken"}
        oordelen:
          boven:
            eerste: {plan: straks}
            wens: ja
        """)
    let note = Remarks(note: "even kijken", isDoubtful: true)
    #expect(sheet?.coreAnswers.first == Answer(nil, remarks: note))
    #expect(
      sheet?.criterionAnswers.first
        == CriterionAnswer(
          response: .stepByStep([Answer(nil, remarks: Remarks(plan: "straks")), nil, nil]),
          remarks: Remarks(isWish: true)))
  }

  @Test func aConsensusFormMayGiveReasonsAndDissent() {
    let text = """
      invulblad: proef
      versie: 3
      partnerschap: De Brug
      moment: 2019-11-01
      consensus: ja
      ronde: 2
      oordelen:
        boven:
          eerste: {oordeel: ja, reden: samen gezien, minderheid: de gast niet}
      """
    let (sheet, diagnostics) = read(text)
    #expect(diagnostics.map(\.problem) == [])
    #expect(sheet?.author == .consensus && sheet?.round == 2)
    let remarks = Remarks(reason: "samen gezien", dissent: "de gast niet")
    #expect(
      sheet?.criterionAnswers.first??.response
        == .stepByStep([Answer(.yes, remarks: remarks), nil, nil]))
  }

  @Test func aFormOfAProfileScanJudgesStatements() {
    let text = """
      invulblad: keuze
      versie: 1
      partnerschap: De Brug
      moment: 2019-11-01
      beoordelaar: {rol: opleider, partij: school}
      oordelen:
        stelling-2: {oordeel: deels, toelichting: soms}
      """
    let (sheet, diagnostics) = read(text)
    #expect(diagnostics.map(\.problem) == [])
    #expect(sheet?.statementAnswers == [nil, Answer(.partly, remarks: Remarks(note: "soms"))])
    #expect(sheet?.criterionAnswers.isEmpty == true)
  }

  @Test(arguments: ["Opleider op school", "opleider"])
  func aRoleIsKnownByIdOrName(role: String) {
    let (_, diagnostics) = read(head.split(separator: "opleider").joined(separator: role))
    #expect(diagnostics.map(\.problem) == [])
  }

  @Test func anOlderFormIsReadThroughTheMap() {
    let old = head.split(separator: "versie: 3").joined(separator: "versie: 1")
    let (sheet, diagnostics) = read(old + "oordelen:\n  bovenin: derde\n  onder: eerste\n")
    #expect(diagnostics.map(\.problem) == [])
    #expect(sheet?.version == 1)
    #expect(
      sheet?.criterionAnswers.map { $0?.response } == [
        .pick(.init(furthest: 2)), .pick(.init(furthest: 0)), nil,
      ])
  }

  @Test func anAnswerWithoutASuccessorIsLeftOutWithAWarning() throws {
    let old = MarkedText(
      head.split(separator: "versie: 3").joined(separator: "versie: 2")
        + "oordelen:\n  ⟦weg⟧: derde\n")
    let (sheet, diagnostics) = read(old.text)
    #expect(sheet?.criterionAnswers == [nil, nil, nil])
    let only = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(
      only.problem
        == .content(.answerNotComparable(criterion: "weg", version: 2, reason: "Dubbel.")))
    #expect(only.range.lower == old.ranges[0].lowerBound)
  }

  @Test func aFormOfALeftOutScanSaysThat() {
    var library = SmallLibrary.library
    library.scans["proef"] = nil
    library.leftOutScans = ["proef"]
    let (sheet, diagnostics) = Sheet.read(
      SmallLibrary.file("f", SmallLibrary.form), library: library)
    #expect(sheet == nil)
    #expect(diagnostics.map(\.problem) == [.content(.scanLeftOut(id: "proef"))])
  }

  @Test func aFileOfAnotherKindIsNoForm() {
    let (sheet, diagnostics) = read(SmallLibrary.themes)
    #expect(sheet == nil)
    #expect(diagnostics.map(\.problem) == [.content(.notAForm(.themes))])
  }
}

@Suite struct SheetMistakeTests {
  @Test(arguments: mistakes)
  func aMistakeInAFormIsReportedOnce(_ mistake: Mistake) {
    let file = SmallLibrary.file(mistake.path, mistake.file.text)
    let (sheet, diagnostics) = Sheet.read(file, library: SmallLibrary.library)
    mistake.check(diagnostics)
    #expect((sheet == nil) == (mistake.severity == .error))
  }

  private static let form = "form.yaml"
  private static let rater = "beoordelaar: {rol: opleider, partij: school}"
  private static let pick = "{kies: derde, ontbreekt: [tweede], wens: ja}"
  private static let steps = """
    onder:
        eerste: ja
        derde: {oordeel: nee, plan: volgend jaar}
    """

  static let mistakes = [
    // The head
    Mistake(
      form, "invulblad: proef", "invulblad: ⟦proe⟧", "unknown-reference", suggestion: "proef"),
    Mistake(
      form, "invulblad: proef", "⟦invulbald⟧: proef", "unknown-file-kind", suggestion: "invulblad"),
    Mistake(form, "versie: 3\n", "", "missing-key").marking("invulblad"),
    Mistake(form, "versie: 3", "versie: ⟦4⟧", "form-is-newer"),
    Mistake(form, "versie: 3", "versie: ⟦drie⟧", "not-a-number"),
    Mistake(form, "partnerschap: De Brug", "partnerschap:⟦⟧", "empty-value"),
    Mistake(form, "soort: school", "soort: ⟦schol⟧", "unknown-word", suggestion: "school"),
    Mistake(form, "tot: 2019-11-01", "tot: ⟦2019-11-31⟧", "not-a-date"),
    Mistake(form, "van: 2018-11-01", "van: ⟦1-11-2018⟧", "not-a-date"),
    Mistake(form, "tot: 2019-11-01", "tot: ⟦2018-10-31⟧", "period-reversed"),
    Mistake(
      form, "periode: {van: 2018-11-01, tot: 2019-11-01}", "periode: {⟦van⟧: 2018-11-01}",
      "missing-key"),
    Mistake(form, "partij: school", "partij: ⟦schol⟧", "unknown-reference", suggestion: "school"),
    Mistake(
      form, "rol: opleider", "rol: ⟦oplieder⟧", "unknown-role", .warning, suggestion: "opleider"),
    Mistake(form, "rol: opleider, ", "", "missing-key").marking("partij", before: ": school"),
    Mistake(form, rater + "\n", "", "neither-rater-nor-consensus").marking("invulblad"),
    Mistake(form, rater, "consensus: nee", "neither-rater-nor-consensus").marking("invulblad"),
    Mistake(form, rater, "consensus: ⟦yes⟧", "not-yes-or-no"),
    Mistake(
      form, rater, "⟦beoordelar⟧: {rol: opleider, partij: school}", "unknown-key",
      suggestion: "beoordelaar"),
    Mistake(
      form, rater, "consensus: ja\n⟦beoordelaar⟧: {rol: opleider, partij: school}",
      "rater-and-consensus"),
    Mistake(form, "moment:", "ronde: ⟦3⟧\nmoment:", "number-out-of-range"),
    Mistake(form, "moment:", "⟦rol⟧: gast\nmoment:", "misplaced-key"),

    // Core questions
    Mistake(form, "ruimte: ja", "ruimte: ⟦misschien⟧", "unknown-word"),
    Mistake(form, "ruimte: ja", "⟦ruimt⟧: ja", "unknown-reference", suggestion: "ruimte"),
    Mistake(
      form, "voorbeeld: maandag", "⟦voorbeelden⟧: maandag", "unknown-key", suggestion: "voorbeeld"),
    Mistake(form, "voorbeeld: maandag", "⟦reden⟧: maandag", "only-in-consensus"),
    Mistake(form, "voorbeeld: maandag", "⟦kies⟧: eerste", "misplaced-key"),
    Mistake(form, "ruimte: ja", "ruimte: ⟦[ja]⟧", "wrong-shape"),

    // Criteria
    Mistake(form, "boven: {", "⟦bovn⟧: {", "unknown-reference", suggestion: "boven"),
    Mistake(form, "kies: derde", "kies: ⟦achtste⟧", "unknown-reference"),
    Mistake(form, pick, "⟦ja⟧", "unknown-reference"),
    Mistake(form, "ontbreekt: [tweede]", "ontbreekt: [⟦derde⟧]", "missing-not-below"),
    Mistake(form, pick, "{kies: geen, ontbreekt: [⟦eerste⟧]}", "missing-not-below"),
    Mistake(form, pick, "{kies: weet-niet, ontbreekt: [⟦eerste⟧]}", "missing-not-below"),
    Mistake(form, "wens: ja", "op-weg: ⟦ja⟧", "on-the-way-to-nothing"),
    Mistake(form, pick, "{kies: nvt, op-weg: ⟦ja⟧}", "on-the-way-to-nothing"),
    Mistake(form, pick, "{⟦ontbreekt⟧: [eerste]}", "without-pick"),
    Mistake(form, pick, "{⟦op-weg⟧: ja, wens: ja}", "without-pick"),
    Mistake(form, pick, "{kies: derde, ⟦eerste⟧: ja}", "pick-and-steps"),
    Mistake(form, pick, "{⟦oordeel⟧: derde}", "misplaced-key"),
    Mistake(form, "wens: ja", "⟦wnes⟧: ja", "unknown-key", suggestion: "wens"),
    Mistake(form, "wens: ja", "⟦minderheid⟧: de gast", "only-in-consensus"),
    Mistake(form, steps, "onder: ⟦tweede⟧", "cell-not-asked"),
    Mistake(form, steps, "onder: {kies: ⟦tweede⟧}", "cell-not-asked"),
    Mistake(form, steps, "onder: {kies: derde, ontbreekt: [⟦tweede⟧]}", "cell-not-asked"),
    Mistake(form, steps, "onder: {⟦tweede⟧: nee}", "cell-not-asked"),
    Mistake(form, "eerste: ja", "eerste: ⟦derde⟧", "unknown-word"),
    Mistake(form, "eerste: ja", "⟦eerst⟧: ja", "unknown-key", suggestion: "eerste"),
    Mistake(form, "eerste: ja", "eerste: {oordeel: ja, ⟦reden⟧: zo}", "only-in-consensus"),
  ]

  @Test func aFormOfAVersionWithoutAMapIsRefused() {
    let text = SmallLibrary.scan.split(separator: "- {versie: 1, criterium: bovenin, nu: boven}")
      .joined(separator: "- {versie: 2, criterium: x, nu: boven}")
    let library = SmallLibrary.assembled(changing: ["Scans/proef.yaml": text]).library
    let form = SmallLibrary.form.split(separator: "versie: 3").joined(separator: "versie: 1")
    let (sheet, diagnostics) = Sheet.read(SmallLibrary.file("f", form), library: library)
    #expect(sheet == nil)
    #expect(diagnostics.map(\.problem) == [.content(.versionNotMapped(version: 1, current: 3))])
  }

  @Test func twoOldIdsOfOneCriterionAreNotBothAnswered() {
    let text = MarkedText(
      SmallLibrary.form.split(separator: "versie: 3").joined(separator: "versie: 1")
        + "  ⟦bovenin⟧: eerste\n")
    let (sheet, diagnostics) = Sheet.read(
      SmallLibrary.file("f", text.text), library: SmallLibrary.library)
    #expect(sheet == nil)
    #expect(diagnostics.map(\.code) == ["answered-twice"])
    #expect(diagnostics.map(\.range.lower) == text.ranges.map(\.lowerBound))
  }
}

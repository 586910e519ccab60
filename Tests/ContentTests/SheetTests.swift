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

import StrictYAML
import Testing

@testable import Content

private func form(
  _ path: String, scan: String = "proef", partnership: String = "De Brug",
  unit: Sheet.Unit? = nil, day: Int = 1, rater: String? = nil, name: String? = nil,
  party: String = "school", round: Int = 1, core: Judgement? = .yes
) throws -> FiledSheet {
  let moment = try #require(CalendarDate(year: 2019, month: 11, day: day))
  let author = Rater(id: rater, name: name, role: "opleider", party: party)
  let sheet = Sheet(
    scan: scan, version: 1, partnership: partnership, unit: unit, period: nil, moment: moment,
    author: .rater(author), round: round, coreAnswers: [core.map { Answer($0) }],
    criterionAnswers: [], statementAnswers: [])
  return FiledSheet(path: path, sheet: sheet)
}

@Suite struct SheetSetTests {
  private func found(_ forms: [FiledSheet]) -> [String] {
    let one = SheetSet.combine(forms)
    let other = SheetSet.combine(forms.reversed())
    #expect(one.diagnostics == other.diagnostics)
    #expect(one.forms.map(\.path) == other.forms.map(\.path))
    return one.diagnostics.map { "\($0.path) \($0.code)" }
  }

  private func counting(_ forms: [FiledSheet]) -> [String] {
    SheetSet.combine(forms).forms.map(\.path)
  }

  @Test func formsOfDifferentRatersAllCount() throws {
    let forms = try [
      form("b"), form("a", core: .no), form("c", rater: "1"), form("d", rater: "2"),
    ]
    #expect(found(forms) == [])
    #expect(counting(forms) == ["a", "b", "c", "d"])
  }

  @Test func formsMustAgreeInScanPartnershipAndUnit() throws {
    let school = Sheet.Unit(kind: "school", name: "De Poort")
    #expect(
      try found([form("a"), form("b", core: .no), form("c", scan: "ander")])
        == ["c forms-differ"])
    #expect(
      try found([form("a", partnership: "X"), form("b"), form("c", core: .no)])
        == ["a forms-differ"])
    #expect(try found([form("a", unit: school), form("b")]) == ["b forms-differ"])
    let other = Sheet.Unit(kind: "school", name: "De Brug")
    #expect(
      try found([form("a", unit: school), form("b", unit: other)]) == ["b forms-differ"])
  }

  @Test func aDifferenceNamesBothValuesAndTheOtherFile() throws {
    let set = SheetSet.combine([try form("a"), try form("b", partnership: "X")])
    #expect(
      set.diagnostics.map(\.problem) == [
        .content(.formsDiffer(.partnership, own: "X", other: "De Brug", otherPath: "a"))
      ])
  }

  @Test func noUnitMeansTheWholePartnership() throws {
    let whole = Sheet.Unit(kind: "partnerschap", name: "De Brug")
    #expect(try found([form("a", unit: whole), form("b")]) == [])
  }

  @Test func theSameFormTwiceCountsOnce() throws {
    let forms = try [form("a", rater: "1"), form("b", rater: "1")]
    #expect(found(forms) == ["b form-counted-once"])
    #expect(counting(forms) == ["a"])
    #expect(SheetSet.combine(forms).diagnostics.hasErrors == false)
  }

  @Test func theSameFileTwiceCountsOnceAlsoForAnUnknownRater() throws {
    let forms = try [form("a"), form("a")]
    #expect(found(forms) == ["a form-named-twice"])
    #expect(counting(forms) == ["a"])
  }

  @Test func formsOfUnknownRatersThatAreAlikeCountBothWithAWarning() throws {
    let forms = try [form("a"), form("b"), form("c", core: .no), form("d")]
    #expect(found(forms) == ["b forms-alike", "d forms-alike"])
    #expect(counting(forms) == ["a", "b", "c", "d"])
    let set = SheetSet.combine(forms)
    #expect(!set.diagnostics.hasErrors)
    #expect(set.diagnostics.first?.problem == .content(.formsAlike(otherPath: "a")))
  }

  @Test func blankFormsAndFormsOfKnownRatersMayBeAlike() throws {
    #expect(try found([form("a", core: nil), form("b", core: nil)]) == [])
    #expect(try found([form("a", rater: "1"), form("b", rater: "2")]) == [])
    #expect(try found([form("a"), form("b", day: 2)]) == [])
    #expect(try found([form("a"), form("b", round: 2)]) == [])
  }

  @Test func twoDifferentFormsOfOneRaterAndMomentAreAnError() throws {
    let forms = try [form("a", rater: "1"), form("b", rater: "1", core: .no)]
    #expect(found(forms) == ["b forms-of-one-rater-differ"])
    #expect(SheetSet.combine(forms).diagnostics.hasErrors)
  }

  @Test func ofDifferentMomentsTheLatestCounts() throws {
    let forms = try [
      form("a", day: 9, rater: "1"), form("b", day: 2, rater: "1"), form("c", day: 5, rater: "1"),
    ]
    #expect(found(forms) == ["b later-form-counts", "c later-form-counts"])
    #expect(counting(forms) == ["a"])
  }

  @Test func roundsAreKeptApart() throws {
    let forms = try [form("a", rater: "1"), form("b", rater: "1", round: 2, core: .no)]
    #expect(found(forms) == [])
    #expect(counting(forms) == ["a", "b"])
  }

  @Test func aRaterWithoutIdIsKnownByNameRoleAndParty() throws {
    #expect(
      try found([form("a", name: "Jo"), form("b", name: "Jo", core: .no)])
        == ["b forms-of-one-rater-differ"])
    #expect(
      try found([form("a", name: "Jo"), form("b", name: "Jo", party: "opleiding")]) == [])
  }
}

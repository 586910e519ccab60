import StrictYAML
import TestSupport
import Testing

@testable import Content

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
    Mistake(form, "van: 2018-11-01", "van: ⟦morgen⟧", "not-a-date"),
    Mistake(
      form, "van: 2018-11-01", "van: ⟦1-11-2018⟧", "not-a-date", suggestion: "2018-11-01"),
    Mistake(form, "tot: 2019-11-01", "tot: ⟦2018-10-31⟧", "period-reversed"),
    Mistake(
      form, "periode: {van: 2018-11-01, tot: 2019-11-01}", "periode: {⟦van⟧: 2018-11-01}",
      "missing-key"),
    Mistake(form, "partij: school", "partij: ⟦schol⟧", "unknown-reference", suggestion: "school"),
    Mistake(
      form, "partij: school", "partij: ⟦instituut⟧", "unknown-reference", suggestion: "opleiding"),
    Mistake(
      form, "partij: school", "partij: ⟦Lerarenopleiding⟧", "unknown-reference",
      suggestion: "opleiding"),
    Mistake(form, "partij: school", "partij: ⟦bestuur⟧", "unknown-reference"),
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

  @Test(arguments: [(rater, false), ("consensus: nee\n" + rater, false), ("consensus: ja", true)])
  func onlyAFormOfWhatWasAgreedIsOfferedReasonsAndDissent(author: String, isOffered: Bool) {
    let text = SmallLibrary.form.split(separator: Self.rater).joined(separator: author)
      .split(separator: "wens: ja").joined(separator: "xxxxxxxx: ja")
    let (_, diagnostics) = Sheet.read(
      SmallLibrary.file("f", text), library: SmallLibrary.library)
    let known = diagnostics.compactMap { diagnostic in
      if case .content(.unknownKey(_, let known)) = diagnostic.problem { known } else { nil }
    }
    #expect(known.count == 1)
    #expect(known.first?.contains("voorbeeld") == true)
    #expect(known.first?.contains("reden") == isOffered)
    #expect(known.first?.contains("minderheid") == isOffered)
  }

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

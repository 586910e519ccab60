import Testing

@testable import Content

private let format = "Scans/ronde.yaml"

/// One mistake in a session format: one message, at the place to mend.
@Suite struct FormatMistakeTests {
  @Test(arguments: values)
  func `a wrong key or value is reported once`(_ mistake: Mistake) { mistake.check() }

  static let values = [
    Mistake(format, "werkvorm: ronde", "werkvorm: ⟦Ronde⟧", "malformed-id", suggestion: "ronde"),
    Mistake(
      format, "werkvorm: ronde", "⟦werkvrm⟧: ronde", "unknown-file-kind", suggestion: "werkvorm"),
    Mistake(format, "titel: Een ronde\n", "", "missing-key").marking("werkvorm"),
    Mistake(format, "titel: Een ronde\n", "titel: Een ronde\n⟦versie⟧: 2\n", "unknown-key"),
    Mistake(format, "taal: nl\n", "taal: nl\n⟦leider⟧: Jij\n", "misplaced-key"),
    Mistake(format, "naam: Alleen\n", "naam: Alleen\n    ⟦uitleg⟧: Meer\n", "misplaced-key"),
    Mistake(format, "minuten: 60", "minuten: ⟦zestig⟧", "not-a-number"),
    Mistake(format, "minuten: 60", "minuten: ⟦481⟧", "number-out-of-range"),
    Mistake(format, "{van: 2,", "{van: ⟦1⟧,", "number-out-of-range"),
    Mistake(format, "tot: 24}", "tot: ⟦51⟧}", "number-out-of-range"),
    Mistake(format, "{van: 2, tot: 24}", "{⟦van⟧: 2}", "missing-key"),
    Mistake(format, "{van: 2, tot: 24}", "⟦24⟧", "wrong-shape"),
    Mistake(
      format, "[school, opleiding]", "[school, ⟦instituut⟧]", "unknown-reference",
      suggestion: "opleiding"),
    Mistake(format, "[school, opleiding]", "[school, ⟦school⟧]", "repeated-entry", .warning),
    Mistake(
      format, "scan: keuze", "scan: ⟦keuzee⟧", "unknown-reference", suggestion: "keuze"),
    Mistake(
      format, "scan: keuze\n", "scan: keuze\nscan-wijze: ⟦thui⟧\n", "unknown-word",
      suggestion: "thuis"),
    Mistake(format, "bron: [h5, werk]\n", "", "without-source").marking("werkvorm"),
    Mistake(
      format, "bron: [h5, werk]", "bron: [h5, ⟦werkk⟧]", "unknown-reference", suggestion: "werk"),
    Mistake(format, "{id: einde,", "{id: ⟦doen⟧,", "duplicate-id"),
    Mistake(format, "{id: einde,", "{id: ⟦Einde⟧,", "malformed-id", suggestion: "einde"),
    Mistake(
      format, "soort: individueel", "soort: ⟦indivdueel⟧", "unknown-word", suggestion: "individueel"
    ),
    Mistake(format, "  - id: lezen\n    soort: plenair", "  - ⟦id⟧: lezen", "missing-key"),
    Mistake(format, "minuten: 8\n", "minuten: ⟦0⟧\n", "number-out-of-range"),
    Mistake(format, "    minuten: 8\n", "", "missing-key").marking("id", before: ": trekken"),
    Mistake(format, "minimaal: 4", "minimaal: ⟦weinig⟧", "not-a-number"),
    Mistake(format, "mag-vervallen: ja", "mag-vervallen: ⟦ya⟧", "not-yes-or-no", suggestion: "ja"),
    Mistake(
      format, "mag-vervallen: ja", "⟦mag-vervalen⟧: ja", "unknown-key", suggestion: "mag-vervallen"),
    Mistake(format, "per-tien: 1", "per-tien: ⟦31⟧", "number-out-of-range"),
    Mistake(format, "per-tien: 1", "⟦pertien⟧: 1", "unknown-key", suggestion: "per-tien"),
    Mistake(format, "kaarten: 2", "kaarten: ⟦7⟧", "number-out-of-range"),
    Mistake(format, "kaarten: 2", "⟦karten⟧: 2", "unknown-key", suggestion: "kaarten"),
    Mistake(format, "fase: visie", "fase: ⟦visies⟧", "unknown-word", suggestion: "visie"),
    Mistake(format, "bijdragen: 1", "bijdragen: ⟦3⟧", "number-out-of-range"),
    Mistake(format, "met-thema: ja", "met-thema: ⟦yes⟧", "not-yes-or-no"),
    Mistake(format, "over: keuzes", "over: ⟦keuze⟧", "unknown-word", suggestion: "keuzes"),
    Mistake(format, "manier: hand", "manier: ⟦handen⟧", "unknown-word", suggestion: "hand"),
    Mistake(format, "keuzes: [Zeker, Misschien]", "keuzes: ⟦[Zeker]⟧", "empty-list"),
    Mistake(format, "stippen: 4", "stippen: ⟦11⟧", "number-out-of-range"),
    Mistake(format, "reageren: ja", "reageren: ⟦altijd⟧", "not-yes-or-no"),
    Mistake(
      format, "materiaal: [nadelen]", "materiaal: [⟦nadeel⟧]", "unknown-word", suggestion: "nadelen"
    ),
  ]

  @Test(arguments: checks)
  func `what does not go together is reported once`(_ mistake: Mistake) { mistake.check() }

  static let checks = [
    Mistake(format, "minuten: 60", "minuten: 61", "format-minutes-differ").marking("stappenlijst"),
    Mistake(format, "minimaal: 4", "minimaal: ⟦9⟧", "shortest-above-minutes"),
    Mistake(format, "{van: 2, tot: 24}", "{van: ⟦25⟧, tot: 24}", "group-reversed"),
    Mistake(format, "    kaarten: 2\n", "", "step-needs-key").marking("id", before: ": trekken"),
    Mistake(format, "    vraag: Wat moet beter?\n", "", "step-needs-key")
      .marking("id", before: ": brengen"),
    Mistake(format, "    vraag: Doen we dit?\n", "", "step-needs-key")
      .marking("id", before: ": handen"),
    Mistake(format, "    over: keuzes\n", "", "step-needs-key").marking("id", before: ": handen"),
    Mistake(format, "    manier: hand\n", "", "step-needs-key").marking("id", before: ": handen"),
    Mistake(format, "    keuzes: [Zeker, Misschien]\n", "", "step-needs-key")
      .marking("id", before: ": handen"),
    Mistake(format, "fase: visie", "fase: visie\n    ⟦vraag⟧: Wat?", "key-of-other-steps"),
    Mistake(format, "per-tien: 1, ", "", "joining-without-growth").marking("id", before: ": erbij"),
    Mistake(format, "manier: cijfer", "manier: cijfer\n    ⟦stippen⟧: 3", "key-without-partner"),
    Mistake(
      format, "manier: cijfer", "manier: cijfer\n    ⟦keuzes⟧: [Ja, Nee]", "key-without-partner"),
    Mistake(
      format, "    over: inbreng\n    reageren: ja", "    reageren: ja", "key-without-partner"
    )
    .marking("id", before: ": lezen"),
    Mistake(
      format, "    over: inbreng\n    reageren: ja", "    over: opties\n    ⟦reageren⟧: ja",
      "key-without-partner"),
    Mistake(
      format, "    over: inbreng\n    reageren: ja", "    over: ⟦keuzes⟧", "choices-outside-vote"),
    Mistake(
      format, "{id: begin, soort: welkom", "{id: begin, soort: ⟦afsluiten⟧",
      "first-step-not-welcome"
    ),
    Mistake(format, "soort: afsluiten", "soort: ⟦actie⟧", "last-step-not-closing"),
    Mistake(format, "soort: oogst", "soort: plenair", "actions-before-harvest")
      .replacing("soort: actie", "soort: ⟦actie⟧"),
    Mistake(format, "soort: begrippen", "soort: ⟦oogst⟧", "harvest-of-nothing")
      .replacing("partijen: [school, opleiding]\n", ""),
    Mistake(format, "scan: keuze\n", "", "format-without-scan").marking("werkvorm"),
    Mistake(format, "scan: keuze", "scan: proef", "scan-without-options")
      .marking("[opties, voordelen]"),
    Mistake(
      format, "soort: begrippen", "soort: aansluiten, per-tien: 1", "terms-not-shared", .warning
    )
    .marking("partijen"),
    Mistake(
      format, "minuten: 5, leider: Vraag.", "minuten: 4, leider: Vraag.", "terms-not-shared",
      .warning
    )
    .replacing("minuten: 60", "minuten: 59").marking("partijen"),
    Mistake(format, "    mag-vervallen: ja\n", "", "nothing-gives", .warning)
      .replacing("    minimaal: 4\n", "").marking("60"),
  ]

  /// Inbreng that becomes a talk leaves a reading, an ordering and a vote without contributions.
  @Test func `work on contributions before there are any is reported where it stands`() {
    let text = SmallLibrary.format
      .replacing("soort: inbreng", with: "soort: plenair")
      .replacing("    bijdragen: 1\n    met-thema: ja\n", with: "")
    let found = SmallLibrary.assembled(changing: [format: text]).diagnostics
    #expect(found.map(\.code) == Array(repeating: "contributions-not-yet", count: 3))
    let bytes = Array(text.utf8)
    let marked = found.map {
      String(decoding: bytes[$0.range.lower..<$0.range.upper], as: UTF8.self)
    }
    #expect(marked == ["inbreng", "ordenen", "inbreng"])
  }

  @Test(arguments: [
    "scan-wijze": "scan-wijze: samen", "materiaal": "    materiaal: [opties, voordelen]",
    "over": "    over: opties",
  ])
  func `each key that is about a scan asks for one`(key: String, line: String) throws {
    var text = SmallLibrary.format.replacing("scan: keuze\n", with: "")
    text.replace("    materiaal: [opties, voordelen]\n", with: "")
    text.replace("    over: opties\n", with: "    over: inbreng\n")
    text.replace("    materiaal: [nadelen]\n", with: "")
    #expect(SmallLibrary.assembled(changing: [format: text]).diagnostics.isEmpty)
    switch key {
    case "scan-wijze": text.replace("taal: nl\n", with: "taal: nl\n\(line)\n")
    case "over":
      text.replace("    over: inbreng\n    manier: stip", with: "\(line)\n    manier: stip")
    default: text.replace("    naam: Alleen\n", with: "    naam: Alleen\n\(line)\n")
    }
    let found = SmallLibrary.assembled(changing: [format: text]).diagnostics
    let only = try #require(found.first)
    #expect(found.count == 1)
    guard case .content(.formatWithoutScan(_, let field, _)) = only.problem else {
      Issue.record("\(only.problem)")
      return
    }
    #expect(field.key == key)
  }

  /// Pairs of a text and what stands in its place, without which nothing is wrong either.
  @Test(arguments: [
    [("tot: 24}", "tot: 10}"), ("per-tien: 1, ", "")],
    [
      (
        "    over: inbreng\n    manier: cijfer",
        "    over: inbreng\n    manier: hand\n    keuzes: [Eens, Oneens]"
      )
    ],
    [("    over: keuzes\n    manier: hand", "    over: keuzes\n    manier: cijfer")],
    [("    over: keuzes\n    manier: hand", "    over: keuzes\n    manier: stip\n    stippen: 2")],
    [
      ("partijen: [school, opleiding]", "partijen: [student]"),
      ("begrippen", "aansluiten, per-tien: 2"),
    ],
    [("    mag-vervallen: ja\n", "")], [("    minimaal: 4\n", "")],
    [("scan: keuze", "scan: keuze\nscan-wijze: samen"), ("soort: oogst", "soort: plenair")],
    [("    bijdragen: 1\n    met-thema: ja\n", "")], [("    stippen: 4\n", "")],
    [("    over: inbreng\n    reageren: ja\n", "")], [("{van: 2, tot: 24}", "{van: 24, tot: 24}")],
    [("minimaal: 4", "minimaal: 8")],
  ])
  func `what goes together is not reported`(changes: [(String, String)]) {
    var text = SmallLibrary.format
    for (old, new) in changes {
      #expect(text.contains(old))
      text.replace(old, with: new)
    }
    let found = SmallLibrary.assembled(changing: [format: text]).diagnostics
    #expect(found.map(\.problem) == [])
  }

  @Test(arguments: FormatStepRecord.kindsByKey.keys.sorted())
  func `a key of some kinds is refused at every other kind, and a known key`(key: String) throws {
    let kinds = try #require(FormatStepRecord.kindsByKey[key])
    #expect(FormatStepRecord.schema.key(key)?.isRequired == false)
    let values = [
      "per-tien": "1", "kaarten": "1", "fase": "visie", "vraag": "Wat?", "bijdragen": "1",
      "met-thema": "ja", "over": "inbreng", "manier": "hand", "keuzes": "[Ja, Nee]",
      "stippen": "2", "reageren": "ja", "materiaal": "[opties]",
    ]
    let value = try #require(values[key])
    for kind in FormatStep.Kind.allCases {
      let text = """
        werkvorm: a
        stappenlijst:
          - {id: a, soort: \(kind.rawValue), \(key): \(value)}
        """
      let assembly = Library.assemble(layers: [[SmallLibrary.file("a.yaml", text)]])
      let isRefused = assembly.diagnostics.contains { $0.code == "key-of-other-steps" }
      #expect(isRefused == !kinds.contains(kind), "\(kind)")
    }
  }
}

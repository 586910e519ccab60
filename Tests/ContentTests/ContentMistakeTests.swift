import StrictYAML
import TestSupport
import Testing

@testable import Content

private let scan = "Scans/proef.yaml"
private let profile = "Scans/keuze.yaml"
private let cards = "Cards/cultuur.yaml"
private let sources = "Cards/bronnen.yaml"
private let themes = "Cards/themas.yaml"

@Test func theSmallLibraryHasNoProblems() {
  let assembly = SmallLibrary.assembled()
  #expect(assembly.diagnostics.map(\.problem) == [])
  #expect(assembly.files.allSatisfy { !$0.isLeftOut })
}

@Suite struct ContentMistakeTests {
  @Test(arguments: keys)
  func aWrongKeyIsReportedOnce(_ mistake: Mistake) { mistake.check() }

  static let keys = [
    Mistake(scan, "titel: Proefscan", "⟦title⟧: Proefscan", "unknown-key", suggestion: "titel"),
    Mistake(
      scan, "    voorbeelden: [jaarplan]", "    ⟦voorbeeld⟧: [jaarplan]",
      "unknown-key", suggestion: "voorbeelden"),
    Mistake(scan, "taal: nl", "taal: nl\n⟦kleur⟧: rood", "unknown-key"),
    Mistake(scan, "taal: nl\n", "taal: nl\n⟦drempel⟧: 2/3\n", "misplaced-key"),
    Mistake(
      scan, "derde: We bouwen het.\n    voor: [opleider]\n    bron: [h5, werk]",
      "derde: We bouwen het.\n      ⟦bron⟧: [h5, werk]\n    voor: [opleider]", "misplaced-key"),
    Mistake(scan, "taal: nl\n", "taal: nl\n⟦stellingen⟧: []\n", "misplaced-key"),
    Mistake(profile, "lijst: [gids]", "⟦list⟧: [gids]", "unknown-key", suggestion: "lijst"),
    Mistake(profile, "lijst: [gids]", "lijst: ⟦[]⟧", "empty-list"),
    Mistake(profile, "partijen:", "⟦positie⟧: {drempel: 2/3}\npartijen:", "misplaced-key"),
    Mistake(cards, "    fase: visie", "    fase: visie\n    ⟦taal⟧: nl", "misplaced-key"),
    Mistake(scan, "scan: proef\ntitel: Proefscan", "⟦scan⟧: proef", "missing-key"),
    Mistake(scan, "  - id: midden\n    naam: Midden", "  - ⟦id⟧: midden", "missing-key"),
    Mistake(
      scan, "  - id: midden\n    naam: Midden\n    niveau: laag",
      "  - ⟦id⟧: midden\n    naam: Midden", "missing-key"),
    Mistake(scan, "kern: We kijken.}", "kern2: We kijken.}", "unknown-key", suggestion: "kern")
      .marking("kern2"),
    Mistake(profile, ", nadelen: []", "", "missing-key").marking("id", before: ": links"),
    Mistake(scan, "  - id: onder\n    naam: Onder", "  - ⟦id⟧: onder", "missing-key"),
    Mistake(cards, ".\n    bron: [h5, werk]", ".", "without-source").marking(
      "id", before: ": kaart-2"),
    Mistake(scan, "kaarten: [kaart-1]\n    bron: h5", "kaarten: [kaart-1]", "without-source")
      .marking("id", before: ": sprong"),
    Mistake(scan, "    let-op: Kijk goed.\n    bron: h5", "    bron: ⟦[]⟧", "without-source"),
    Mistake(scan, "    let-op: Kijk goed.\n    bron: h5", "    bron:⟦⟧", "without-source"),
  ]

  @Test(arguments: kinds)
  func aFileSaysWhatItHolds(_ mistake: Mistake) { mistake.check() }

  static let kinds = [
    Mistake(
      themes, "themas: proef", "⟦thema⟧: proef", "unknown-file-kind", suggestion: "themas"),
    Mistake(themes, "themas: proef", "themas: proef\n⟦rollen⟧: proef", "several-file-kinds"),
    Mistake(cards, "kaarten: cultuur\ntitel", "⟦titel⟧", "unknown-file-kind"),
  ]

  @Test(arguments: shapes)
  func aValueOfTheWrongShapeIsReportedOnce(_ mistake: Mistake) { mistake.check() }

  static let shapes = [
    Mistake(scan, "titel: Proefscan", "titel: ⟦[Proef, scan]⟧", "wrong-shape"),
    Mistake(scan, "titel: Proefscan", "titel: {⟦a⟧: {b: c}}", "wrong-shape"),
    Mistake(scan, "voorbeelden: [jaarplan]", "voorbeelden: ⟦jaarplan⟧", "wrong-shape"),
    Mistake(scan, "  eerste: Ik regel het.", "  eerste: ⟦[a]⟧", "wrong-shape"),
    Mistake(scan, "partijen: [school, opleiding]", "partijen: ⟦school⟧", "wrong-shape"),
    Mistake(
      scan, "voorbeelden: [jaarplan]", "voorbeelden: ⟦{jaarplan, stuurgroep}⟧",
      "braces-around-list"),
    Mistake(
      scan, "voorbeelden: [jaarplan]", "voorbeelden: [jaarplan, ⟦let op⟧: dit]", "colon-made-key"),
    Mistake(cards, "- Wie nog niet?", "- ⟦Vraag⟧: wie nog niet?", "colon-made-key"),
    Mistake(
      scan, "{id: ruimte, naam: Ruimte", "{id: ruimte, ⟦naam:Ruimte⟧", "colon-without-space"),
    Mistake(sources, "titel: Vijf}", "titel: Vijf, ⟦en zes⟧}", "entry-without-value"),
    Mistake(
      scan, "tweede: {nvt: Hier valt niets te kijken.}", "tweede: {⟦nvt:Niets⟧}",
      "colon-without-space"),
    Mistake(cards, "- Wie nog niet?", "⟦-Wie nog niet?⟧", "dash-without-space"),
  ]

  @Test(arguments: values)
  func aValueOfTheWrongKindIsReportedOnce(_ mistake: Mistake) { mistake.check() }

  static let values = [
    Mistake(scan, "titel: Proefscan", "titel:⟦⟧", "empty-value"),
    Mistake(scan, "titel: Proefscan", "titel: ⟦\" \"⟧", "empty-value"),
    Mistake(scan, "let-op: Kijk goed.", "let-op:⟦⟧", "empty-value", .warning),
    Mistake(scan, "  eerste: Ik regel het.", "  eerste:⟦⟧", "empty-value"),
    Mistake(
      profile, "kern: Naar links, voordelen: [kort]", "kern: Naar links, voordelen: [⟦''⟧]",
      "empty-value"),
    Mistake(
      cards, "  - id: kaart-1",
      "  - {id: ⟦kaart 0⟧, soort: prikkel, fase: visie, vraag: A, bron: h5}\n  - id: kaart-1",
      "malformed-id", suggestion: "kaart-0"),
    Mistake(scan, "versie: 3", "versie: ⟦drie⟧", "not-a-number"),
    Mistake(scan, "versie: 3", "versie: ⟦03⟧", "not-a-number"),
    Mistake(scan, "versie: 3", "versie: ⟦99999999999999999999⟧", "number-out-of-range"),
    Mistake(sources, "jaar: 2019", "jaar: ⟦0⟧", "number-out-of-range"),
    Mistake(scan, "drempel: 2/3", "drempel: ⟦0.67⟧", "not-a-fraction"),
    Mistake(scan, "drempel: 2/3", "drempel: ⟦1⟧", "not-a-fraction", suggestion: "1/1"),
    Mistake(scan, "drempel: 2/3", "drempel: ⟦2/0⟧", "not-a-fraction"),
    Mistake(scan, "drempel: 2/3", "drempel: ⟦1000000/2000000⟧", "not-a-fraction"),
    Mistake(scan, "drempel: 2/3", "drempel: ⟦3/2⟧", "fraction-out-of-range"),
    Mistake(scan, "drempel: 2/3", "drempel: ⟦0/3⟧", "fraction-out-of-range"),
    Mistake(scan, "over: eigen", "over: ⟦eigne⟧", "unknown-word", suggestion: "eigen"),
    Mistake(cards, "soort: prikkel", "soort: ⟦vraag⟧", "unknown-word"),
    Mistake(scan, "soort: ladder", "soort: ⟦lader⟧", "unknown-word", suggestion: "ladder"),
  ]

  @Test(arguments: names)
  func anIdOrReferenceIsReportedOnce(_ mistake: Mistake) { mistake.check() }

  static let names = [
    Mistake(cards, "id: kaart-2", "id: ⟦kaart-1⟧", "duplicate-id"),
    Mistake(scan, "- id: onder", "- id: ⟦boven⟧", "duplicate-id"),
    Mistake(
      scan, "{id: derde, naam: Derde, kern: We maken.}",
      "{id: derde, naam: Derde, kern: We maken.}\n  - {id: ⟦derde⟧, naam: D, kern: Nog eens.}",
      "duplicate-id"),
    Mistake(scan, "ook-gehoord: [student]", "ook-gehoord: [⟦school⟧]", "duplicate-id"),
    Mistake(scan, "bron: [h5, werk]}", "bron: [h5, ⟦h5⟧]}", "repeated-entry", .warning),
    Mistake(profile, "thema: mensen", "thema: ⟦weg⟧", "repeated-entry", .warning),
    Mistake(
      scan, "voorbeelden: [jaarplan]", "voorbeelden: [jaarplan, ⟦jaarplan⟧]", "repeated-entry",
      .warning),
    Mistake(
      cards, "bron: [h5, werk]", "bron: [h5, ⟦wrk⟧]", "unknown-reference", suggestion: "werk"),
    Mistake(cards, "thema: leren", "thema: ⟦leven⟧", "unknown-reference", suggestion: "leren"),
    Mistake(cards, "naar: tweede", "naar: ⟦twede⟧", "unknown-reference", suggestion: "tweede"),
    Mistake(cards, "conditie: ruimte", "conditie: ⟦plaats⟧", "unknown-reference"),
    Mistake(cards, "niveau: hoog", "niveau: ⟦hoogg⟧", "unknown-reference", suggestion: "hoog"),
    Mistake(cards, "voor: [opleider]", "voor: [⟦gast⟧]", "unknown-role", .warning),
    Mistake(scan, "voor: [opleider]", "voor: [⟦gast⟧]", "unknown-role", .warning),
    Mistake(
      scan, "kaarten: [kaart-1]", "kaarten: [⟦kart-1⟧]", "unknown-reference",
      suggestion: "kaart-1"),
    Mistake(
      scan, "    niveau: hoog\n    over", "    niveau: ⟦hog⟧\n    over", "unknown-reference",
      suggestion: "hoog"),
    Mistake(scan, "geheel: niveau", "geheel: ⟦conditie⟧", "unknown-reference"),
    Mistake(
      scan, "  derde: niveau.hoog", "  ⟦dere⟧: niveau.hoog", "unknown-reference",
      suggestion: "derde"),
    Mistake(
      scan, "  tweede: We bekijken", "  ⟦twede⟧: We bekijken", "unknown-reference",
      suggestion: "tweede"),
    Mistake(scan, "nu: boven", "nu: ⟦bove⟧", "unknown-reference", suggestion: "boven"),
    Mistake(profile, "optie: links", "optie: ⟦link⟧", "unknown-reference", suggestion: "links"),
    Mistake(sources, "via: h5", "via: ⟦h6⟧", "unknown-reference", suggestion: "h5"),
    Mistake(
      scan, "{id: derde, naam: Derde, kern: We maken.}",
      "{id: derde, naam: Derde, kern: We maken.}\n  - {id: ⟦plan⟧, naam: P, kern: Nog eens.}",
      "reserved-word"
    )
    .replacing("derde: We maken het.", "derde: We maken het.\n      plan: A")
    .replacing("derde: We bouwen het.", "derde: We bouwen het.\n      plan: A")
    .replacing("derde: Ik bouw het.", "derde: Ik bouw het.\n      plan: A"),
    Mistake(
      scan, "kernvragen:", "  ⟦positie⟧:\n    - {id: a, naam: A, uitleg: A, bron: h5}\nkernvragen:",
      "reserved-word"
    )
    .replacing("    niveau: hoog\n    over", "    niveau: hoog\n    positie: a\n    over")
    .replacing("    niveau: laag\n    vraag", "    niveau: laag\n    positie: a\n    vraag")
    .replacing("    niveau: laag\n    over", "    niveau: laag\n    positie: a\n    over"),
    Mistake(
      scan, "      tweede: Ik zie het.\n      derde: Ik bouw het.", "⟦⟧", "missing-descriptors"
    )
    .marking("eerste", before: ": Ik regel"),
  ]

  @Test(arguments: scans)
  func aRuleOfScansIsReportedOnce(_ mistake: Mistake) { mistake.check() }

  static let scans = [
    Mistake(
      scan, "als: niveau.hoog.positie >", "als: niveau.⟦hog⟧.positie >",
      "condition-unknown-axis-value",
      suggestion: "hoog"),
    Mistake(
      scan, "kernvraag.ruimte op-orde", "kernvraag.⟦rumte⟧ op-orde", "condition-unknown-name",
      suggestion: "ruimte"),
    Mistake(
      scan, "niveau.hoog.positie >= tweede", "niveau.hoog.positie ⟦<=⟧ tweede",
      "condition-not-allowed-in-requirement"),
    Mistake(
      scan, "niveau.hoog.positie > niveau.laag.positie en kernvraag.ruimte op-orde",
      "⟦niveau.hoog.positie > derde⟧", "condition-never-holds", .warning),
    Mistake(
      scan, "niveau.hoog.positie > niveau.laag.positie en kernvraag.ruimte op-orde",
      "⟦niveau.hoog.positie >= geen⟧", "condition-always-holds", .warning),
    Mistake(scan, "dekking: 2/3", "dekking: ⟦3/4⟧", "coverage-above-firm", .warning),
    Mistake(scan, "zichtbaar: 1/3", "zichtbaar: ⟦1/2⟧", "visible-too-high", .warning),
    Mistake(
      scan, "    - {id: laag, naam: Laag",
      "    - {id: ⟦diep⟧, naam: Diep, uitleg: Diep, bron: h5}\n    - {id: laag, naam: Laag",
      "axis-value-without-criteria", .warning),
    Mistake(
      scan, "{versie: 2, criterium: weg", "{versie: ⟦3⟧, criterium: weg",
      "earlier-version-not-older"),
    Mistake(
      scan, "{versie: 2, criterium: weg", "{versie: 1, criterium: ⟦bovenin⟧", "earlier-twice"),
    Mistake(
      scan, "partijen: [school, opleiding]\nook-gehoord: [student]", "partijen: ⟦[]⟧", "empty-list"),
  ]

  @Test(arguments: texts)
  func aTextThatMayNotBeMeantIsReportedOnce(_ mistake: Mistake) { mistake.check() }

  static let texts = [
    Mistake(
      scan, "vraag: Wat deed je zelf?", "vraag: ⟦\"Wat\\tdeed je?\"⟧", "control-character-in-text"),
    Mistake(
      scan, "vraag: Wat deed je zelf?", "vraag: ⟦\"Wat\\u0007\"⟧", "control-character-in-text"),
    Mistake(
      scan, "eerste: Ik regel het.", "eerste: ⟦\(String(repeating: "woord ", count: 45))woord⟧",
      "too-many-words", .warning),
    Mistake(
      scan, "vraag: Wat deed je zelf?", "vraag: ⟦\(String(repeating: "é", count: 2001))⟧",
      "too-many-characters", .warning),
    Mistake(scan, "titel: Proefscan", "titel: ⟦2030⟧", "typed-elsewhere", .warning),
    Mistake(scan, "titel: Proefscan", "titel: ⟦no⟧", "typed-elsewhere", .warning),
    Mistake(scan, "titel: Proefscan", "titel: ⟦~⟧", "typed-elsewhere", .warning),
    Mistake(scan, "titel: Proefscan", "titel: ⟦2026-11-20⟧", "typed-elsewhere", .warning),
    Mistake(
      scan, "verantwoording: Eigen woorden.", "verantwoording: Eigen\n  ⟦- woorden⟧",
      "list-item-in-text", .warning),
    Mistake(
      scan, "verantwoording: Eigen woorden.",
      "verantwoording: >\n  Eigen\n  ⟦taal: nl⟧\n  en\n  titel: a",
      "key-in-text", .warning),
    Mistake(
      scan, "verantwoording: Eigen woorden.", "verantwoording: \"Eigen\n  ⟦bron: h5\"⟧",
      "key-in-text", .warning),
  ]
}

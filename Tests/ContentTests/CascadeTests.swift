import StrictYAML
import TestSupport
import Testing

@testable import Content

private let scan = "Scans/proef.yaml"
private let profile = "Scans/keuze.yaml"
private let cards = "Cards/cultuur.yaml"
private let sources = "Cards/bronnen.yaml"
private let themes = "Cards/themas.yaml"

/// Mistakes that make much else look wrong: one message each.
@Suite struct CascadeTests {
  @Test(arguments: roots)
  func oneFaultAtTheRootOfManyThingsIsReportedOnce(_ mistake: Mistake) { mistake.check() }

  static let roots = [
    Mistake(
      scan, "  niveau:\n    - {id: hoog",
      "  conditie:\n    - {id: lucht, naam: L, uitleg: L, bron: h5}\n    - {id: hoog",
      "unknown-key", suggestion: "conditie"
    )
    .marking("niveau", before: ": hoog\n    over"),
    Mistake(
      themes, "themalijst: [{id: leren, naam: Leren, uitleg: Over leren}]\n", "", "missing-key"
    )
    .marking("themas"),
    Mistake(
      scan, "kernvragen:\n  - {id: ruimte", "  ⟦kernvragen⟧:\n  - {id: ruimte", "misplaced-key"),
    Mistake(
      scan,
      "eerder:\n  - {versie: 1, criterium: bovenin, nu: boven}\n  - {versie: 2, criterium: weg, nu: geen, reden: Dubbel.}\n",
      "  - {⟦versie⟧: 1, criterium: bovenin, nu: boven}\n", "misplaced-key"),
    Mistake(cards, "  - id: kaart-2\n", "  - id: kaart-2\n  - id: ⟦kaart-2⟧\n", "duplicate-id"),
    Mistake(scan, "assen:\n  niveau:", "assen:\n⟦niveau⟧:", "not-indented"),
    Mistake(
      scan,
      "positie:\n  drempel: 2/3\n  zichtbaar: 1/3\n  dekking: 2/3\n  geheel: niveau\n  vereist:\n    derde:",
      "positie:\n⟦drempel⟧: 2/3\nzichtbaar: 1/3\ndekking: 2/3\ngeheel: niveau\nvereist:\n  derde:",
      "not-indented"),
    Mistake(scan, "      derde: Ik bouw het.", "    ⟦derde⟧: Ik bouw het.", "not-indented"),
    Mistake(scan, "opleiding]\n", "opleiding]\n⟦opties⟧: []\n", "misplaced-key"),
    Mistake(
      scan, "  - id: midden\n", "  - ⟦id⟧: leeg\n  - id: midden\n", "missing-keys"),
    Mistake(sources, "titel: Vijf}", "⟦titel Vijf⟧}", "colon-left-out"),
    Mistake(sources, "- {id: h5", "- {id: ⟦Xh5⟧", "malformed-id", suggestion: "xh5"),
    Mistake(profile, "- {id: links", "- {id: ⟦Xlinks⟧", "malformed-id", suggestion: "xlinks"),
    Mistake(
      scan, "- {id: derde, naam", "- {id: ⟦Derde⟧, naam", "malformed-id", suggestion: "derde"),
    Mistake(scan, "schaal:", "⟦schal⟧:", "unknown-key", suggestion: "schaal"),
    Mistake(scan, "assen:", "⟦asen⟧:", "unknown-key", suggestion: "assen"),
    Mistake(scan, "kernvragen:", "⟦kernvraagen⟧:", "unknown-key", suggestion: "kernvragen"),
    Mistake(scan, "criteria:", "⟦criterias⟧:", "unknown-key", suggestion: "criteria"),
    Mistake(scan, "partijen:", "⟦partij⟧:", "unknown-key", suggestion: "partijen"),
    Mistake(scan, "- {id: derde, naam", "- {id: ⟦Derde⟧, naam", "malformed-id", suggestion: "derde")
      .replacing("      derde: We maken", "      Derde: We maken")
      .replacing("      derde: We bouwen", "      Derde: We bouwen")
      .replacing("      derde: Ik bouw", "      Derde: Ik bouw")
      .replacing("    derde: niveau", "    tweede: niveau"),
    Mistake(
      scan, "- {id: derde, naam", "- {id: derd, naam", "unknown-reference", suggestion: "derd"
    )
    .marking("derde", before: ": We maken"),
    Mistake(
      scan, "    - {id: laag, naam", "    - {id: lag, naam", "unknown-reference", suggestion: "lag"
    )
    .marking("laag", before: "\n    vraag"),
    Mistake(
      scan, "  niveau:\n    - {id: hoog", "  trap:\n    - {id: hoog", "unknown-key",
      suggestion: "trap"
    )
    .marking("niveau", before: ": hoog\n    over"),
    Mistake(scan, "- {id: tweede, naam: Tweede", "- {naam: Tweede", "missing-key")
      .marking("naam", before: ": Tweede"),
    Mistake(sources, "- {id: h5", "- {id: ⟦H5⟧", "malformed-id", suggestion: "h5"),
    Mistake(sources, "- {id: h5, auteurs", "- {ID: h5, auteurs", "unknown-key", suggestion: "id")
      .marking("ID"),
    Mistake(cards, "soort: prikkel", "soort: ⟦prikel⟧", "unknown-word", suggestion: "prikkel"),
    Mistake(themes, "themas: proef", "⟦thema⟧: proef", "unknown-file-kind", suggestion: "themas"),
    Mistake(scan, "soort: ladder\n", "", "missing-key").marking("scan", before: ": proef"),
    Mistake(profile, "- {id: links, naam", "- {⟦id:links⟧, naam", "colon-without-space"),
  ]

  @Test(arguments: syntax)
  func whatTheReaderLeftOutIsNotReportedAgain(_ mistake: Mistake) { mistake.check() }

  static let syntax = [
    Mistake(
      scan, "- {id: ruimte, naam: Ruimte,", "- {id: ruimte, naam: Ruimte, ⟦naam⟧: R,",
      "duplicate-key"),
    Mistake(scan, "jaarplan]\n    bron", "jaarplan]\n  bron", "key-in-list").marking(
      "bron: h5", before: "\n  - id: onder"),
    Mistake(profile, "  - {id: rechts,", "⟦-⟧ {id: rechts,", "list-item-in-mapping"),
    Mistake(scan, "    naam: Midden", "  ⟦naam: Midden⟧", "key-in-list"),
    Mistake(scan, "    let-op: Kijk goed.", "  ⟦let-op: Kijk goed.⟧", "key-in-list"),
    Mistake(cards, "    fase: visie", "  ⟦fase: visie⟧", "key-in-list"),
    Mistake(
      scan, "partijen: [school, opleiding]\n", "  ⟦partijen: [school, opleiding]⟧\n",
      "key-in-list"),
    Mistake(cards, "kaartenlijst:\n", "", "colon-in-continuation")
      .marking("- id:", before: " kaart-1"),
    Mistake(scan, "taal: nl\n", "taal: nl\n⟦taal⟧: nl\n", "duplicate-key"),
    Mistake(scan, "criteria:\n", "criteria:\n⟦criteria⟧:\n", "duplicate-key"),
    Mistake(scan, "scan: proef\n", "scan: proef\n⟦scan⟧: proef\n", "duplicate-key"),
    Mistake(scan, "naam: Midden", "naam: Mid⟦:⟧ den", "colon-in-plain-text"),
    Mistake(scan, "zeg: Kijk eens", "zeg: ⟦*⟧Kijk eens", "alias"),
    Mistake(scan, "titel: Proefscan", "⟦titel Proefscan⟧", "missing-colon"),
    Mistake(cards, "- id: kaart-1", "- id: ⟦&⟧a kaart-1", "anchor"),
  ]
}

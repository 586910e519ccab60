import TestSupport
import Testing

@testable import CommandLineApp

/// What `check` tells whoever writes a session format, for each mistake that only formats know, to the
/// letter.
@Suite struct FormatMistakesTests {
  private static let format = """
    werkvorm: proef
    titel: Proef
    taal: nl
    uitleg: Voor een kort gesprek.
    minuten: 30
    groep: {van: 2, tot: 24}
    partijen: [school, opleiding]
    scan: toekomstscenarios
    bron: h5
    stappenlijst:
      - {id: welkom, soort: welkom, naam: Welkom, minuten: 3, leider: Groet., deelnemers: Zit.}
      - {id: erbij, soort: aansluiten, naam: Erbij, minuten: 2, per-tien: 1, leider: W., deelnemers: D.}
      - {id: woorden, soort: begrippen, naam: Woorden, minuten: 5, leider: Vraag., deelnemers: Zeg.}
      - {id: kaart, soort: kaart, naam: Kaart, minuten: 5, minimaal: 3, kaarten: 1, leider: L, deelnemers: D}
      - {id: breng, soort: inbreng, naam: Breng, minuten: 4, vraag: Wat moet beter?, leider: L, deelnemers: D}
      - {id: rij, soort: ordenen, naam: Rij, minuten: 2, leider: L, deelnemers: D}
      - {id: stem, soort: stemmen, naam: Stem, minuten: 3, vraag: Wat eerst?, over: opties, manier: stip, leider: L, deelnemers: D}
      - {id: oogst, soort: oogst, naam: Oogst, minuten: 3, leider: L, deelnemers: D}
      - {id: doen, soort: actie, naam: Doen, minuten: 2, leider: L, deelnemers: D}
      - {id: slot, soort: afsluiten, naam: Slot, minuten: 1, leider: L, deelnemers: D}

    """

  /// A piece of the text and what stands in its place.
  private static let mistakes = [
    ("minuten: 30", "minuten: 45"), ("minimaal: 3", "minimaal: 8"), ("van: 2", "van: 30"),
    (", kaarten: 1", ""), ("vraag: Wat moet beter?, ", ""), ("manier: stip, ", ""),
    ("kaarten: 1", "kaarten: 1, stippen: 3"), ("per-tien: 1, ", ""),
    ("manier: stip", "manier: cijfer, stippen: 3"), ("ordenen", "ordenen, over: keuzes"),
    ("soort: welkom", "soort: begrippen"), ("soort: afsluiten", "soort: individueel"),
    ("soort: oogst", "soort: duo"), ("soort: begrippen", "soort: oogst"),
    ("soort: inbreng", "soort: plenair"), ("scan: toekomstscenarios\n", ""),
    ("scan: toekomstscenarios", "scan: korte-scan"),
    ("minuten: 5, leider: Vraag", "minuten: 4, leider: Vraag"),
    (", minimaal: 3", ""), ("titel: Proef\n", "titel: Proef\nversie: 1\n"),
  ]

  @Test func `each mistake is explained`() throws {
    var told = ""
    for (old, new) in Self.mistakes {
      let folder = try TemporaryFolder()
      #expect(Self.format.contains(old), "\(old)")
      try folder.write(Self.format.replacing(old, with: new, maxReplacements: 1), to: "proef.yaml")
      let run = ProgramRun(["check", "proef.yaml"], in: folder)
      #expect(run.errors == "" && !run.output.contains("Geen fouten gevonden."))
      told += "# \(old) → \(new)\n".replacing("\n", with: " ") + "\n" + run.output + "\n"
    }
    Snapshot.expect(told, named: "werkvorm-fouten.txt")
  }

  @Test func `the format in which mistakes are made has none itself`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.format, to: "proef.yaml")
    let run = ProgramRun(["check", "proef.yaml", "--ids"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Werkvormen\n  proef  proef.yaml:1\n"), "\(run.output)")
  }
}

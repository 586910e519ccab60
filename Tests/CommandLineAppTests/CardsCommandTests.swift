import TestSupport
import Testing

/// `cards`: finding, showing and drawing question cards.
@Suite struct CardsCommandTests {
  private static let cards = """
    kaarten: bomen
    titel: Bomen
    taal: nl
    thema: bos
    kaartenlijst:
      - {id: boom-1, soort: prikkel, fase: visie, vraag: Elke boom telt., bron: boek}
      - id: boom-2
        soort: spiegel
        fase: realisatie
        vraag: Welke boom plantte je?
        toelichting: Wie plant, denkt vooruit.
        lukt-het-niet: Welke boom ken je?
        doorvragen: [Wie hielp?, Wat bleef?]
        voor: [boswachter]
        conditie: ontmoeten
        niveau: interpersoonlijk
        naar: reflectie
        bron: [boek, blad]
      - {id: boom-3, soort: suggestie, fase: visie, vraag: Wat plant de buurt?, bron: boek}

    """

  private static let rest = """
    themas: bos
    themalijst: [{id: bos, naam: Het bos, uitleg: Over bomen.}]

    """

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.makeFolder("Scans")
    try folder.write(cards, to: "Cards/bomen.yaml")
    try folder.write(rest, to: "Cards/themas.yaml")
    try folder.write(
      "rollen: bos\nrollenlijst: [{id: boswachter, naam: Boswachter}]\n", to: "Cards/rollen.yaml")
    try folder.write(
      """
      bronnen: bos
      bronnenlijst:
        - {id: boek, auteurs: [An Eik, Bo Beuk], jaar: 2020, titel: Bomen}
        - {id: blad, titel: Bladeren, via: boek}

      """, to: "Cards/bronnen.yaml")
    return folder
  }

  private func run(_ arguments: [String], seed: UInt64? = nil) throws -> ProgramRun {
    ProgramRun(["cards"] + arguments, in: try Self.folder(), seed: seed)
  }

  @Test func `a card is shown whole, its question first`() throws {
    let run = try run(["boom-2"])
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    #expect(
      run.output == """

            Welke boom plantte je?

            Het bos · spiegel · realisatie

          Waarom deze vraag: Wie plant, denkt vooruit.
          Valt het stil: Welke boom ken je?
          Doorvragen:
            - Wie hielp?
            - Wat bleef?
          Voor: Boswachter
          Hoort bij: elkaar ontmoeten · tussen mensen (interpersoonlijk)
          Helpt op weg naar: reflectie (door elkaars ogen kijken)
          Bron:
            - An Eik en Bo Beuk: Bomen (2020)
            - Bladeren, aangehaald in: Bomen
          Kaart: boom-2


        """)
  }

  @Test(
    arguments: [
      (["--theme", "bos"], ["boom-1", "boom-2", "boom-3"]),
      (["--theme=Het bos", "--phase", "visie"], ["boom-1", "boom-3"]),
      (["--theme=bos", "--kind=prikkel", "--kind=spiegel"], ["boom-1", "boom-2"]),
      (["--theme=bos", "--step", "Reflectie"], ["boom-2"]),
      (["--theme=bos", "--condition", "elkaar ontmoeten"], ["boom-2"]),
      // Cards without a role are for everyone.
      (["--theme=bos", "--for", "Boswachter", "--phase=realisatie"], ["boom-2"]),
      (["boom-3", "boom-1"], ["boom-3", "boom-1"]),
      (["boom-3", "boom-1", "--kind", "prikkel"], ["boom-1"]),
    ])
  func `options find cards`(options: [String], expected: [String]) throws {
    let run = try run(options)
    #expect(run.exitCode == 0)
    let words = run.output.split { " \n·".contains($0) }.map(String.init)
    #expect(words.filter { $0.hasPrefix("boom-") } == expected)
  }

  @Test func `a list has the questions with their ids, and says how to see one`() throws {
    let run = try run(["--theme=bos", "--phase=visie"])
    #expect(
      run.output == """
        Het bos
          Elke boom telt.
            boom-1 · prikkel · visie
          Wat plant de buurt?
            boom-3 · suggestie · visie

        """)
    #expect(run.errors == "2 kaarten. Een hele kaart zie je zo: grensganger cards boom-1\n")
  }

  @Test func `when nothing fits that is said`() throws {
    let run = try run(["--theme=bos", "--phase=evaluatie"])
    #expect(run.exitCode == 0)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("Geen kaart past"))
  }

  @Test func `the same seed draws the same cards, on any machine`() throws {
    let run = try run(["--draw", "4", "--seed", "99"])
    #expect(run.exitCode == 0)
    #expect(try self.run(["--draw", "4", "--seed", "99"], seed: 5).output == run.output)
    #expect(try self.run(["--draw=4", "--seed=98"]).output != run.output)
    #expect(run.output.split(separator: "\n").count { $0.hasPrefix("  Kaart: ") } == 4)
    // The first number for 2 is 10905525725756348110, which leaves 1 when divided by 3: the second of
    // three cards.
    let small = try self.run(["--theme=bos", "--draw=1", "--seed=2"])
    #expect(small.output.contains("Kaart: boom-2"))
  }

  @Test func `a seed that was not asked for is named, and draws the same again`() throws {
    let first = try run(["--draw=3"], seed: 1)
    let words = first.errors.split(separator: " ").map(String.init)
    let place = try #require(words.firstIndex(of: "--seed"))
    let seed = try #require(words.dropFirst(place + 1).first)
    #expect(first.errors.contains("Met --seed \(seed) trek je hetzelfde nog eens."))
    #expect(try run(["--draw=3", "--seed", seed]).output == first.output)
    #expect(try run(["--draw=3"], seed: 2).output != first.output)
  }

  @Test func `drawing more cards than fit gives them all`() throws {
    let run = try run(["--theme=bos", "--draw", "9", "--seed", "0"])
    #expect(run.output.split(separator: "\n").count { $0.hasPrefix("  Kaart: ") } == 3)
    #expect(
      run.errors.hasPrefix("Getrokken: 3 van de 3 kaarten. Meer passen er niet. Met --seed 0"))
  }

  @Test(
    arguments: [
      (
        ["--theme", "boss"], "«boss» kan niet achter --theme. Bedoelde je «bos»?\nKies beroepsbeeld"
      ),
      (["--phase", "visi"], "Bedoelde je «visie»?\nKies visie, realisatie of evaluatie."),
      (["--kind", "vraag"], "Kies prikkel, spiegel of suggestie."),
      (["--step", "reflecti"], "Bedoelde je «reflectie»?"),
      (["--condition", "doele"], "Bedoelde je «doelen»?"),
      (["--for", "boswachte"], "Bedoelde je «boswachter»?"),
      (["boom-4"], "De kaart «boom-4» bestaat niet. Bedoelde je «boom-1»?"),
      (["--draw", "0"], "«0» kan niet achter --draw."),
      (["--draw", "99999999999999999999"], "kan niet achter --draw."),
      (["--draw", "1", "--seed", "-1"], "«-1» kan niet achter --seed."),
      (["--seed", "1"], "hoort bij «--draw»"),
    ])
  func `what is not there is explained`(arguments: [String], message: String) throws {
    let run = try run(arguments)
    #expect(run.exitCode == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func `every built-in card fits on a screen`() {
    let run = ProgramRun(["cards", "--draw", "1000", "--seed", "1"])
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(ProgramRun(["cards"]).output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  private static let table = "thema;fase;soort;vraag;bron\nbos;visie;prikkel;Hak ze om.;boek\n"

  @Test func `a table becomes a file with cards, and may become it again`() throws {
    let folder = try Self.folder()
    try folder.write(Self.table, to: "eigen.csv")
    for _ in 1...2 {
      let run = ProgramRun(
        ["cards", "--from", "eigen.csv", "-o", "Cards/eigen.yaml"], in: folder)
      #expect(run.exitCode == 0)
      #expect(run.errors.contains("1 kaart in Cards/eigen.yaml."))
    }
    #expect(ProgramRun(["cards", "bos-visie-1"], in: folder).output.contains("Hak ze om."))
    #expect(ProgramRun(["check"], in: folder).exitCode == 0)
    let other = ProgramRun(["cards", "--from", "eigen.csv", "-o", "Cards/bomen.yaml"], in: folder)
    #expect(other.exitCode == 2)
    #expect(ProgramRun(["cards", "boom-1"], in: folder).exitCode == 0)
  }

  @Test func `a table with a fault makes nothing`() throws {
    let folder = try Self.folder()
    try folder.write(Self.table + "bos;visies;prikkel;Plant ze.;boek\n", to: "eigen.csv")
    let run = ProgramRun(["cards", "--from", "eigen.csv"], in: folder)
    #expect(run.exitCode == 1)
    #expect(run.output == "")
    #expect(run.errors.contains("In rij 3 staat «visies» in de kolom «fase»"))
    #expect(run.errors.contains("Bedoelde je «visie»?"))
  }

  @Test(arguments: [
    ["-o", "x.yaml"], ["--from", "t.csv", "--draw", "2"], ["--from", "t.csv", "boom-1"],
  ])
  func `choosing and making do not go together`(arguments: [String]) throws {
    #expect(try run(arguments).exitCode == 2)
  }
}

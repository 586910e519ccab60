import Testing

@testable import Content

private let path = "Scans/ronde.yaml"

/// Session formats as they come out of their files.
@Suite struct SessionFormatTests {
  private func format(_ id: String = "ronde") throws -> SessionFormat {
    try #require(SmallLibrary.library.formats[id])
  }

  @Test func `the head says what it is for, how long it takes and for whom`() throws {
    let format = try format()
    #expect(format.title == "Een ronde" && format.language == "nl")
    #expect(format.explanation == "Voor wie samen kiest.")
    #expect(format.minutes == 60 && format.group == 2...24)
    #expect(format.parties == ["school", "opleiding"])
    #expect(format.scan == "keuze" && format.scanWay == nil)
    #expect(format.sources == ["h5", "werk"])
  }

  @Test func `every kind of step is read`() throws {
    let format = try format()
    #expect(Set(format.steps.map(\.kind)) == Set(FormatStep.Kind.allCases))
    #expect(format.steps.map(\.minutes).reduce(0, +) == format.minutes)
    let first = try #require(format.step("begin"))
    #expect(first.name == "Welkom" && first.leader == "Groet.")
    #expect(first.participants == "Ga zitten." && first.record == nil)
    #expect(format.step("opbrengst")?.record == "Eén zin.")
    #expect(format.step("weg") == nil)
  }

  @Test func `a step without minimaal cannot be shortened, and stays unless it may be dropped`()
    throws
  {
    let format = try format()
    #expect(format.step("trekken").map { [$0.minutes, $0.shortest] } == [8, 4])
    #expect(format.step("begin").map { [$0.minutes, $0.shortest] } == [3, 3])
    #expect(format.steps.filter(\.mayBeDropped).map(\.id) == ["lezen"])
  }

  @Test func `what belongs to one kind of step is read with it`() throws {
    let format = try format()
    func details(_ id: String) throws -> FormatStep.Details {
      try #require(format.step(id)).details
    }
    #expect(try details("begin") == FormatStep.Details())
    #expect(try details("erbij") == FormatStep.Details(minutesPerTen: 1))
    #expect(try details("trekken") == FormatStep.Details(cards: 2, phase: .vision))
    #expect(
      try details("alleen")
        == FormatStep.Details(question: "Wat vind jij?", material: [.options, .advantages]))
    #expect(
      try details("brengen")
        == FormatStep.Details(question: "Wat moet beter?", contributions: 1, isThemed: true))
    #expect(
      try details("lezen") == FormatStep.Details(about: .contributions, takesReactions: true))
    #expect(
      try details("handen")
        == FormatStep.Details(
          question: "Doen we dit?", about: .choices, way: .hands, choices: ["Zeker", "Misschien"]))
    #expect(
      try details("cijfers")
        == FormatStep.Details(question: "Hoe belangrijk?", about: .contributions, way: .score))
    #expect(
      try details("stippen")
        == FormatStep.Details(
          question: "Wat kies je?", about: .options, way: .dots, dots: 4,
          material: [.disadvantages]))
  }

  /// Two minutes, and one more for each further ten begun: 11–20 people 3, 21–24 people 4.
  @Test(arguments: [(2, 2), (10, 2), (11, 3), (20, 3), (21, 4), (24, 4)])
  func `joining grows with each further ten people begun`(people: Int, minutes: Int) throws {
    #expect(try format().step("erbij")?.minutes(people: people) == minutes)
  }

  @Test func `the words of the sides are read`() throws {
    let text = SmallLibrary.format.replacing(
      "scan: keuze\n", with: "scan: keuze\nscan-wijze: thuis\n", maxReplacements: 1)
    let assembly = SmallLibrary.assembled(changing: [path: text])
    #expect(assembly.diagnostics.map(\.problem) == [])
    #expect(assembly.library.formats["ronde"]?.scanWay == .atHome)
    #expect(assembly.formatFiles == ["ronde": path])
    #expect(assembly.scanFiles.keys.sorted() == ["keuze", "proef"])
  }

  @Test func `a later layer replaces a format as a whole`() {
    let ground = SmallLibrary.files.map { SmallLibrary.file($0.path, $0.text) }
    let own = """
      werkvorm: ronde
      titel: Eigen
      taal: nl
      uitleg: Kort.
      minuten: 8
      groep: {van: 2, tot: 4}
      bron: h5
      stappenlijst:
        - {id: a, soort: welkom, naam: A, minuten: 2, leider: L, deelnemers: D}
        - {id: b, soort: kaart, naam: B, minuten: 5, minimaal: 3, kaarten: 1, leider: L, deelnemers: D}
        - {id: c, soort: afsluiten, naam: C, minuten: 1, leider: L, deelnemers: D}

      """
    let assembly = Library.assemble(layers: [ground, [SmallLibrary.file("eigen.yaml", own)]])
    #expect(assembly.diagnostics.map(\.problem) == [])
    #expect(assembly.library.formats["ronde"]?.steps.map(\.id) == ["a", "b", "c"])
    #expect(assembly.library.formats["ronde"]?.scan == nil)
    #expect(
      assembly.replacements.map { "\($0.kind) \($0.id) \($0.new.path)" }
        == ["format ronde eigen.yaml"])
    #expect(assembly.formatFiles == ["ronde": "eigen.yaml"])
    let twice = Library.assemble(layers: [ground + [SmallLibrary.file("eigen.yaml", own)]])
    #expect(twice.diagnostics.map(\.code) == ["duplicate-id"])
  }

  @Test func `a format of which only a scan is needed is not looked at`() {
    let files = SmallLibrary.files.map {
      SmallLibrary.file($0.path, $0.path == path ? "werkvorm: ronde\n" : $0.text)
    }
    let assembly = Library.assemble(layers: [files], for: .scans(["proef"]))
    #expect(assembly.diagnostics.map(\.problem) == [])
    #expect(assembly.library.formats.isEmpty)
  }

  @Test func `a format kept beside a session is read by itself`() throws {
    let file = SmallLibrary.file("werkvorm.yaml", SmallLibrary.format)
    let read = SessionFormat.instrument(file)
    #expect(read.diagnostics.isEmpty)
    #expect(read.format == (try format()))
    #expect(Scan.instrument(file).scan == nil)
    #expect(SessionFormat.instrument(SmallLibrary.file("s.yaml", SmallLibrary.scan)).format == nil)
    let faulty = SmallLibrary.file(
      "werkvorm.yaml",
      SmallLibrary.format.replacing("minuten: 60", with: "minuten: 61", maxReplacements: 1))
    #expect(SessionFormat.instrument(faulty).format == nil)
    #expect(SessionFormat.instrument(faulty).diagnostics.map(\.code) == ["format-minutes-differ"])
  }
}

/// `scan` says what a file holds, and in a session format which scan it goes with.
@Suite struct FormatKindTests {
  private func codes(_ text: String) -> [String] {
    Library.assemble(layers: [[SmallLibrary.file("a.yaml", text)]]).diagnostics.map(\.code)
  }

  private func kind(_ text: String) -> FileKind? {
    Library.assemble(layers: [[SmallLibrary.file("a.yaml", text)]]).files[0].kind
  }

  @Test(arguments: [
    "werkvorm: a\nscan: b\n", "scan: b\nwerkvorm: a\n", "scan: b\nminuten: 5\nwerkvorm: a\n",
  ])
  func `a format that names its scan is a format`(text: String) {
    #expect(kind(text) == .format)
    #expect(!codes(text).contains("several-file-kinds"))
  }

  @Test(arguments: [
    "werkvorm: a\nscan: b\nversie: 1\n", "scan: b\nschaal: []\nwerkvorm: a\n",
    "werkvorm: a\nkaarten: b\n", "werkvorm: a\nscan: b\nkaarten: c\n",
  ])
  func `a format with something of another kind of file is two`(text: String) {
    #expect(kind(text) == nil)
    #expect(codes(text) == ["several-file-kinds"])
  }

  @Test(arguments: ["scan: b\nminuten: 30\n", "werkvrm: a\nscan: b\nstappenlijst: []\n"])
  func `a format without its key is not taken for the scan it names`(text: String) {
    #expect(kind(text) == nil)
    #expect(codes(text) == ["unknown-file-kind"])
  }

  @Test func `the key that was meant is offered`() {
    let found = Library.assemble(layers: [
      [SmallLibrary.file("a.yaml", "werkvrm: a\nscan: b\nstappenlijst: []\n")]
    ]).diagnostics
    #expect(found.map(\.suggestion) == ["werkvorm"])
  }

  @Test(arguments: ["scan: b\n", "scan: b\nversie: 1\n", "scan: b\nversie: 1\nminuten: 5\n"])
  func `a scan stays a scan`(text: String) {
    #expect(kind(text) == .scan)
  }

  @Test func `a scan cannot be called a conversation`() throws {
    let text = SmallLibrary.profile.replacing("scan: keuze", with: "scan: gesprek-keuze")
    let found = Scan.instrument(SmallLibrary.file("a.yaml", text))
    #expect(found.scan == nil)
    #expect(found.diagnostics.map(\.code) == ["reserved-word"])
    let only = try #require(found.diagnostics.first)
    guard case .content(.reservedWord(_, "gesprek-keuze", .wordOfFolders)) = only.problem else {
      Issue.record("\(only.problem)")
      return
    }
  }
}

import StrictYAML
import TestSupport
import Testing

@testable import Content

@Suite struct AssemblyTests {
  private func codes(_ assembly: Assembly) -> [String] {
    assembly.diagnostics.map { "\($0.path) \($0.code)" }
  }

  private func deck(_ id: String, cards: [String], title: String = "Titel") -> String {
    let list = cards.map {
      "  - {id: \($0), soort: prikkel, fase: visie, vraag: \(title) \($0), bron: h5}"
    }
    return "kaarten: \(id)\ntitel: \(title)\ntaal: nl\nthema: leren\nkaartenlijst:\n"
      + list.joined(separator: "\n") + "\n"
  }

  private var ground: [ContentFile] {
    SmallLibrary.files.map { SmallLibrary.file($0.path, $0.text) }
  }

  @Test func everythingInTheFilesComesIntoTheLibrary() throws {
    let library = SmallLibrary.library
    #expect(library.scans.keys.sorted() == ["keuze", "proef"])
    #expect(library.decks["cultuur"]?.cards == ["kaart-1", "kaart-2"])
    #expect(library.themes["leren"]?.explanation == "Over leren")
    #expect(library.roles["opleider"]?.party == "school")
    #expect(library.terms["ruimte"]?.sources == ["h5"])
    #expect(library.sources["h5"]?.authors == ["Jansen", "De Vries"])
    #expect(library.sources["h5"]?.year == 2019)
    #expect(library.sources["werk"]?.via == "h5")
    let card = try #require(library.cards["kaart-1"])
    #expect(card.deck == "cultuur" && card.kind == .prompt && card.phase == .vision)
    #expect(card.followUps == ["Wie nog niet?"] && card.audience == ["opleider"])
    #expect(card.condition == "ruimte" && card.level == "hoog" && card.towards == "tweede")
    #expect(card.sources == ["h5"])
  }

  @Test func aLadderScanIsReadWithEveryPart() throws {
    let scan = try #require(SmallLibrary.library.scans["proef"])
    #expect(scan.title == "Proefscan" && scan.version == 3 && scan.language == "nl")
    #expect(scan.parties == ["school", "opleiding"] && scan.alsoHeard == ["student"])
    #expect(scan.coreQuestions.map(\.id) == ["ruimte", "tijd"])
    #expect(scan.coreQuestions[1].sources == ["h5", "werk"])
    let ladder = try #require(scan.ladder)
    #expect(ladder.scale.map(\.id) == ["eerste", "tweede", "derde"])
    #expect(ladder.scale.map(\.plainName) == [nil, "De tweede", nil])
    #expect(ladder.axes.map(\.id) == ["niveau"])
    #expect(ladder.axes[0].values.map(\.id) == ["hoog", "laag"])
    #expect(ladder.criteria.map(\.placement) == [[0], [1], [1]])
    #expect(ladder.criteria.map(\.scope) == [.shared, .shared, .own])
    #expect(ladder.criteria[1].descriptors.map(\.isAsked) == [true, false, true])
    #expect(ladder.criteria[1].audience == ["opleider"])
    #expect(ladder.criteria[2].caution == "Kijk goed.")
    #expect(ladder.rule.firm == Fraction(2, 3) && ladder.rule.wholeAxis == 0)
    let hoog = Condition.Place(axis: 0, value: 0)
    #expect(
      ladder.rule.requirements
        == [2: .steps(.init(.position(hoog)), .greaterOrEqual, .init(.step(2)))])
    #expect(scan.signals.map(\.cards) == [["kaart-1"]])
    #expect(scan.earlier.map(\.now) == ["boven", nil])
  }

  @Test func aProfileScanIsReadWithEveryPart() throws {
    let profile = try #require(SmallLibrary.library.scans["keuze"]?.profile)
    #expect(profile.options.map(\.advantages) == [["kort"], []])
    #expect(profile.options.map(\.disadvantages) == [[], ["lang"]])
    #expect(profile.options.map { $0.conditions.map(\.theme) } == [[], ["weg", "mensen"]])
    #expect(profile.options[1].conditions.map(\.texts) == [["asfalt", "licht"], ["gids"]])
    #expect(profile.statements.map(\.option) == [0, 1])
    #expect(profile.statements.map(\.theme) == [nil, "Weg"])
  }

  @Test func aPositionWithoutSettingsHasTheDefaults() throws {
    let start = "positie:\n"
    let end = "signalen:"
    let text = SmallLibrary.scan
    let parts = text.split(separator: start).first.map(String.init) ?? ""
    let rest = text.split(separator: end).last.map(String.init) ?? ""
    let assembly = SmallLibrary.assembled(
      changing: ["Scans/proef.yaml": parts + "positie: {}\n" + end + rest])
    #expect(codes(assembly) == [])
    let rule = try #require(assembly.library.scans["proef"]?.ladder?.rule)
    #expect(rule.firm == Fraction(2, 3) && rule.visible == Fraction(1, 3))
    #expect(rule.coverage == Fraction(2, 3) && rule.wholeAxis == nil)
  }

  @Test func aLaterLayerReplacesByKindAndIdAndSaysSo() throws {
    let over = [
      SmallLibrary.file(
        "eigen/bronnen.yaml", "bronnen: eigen\nbronnenlijst: [{id: werk, titel: Nieuw}]"),
      SmallLibrary.file(
        "eigen/kaarten.yaml", deck("cultuur", cards: ["kaart-2", "kaart-3"], title: "Eigen")),
    ]
    let assembly = Library.assemble(layers: [ground, over])
    #expect(codes(assembly) == [])
    #expect(assembly.library.sources["werk"]?.title == "Nieuw")
    #expect(assembly.library.sources["h5"]?.title == "Vijf")
    #expect(assembly.library.cards["kaart-2"]?.question == "Eigen kaart-2")
    #expect(assembly.library.decks["cultuur"]?.cards == ["kaart-1", "kaart-2", "kaart-3"])
    #expect(assembly.library.decks["cultuur"]?.title == "Eigen")
    #expect(
      assembly.replacements.map { "\($0.kind) \($0.id) \($0.old.path) \($0.new.path)" } == [
        "source werk Cards/bronnen.yaml eigen/bronnen.yaml",
        "deck cultuur Cards/cultuur.yaml eigen/kaarten.yaml",
        "card kaart-2 Cards/cultuur.yaml eigen/kaarten.yaml",
      ])
  }

  @Test func aCardThatMovesToAnotherDeckLeavesTheFirst() {
    let over = [SmallLibrary.file("eigen.yaml", deck("eigen", cards: ["kaart-1"]))]
    let library = Library.assemble(layers: [ground, over]).library
    #expect(library.decks["cultuur"]?.cards == ["kaart-2"])
    #expect(library.decks["eigen"]?.cards == ["kaart-1"])
    #expect(library.cards["kaart-1"]?.deck == "eigen")
  }

  @Test(arguments: [false, true])
  func theSameIdTwiceInOneLayerIsAnErrorAtTheSecondPlace(isReversed: Bool) throws {
    let marked = MarkedText("themas: a\nthemalijst: [{id: ⟦x⟧, naam: A, uitleg: A}]")
    let files = [
      SmallLibrary.file("a.yaml", marked.text),
      SmallLibrary.file("b.yaml", "themas: b\nthemalijst: [{id: x, naam: B, uitleg: B}]"),
    ]
    let assembly = Library.assemble(layers: [isReversed ? files.reversed() : files])
    let only = try #require(assembly.diagnostics.first)
    #expect(assembly.diagnostics.count == 1 && only.path == "b.yaml")
    let first = Origin(path: "a.yaml", range: marked.sourceRange)
    #expect(only.problem == .content(.duplicateID(.theme, id: "x", first: first)))
    #expect(assembly.library.themes["x"]?.name == "A")
    #expect(assembly.files.map(\.isLeftOut) == [false, true])
  }

  @Test func theOrderOfFilesInALayerChangesNothing() {
    let one = Library.assemble(layers: [ground])
    let other = Library.assemble(layers: [ground.reversed()])
    #expect(one.files == other.files)
    #expect(codes(one) == codes(other))
    #expect(one.library.decks["cultuur"]?.cards == other.library.decks["cultuur"]?.cards)
  }

  @Test func aFileWithErrorsIsLeftOutAndWhatRefersToItIsNotReported() {
    let broken = SmallLibrary.sources.split(separator: "titel: Werk").joined(
      separator: "titl: Werk")
    let assembly = SmallLibrary.assembled(changing: ["Cards/bronnen.yaml": broken])
    #expect(codes(assembly) == ["Cards/bronnen.yaml unknown-key"])
    #expect(assembly.library.sources.isEmpty)
    #expect(assembly.library.scans.count == 2)
  }

  @Test func aLeftOutFileLeavesWhatAnEarlierLayerHas() {
    let over = [
      SmallLibrary.file(
        "eigen.yaml", "themas: eigen\nthemalijst: [{id: leren, naam: Eigen, uitleg: }]")
    ]
    let assembly = Library.assemble(layers: [ground, over])
    #expect(codes(assembly) == ["eigen.yaml empty-value"])
    #expect(assembly.library.themes["leren"]?.name == "Leren")
    #expect(assembly.replacements == [])
  }

  @Test func aScanInAFileWithErrorsIsKnownAsLeftOut() {
    let broken = SmallLibrary.scan + "extra: x\n"
    let library = SmallLibrary.assembled(changing: ["Scans/proef.yaml": broken]).library
    #expect(library.leftOutScans == ["proef"])
    #expect(library.scans.keys.sorted() == ["keuze"])
  }

  @Test func warningsKeepAFileInUse() {
    let text = SmallLibrary.themes.split(separator: "Over leren").joined(separator: "2030")
    let assembly = SmallLibrary.assembled(changing: ["Cards/themas.yaml": text])
    #expect(codes(assembly) == ["Cards/themas.yaml typed-elsewhere"])
    #expect(assembly.library.themes["leren"]?.explanation == "2030")
  }

  @Test func aFormAmongTheFilesIsCheckedAgainstTheLibrary() {
    let good = SmallLibrary.assembled(changing: ["form.yaml": SmallLibrary.form])
    #expect(codes(good) == [])
    let text = SmallLibrary.form.split(separator: "kies: derde").joined(separator: "kies: dere")
    let bad = SmallLibrary.assembled(changing: ["form.yaml": text])
    #expect(codes(bad) == ["form.yaml unknown-reference"])
    #expect(bad.files.last { $0.kind == .form }?.isLeftOut == true)
  }

  @Test(arguments: [
    ("- een lijst", ["Cards/extra.yaml file-without-keys"]),
    ("kleurplaat: boom\nstappen: []", ["Cards/extra.yaml unknown-file-kind"]),
    ("# niets", ["Cards/extra.yaml no-content"]),
    ("los", ["Cards/extra.yaml file-without-keys"]),
    ("{}", ["Cards/extra.yaml unknown-file-kind"]),
  ])
  func aFileOfNoKnownKindIsReportedOnce(text: String, expected: [String]) {
    #expect(codes(SmallLibrary.assembled(changing: ["Cards/extra.yaml": text])) == expected)
  }

  @Test func diagnosticsComeInOrderOfFileAndPlace() {
    let assembly = SmallLibrary.assembled(changing: [
      "Cards/themas.yaml": "themas: x\nb: 1\na: 2\nthemalijst: [{id: leren, naam: A, uitleg: B}]",
      "Cards/a.yaml": "themas: x\nc: 1\nthemalijst: [{id: q, naam: A, uitleg: B}]",
    ])
    #expect(
      assembly.diagnostics.map(\.path) == [
        "Cards/a.yaml", "Cards/themas.yaml", "Cards/themas.yaml",
      ])
    #expect(assembly.diagnostics.map(\.range.lower) == [10, 10, 15])
  }

  @Test func withoutScansCardsMayNameAnyStep() {
    let files = ground.filter { !$0.path.hasPrefix("Scans/") }
    #expect(codes(Library.assemble(layers: [files])) == [])
  }

  @Test func withoutRolesNoRoleIsUnknown() {
    let files = ground.filter { $0.path != "Cards/rollen.yaml" }
    #expect(codes(Library.assemble(layers: [files])) == [])
  }
}

extension MarkedText {
  /// The first marked place.
  fileprivate var sourceRange: SourceRange {
    SourceRange(ranges[0].lowerBound, ranges[0].upperBound)
  }
}

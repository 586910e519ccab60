import Content
import Testing

/// The profile scans that come with the program hold the lists of their sources whole.
struct ProfileScanTests {
  private static func profile(_ id: String) throws -> Profile {
    try #require(Shipped.assembly.library.scans[id]?.profile)
  }

  private static let scans = Shipped.assembly.library.scans.values
    .filter { $0.profile != nil }.sorted { $0.id < $1.id }

  @Test func thereAreThree() {
    #expect(
      Self.scans.map(\.id) == ["lerende-cultuur", "toekomstscenarios", "werkplekbegeleiding"])
  }

  /// How many statements each option has: per list of the source one for every entry, or more where
  /// an entry says several things.
  @Test(
    arguments: [
      // Domain inventory 003-07, 003-12, 003-16: features of the three scenarios.
      ("toekomstscenarios", ["afstemming": 3, "samenwerking": 4, "leerloopbaan": 4]),
      // 001-10, 001-11 with 001-12, 001-13, 001-17, 001-19. Able, willing and allowed twice each;
      // culture is trust, respect and learning; of the leaders word and deed stand apart; the first
      // of the six factors has five sides.
      (
        "lerende-cultuur",
        [
          "kunnen-willen-mogen": 3 * 2, "handelingsvermogen": 1 + 1 + 3 + 5, "leervermogen": 6,
          "professionele-cultuur": 6, "succesfactoren": 5 + 5,
        ]
      ),
      // 004-01 and 004-04, 004-03 with that they are shared out, 004-09, 004-06, 004-08, 004-11.
      (
        "werkplekbegeleiding",
        [
          "leervragen": 7, "rollen": 4 + 1, "driehoek": 6, "hele-school": 7, "een-opleiding": 7,
          "na-het-diploma": 6,
        ]
      ),
    ] as [(String, [String: Int])])
  func everyListIsWhole(scan: String, counts: [String: Int]) throws {
    let profile = try Self.profile(scan)
    var found: [String: Int] = [:]
    for statement in profile.statements {
      found[profile.options[statement.option].id, default: 0] += 1
    }
    #expect(found == counts)
  }

  @Test(arguments: scans.map(\.id))
  func everyStatementIsShortAndStandsUnderATheme(id: String) throws {
    let profile = try Self.profile(id)
    for statement in profile.statements {
      let words = statement.text.split(separator: " ").count
      #expect((4...35).contains(words), "\(statement.id)")
      #expect(statement.text.hasSuffix(".") && statement.theme != nil, "\(statement.id)")
      #expect(!statement.sources.isEmpty, "\(statement.id)")
    }
    #expect(Set(profile.statements.map(\.text)).count == profile.statements.count)
  }

  /// What two things at once would sound like, when one can be so without the other.
  @Test(arguments: scans.map(\.id))
  func noStatementTellsTwoThings(id: String) throws {
    for statement in try Self.profile(id).statements {
      for joint in [" en ook ", " zowel ", " maar ", "; en ", " en daarna "] {
        #expect(!statement.text.contains(joint), "\(statement.id)")
      }
    }
  }

  /// 003-10, 003-15 and 003-20, with the questions of 003-19 behind those of the last.
  @Test(arguments: [
    ("afstemming", ["organisatie", "opleiden", "HR-beleid", "visie"]),
    (
      "samenwerking",
      ["organisatie", "opleiden", "HR-beleid", "leiderschap", "onderzoek", "visie"]
    ),
    (
      "leerloopbaan",
      [
        "organisatie", "opleiden", "HR-beleid", "leiderschap", "onderzoek", "visie",
        "vragen die eerst een antwoord nodig hebben",
      ]
    ),
  ])
  func aScenarioHasItsConditionsPerTheme(id: String, themes: [String]) throws {
    let profile = try Self.profile("toekomstscenarios")
    let option = try #require(profile.options.first { $0.id == id })
    #expect(option.conditions.map(\.theme) == themes)
    if id == "leerloopbaan" { #expect(option.conditions.last?.texts.count == 10) }
  }
}

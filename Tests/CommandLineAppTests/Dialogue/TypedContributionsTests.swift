import Testing

@testable import CommandLineApp

@Suite("Contributions as they are typed")
struct TypedContributionsTests {
  static let lines: [(String, ContributionLine)] = [
    ("4 Meer tijd samen", .contribution("Meer tijd samen", theme: 3)),
    ("0 2 begeleiders per school", .contribution("2 begeleiders per school", theme: nil)),
    ("24 uur per jaar", .contribution("24 uur per jaar", theme: nil)),
    ("2030 is te laat", .contribution("2030 is te laat", theme: nil)),
    ("Meer tijd", .contribution("Meer tijd", theme: nil)),
    ("4", .noText), ("@5", .goTo("5", text: "")),
    ("@5 4 Meer tijd", .goTo("5", text: "4 Meer tijd")), ("@", .goTo("", text: "")),
    ("@school Meer tijd", .goTo("school", text: "Meer tijd")),
    ("wijzig 3 Minder tijd", .reword(3, "Minder tijd")),
    ("wijzig de rollen van opleiders", .contribution("wijzig de rollen van opleiders", theme: nil)),
    ("Lijst", .list), ("lijst van afspraken", .contribution("lijst van afspraken", theme: nil)),
    ("klaar", .done), ("open weer", .reopen), ("thema's", .themes),
    ("99999999999999999999 x", .contribution("99999999999999999999 x", theme: nil)),
    ("٤ tekst", .contribution("٤ tekst", theme: nil)),
    ("👩‍🏫 naast elkaar", .contribution("👩‍🏫 naast elkaar", theme: nil)),
  ]

  @Test(arguments: lines)
  func `a number in front chooses a theme`(line: String, expected: ContributionLine) {
    #expect(ContributionLine(line, themeCount: 13) == expected)
  }

  @Test func `without themes a number belongs to the text`() {
    #expect(
      ContributionLine("2 begeleiders", themeCount: 0)
        == .contribution("2 begeleiders", theme: nil))
  }

  static let orders: [(String, OrderingLine)] = [
    ("3 bij 7", .join(3, into: 7)), ("3 BIJ 7", .join(3, into: 7)), ("los 3", .separate(3)),
    ("3 thema 4", .theme([3], "4")), ("3 5 9 thema Eigen Tijd", .theme([3, 5, 9], "Eigen Tijd")),
    ("wijzig 3 Meer tijd", .reword(3, "Meer tijd")), ("wacht 5 6", .wait([5, 6])),
    ("toch 5", .takeBack([5])), ("lijst", .list), ("dubbel", .doubles), ("thema's", .themes),
    ("3 bij", .unknown), ("thema 4", .unknown), ("3 thema", .unknown), ("los drie", .unknown),
    ("wacht", .unknown), ("wacht 99999", .unknown), ("3 bij 99999999999999999999", .unknown),
    ("", .unknown), ("wijzig 3", .unknown), ("x thema 4", .unknown),
  ]

  @Test(arguments: orders)
  func `ordering is typed in a few words`(line: String, expected: OrderingLine) {
    #expect(OrderingLine(line) == expected)
  }
}

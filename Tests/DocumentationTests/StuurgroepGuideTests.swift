import Content
import ContentFolders
import Testing

/// The guide for who leads a talk shows what the program prints when someone does what it says.
struct StuurgroepGuideTests {
  private static let guide = Guide("handleiding-stuurgroep.md")
  private static let formats = Library.assemble(layers: [ContentLayer.builtIn.files]).library
    .formats

  @Test func `the screens are what the program prints when its commands are typed`() throws {
    Self.guide.expectScreens(in: try GuidedFacilitator(commands: Self.guide.commands).transcript)
    #expect(Self.guide.screens.count > 5)
  }

  @Test func `a command that is named in a sentence is understood`() throws {
    let named = Self.guide.namedCommands
    #expect(named.count > 1)
    let facilitator = try GuidedFacilitator(commands: Array(Self.guide.commands.prefix(1)))
    for command in named.sorted() {
      #expect(try facilitator.run(command) != 2, "\(command)")
    }
  }

  @Test func `the table of formats names them all, with their minutes and people`() throws {
    let table = try #require(Self.guide.tables(labelled: "werkvormen").first).table
    var found: [String: [String]] = [:]
    for row in table.rows { found[String(row[0].filter { $0 != "`" })] = [row[1], row[2]] }
    let expected = Self.formats.mapValues { format in
      ["\(format.minutes)", "\(format.group.lowerBound)–\(format.group.upperBound)"]
    }
    #expect(found == expected)
  }

  @Test func `the tables of steps have the names and minutes of their formats`() throws {
    let tables = Self.guide.tables(labelled: "stappen")
    #expect(tables.map(\.name) == ["kort-gesprek", "versnellingskamer", "dialoogtafel"])
    for table in tables {
      let format = try #require(Self.formats[table.name])
      #expect(table.table.column("stap") == format.steps.map(\.name), "\(table.name)")
      #expect(table.table.column("minuten") == format.steps.map { "\($0.minutes)" })
    }
  }

  @Test(arguments: [("versnellingskamer", 45), ("dialoogtafel", 45)])
  func `how long it takes with a full room is what its steps take`(
    id: String, people: Int
  ) throws {
    let minutes = try #require(Self.formats[id]).steps.reduce(0) { sum, step in
      sum + step.minutes(people: people)
    }
    #expect(Self.guide.text.contains("\(minutes) minuten"), "\(id)")
  }

  @Test func `the number of cards is that of the cards there are`() {
    let library = Library.assemble(layers: [ContentLayer.builtIn.files]).library
    #expect(Self.guide.text.contains("er zijn er \(library.cards.count)"))
    #expect(Set(library.decks.values.map(\.theme)).count == 13)
  }
}

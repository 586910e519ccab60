import Testing

/// The guide for a trainer pair shows what the program prints when a pair does what it says.
struct TrainerGuideTests {
  private static let guide = Guide("handleiding-trainersduo.md")

  @Test func `the screens are what the program prints when its commands are typed`() throws {
    Self.guide.expectScreens(in: try GuidedPair(commands: Self.guide.commands).transcript)
    #expect(Self.guide.screens.count > 5)
  }

  @Test func `a command that is named in a sentence is understood`() throws {
    let named = Self.guide.namedCommands
    #expect(named.count > 5)
    let pair = try GuidedPair(commands: Array(Self.guide.commands.prefix(1)))
    // Those with most options first: some only begin a session.
    for command in named.sorted(by: { ($0.count, $0) > ($1.count, $1) }) {
      #expect(try pair.anne.run(command) != 2, "\(command)")
    }
  }
}

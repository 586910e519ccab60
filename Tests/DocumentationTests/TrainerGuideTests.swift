import Testing

/// The guide for a trainer pair shows what the program prints when a pair does what it says.
struct TrainerGuideTests {
  private static let guide = Guide("handleiding-trainersduo.md")

  @Test func `the screens are what the program prints when its commands are typed`() throws {
    let printed = try GuidedPair(commands: Self.commands).transcript
    for screen in Self.codes("scherm") {
      var rest = printed[...]
      for part in screen.text.meaningfulLines.split(separator: "…") {
        let end = rest.end(of: Array(part))
        #expect(end != nil, "line \(screen.line): \(part.joined(separator: "\n"))")
        rest = rest[(end ?? rest.startIndex)...]
      }
    }
    #expect(Self.codes("scherm").count > 5)
  }

  @Test func `a command that is named in a sentence is understood`() throws {
    let named = Set(
      Self.guide.text.codeStretches.filter { $0.hasPrefix("grensganger ") && !$0.contains("\n") })
    #expect(named.count > 5)
    let pair = try GuidedPair(commands: Array(Self.commands.prefix(1)))
    // Those with most options first: some only begin a session.
    for command in named.sorted(by: { ($0.count, $0) > ($1.count, $1) }) {
      #expect(try pair.anne.run(command) != 2, "\(command)")
    }
  }

  private static var commands: [String] {
    codes("opdracht").flatMap { $0.text.split(separator: "\n").map(String.init) }
  }

  private static func codes(_ language: String) -> [Guide.Code] {
    guide.blocks.compactMap { block in
      guard case .code(let code) = block, code.language == language else { return nil }
      return code
    }
  }
}

extension String {
  /// Its lines without what nobody sees: spaces at the end, and blank lines.
  var meaningfulLines: [String] {
    split(separator: "\n").map { line in
      String(String(line.reversed().drop(while: \.isWhitespace).reversed()))
    }.filter { !$0.isEmpty }
  }
}

extension ArraySlice<String> {
  /// Where the first stretch that is like this ends; nil when there is none.
  fileprivate func end(of stretch: [String]) -> Int? {
    guard count >= stretch.count else { return nil }
    return (startIndex...endIndex - stretch.count).first { start in
      self[start..<start + stretch.count].elementsEqual(stretch)
    }.map { $0 + stretch.count }
  }
}

import Testing
import Wording

/// Words that have a better one are not printed in the Dutch guides.
struct ForbiddenWordTests {
  /// The guides in docs that are in Dutch.
  private static let guides = RepositoryFile.paths(under: "docs", suffix: ".md")
    .map { Guide($0) }.filter(\.isDutch)

  @Test func `the guides are found by their language`() {
    let paths = Self.guides.map(\.path)
    #expect(paths.contains("measurement.md") && paths.contains("content-format.md"))
    #expect(!paths.contains { $0.hasPrefix("decisions/") })
  }

  @Test(arguments: guides)
  func `a Dutch guide prints no forbidden word`(guide: Guide) {
    #expect(Vocabulary.forbiddenWords(in: guide.prose) == [])
  }

  /// Terms that need their plain words beside them have those in the same guide, so the test above
  /// says little of them: here they stand in the guide by themselves.
  @Test func `a forbidden word is found, and code is left out`() {
    let text = "Jullie positie is bekend.\n\nDe sleutel `positie` ook, en «drempel»."
    let blocks = Guide.Block.all(in: text)
    #expect(Vocabulary.forbiddenWords(in: Guide.prose(of: blocks)) == ["positie"])
  }
}

extension Guide {
  /// Counted by the commonest article of each language.
  fileprivate var isDutch: Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.count { $0 == "het" } > words.count { $0 == "the" }
  }

  /// What people read as sentences: without code, indented or between marks, and without comments.
  fileprivate var prose: String { Self.prose(of: blocks) }

  fileprivate static func prose(of blocks: [Block]) -> String {
    blocks.flatMap { block -> [String] in
      switch block {
      case .comment, .code: []
      case .table(let table): ([table.header] + table.rows).map { $0.joined(separator: " | ") }
      case .quotation(let text): [text]
      case .line(let line): line.hasPrefix("    ") ? [] : [line]
      }
    }.map(\.withoutCode).joined(separator: "\n")
  }
}

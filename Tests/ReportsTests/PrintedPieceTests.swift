import Content
import Testing
import Wording

@testable import Reports

/// Printed pieces: safe with any text, in order, and in the words of the table.
@Suite struct PrintedPieceTests {
  static let hostile = "</style></script><b>\"'&\u{202E}\u{0}"

  /// A profile scan in which every text is hostile.
  static let profile = Scan(
    id: "p", title: hostile, version: 1, language: "nl", rationale: hostile,
    parties: ["school", hostile], alsoHeard: [], coreQuestions: [], signals: [], earlier: [],
    kind: .profile(
      Profile(
        options: [
          .init(id: "o", name: "Optie", core: hostile, advantages: [], disadvantages: [])
        ],
        statements: [nil, hostile].map {
          .init(id: "s", option: 0, text: hostile, theme: $0, sources: [])
        })))

  static let request = PrintRequest(
    scan: profile, scope: ScanScope(all: profile), partnership: hostile,
    unit: Sheet.Unit(kind: "school", name: hostile), role: hostile, party: hostile,
    hand: CardHand([card]))

  static let card = Card(
    id: hostile, deck: hostile, kind: .prompt, phase: .vision, question: hostile,
    explanation: hostile, easier: hostile, followUps: [hostile, hostile], audience: [hostile],
    condition: nil, level: nil, towards: nil, sources: [hostile])

  @Test func `every word has its piece, once, in order`() {
    #expect(PrintedPieces.all.map { $0.word } == PrintWord.allCases)
  }

  @Test(arguments: PrintWord.allCases)
  func `elements nest and headings descend with any text`(word: PrintWord) throws {
    let piece = try #require(PrintedPieces.all.first { $0.word == word })
    let html = piece.html(of: Self.request)
    let outline = HTMLOutline(html)
    #expect(outline.problems == [])
    #expect(outline.elements.count { $0 == "h1" } == 1)
    #expect(!outline.elements.contains("script") && !html.contains("\u{0}"))
    #expect(html.components(of: "</style>") == 1)
  }

  @Test(arguments: PrintWord.allCases)
  func `no forbidden word is printed`(word: PrintWord) throws {
    let piece = try #require(PrintedPieces.all.first { $0.word == word })
    let scan = RandomCase.result(seed: 1).scan
    let hand = CardHand([QuestionCardsTests.card(1)])
    let request = PrintRequest(scan: scan, scope: ScanScope(all: scan), hand: hand)
    #expect(Vocabulary.forbiddenWords(in: HTMLOutline(piece.html(of: request)).text) == [])
  }

  @Test(arguments: [(1, 5), (9, 10), (24, 25), (12, 15), (100, 110)])
  func `a question takes 65 seconds`(questions: Int, minutes: Int) {
    #expect(FormWording.minutes(questions: questions) == minutes)
  }
}

extension String {
  /// How often a text stands in this one.
  func components(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}

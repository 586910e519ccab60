import Content
import Testing
import Wording

@testable import Reports

/// Question cards on paper: every back behind its front, every text there.
@Suite struct QuestionCardsTests {
  static func card(
    _ number: Int, kind: Card.Kind = .mirror, phase: Card.Phase = .vision,
    question: String = "Welke boom is van jou?", explanation: String? = "Wie plant, denkt vooruit."
  ) -> Card {
    Card(
      id: "boom-\(number)", deck: "bomen", kind: kind, phase: phase, question: question,
      explanation: explanation, easier: "Welke boom ken je?",
      followUps: ["Wie hielp?", "Wat bleef?"],
      audience: ["boswachter"], condition: nil, level: nil, towards: nil, sources: ["boek"])
  }

  private static func html(_ cards: [Card]) -> String {
    let scan = PrintedPieceTests.profile
    return QuestionCards.html(
      of: PrintRequest(scan: scan, scope: ScanScope(all: scan), hand: CardHand(cards)))
  }

  /// A paper that is turned over its long edge has left and right changed.
  @Test(arguments: [
    (1, ["-", "1", "-", "-"]), (2, ["2", "1", "-", "-"]), (3, ["2", "1", "-", "3"]),
    (4, ["2", "1", "4", "3"]),
  ])
  func `backs stand the other way around in every row`(count: Int, expected: [String]) {
    let backs = QuestionCards.mirrored((1...count).map(String.init))
    #expect(backs.map { $0.contains("blank") ? "-" : $0 } == expected)
  }

  @Test(arguments: [(1, 2), (4, 2), (5, 4), (9, 6)])
  func `there are two pages for every four cards`(cards: Int, pages: Int) {
    let html = Self.html((1...cards).map { Self.card($0) })
    #expect(html.components(of: "<section class=\"sheet") == pages)
    #expect(html.components(of: "class=\"card front") == cards)
    #expect(html.components(of: "class=\"card back") == cards)
  }

  @Test func `everything on a card is printed, and the kind in plain words`() {
    let html = Self.html([Self.card(7)])
    for text in [
      "Welke boom is van jou?", "Wie plant, denkt vooruit.", "Welke boom ken je?", "Wie hielp?",
      "Wat bleef?", "boswachter", "boek", "boom-7", "Spiegel:</b> kijk naar je eigen werk",
      "Visie:</b> wat willen we?",
    ] { #expect(html.contains(text), "\(text)") }
  }

  @Test(arguments: [
    (Card.Kind.prompt, "Hak alle bomen om.", true), (.prompt, "Hak je bomen om?", false),
    (.mirror, "Vertel over een boom.", false), (.prompt, "Zij zegt: «Mag dat?»", false),
  ])
  func `a proposition asks to take a stance`(kind: Card.Kind, question: String, asks: Bool) {
    let html = Self.html([Self.card(1, kind: kind, question: question)])
    #expect(html.contains(QuestionCardWording.proposition) == asks)
  }

  /// Printing drops backgrounds: what tells phases and themes apart is drawn.
  @Test func `every phase has its own shape`() {
    let shapes = Card.Phase.allCases.map { phase in
      let html = Self.html([Self.card(1, phase: phase)])
      return ["<circle cx=\"12\"", "<rect x=\"2\"", "<path d=\"M12 1.5L"].filter(html.contains)
    }
    #expect(shapes == [["<circle cx=\"12\""], ["<rect x=\"2\""], ["<path d=\"M12 1.5L"]])
  }

  @Test func `more text gets smaller letters, and too much is named`() {
    let long = String(repeating: "Lange zinnen passen niet. ", count: 200)
    let hand = CardHand([
      Self.card(1), Self.card(2, explanation: long), Self.card(3, question: long),
    ])
    #expect(QuestionCards.overfull(in: hand) == ["boom-2", "boom-3"])
    let sizes = [10, 40, 80, 160].map { words in
      CardFit.back.size(of: [.init(text: String(repeating: "woorden ", count: words * 2))]).place
    }
    #expect(sizes == sizes.sorted() && sizes[0] == 0 && sizes[3] > 0)
  }
}

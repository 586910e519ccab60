import Content
import Rules
import Testing
import Wording

@testable import Reports

/// What a page says of topics and cards.
@Suite struct TalkTests {
  /// Levels of one question each that carry the whole: with two of three at a step it is there.
  private func text(
    _ school: [String], _ institute: [String]?, isExplained: Bool = true
  ) throws -> String {
    var levels = WorkedCase(levels: [1, 1, 1])
    levels.isWholeCarried = true
    return try levels.result(school: school, institute: institute)
      .page(withExplanation: isExplained).texts.joined(separator: "\n")
  }

  @Test func `a difference is told from both sides, with what hangs on it and what to ask`() throws
  {
    let text = try text(
      ["c0: reflectie", "c1: reflectie", "c2: geen"],
      ["c0: reflectie", "c1: geen", "c2: geen"])
    #expect(
      text.contains(
        "C1. Vanuit de school: reflectie; vanuit het instituut: «nog geen van deze». Dit verschil bepaalt het beeld: tussen mensen en als geheel. Vraag vanuit de school: waaraan zie je dat? Vraag vanuit het instituut: wat mis je nog?"
      ))
  }

  @Test func `in brief the questions are left out`() throws {
    let text = try text(
      ["c0: reflectie"], ["c0: {kies: coordinatie, wens: ja}"], isExplained: false)
    #expect(
      text.contains(
        "C0. Vanuit de school: reflectie; vanuit het instituut: coordinatie. Dit verschil bepaalt het beeld: tussen de organisaties. Iemand vanuit het instituut wil het hierover hebben."
      ))
    #expect(!text.contains("waaraan zie je dat"))
  }

  @Test func `who does not know is asked what they would want to see`() throws {
    let text = try text(["c0: weet-niet"], ["c0: reflectie"])
    #expect(
      text.contains(
        "C0. Vanuit het instituut is er een antwoord. Vanuit de school is er geen zicht op, of het speelt daar niet. Vraag vanuit het instituut: waaraan zie je dat? Vraag vanuit de school: wat zou je willen zien?"
      ))
  }

  @Test func `one side alone gets what is nearest`() throws {
    let text = try text(["c0: reflectie", "c1: reflectie", "c2: identificatie"], nil)
    #expect(text.contains("C0. Deze vraag staat het dichtst bij de volgende stap."))
    #expect(text.contains("C1. Hierbij staan de minste voorbeelden."))
  }

  private static let scan = MainScanSignalTests.library.scans["opleiden-in-de-school"]

  static let reasons: [(CardAdvice.Reason, String)] = [
    (
      .ambition(.criterion(0)),
      "Dit past bij wat jullie je voornamen: «Ruimte voor ontmoeting tussen organisaties»."
    ),
    (
      .ambition(.place(.init(axis: 0, value: 3))),
      "Dit past bij wat jullie je voornamen: bij «weten wat je wilt bereiken»."
    ),
    (.core(1, .notYet), "«Lerende cultuur» is nog niet op orde."),
    (.core(1, .partly), "«Lerende cultuur» is gedeeltelijk op orde."),
    (.signal(2), "Dit valt op: risico op eilandjes."),
    (
      .gap(.init(axis: 1, value: 1), step: 1),
      "Tussen mensen is coördinatie (afspraken maken) nog niet te zien."
    ),
    (
      .topic(0),
      "Dit past bij het gespreksonderwerp «Ruimte voor ontmoeting tussen organisaties»."
    ),
    (
      .next(nil, step: 4),
      "Als geheel is transformatie (samen iets nieuws dat blijft) de volgende stap."
    ),
  ]

  @Test(arguments: reasons)
  func `a card says why it was chosen`(reason: CardAdvice.Reason, sentence: String) throws {
    let text = AdviceSentences(try #require(Self.scan)).because(reason)
    #expect(text == sentence)
    #expect(Vocabulary.forbiddenWords(in: text) == [])
  }

  @Test func `advised cards stand on the page and in the data`() throws {
    var library = Library()
    library.cards["k"] = Card(
      id: "k", deck: "d", kind: .prompt, phase: .vision, question: "Wat zie je?", explanation: nil,
      easier: nil, followUps: [], audience: [], condition: "doelen", level: nil, towards: nil,
      sources: [])
    library.decks["d"] = Deck(
      id: "d", title: "", language: "nl", theme: "t", author: nil, licence: nil, cards: ["k"])
    library.themes["t"] = Theme(id: "t", name: "Doelen", explanation: "")
    let answers = MainScanSignalTests.Case(core: ["doelen": .no])
    let shown = try MainScanSignalTests.result(answers)
    let result = ScanResult(scan: shown.scan, sheets: shown.sheets, library: library)
    #expect(
      result.json["advice"] == [
        ["card": "k", "reason": "«Duidelijke doelen» is nog niet op orde.", "theme": "t"]
      ])
    #expect(
      result.page(withExplanation: false).texts.contains(
        "Wat zie je? (Doelen) «Duidelijke doelen» is nog niet op orde."))
  }
}

import Content
import TestSupport
import Testing

@testable import CommandLineApp

/// `print runsheet`: which format, which cards, from when and for how many.
@Suite struct RunsheetCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try SmallContent.folder() }

  private func run(_ arguments: [String]) -> ProgramRun {
    ProgramRun(["print", "runsheet"] + arguments, in: folder)
  }

  static let formats = [
    "dialoogtafel", "driehoeksgesprek", "kort-gesprek", "ontwerpatelier", "scan-in-duo-samen",
    "scan-in-duo-thuis", "toekomstgesprek", "versnellingskamer",
  ]

  @Test(arguments: formats) func `every format that is there prints`(format: String) throws {
    let run = run([format])
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix("<!DOCTYPE html>") && run.output.hasSuffix("</html>\n"))
    #expect(!run.output.contains("http:") && !run.output.contains("https:"))
    #expect(run.output.contains("Achteraf intypen"))
  }

  @Test func `without a format they are named with their minutes`() {
    let run = run([])
    #expect(run.exitCode == 2 && run.output == "")
    for format in Self.formats { #expect(run.errors.contains("  " + format)) }
    #expect(run.errors.contains("kort-gesprek       30 minuten, 2 tot en met 15 mensen"))
  }

  @Test(arguments: [
    (["dialogtafel"], "Bedoelde je «dialoogtafel»?"),
    (["dialoogtafel", "kort-gesprek"], "Noem één ding"),
    (["dialoogtafel", "--start", "25:00"], "«25:00» kan niet achter --start"),
    (["dialoogtafel", "--people", "1"], "getal van 2 tot en met 50"),
    (["dialoogtafel", "--cards", "geen-kaart"], "De kaart «geen-kaart» bestaat niet."),
    (["dialoogtafel", "--draw", "0"], "«0» kan niet achter --draw"),
    (["dialoogtafel", "--cards", "doelen-visie-1", "--seed", "3"], "hoort bij «--draw»"),
    (["versnellingskamer", "--theme", "doelen"], "geen stap met kaarten"),
    (["dialoogtafel", "--format", "text"], "Alleen de uitnodiging"),
    (["dialoogtafel", "--interactive"], "«--interactive» hoort bij het formulier"),
  ])
  func `what cannot be printed is told`(arguments: [String], message: String) {
    let run = run(arguments)
    #expect(run.exitCode == 2 && run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func `options of the script are refused elsewhere`() {
    let run = ProgramRun(["print", "form", "--people", "4"], in: folder)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("«--people» hoort bij het draaiboek"))
  }

  /// The kort-gesprek takes 30 minutes from 9:00 and joining 2 more with 11 to 20 people.
  @Test func `times follow the clock, and a group it is not made for is told`() {
    let run = run(["kort-gesprek", "--people", "16", "--start", "9:00", "--seed", "1"])
    #expect(run.output.contains("09:00–09:02"))
    #expect(run.output.contains("–09:32"))
    #expect(run.errors.contains("gemaakt voor 2 tot en met 15 mensen"))
  }

  @Test func `the same seed draws the same cards, which are named`() {
    let first = run(["dialoogtafel", "--seed", "7"])
    #expect(first.output == run(["dialoogtafel", "--seed", "7"]).output)
    #expect(first.errors.contains("Getrokken: ") && first.errors.contains("--seed 7"))
    #expect(first.output.contains("--seed 7"))
  }

  @Test func `cards that are named stand in the step of their phase`() {
    let run = run(["dialoogtafel", "--cards", "doelen-evaluatie-1,doelen-visie-2"])
    #expect(run.exitCode == 0)
    let places = ["(visie)</span>", "Kaart: doelen-visie-2", "Kaart: doelen-evaluatie-1"].map {
      run.output.range(of: $0)?.lowerBound
    }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(run.errors.contains("minder kaarten dan de werkvorm vraagt"))
  }
}

/// Cards divided over steps.
@Suite struct CardDealTests {
  private static func card(_ id: String, _ phase: Card.Phase, deck: String = "bomen") -> Card {
    Card(
      id: id, deck: deck, kind: .mirror, phase: phase, question: "Wat?", explanation: nil,
      easier: nil, followUps: [], audience: [], condition: nil, level: nil, towards: nil,
      sources: [])
  }

  private static func step(_ id: String, _ cards: Int, _ phase: Card.Phase?) -> FormatStep {
    FormatStep(
      id: id, kind: .card, name: id, minutes: 5, details: .init(cards: cards, phase: phase))
  }

  private static let steps = [step("wil", 1, .vision), step("doe", 2, .realisation)]

  @Test func `named cards go to their phase, then where there is room, then aside`() {
    let cards = [
      Self.card("a", .evaluation), Self.card("b", .realisation), Self.card("c", .vision),
      Self.card("d", .vision), Self.card("e", .vision),
    ]
    let deal = CardDeal(cards, for: Self.steps)
    #expect(deal.hands["wil"]?.map(\.id) == ["c"])
    #expect(deal.hands["doe"]?.map(\.id) == ["b", "a"])
    #expect(deal.spare.map(\.id) == ["d", "e"])
  }

  @Test(arguments: 0..<50) func `drawn cards fit, differ, and vary in theme`(number: Int) {
    let seed = UInt64(number)
    let cards = ["eik", "berk", "den"].flatMap { deck in
      Card.Phase.allCases.map { Self.card("\(deck)-\($0.rawValue)", $0, deck: deck) }
    }
    let deal = CardDeal(drawing: nil, seed: seed, of: cards, for: Self.steps, Library())
    let hand = Self.steps.flatMap { deal.hands[$0.id] ?? [] }
    #expect(hand.map(\.phase) == [.vision, .realisation, .realisation], "seed \(seed)")
    #expect(Set(hand.map(\.deck)).count == 3, "seed \(seed)")
    #expect(deal.spare.isEmpty, "seed \(seed)")
  }

  @Test func `what is drawn beyond the steps lies aside, and too few leave room`() {
    let cards = [Self.card("a", .vision), Self.card("b", .vision), Self.card("c", .vision)]
    let deal = CardDeal(drawing: 3, seed: 1, of: cards, for: Self.steps, Library())
    #expect(deal.hands["wil"]?.count == 1 && deal.hands["doe"] == nil)
    #expect(deal.spare.count == 2)
  }
}

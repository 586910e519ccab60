import Content
import Sessions
import TestSupport
import Testing
import Wording

@testable import Reports

/// A script on paper: every step in order, its times, and room for all that is typed in afterwards.
@Suite struct RunsheetTests {
  private static func html(
    people: Int? = nil, start: ClockTime? = nil, hands: [String: [Card]] = [:],
    format: SessionFormat = SampleFormat.format
  ) -> String {
    let scan = PrintedPieceTests.profile
    let script = SessionScript(
      format: format, people: people, start: start, hands: hands, library: SampleFormat.library)
    return Runsheet.html(
      of: PrintRequest(scan: scan, scope: ScanScope(all: scan), script: script))
  }

  /// Whether texts stand in this order, each after the one before.
  private static func isInOrder(_ texts: [String], in html: String) -> String? {
    var rest = html[...]
    for text in texts {
      guard let range = rest.firstRange(of: text) else { return text }
      rest = rest[range.upperBound...]
    }
    return nil
  }

  @Test func `every step stands in order with its texts and what it saves`() {
    let steps = SampleFormat.format.steps
    let texts = steps.enumerated().flatMap { place, step in
      ["<span>\(place + 1). \(step.name)</span>", step.leader, step.participants]
    }
    #expect(Self.isInOrder(texts, in: Self.html()) == nil)
    #expect(Self.html().contains("5 minuten (kan in 4, mag weg)"))
  }

  /// 5 + 6 + 5 + 4 + 5 = 25 before the cards, which take 10; then 5 + 6 + 4 + 6 + 3 + 3 + 10 + 6 + 4
  /// make 82.
  @Test func `times count from the start`() {
    #expect(
      Self.isInOrder(
        ["0.00–0.05", "0.05–0.11", "0.11–0.16", "0.25–0.35", "1.18–1.22", "<td>82</td>"],
        in: Self.html()) == nil)
  }

  /// With 24 people two further tens are begun: joining takes 6 + 2 × 2 = 10 minutes, the whole 86.
  @Test func `times follow the clock and grow with the group`() throws {
    let start = try #require(ClockTime("23:30"))
    #expect(
      Self.isInOrder(
        ["23:30–23:35", "23:35–23:45", "23:45–23:50", "00:52–00:56", "<td>86</td>"],
        in: Self.html(people: 24, start: start)) == nil)
  }

  @Test func `cards stand in full, each with room for what is harvested of it`() {
    let cards = [1, 2].map { QuestionCardsTests.card($0) }
    let html = Self.html(hands: ["kaarten": cards])
    #expect(
      Self.isInOrder(
        ["Welke boom is van jou?", "Welke boom ken je?", "Wie hielp?", "Wie plant", "boom-1"]
          + [
            "Nu", "Later", "Volgende stap", "boom-2", "Nu", "Een andere kaart",
            "Wat vinden jullie samen?",
          ],
        in: html) == nil)
  }

  @Test func `what is voted on has a column for every choice`() {
    let html = Self.html()
    let figures = (0...10).map { "<th>\($0)</th>" }.joined()
    #expect(
      Self.isInOrder(
        [figures, "<th>Eens</th><th>Twijfel</th><th>Oneens</th>", "Vanuit het instituut"]
          + ["2 stippen", "<td>Eiken</td>"], in: html) == nil)
    #expect(html.components(of: "<td>Nr. 1</td>") == 1)
  }

  /// 24 people are 5 tables of five, with 2 contributions each 10; 4 people are 2 sides, but there is
  /// room for 8; 50 people would be 20.
  @Test(arguments: [(24, 10), (4, 8), (50, 20)])
  func `there is room for every contribution`(people: Int, rows: Int) {
    let script = SessionScript(format: SampleFormat.format, people: people)
    #expect(script.contributionRows == rows)
  }

  @Test func `what a step shows of a scan stands at the end, once, and nothing else of it`() {
    let html = Self.html()
    #expect(html.components(of: "Sterk hout.") == 1)
    #expect(!html.contains("Groeit traag."))
    #expect(
      Self.isInOrder(["15. Klaar", "Veel eiken.", "dialogue MAP --format-id"], in: html) == nil)
  }

  @Test(arguments: [nil, 24]) func `what has to lie ready is counted`(people: Int?) {
    let count = people.map { " (\($0))" } ?? ""
    let html = Self.html(people: people)
    #expect(html.contains("Pennen: één voor ieder\(count)."))
    #expect(html.contains("Stippen bij «Plak»: 2 voor ieder\(people == nil ? "" : " (48)")."))
  }

  @Test func `no text reaches the style or the markup`() {
    let hostile = PrintedPieceTests.hostile
    let format = SessionFormat(
      id: hostile, title: hostile, explanation: hostile, minutes: 1, group: 2...3,
      steps: FormatStep.Kind.allCases.map {
        FormatStep(
          id: $0.rawValue, kind: $0, name: hostile, minutes: 1, leader: hostile,
          participants: hostile, record: hostile,
          details: .init(
            question: hostile, about: .choices, way: .hands, choices: [hostile, hostile]))
      })
    let card = PrintedPieceTests.card
    let html = Self.html(hands: ["kaart": [card]], format: format)
    #expect(HTMLOutline(html).problems == [])
    #expect(html.components(of: "</style>") == 1)
    #expect(!html.contains("\u{0}") && !html.contains("\u{202E}"))
  }

  @Test func `no forbidden word is printed`() {
    let text = HTMLOutline(Self.html(people: 30, hands: ["kaarten": [QuestionCardsTests.card(1)]]))
    #expect(Vocabulary.forbiddenWords(in: text.text) == [])
    #expect(text.problems == [])
  }

  @Test func `the script of a small session`() {
    let html = Self.html(
      people: 12, start: ClockTime("14:00"), hands: ["kaarten": [QuestionCardsTests.card(1)]])
    Snapshot.expect(html, named: "runsheet.html")
  }

  /// The program asks the day, what it is about, what for, how many and open or anonymous; at the end
  /// what was parked, one answer of the group, and the next talk.
  @Test func `what is typed in stands in the order in which it is asked, in the same words`() {
    let html = Self.html(hands: ["kaarten": [QuestionCardsTests.card(1)]])
    let asked: [String] =
      [DialogueStartWording.unit, "Wat willen jullie aan het eind hebben?", "Hoeveel"]
      + ["Open of anoniem?", EarlierActionWording.heading, "Kloppen de aantallen?"]
      + [DialogueLine.Kind.agreed, .different, .now, .later].map(DialogueHarvestWording.heading)
      + [
        DialogueHarvestWording.heading(.askedOfBoard), "Parkeerplek", "Herkennen jullie wat er is",
      ]
      + [NextStepWording.nextTalk, "--afterwards --cards \(QuestionCardsTests.card(1).id)"]
    #expect(Self.isInOrder(["Op welke dag was het?"] + asked, in: html) == nil)
    #expect(DialogueEndWording.recognition.hasPrefix("\(RunsheetWording.recognition) "))
    #expect(DialogueEndWording.because.hasPrefix(RunsheetWording.because))
    #expect(DialogueStartWording.purpose.hasPrefix(RunsheetWording.purpose))
    #expect(DialogueStartWording.whichDay.hasPrefix(RunsheetWording.date))
    #expect(DialogueStartWording.openOrAnonymous.hasPrefix(RunsheetWording.openness))
  }
}

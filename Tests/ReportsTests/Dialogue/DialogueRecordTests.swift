import Content
import Sessions
import TestSupport
import Testing
import Wording

@testable import Reports

/// The record of a dialogue: what is in it, what is not, and on how much paper.
@Suite struct DialogueRecordTests {
  private let whole = DialogueRecord(WorkedDialogue.whole()).page

  @Test func `as HTML`() {
    Snapshot.expect(whole.htmlText, named: "dialoogtafel.html")
  }

  @Test func `as Markdown`() {
    Snapshot.expect(whole.markdownText, named: "dialoogtafel.md")
  }

  @Test func `a record is in order for those who do not see it, and fetches nothing`() {
    let html = whole.htmlText
    let outline = HTMLOutline(html)
    #expect(outline.problems == [])
    let headings = outline.elements.filter { ["h1", "h2", "h3", "h4"].contains($0) }
    #expect(headings.first == "h1")
    for (one, next) in zip(headings, headings.dropFirst()) {
      let isDescending = (next.last?.wholeNumberValue ?? 9) <= (one.last?.wholeNumberValue ?? 0) + 1
      #expect(isDescending, "\(next) behind \(one)")
    }
    for place in outline.elements.indices where outline.elements[place] == "table" {
      #expect(outline.elements[place + 1] == "caption")
    }
    for element in ["script", "link", "img", "iframe"] {
      #expect(!outline.elements.contains(element))
    }
    let drawings = outline.attributes.filter { $0.element == "svg" }
    #expect(drawings.count == 6)
    #expect(drawings.allSatisfy { $0.text.contains("role=\"img\" aria-label=\"") })
    #expect(!html.contains("http:") && !html.contains("https:") && !html.contains("url("))
  }

  /// Of twelve figures, in order 5 6 7 7 7 8 8 8 8 8 9 9, the sixth is 8: the lower of the middle two.
  @Test func `figures are told by the middle one, never by a mean`() {
    let text = whole.markdownText
    #expect(
      text.contains(
        "| Samen | 0 | 0 | 0 | 0 | 0 | 1 | 1 | 3 | 5 | 2 | 0 | de middelste van 12 gaf een 8;"))
    #expect(text.contains("de middelste van 7 gaf een 7"))
    // The school's middle one is 7, that of the institute 8: both give at least the lower.
    #expect(text.contains("bij elke kant gaf de middelste minstens een 7"))
    #expect(!text.contains("gemiddeld"))
  }

  @Test func `the sheet for the board holds no contribution, note or vote`() throws {
    let board = try #require(whole.markdownText.components(separatedBy: "\n---\n").first)
    #expect(board.contains("We gebruiken voortaan één lijst"))
    #expect(board.contains("Geef elke begeleider een uur per week"))
    for text in [
      "Meer tijd", "Uren voor", "Dan wel", "orde houden", "middelste", "Eens", "waren er",
    ] {
      #expect(!board.contains(text), "\(text)")
    }
  }

  @Test func `doubles are counted, and sides told where that may be`() {
    let text = whole.markdownText
    #expect(
      text.contains(
        "Meer tijd voor begeleiding (2 keer genoemd; vanuit de school en vanuit het instituut)."
          + " Daarop gezegd: Dan wel met vaste dagen"))
    let small = DialogueRecord(WorkedDialogue.whole(people: [7, 4], isAnonymous: true)).page
    let board = WorkedDialogue.whole(people: [7, 4], isAnonymous: true).held.state
    #expect(!board.mayShowGroups)
    #expect(small.markdownText.contains("Meer tijd voor begeleiding (2 keer genoemd)."))
    #expect(!small.markdownText.contains("Vanuit de school: Een vaste dag"))
    #expect(small.markdownText.contains("- Een vaste dag is niet haalbaar"))
  }

  @Test func `an open dialogue that goes on says that this is not the end`() {
    var dialogue = WorkedDialogue()
    dialogue.open()
    dialogue.talk()
    let text = DialogueRecord(dialogue).page.markdownText
    #expect(text.contains("> **\(RecordWording.unfinished)**"))
    #expect(!whole.markdownText.contains(RecordWording.unfinished))
  }

  @Test func `a dialogue in which nothing was said has a record without empty parts`() {
    var dialogue = WorkedDialogue()
    dialogue.open()
    dialogue.add(.undone(EventID(writer: "proef1", number: 5)))
    let page = DialogueRecord(
      dialogue.held, library: WorkedDialogue.library
    ).page
    let headings = page.blocks.compactMap { block in
      if case .heading(let text) = block { text } else { nil }
    }
    #expect(headings == [RecordWording.courseHeading, RecordWording.originHeading])
    #expect(page.markdownText.contains(RecordWording.nothing))
  }

  @Test func `one in which nothing happened at all has a record too`() {
    let nothing = HeldDialogue(
      format: WorkedDialogue.format, state: DialogueState(session: WorkedDialogue.session))
    let page = DialogueRecord(nothing, library: Library()).page
    #expect(HTMLOutline(page.htmlText).problems == [])
    #expect(page.markdownText.contains(RecordWording.nothing))
  }

  // MARK: What may not be seen

  /// Everything that comes in during a round has a mark of its own.
  private func marked(people: [Int], isAnonymous: Bool) -> WorkedDialogue {
    var dialogue = WorkedDialogue(people: people, isAnonymous: isAnonymous)
    dialogue.open()
    let line = dialogue.write(
      .contribution, "GEHEIM-inbreng", step: "inbrengen", group: "school", theme: "GEHEIM-thema")
    dialogue.write(.reaction, "GEHEIM-reactie", step: "inbrengen", about: .line(line))
    dialogue.write(.note, "GEHEIM-notitie", step: "inbrengen", about: .line(line))
    dialogue.write(.agreed, "GEHEIM-afspraak", step: "oogst", about: .line(line))
    var figures = Array(repeating: 0, count: 11)
    figures[10] = 4
    dialogue.add(
      .voted(
        Ballot(
          Ballot.Key(step: "cijfers", subject: .line(line), group: "school"), counts: figures)))
    dialogue.add(
      .voted(Ballot(Ballot.Key(step: "kaarten", subject: .question), counts: [4, 0, 0])))
    return dialogue
  }

  @Test func `nothing of a round that goes on is in the bytes of an anonymous dialogue`() {
    let dialogue = marked(people: [7, 5], isAnonymous: true)
    let page = DialogueRecord(dialogue).page
    for text in [page.htmlText, page.markdownText] {
      #expect(!text.contains("GEHEIM"))
      #expect(!text.contains("Twijfel"))
      #expect(!text.contains("gaf een"))
    }
    let open = DialogueRecord(marked(people: [7, 5], isAnonymous: false)).page
    for mark in ["inbreng", "thema", "reactie", "notitie", "afspraak"] {
      #expect(open.htmlText.contains("GEHEIM-\(mark)"))
      #expect(open.markdownText.contains("GEHEIM-\(mark)"))
    }
  }

  @Test(arguments: [
    ([7, 5], [7, 4], "wel van welke kant het komt."),
    ([7, 4], [7, 5], "of van welke kant het komt."),
  ])
  func `the board reads of sides what was shown, however many come or leave later`(
    people: [Int], later: [Int], openness: String
  ) {
    var dialogue = WorkedDialogue(people: people, isAnonymous: true)
    dialogue.open()
    dialogue.bringIn()
    dialogue.add(.roundClosed("inbrengen"))
    dialogue.add(
      .groupsCounted(
        zip(["school", "opleiding"], later).map { DialogueGroup(id: $0, people: $1) }))
    #expect(DialogueRecord(dialogue).page.markdownText.contains(openness))
  }

  @Test func `the board reads that only a part says from which side it comes`() {
    var dialogue = WorkedDialogue(isAnonymous: true)
    dialogue.open()
    dialogue.bringIn()
    dialogue.add(.roundClosed("inbrengen"))
    dialogue.write(.different, "Een vaste dag", step: "oogst", group: "school")
    dialogue.add(
      .groupsCounted([
        DialogueGroup(id: "school", people: 7), DialogueGroup(id: "opleiding", people: 4),
      ]))
    let text = DialogueRecord(dialogue).page.markdownText
    #expect(text.contains("bij een deel staat van welke kant het komt."))
    #expect(text.contains("- Een vaste dag"))
  }

  @Test func `what is changed in a round that was reopened is not in the bytes`() {
    var dialogue = WorkedDialogue(people: [7, 5], isAnonymous: true)
    dialogue.open()
    dialogue.bringIn()
    for text in ["eerste", "tweede", "derde"] {
      dialogue.write(.contribution, "Punt \(text)", step: "inbrengen", group: "school")
    }
    for text in ["vierde", "vijfde", "zesde"] {
      dialogue.write(.contribution, "Punt \(text)", step: "inbrengen", group: "opleiding")
    }
    dialogue.add(.roundClosed("inbrengen"))
    #expect(DialogueRecord(dialogue).page.markdownText.contains("Punt eerste"))
    dialogue.add(.roundReopened("inbrengen"))
    dialogue.add(.reworded(dialogue.lines[0], "GEHEIM-nieuw"))
    dialogue.write(.contribution, "GEHEIM-erbij", step: "inbrengen", group: "school")
    for page in [DialogueRecord(dialogue).page] {
      #expect(!page.htmlText.contains("GEHEIM") && !page.markdownText.contains("GEHEIM"))
    }
    dialogue.add(.roundClosed("inbrengen"))
    #expect(!DialogueRecord(dialogue).page.markdownText.contains("GEHEIM"))
  }

  // MARK: Room

  @Test
  func `what does not fit on the sheet for the board is counted, and stands whole further on`()
    throws
  {
    var dialogue = WorkedDialogue()
    dialogue.open()
    let long = Array(repeating: "woorden", count: 30).joined(separator: " ")
    for number in 1...20 {
      dialogue.write(.agreed, "Afspraak \(number): \(long)", step: "oogst")
      dialogue.write(.askedOfBoard, "Vraag \(number): \(long)", step: "oogst")
    }
    dialogue.add(.actionPlanned(PlannedAction(what: "Eerst dit", needed: long)))
    let pages = DialogueRecord(dialogue).page.markdownText.components(separatedBy: "\n---\n")
    try #require(pages.count == 2)
    #expect(pages[0].contains("Eerst dit") && pages[0].contains("Vraag 1:"))
    #expect(!pages[0].contains("Afspraak 20:") && pages[0].contains("meer; alles staat verderop"))
    #expect(pages[1].contains("Afspraak 1:") && pages[1].contains("Afspraak 20:"))
    #expect(!pages[1].contains("Eerst dit"))
  }

  @Test func `sentences keep to the table of words`() {
    // Names of the format are quoted by themselves.
    let text = whole.markdownText.replacing("Dialoogtafel", with: "")
    #expect(Vocabulary.forbiddenWords(in: text) == [])
  }

  @Test func `who chose none of the options stands behind them, however many`() {
    let step = FormatStep(
      id: "kiezen", kind: .voting, name: "Kiezen", minutes: 5,
      details: .init(about: .options, way: .hands))
    var worked = WorkedDialogue()
    worked.open()
    for (subject, count) in [(.option("a"), 2), (.option("b"), 3), (.question, 4)]
      as [(Ballot.Subject, Int)]
    {
      worked.add(.voted(Ballot(Ballot.Key(step: step.id, subject: subject), counts: [count])))
    }
    let held = HeldDialogue(
      format: SessionFormat(
        id: "k", title: "K", explanation: "", minutes: 5, group: 2...50, steps: [step]),
      state: worked.held.state)
    let text = DialogueRecord(held, library: Library()).page.markdownText
    #expect(text.contains("| b | 3 |\n| a | 2 |\n| Geen van deze | 4 |"), "\(text)")
  }
}

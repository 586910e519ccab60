import Content
import ContentFolders
import JSONText
import Testing
import Wording

@testable import Reports

/// Every signal of the main scan fires, stays quiet and is undecided, each for a case made for it.
@Suite struct MainScanSignalTests {
  /// What everyone answers: a furthest step per level (0 none, nil weet-niet), and core questions
  /// that are not ja.
  struct Case: Sendable {
    var organisations: Int? = 2
    var people: Int? = 2
    var own: Int? = 2
    /// What the institute answers between organisations and people, where that is not the same.
    var institute: Int?
    /// Steps that are missing in the own role, as places.
    var missing: Set<Int> = []
    var core: [String: Judgement] = [:]
    var raters = (school: 1, institute: 1)
    var hasExamples = true
  }

  static let library = Library.assemble(layers: [ContentLayer.builtIn.files]).library

  static func result(_ answers: Case) throws -> ScanResult {
    let scan = try #require(library.scans["opleiden-in-de-school"])
    let ladder = try #require(scan.ladder)
    let moment = try #require(CalendarDate(year: 2026, month: 11, day: 20))
    let axis = try #require(ladder.axes.firstIndex { $0.id == "niveau" })
    func sheet(_ party: String, _ number: Int) -> Sheet {
      let answersToCriteria = ladder.criteria.map { criterion -> CriterionAnswer? in
        let level = ladder.axes[axis].values[criterion.placement[axis]].id
        var step = level == "institutioneel" ? answers.organisations : answers.people
        if party == "opleiding", let institute = answers.institute { step = institute }
        if level == "intrapersoonlijk" { step = answers.own }
        guard let step else { return CriterionAnswer(response: .whole(.dontKnow)) }
        let missing = level == "intrapersoonlijk" ? answers.missing : []
        return CriterionAnswer(
          response: .pick(.init(furthest: step > 0 ? step - 1 : nil, missing: missing)),
          remarks: Remarks(example: answers.hasExamples ? "Zo." : nil))
      }
      return Sheet(
        scan: scan.id, version: scan.version, partnership: "Proef", unit: nil, period: nil,
        moment: moment,
        author: .rater(Rater(id: "\(party)\(number)", name: nil, role: "opleider", party: party)),
        round: 1, coreAnswers: scan.coreQuestions.map { Answer(answers.core[$0.id] ?? .yes) },
        criterionAnswers: answersToCriteria, statementAnswers: [])
    }
    let sheets =
      (0..<answers.raters.school).map { sheet("school", $0) }
      + (0..<answers.raters.institute).map { sheet("opleiding", $0) }
    return ScanResult(scan: scan, sheets: sheets)
  }

  private static let islands: [String: Judgement] = [
    "lerende-cultuur": .partly, "ontwikkelrichtingen": .no,
  ]

  static let fires: [(String, Case, [String])] = [
    (
      "papieren-partnerschap", Case(organisations: 2, people: 1),
      [
        "Tussen de organisaties is het stevig tot en met identificatie (elkaar leren kennen).",
        "Tussen mensen is het stevig tot en met coördinatie (afspraken maken).",
      ]
    ),
    (
      "makelaarsafhankelijkheid", Case(organisations: 1, people: 1, own: 3),
      [
        "In je eigen rol is reflectie (door elkaars ogen kijken) al te zien.",
        "Tussen mensen is coördinatie (afspraken maken) al te zien.",
        "Tussen de organisaties is coördinatie (afspraken maken) al te zien.",
      ]
    ),
    (
      "eilandvorming", Case(core: islands),
      [
        "«Elkaar ontmoeten» is op orde.", "«Interventies die passen» is op orde.",
        "«Lerende cultuur» is gedeeltelijk op orde.",
        "«Ontwikkelrichtingen in balans» is nog niet op orde.",
      ]
    ),
    (
      "scheve-vertegenwoordiging", Case(raters: (3, 1)),
      ["Vanuit de school vulden 3 mensen in.", "Vanuit het instituut vulde één persoon in."]
    ),
    (
      // Eighteen questions have reflectie, none with an example.
      "bewijsarm", Case(organisations: 3, people: 3, own: 3, hasExamples: false),
      [
        "Als geheel is reflectie (door elkaars ogen kijken) al te zien.",
        "Bij geen van de 18 keer ja op reflectie (door elkaars ogen kijken) staat een voorbeeld.",
      ]
    ),
    (
      "overgeslagen-stap", Case(own: 3, missing: [1]),
      [
        "In je eigen rol is identificatie (elkaar leren kennen) nog niet te zien, en een latere stap wel."
      ]
    ),
    (
      // The twelve questions that are not about the own role.
      "uiteenlopende-beelden", Case(institute: 1),
      [
        "Op geen van de 12 vragen die jullie samen beantwoordden, kwamen beide kanten op dezelfde stap uit."
      ]
    ),
    (
      "hobbysfeer", Case(people: 3, core: ["personeelsbeleid": .partly]),
      [
        "Tussen mensen is reflectie (door elkaars ogen kijken) al te zien.",
        "«Personeelsbeleid» is gedeeltelijk op orde.",
      ]
    ),
  ]

  static let quiet: [(String, Case)] = [
    ("papieren-partnerschap", Case(organisations: 1, people: 1)),
    ("makelaarsafhankelijkheid", Case(organisations: 2, people: 1, own: 3)),
    ("eilandvorming", Case(core: ["lerende-cultuur": .partly])),
    // Exactly twice as many is not more than twice.
    ("scheve-vertegenwoordiging", Case(raters: (2, 1))),
    ("bewijsarm", Case(organisations: 3, people: 3, own: 3)),
    ("overgeslagen-stap", Case(own: 3)), ("uiteenlopende-beelden", Case()),
    ("hobbysfeer", Case(people: 2, core: ["personeelsbeleid": .partly])),
  ]

  static let undecided: [(String, Case, [String])] = [
    (
      "papieren-partnerschap", Case(people: nil),
      [
        "Tussen de organisaties is het stevig tot en met identificatie (elkaar leren kennen).",
        "Tussen mensen is het misschien tot en met transformatie (samen iets nieuws dat blijft) stevig.",
      ]
    ),
    (
      "makelaarsafhankelijkheid", Case(organisations: nil, people: 1, own: 3),
      [
        "In je eigen rol is reflectie (door elkaars ogen kijken) al te zien.",
        "Wat er tussen de organisaties te zien is, is nog niet te zeggen.",
      ]
    ),
    (
      "eilandvorming", Case(core: ["lerende-cultuur": .no, "ontwikkelrichtingen": .dontKnow]),
      ["Of «Ontwikkelrichtingen in balans» op orde is, is nog niet te zeggen."]
    ),
    (
      "scheve-vertegenwoordiging", Case(raters: (2, 0)),
      ["Vanuit het instituut vulde nog niemand iets in.", "Vanuit de school vulden 2 mensen in."]
    ),
    (
      "bewijsarm", Case(organisations: nil, people: nil, own: nil),
      [
        "Wat er als geheel te zien is, is nog niet te zeggen.",
        "Bij reflectie (door elkaars ogen kijken) is nog nergens ja gezegd.",
        "Bij transformatie (samen iets nieuws dat blijft) is nog nergens ja gezegd.",
      ]
    ),
    (
      "overgeslagen-stap", Case(own: nil),
      ["Of er in je eigen rol een eerdere stap ontbreekt, is nog niet te zeggen."]
    ),
    (
      "uiteenlopende-beelden", Case(raters: (1, 0)),
      ["Of jullie op dezelfde stap uitkwamen, is nog niet te zeggen."]
    ),
    (
      "hobbysfeer", Case(people: 3, core: ["personeelsbeleid": .dontKnow]),
      ["Of «Personeelsbeleid» op orde is, is nog niet te zeggen."]
    ),
  ]

  private static func signal(_ id: String, _ answers: Case) throws -> JSONValue {
    try result(answers).json["signals"].elements.first { $0["id"] == .string(id) } ?? .null
  }

  @Test(arguments: fires)
  func `a signal fires, and says because of which values`(
    id: String, answers: Case, because: [String]
  ) throws {
    let signal = try Self.signal(id, answers)
    #expect(signal["state"] == "fired")
    #expect(signal["because"] == .array(because.map { .string($0) }))
    #expect(Vocabulary.forbiddenWords(in: because.joined(separator: " ")) == [])
  }

  @Test(arguments: quiet)
  func `a signal that does not fire is not named`(id: String, answers: Case) throws {
    #expect(try Self.signal(id, answers) == .null)
  }

  @Test(arguments: undecided)
  func `a signal of which too little is known is undecided, and says what is not known`(
    id: String, answers: Case, because: [String]
  ) throws {
    let signal = try Self.signal(id, answers)
    #expect(signal["state"] == "undecided")
    #expect(signal["because"] == .array(because.map { .string($0) }))
    #expect(Vocabulary.forbiddenWords(in: because.joined(separator: " ")) == [])
  }

  @Test func `every signal has its three cases`() throws {
    let scan = try #require(Self.library.scans["opleiden-in-de-school"])
    let ids = scan.signals.map(\.id)
    #expect(Self.fires.map(\.0) == ids)
    #expect(Self.quiet.map(\.0) == ids)
    #expect(Self.undecided.map(\.0) == ids)
  }

  @Test func `on the page fired ones are told in full and undecided ones apart`() throws {
    let result = try Self.result(Case(people: 3, core: ["personeelsbeleid": .partly]))
    let text = result.page(withExplanation: true).terminalText(TerminalStyle(isColored: false))
    #expect(text.contains("\nWat opvalt\n  - Gedragen door goede wil. Tussen mensen is reflectie"))
    #expect(text.contains("Wat gebeurde er de laatste keer dat"))
    let unknown = try Self.result(Case(people: nil))
    let other = unknown.page(withExplanation: true).terminalText(TerminalStyle(isColored: false))
    #expect(other.contains("\n\(TalkHeadings.undecided)\n  - "))
  }
}

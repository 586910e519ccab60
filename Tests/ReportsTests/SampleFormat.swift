import Content

/// A session format with every kind of step, in texts that stand nowhere else.
enum SampleFormat {
  static let format = SessionFormat(
    id: "boomgesprek", title: "Boomgesprek", explanation: "Voor wie samen een bos plant.",
    minutes: 82, group: 4...24, parties: ["school", "opleiding"], scan: "p", sources: ["boek"],
    steps: [
      step("welkom", .welcome, 5, "Welkom", shortest: 3),
      step(
        "kennis", .joining, 6, "Wie is er?", details: .init(minutesPerTen: 2)),
      step("woorden", .terms, 5, "Wat noemen we hoe?"),
      step("alleen", .individual, 4, "Denk eerst alleen", isDropped: true, record: "Eén zin."),
      step("samen", .pairs, 5, "Met zijn tweeën", shortest: 4, isDropped: true),
      step("kaarten", .card, 10, "Twee kaarten", details: .init(cards: 2, phase: .vision)),
      step("rond", .plenary, 5, "De kring", details: .init(material: [.options, .advantages])),
      step(
        "brengen", .contributing, 6, "Breng in",
        details: .init(question: "Welke boom eerst?", isThemed: true)),
      step("ordenen", .ordering, 4, "Leg bij elkaar", details: .init(about: .contributions)),
      step(
        "cijfers", .voting, 6, "Geef cijfers", details: .init(about: .contributions, way: .score)),
      step(
        "handen", .voting, 3, "Steek op",
        details: .init(
          question: "Doen we het?", about: .choices, way: .hands,
          choices: ["Eens", "Twijfel", "Oneens"])),
      step(
        "stippen", .voting, 3, "Plak", details: .init(about: .options, way: .dots, dots: 2)),
      step("oogst", .harvest, 10, "Oogst"),
      step("doen", .actions, 6, "Wie doet wat"),
      step("klaar", .closing, 4, "Klaar"),
    ])

  private static func step(
    _ id: String, _ kind: FormatStep.Kind, _ minutes: Int, _ name: String, shortest: Int? = nil,
    isDropped: Bool = false, record: String? = nil, details: FormatStep.Details = .init()
  ) -> FormatStep {
    FormatStep(
      id: id, kind: kind, name: name, minutes: minutes, shortest: shortest,
      mayBeDropped: isDropped, leader: "Je leidt \(id).", participants: "Wij doen \(id).",
      record: record, details: details)
  }

  static let library: Library = {
    var library = Library()
    library.scans["p"] = Scan(
      id: "p", title: "Bos", version: 1, language: "nl", rationale: "", parties: ["school"],
      alsoHeard: [], coreQuestions: [], signals: [], earlier: [],
      kind: .profile(
        Profile(
          options: [
            .init(
              id: "eik", name: "Eiken", core: "Veel eiken.", advantages: ["Sterk hout."],
              disadvantages: ["Groeit traag."])
          ], statements: [])))
    library.themes["groei"] = Theme(id: "groei", name: "Groei", explanation: "")
    return library
  }()
}

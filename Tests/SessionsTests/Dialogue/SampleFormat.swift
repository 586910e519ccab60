import Content
import Sessions

/// A format with every kind of step and every way of voting.
enum SampleFormat {
  /// Minutes: 5, 5, 10, 20, 15, 5, 5, 5, 10, 10, 10, 5, 5; together 110.
  static let workshop = SessionFormat(
    id: "werkplaats", title: "Werkplaats", explanation: "", minutes: 110, group: 2...50,
    scan: "profiel",
    steps: [
      FormatStep(id: "welkom", kind: .welcome, name: "Welkom", minutes: 5, shortest: 3),
      FormatStep(
        id: "aansluiten", kind: .joining, name: "Aansluiten", minutes: 5,
        details: .init(minutesPerTen: 2)),
      FormatStep(
        id: "begrippen", kind: .terms, name: "Begrippen", minutes: 10, mayBeDropped: true),
      FormatStep(
        id: "kaarten", kind: .card, name: "Kaarten", minutes: 20, shortest: 10,
        details: .init(cards: 2)),
      FormatStep(
        id: "inbreng", kind: .contributing, name: "Inbreng", minutes: 15, shortest: 10,
        details: .init(question: "Wat?", contributions: 2)),
      FormatStep(
        id: "hand", kind: .voting, name: "Handen", minutes: 5,
        details: .init(about: .contributions, way: .hands)),
      FormatStep(
        id: "opties", kind: .voting, name: "Opties", minutes: 5,
        details: .init(about: .options, way: .hands)),
      FormatStep(
        id: "kleur", kind: .voting, name: "Kleuren", minutes: 5,
        details: .init(about: .choices, way: .hands, choices: ["Eens", "Twijfel", "Oneens"])),
      FormatStep(
        id: "stip", kind: .voting, name: "Stippen", minutes: 10,
        details: .init(about: .contributions, way: .dots, dots: 3)),
      FormatStep(
        id: "cijfer", kind: .voting, name: "Cijfers", minutes: 10, mayBeDropped: true,
        details: .init(about: .contributions, way: .score)),
      FormatStep(id: "oogst", kind: .harvest, name: "Oogst", minutes: 10),
      FormatStep(id: "actie", kind: .actions, name: "Acties", minutes: 5),
      FormatStep(id: "afsluiten", kind: .closing, name: "Afsluiten", minutes: 5),
    ])

  static func setup(
    anonymous: Bool = false, byTable: Bool = false,
    _ groups: [DialogueGroup] = [
      DialogueGroup(id: "school", people: 6), DialogueGroup(id: "opleiding", people: 5),
    ]
  ) throws -> DialogueSetup {
    guard let day = CalendarDate("2026-11-21") else { throw SampleFault.day }
    return DialogueSetup(
      partnership: "Noord", format: "werkplaats", fingerprint: "f", unit: .partnership, moment: day,
      isAnonymous: anonymous, isByTable: byTable, groups: groups)
  }

  enum SampleFault: Error { case day, time }
}

import Content
import Sessions

/// The time in a dialogue.
package enum DialogueTimeWording {
  /// Before a prompt: what is left of the step, in seconds; below 0 it takes longer.
  package static func left(seconds: Int) -> String {
    if seconds > 60 { return "[nog \((seconds + 59) / 60) min]" }
    if seconds > 30 { return "[nog 1 min]" }
    if seconds > 0 { return "[nog \(seconds) sec]" }
    let over = -seconds / 60
    return over == 0 ? "[tijd is om]" : "[\(over) min over tijd]"
  }

  /// A number of minutes.
  package static func minutes(_ count: Int) -> String { counted(count, "minuut", "minuten") }

  package static let until =
    "Tot hoe laat zijn jullie bij elkaar? Typ een tijd (15.30) of een aantal minuten."
  /// Asks until when, with what Enter means.
  package static func untilPrompt(_ end: ClockTime, minutes: Int) -> String {
    "Tot: (Enter = \(end.dutch), \(counted(minutes, "minuut", "minuten")))"
  }
  package static let sayUntil =
    "Dat is geen tijd. Typ bijvoorbeeld 15.30, of 90 voor negentig minuten."

  /// People sit down again.
  package static func again(_ day: CalendarDate, step: String?) -> [String] {
    ["Jullie waren hier bezig op \(day.dutch)."]
      + (step.map { [ended("Jullie waren bij: \($0)")] } ?? ["Jullie waren nog niet begonnen."])
  }
  /// The same sitting goes on.
  package static func goesOn(step: String?) -> String {
    step.map { ended("Jullie gaan verder bij: \($0)") } ?? "Jullie gaan verder."
  }

  /// The clock is past the times that were planned.
  package static func overrun(_ minutes: Int) -> String {
    "\(counted(minutes, "minuut", "minuten")) uitgelopen."
  }
  /// Before it begins: it will take too long with so many people.
  package static func tooLong(_ minutes: Int, people: Int) -> String {
    "Met \(people) mensen duurt alles samen \(counted(minutes, "minuut", "minuten")) te lang."
  }
  package static let onTime = "Jullie lopen op tijd."
  /// When it will be done, beside when people have to leave.
  package static func endsAt(_ expected: ClockTime, end: ClockTime?) -> String {
    let planned = end.map { "; jullie hebben tot \($0.dutch)" } ?? ""
    return "Zo zijn jullie klaar om \(expected.dutch)\(planned)."
  }
  /// What time it is.
  package static func now(_ time: ClockTime) -> String { "Het is \(time.dutch)." }

  package static let proposal = "Dit kan korter of weg. Wat doen jullie?"
  package static let nothingToSave = "Er is niets meer dat korter kan of weg kan."
  /// Something that saves time, with a star when it is proposed.
  package static func saving(_ saving: Timetable.Saving, _ name: String, isProposed: Bool) -> String
  {
    let what =
      saving.minutes.map { "\(quoted(name)) korter: \(counted($0, "minuut", "minuten"))" }
      ?? "\(quoted(name)) laten vervallen"
    return "\(what) (scheelt \(saved(saving)))" + (isProposed ? " *" : "")
  }
  private static func saved(_ saving: Timetable.Saving) -> String {
    counted(saving.saved, "minuut", "minuten")
  }
  /// Asks what is to be saved.
  package static func proposalPrompt(hasProposal: Bool) -> String {
    hasProposal ? "Nummers: (a = alles met een *; Enter = niets)" : "Nummers: (Enter = niets)"
  }
  package static let sayNumbers = "Typ nummers uit het lijstje, een a, of alleen Enter."
  /// Everything that is proposed together is not enough.
  package static func notEnough(_ minutes: Int) -> String {
    "Ook met alles met een * duurt het nog \(counted(minutes, "minuut", "minuten")) te lang."
  }
  package static let changed = "Aangepast."
  package static let unchanged = "Er verandert niets."
}

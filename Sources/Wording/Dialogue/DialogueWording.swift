import Content
import Sessions

/// What is said in every step of a dialogue.
package enum DialogueWording {
  package static let prompt = ">"

  /// What `?` tells of the keys that work in every step.
  package static let keysOfEveryStep = [
    "Enter of v: verder. terug: het laatste ongedaan maken. opnieuw: toch weer wel.",
    "p met tekst erachter: parkeren. wijzig: een regel veranderen of weghalen.",
    "tijd: hoe laat het is en wat korter kan. naar: naar een andere stap.",
  ]

  /// The keys of every step, as they stand under the first of them.
  package static let keys = [
    "Enter = verder", "terug", "opnieuw", "wijzig", "p tekst = parkeren", "tijd", "naar", "?",
    "stop",
  ]
  package static let keysShort = "Enter = verder · ? = alle toetsen"

  /// Over a step: its place and name.
  package static func heading(_ step: FormatStep, _ place: Int, of count: Int) -> String {
    "\(place) van \(count) · \(step.name)"
  }

  /// Its times and length; only the length without a clock.
  package static func times(_ row: Timetable.Row) -> String {
    let length = counted(row.minutes, "minuut", "minuten")
    guard let begins = row.begins, let ends = row.ends else { return length }
    return "\(begins.dutch)–\(ends.dutch) · \(length)"
  }

  package static let leader = "Jij:"
  package static let participants = "De anderen:"
  /// The question of a step.
  package static func question(_ text: String) -> String { "Vraag: \(text)" }

  /// What `wijzig` shows and asks.
  package static let nothingToChange = "Er is nog geen regel om te veranderen."
  package static let changeWhich = "Welke regel? (nummer; Enter = geen)"
  package static let changeTo = "Nieuwe tekst: (weg = weghalen; Enter = laten staan)"
  package static let removeWord = "weg"
  package static let changed = "Veranderd."
  package static let removed = "Weggehaald. Met opnieuw komt het terug."

  /// What `naar` shows and asks.
  package static let goWhich = "Naar welke stap? (nummer; Enter = hier blijven)"
  /// How far the group is with a step, behind its name.
  package static func stepMark(isDone: Bool, isDropped: Bool, isCurrent: Bool) -> String {
    isCurrent ? " (hier zijn jullie)" : isDropped ? " (vervallen)" : isDone ? " (gedaan)" : ""
  }

  package static let parkWhat = "Wat parkeer je? (Enter = niets)"
  package static let parked = "Geparkeerd. Het komt terug bij het afsluiten."
  package static let noted = "Genoteerd."
  package static let nothingToUndo = "Er is niets meer om ongedaan te maken."
  package static let nothingToRedo = "Er is niets om terug te halen."
  /// The number is not in the list.
  package static func sayNumber(upTo: Int) -> String {
    "Typ een nummer van 1 tot en met \(upTo), of Enter."
  }

  /// Behind an end before anything was begun: what was answered until then is asked again.
  package static func notBegun(folder: String) -> [String] {
    [
      "Het gesprek was nog niet begonnen; er is niets bewaard. Beginnen kan altijd met:",
      "  grensganger dialogue \(folder)",
    ]
  }

  /// Behind an end before the end.
  package static func resume(folder: String) -> [String] {
    [
      "Alles wat is getypt, is bewaard. Verder gaan kan altijd; typ dan:",
      "  grensganger dialogue \(folder)",
    ]
  }
}

extension ClockTime {
  /// As people write it: "14.05".
  package var dutch: String { description.split(separator: ":").joined(separator: ".") }
}

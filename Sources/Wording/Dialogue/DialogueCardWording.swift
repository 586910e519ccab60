import Content
import Sessions

/// Question cards in a dialogue.
package enum DialogueCardWording {
  package static let `where` = "Welke kaarten nemen jullie?"
  /// Enter is the advice of a scan, where there is one.
  package static func wherePrompt(hasAdvice: Bool) -> String {
    hasAdvice ? "Nummer: (Enter = 1)" : "Nummer:"
  }
  /// The cards of the latest scan, in the list of ways to choose.
  package static func advice(_ scan: String, on day: CalendarDate, count: Int) -> String {
    "wat past bij jullie laatste scan: \(scan), \(day.dutch) (\(counted(count, "kaart", "kaarten")))"
  }
  /// When the latest scan gives no cards yet, because the talk about it is not done.
  package static func adviceWaits(_ scan: String, on day: CalendarDate) -> String {
    "Jullie scan (\(scan), \(day.dutch)) geeft pas kaarten als jullie de gespreksonderwerpen daarvan hebben gehad. Dat kan met:"
  }
  /// The command that goes on with that talk.
  package static func finishScan(_ folder: String, _ session: String) -> String {
    "  grensganger scan \(folder) --session \(session)"
  }
  package static let byTheme = "kaarten van een thema"
  package static let byHand = "een kaart die je zelf zoekt"
  package static let atRandom = "kaarten die het lot kiest"
  package static let themePrompt = "Thema: (nummer, of meer met komma's; Enter = terug)"
  package static let searchPrompt =
    "Welke kaart? Typ de id, of woorden uit de vraag. (Enter = terug)"
  package static let whichPrompt = "Nummer: (Enter = opnieuw zoeken)"
  package static let notFound = "Geen kaart gevonden. Probeer één woord."
  /// Tells with which number cards were drawn.
  package static func seed(_ seed: UInt64) -> String {
    "Getrokken met het getal \(seed). Met --seed \(seed) krijg je dezelfde kaarten."
  }
  package static let takePrompt = "(k = een kaart nemen; Enter = verder) >"
  package static let noneLeft = "Er zijn geen kaarten meer. Typ wat er gezegd wordt."
  package static let noneLeftHere = "Hier zijn geen kaarten meer."

  /// What can be typed at a card.
  package static func keys(hasEasier: Bool, hasFollowUps: Bool, hasReason: Bool) -> [String] {
    [
      hasEasier ? "m = makkelijker" : nil, hasFollowUps ? "d = doorvragen" : nil,
      hasReason ? "w = waarom" : nil, "k = andere kaart", "tekst = notitie", "Enter = verder",
    ].compactMap(\.self)
  }
  package static let help = [
    "Lees de kaart twee keer voor. Typ daarna wat er gezegd wordt: elke regel is een notitie.",
    "m: een makkelijker vraag. d: doorvragen. w: waarom deze vraag. k: een andere kaart.",
  ]
  /// The easier question; nil when the card has none.
  package static func easier(_ text: String?) -> String? { text.map { "Makkelijker: \($0)" } }
  package static let noEasier = "Bij deze kaart is geen makkelijker vraag."
  /// A question to go on with.
  package static func followUp(_ text: String) -> String { "Vraag door: \(text)" }
  package static let noFollowUp = "Er zijn geen vragen meer om door te vragen."
  package static let noReason = "Bij deze kaart staat niet waarom."

  package static let harvest = "Wat komt eruit? Eén regel elk; Enter slaat over."
  /// Before one of the three lines that a card ends in.
  package static func harvestPrompt(_ kind: DialogueLine.Kind) -> String {
    switch kind {
    case .now: "Nu:"
    case .later: "Later:"
    default: "Volgende stap:"
    }
  }
}

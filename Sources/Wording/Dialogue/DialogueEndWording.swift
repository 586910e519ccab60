import Sessions

/// The end of a dialogue.
package enum DialogueEndWording {
  /// Over what was parked.
  package static func parked(_ count: Int) -> String {
    count == 1 ? "Eén punt is geparkeerd:" : "\(count) punten zijn geparkeerd:"
  }
  package static let parkedPrompt = "(a = maak er een stap van; Enter = laten staan)"
  package static let parkedLetters = "Typ a om er een stap van te maken, of alleen Enter."

  package static let readAloud = "Dit is opgeschreven. Lees het voor:"
  /// Over the lines of a kind that are read aloud.
  package static func heading(_ kind: DialogueLine.Kind) -> String {
    switch kind {
    case .agreed: "\(BoardWording.agreedHeading):"
    case .different: "\(BoardWording.differentHeading):"
    default: "\(BoardWording.askedHeading):"
    }
  }
  package static let recognition =
    "Herkennen jullie wat er is opgeschreven? Dit is geen toets: nee mag ook."
  package static let recognitionPrompt = "(j = ja, d = deels, n = nee; Enter = niet gevraagd)"
  package static let recognitionLetters = "Typ j (ja), d (deels), n (nee) of alleen Enter."
  package static let because = "Wat klopt er niet, of wat mist er? (Enter = niet noteren)"

  /// How many steps were agreed.
  package static func steps(_ count: Int) -> String {
    count == 0
      ? "Er is geen stap afgesproken." : "Afgesproken: \(counted(count, "stap", "stappen"))."
  }
  package static let question = "Sluiten jullie het gesprek af?"
  package static let closePrompt = "(Enter = afsluiten, n = nog niet) >"
  package static let closeHelp =
    "Met n kun je later verdergaan. Wat is afgesloten, kun je alleen nog heropenen om iets te verbeteren."
  package static let isClosed = "Het gesprek is afgesloten."
  package static let closed =
    "Dit gesprek is afgesloten. Een nieuw gesprek begin je met --new."

  /// Of one that is closed: whether it is opened again, and what then can be done.
  package static let reopen = "Heropenen om iets te verbeteren?"
  package static let reopened =
    "Het gesprek is weer open. Met wijzig verander je een regel, met naar ga je naar een stap. Sluit het daarna weer af."
  /// How it is opened later, to correct something.
  package static func correctCommand(_ folder: String, session: String) -> [String] {
    [
      "Iets verbeteren kan nog; typ dan:", "  grensganger dialogue \(folder) --session \(session)",
    ]
  }

  package static let writeRecord = "Nu een verslag maken?"
  /// Stands over the name of the file with the record.
  package static let mailThis = "Het verslag is klaar. Voeg dit bestand toe aan een mail:"
  /// Where that file is, and what people do with it who get it.
  package static func mailHint(_ folder: String) -> [String] {
    [
      "Het staat in de map \(folder).",
      "Wie het krijgt, opent het met een dubbelklik, ook zonder internet. De eerste bladzijde is voor het bestuur.",
    ]
  }
  /// The command on a line of its own, so that it can be copied whole.
  package static func recordCommand(_ folder: String, session: String) -> [String] {
    [
      "Later een verslag maken kan ook; typ dan:",
      "  grensganger report \(folder) --kind dialogue --session \(session)",
    ]
  }
}

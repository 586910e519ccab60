import Sessions

/// What is said when two sides answer at one table.
package enum TogetherWording {
  /// Before the first question.
  package static func welcome(
    total: Int, open: Int, minutes: Int, sides: [String]
  ) -> [String] {
    let number =
      open == total
      ? "Jullie krijgen \(counted(total, "vraag", "vragen"))"
      : "Er zijn nog \(counted(open, "vraag", "vragen")) over van de \(total)"
    return [
      "\(number); met ongeveer \(AskingTime.secondsTogether) seconden per vraag duurt dat \(AskingWording.minuteCount(minutes)).",
      "Zo gaat het: één leest de vraag voor. Kies elk voor jezelf, zonder te overleggen. Laat dan tegelijk zien wat je koos: een kaart met de letter, of vingers: één vinger is a, twee is b. Een vuist is «nog geen van deze».",
      "Eén van jullie typt beide antwoorden, eerst \(sides.joined(separator: ", dan ")). Praten komt daarna: wat verschilt, komt terug.",
      "Elk antwoord wordt meteen bewaard. Stoppen kan altijd.",
    ]
  }

  /// Waits for the first question.
  package static let startPrompt = "Enter = beginnen:"

  /// Above descriptions.
  package static let chooseDescription =
    "Kies elk in stilte de verste beschrijving die nu klopt en waarvan je een voorbeeld kunt noemen. Laat tegelijk zien."

  /// Above a question without descriptions.
  package static let chooseAnswer = "Kies elk in stilte een antwoord. Laat tegelijk zien."

  /// Before what is typed.
  package static func prompt(_ sides: [String]) -> String {
    "Antwoorden (eerst \(sides.joined(separator: ", dan "))):"
  }

  /// Too few or too many answers.
  package static func sayBoth(_ sides: [String], example: [String]) -> String {
    let two = example.prefix(sides.count)
    let shown = (Array(two.dropFirst()) + two.prefix(1)).joined(separator: " ")
    return
      "Typ \(sides.count == 2 ? "twee" : "\(sides.count)") antwoorden met een spatie ertussen, eerst \(sides.joined(separator: ", dan ")): bijvoorbeeld \(shown). Er is niets veranderd."
  }

  /// Before a question for one side.
  package static func asked(_ side: String) -> String { side.capitalizedFirst + ":" }

  /// What both answered: "vanuit de school: b; vanuit het instituut: c".
  package static func both(_ answers: [(side: String, answer: String)]) -> String {
    answers.map { "\($0.side): \($0.answer)" }.joined(separator: " · ")
  }

  /// After the last question.
  package static func closing(answered: Int, of total: Int) -> String {
    answered == total
      ? "Dit waren de vragen. Jullie hebben ze alle \(total) ingevuld."
      : "Dit waren de vragen. Jullie hebben er \(answered) van de \(total) ingevuld."
  }

  /// What can be typed after the last question.
  package static let closingHelp =
    "Typ klaar als jullie niets meer willen veranderen. Typ een nummer om naar een vraag te gaan."
}

extension AskingWording {
  /// What both sides answered before.
  package static func bothNow(_ answers: [(side: String, answer: String)]) -> String {
    "Nu: \(TogetherWording.both(answers)). Enter = zo laten."
  }
}

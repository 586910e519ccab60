import Content

/// What is said about something that a condition under `vereist` may not use.
enum RequirementMessages {
  static func notAllowed(_ word: String, _ rule: ConditionProblem.RequirementRule) -> Message {
    switch rule {
    case .noNegation:
      Message(
        "Hier mag geen «niet» staan.", why: reason,
        remedy: "Schrijf wat er wel moet zijn, zonder «niet».")
    case .onlyAtLeast:
      Message(
        "Hier kun je niet vergelijken met \(quoted(word)).", why: reason,
        remedy: "Gebruik «>=» of «>».")
    case .leftSide:
      Message(
        "Hier kan \(quoted(word)) niet links van het teken staan.", why: reason,
        remedy: """
          Zet links «positie» of «voorhoede» van een waarde, of een vraag, zoals in «criterium.ID >= reflectie».
          """)
    case .rightSide:
      Message(
        "Hier kan \(quoted(word)) niet rechts van het teken staan.", why: reason,
        remedy: "Zet rechts de id van een stap, zoals in «criterium.ID >= reflectie».")
    case .noAddition:
      Message(
        "Hier kan in \(quoted(word)) geen «+» staan.",
        why: "Onder «vereist» vergelijk je altijd met een vaste stap.",
        remedy: "Noem de stap die je bedoelt.")
    case .notTheWhole:
      Message(
        "Hier kan \(quoted(word)) niet zonder as en waarde staan.",
        why: "Deze voorwaarde bepaalt zelf mee waar het geheel staat.",
        remedy: """
          Zet er een as en een waarde voor, zoals in «niveau.interpersoonlijk.positie >= reflectie».
          """)
    }
  }

  private static let reason = "Onder «vereist» mag een hoger antwoord het beeld nooit lager maken."
}

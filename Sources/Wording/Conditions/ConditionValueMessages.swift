import Content

/// What is said about numbers and names in a condition, and about what can be compared.
enum ConditionValueMessages {
  static func numberTooLarge(_ text: String, _ limit: Int) -> Message {
    Message(
      "Het getal \(quoted(text)) is te groot; het hoogste getal is \(limit).",
      remedy: "Schrijf een kleiner getal.")
  }

  static func decimalNumber(_ text: String) -> Message {
    Message(
      "\(quoted(text)) kan hier niet staan.",
      why: "Een deel van het geheel schrijf je als breuk, want een breuk is precies.",
      remedy: "Schrijf een breuk, zoals «1/2» of «2/3».")
  }

  static func zeroDenominator(_ text: String) -> Message {
    Message(
      "In de breuk \(quoted(text)) staat onder de streep een 0.",
      remedy: "Schrijf onder de streep een getal van 1 of hoger, zoals in «2/3».")
  }

  static func shareAboveOne(_ text: String) -> Message {
    Message(
      "De breuk \(quoted(text)) is meer dan 1.", why: "Een deel is nooit meer dan het geheel.",
      remedy: "Schrijf een breuk die hoogstens 1 is, zoals «2/3».")
  }

  static func unknownName(
    _ name: String, _ kind: ConditionProblem.NameKind, _ suggestion: String?
  ) -> Message {
    Message(
      "\(quoted(name)) bestaat niet in deze scan.", why: "Hier hoort \(kind.phrase).",
      remedy: kind == .value
        ? """
        Verbeter het woord. Schrijf voor een id ook wat het is, zoals in «criterium.ID = STAP» of \
        «kernvraag.ID op-orde».
        """
        : "Verbeter de naam, of haal dit deel van de voorwaarde weg.",
      hint: didYouMean(suggestion))
  }

  static func unknownAxisValue(_ value: String, _ axis: String, _ suggestion: String?) -> Message {
    Message(
      "De as \(quoted(axis)) heeft geen waarde \(quoted(value)).",
      why: "Hier hoort de id van een waarde die onder \(quoted(axis)) bij «assen» staat.",
      remedy: "Verbeter de id, of haal dit deel van de voorwaarde weg.",
      hint: didYouMean(suggestion))
  }

  static let noneIsNoStep = Message(
    "«geen» kan hier niet staan.", why: "Tussen deze haakjes hoort de id van een stap.",
    remedy: "Vervang «geen» door een stap, zoals in «voorbeelden(reflectie)».")

  static func typeMismatch(
    _ left: ConditionProblem.ValueKind, _ right: ConditionProblem.ValueKind, _ word: String
  ) -> Message {
    Message(
      """
      \(quoted(word)) is \(right.phrase), maar wordt vergeleken met \(left.phrase).
      """,
      why: "Alleen waarden van dezelfde soort zijn te vergelijken.",
      remedy: "Vergelijk \(left.partner), of \(right.partner).")
  }

  static func plusNeedsStep(_ word: String, _ kind: ConditionProblem.ValueKind) -> Message {
    Message(
      "Achter \(quoted(word)) kan geen «+» staan, want het is \(kind.phrase).",
      why: "Met «+» tel je stappen op, zoals in «positie + 1».",
      remedy: "Haal «+» en het getal erachter weg.")
  }

  static func timesNeedsCount(_ word: String, _ kind: ConditionProblem.ValueKind) -> Message {
    Message(
      "Voor \(quoted(word)) kan geen «*» staan, want het is \(kind.phrase).",
      why: "Met «*» vermenigvuldig je een aantal, zoals in «2 * aantal(school)».",
      remedy: "Haal «*» en het getal ervoor weg.")
  }
}

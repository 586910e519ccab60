import Content

/// What is said about the text of a condition: words and signs that do not belong where they stand.
enum ConditionTextMessages {
  static let empty = Message(
    "De voorwaarde is leeg.",
    remedy: "Schrijf een voorwaarde, zoals «kernvraag.ontmoeten op-orde».")

  static func unexpectedCharacter(_ scalar: Unicode.Scalar) -> Message {
    Message(
      "Het teken \(quoted(String(Character(scalar)))) betekent niets in een voorwaarde.",
      why: """
        Een voorwaarde bestaat uit woorden, id's, getallen, haakjes en de tekens «=», «!=», «<», \
        «<=», «>», «>=», «+», «*», «.» en «/».
        """,
      remedy: "Haal het teken weg.")
  }

  static func unknownOperator(_ sign: String, _ meant: String?) -> Message {
    Message(
      "\(quoted(sign)) is geen teken dat we hier kennen.",
      remedy: meant.map { "Schrijf het woord \(quoted($0))." }
        ?? "Gebruik om te vergelijken «=», «!=», «<», «<=», «>» of «>=».")
  }

  static func unexpectedWord(
    _ word: String, _ expected: ConditionProblem.Expectation, _ suggestion: String?
  ) -> Message {
    Message(
      "\(quoted(word)) kan op deze plaats niet staan.",
      why: "Hier hoort \(expected.phrase).",
      remedy: "Verbeter het woord, of vul aan wat ervoor ontbreekt.",
      hint: didYouMean(suggestion))
  }

  static func unexpectedEnd(_ expected: ConditionProblem.Expectation) -> Message {
    Message(
      "De voorwaarde houdt te vroeg op.", why: "Hier hoort nog \(expected.phrase).",
      remedy: "Vul de voorwaarde aan, of haal het laatste woord weg.")
  }

  static func expectedComparison(_ after: String, _ found: String?) -> Message {
    Message(
      found.map { "Achter \(quoted(after)) staat \(quoted($0)), en geen vergelijking." }
        ?? "Achter \(quoted(after)) ontbreekt een vergelijking.",
      why: "Een waarde alleen is niet waar of onwaar.",
      remedy: """
        Zet er een teken en een waarde achter, zoals in «positie >= reflectie» of «gaten > 1».
        """)
  }

  static func missingInOrder(_ coreQuestion: String, _ found: String?) -> Message {
    let name = "kernvraag.\(coreQuestion)"
    return Message(
      found.map { "Achter \(quoted(name)) staat \(quoted($0)) in plaats van «op-orde»." }
        ?? "Achter \(quoted(name)) ontbreekt «op-orde».",
      why: "Van een kernvraag kan een voorwaarde alleen vragen of hij op orde is.",
      remedy: """
        Schrijf \(quoted(name + " op-orde")), met «niet» ervoor als je het omgekeerde bedoelt.
        """)
  }

  static func missingProperty(_ place: String) -> Message {
    Message(
      "Achter \(quoted(place)) ontbreekt wat je ervan wilt weten.",
      remedy: """
        Zet er «.positie», «.voorhoede» of «.gaten» achter, zoals in \(quoted(place + ".positie")).
        """)
  }

  static let doubleNegation = Message(
    "Hier staat twee keer «niet» achter elkaar.", why: "Samen heffen ze elkaar op.",
    remedy: "Haal er een weg, of allebei.")

  static func nestingTooDeep(_ limit: Int) -> Message {
    Message(
      "Hier staan meer dan \(limit) haakjes in elkaar.",
      remedy: "Haal haakjes weg, of verdeel de voorwaarde over twee voorwaarden.")
  }

  static func tooManyProblems(_ limit: Int) -> Message {
    Message(
      "Hier staan meer dan \(limit) fouten; wat erna komt, is niet gelezen.",
      remedy: "Verbeter eerst de fouten die hierboven staan.")
  }
}

/// "Bedoelde je «x»?"; empty when there is nothing to suggest.
func didYouMean(_ suggestion: String?) -> String {
  suggestion.map { "Bedoelde je \(quoted($0))?" } ?? ""
}

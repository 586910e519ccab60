import Sessions

/// What is said when several people answer one after the other at one laptop.
package enum GroupWording {
  /// Before the first.
  package static func welcome(isAnonymous: Bool) -> [String] {
    let kept =
      isAnonymous
      ? "Deze sessie is anoniem: bewaard wordt alleen wat iemand antwoordt en van welke kant die is."
      : "Ieder zegt eerst van welke kant en in welke rol."
    return ["Jullie vullen om de beurt in op deze laptop. \(kept)", secret]
  }

  private static let secret = "Kijk niet mee met wie aan de beurt is, en scrol niet terug."

  /// Asks for the side.
  package static let side = "Van welke kant antwoord je?"

  /// A side with the number to type for it.
  package static func sideKey(_ number: Int, _ party: String) -> String {
    "\(number) = \(Vocabulary.side(of: party))"
  }

  /// Something that is no side.
  package static func saySide(_ count: Int) -> String {
    count == 1 ? "Typ 1." : "Typ een nummer van 1 tot en met \(count)."
  }

  /// Asks for a role.
  package static let role = "Welke rol heb je, zoals schoolopleider? (Enter = geen)"

  /// A role that was not meant exactly.
  package static func meantRole(_ name: String) -> String { "Bedoel je \(quoted(name))?" }

  /// The role that is kept.
  package static func roleIs(_ name: String) -> String { "Rol: \(VisibleText.of(name))." }

  /// Asks for a name.
  package static let name = "Hoe heet je? Een rol is genoeg. (Enter = geen naam)"

  /// Asks for the name of a table.
  package static let tableName = "Hoe heet deze tafel? (Enter = geen naam)"

  /// Who can go on; a number for each.
  package static let goOn = "Wie gaat er verder?"

  /// Someone with the number to type.
  package static func personKey(_ number: Int, _ name: String) -> String {
    "\(number) = \(name)"
  }

  /// Something that is no number of a person.
  package static func sayPerson(_ count: Int) -> String {
    (count == 1 ? "Typ 1" : "Typ een nummer van 1 tot en met \(count)")
      + ", of druk op Enter als je nog niet begon."
  }

  /// Before the choice of a person.
  package static let goOnPrompt = "Nummer (Enter = iemand die nog niet begon):"

  /// In an anonymous session: the code of someone who began before.
  package static let codePrompt = "Heb je al een code, typ die dan. (Enter = je begint nu)"

  /// A code nobody has.
  package static func unknownCode(_ code: String) -> String {
    "Er is geen invuller met de code \(quoted(code)). Kijk of hij goed getypt is, of druk op Enter om te beginnen."
  }

  /// The code by which someone can go on.
  package static func code(_ code: String) -> String {
    "Je code is \(code). Schrijf hem op: daarmee kun je later verder."
  }

  /// Someone stopped before the end.
  package static func stopped(code: String?) -> String {
    "Je antwoorden zijn bewaard."
      + (code.map { " Wil je later verder, gebruik dan je code: \($0)." } ?? "")
  }

  /// Before the screen is left to the next.
  package static let clear = "Gelezen? Enter = het scherm leegmaken:"

  /// Something else than Enter.
  package static let sayClear = "Druk op Enter; daarna staan je antwoorden niet meer op het scherm."

  /// Lines between one person and the next.
  package static let linesBetween = 30

  /// After one person.
  package static let handOver =
    "Geef de laptop door. Enter = de volgende begint, klaar = dit was de laatste:"

  /// Something else than Enter or the word.
  package static let sayHandOver = "Druk op Enter als de volgende er klaar voor is, of typ klaar."
}

import Content
import Sessions

/// The end of the conversation.
package enum ClosingWording {
  package static let heading = "Klaar"
  package static let thanks = "Dit was het gesprek. Dank jullie wel."

  /// Where everything is. `session` is the name of its folder.
  package static func kept(session: String) -> String {
    "Jullie antwoorden en afspraken staan in de map van jullie partnerschap, in de sessie \(session). Er is niets verstuurd."
  }

  /// How to make the report and the calendar file. `folder` is the folder as it is typed.
  package static func commands(folder: String) -> [String] {
    [
      "Een verslag: grensganger report \(folder) -o verslag.html",
      "De afspraken in jullie kalender: grensganger plan \(folder) -o afspraken.ics",
    ]
  }

  package static let secondRound =
    "Denkt iemand er na dit gesprek anders over? Dan kan er een tweede ronde komen. Die staat naast de eerste; de eerste blijft zoals zij is."
  package static let finish =
    "Afsluiten kan ook: dan verandert er niets meer aan dit gesprek."

  /// What can be typed.
  package static func prompt(withSecondRound: Bool) -> String {
    withSecondRound
      ? "(Enter = klaar, r = tweede ronde, a = afsluiten)" : "(Enter = klaar, a = afsluiten)"
  }

  /// Something else was typed.
  package static func letters(withSecondRound: Bool) -> String {
    withSecondRound ? "Typ r of a, of druk op Enter." : "Typ a, of druk op Enter."
  }

  /// How the second round goes on.
  package static func secondRoundOpened(resume command: String) -> [String] {
    [
      "De tweede ronde staat klaar. Iedereen kan nu opnieuw antwoorden; wie niets verandert, laat het zo.",
      "Begin ermee met: \(command)",
    ]
  }

  package static let sureToFinish = "Zeker weten? Daarna kan niemand nog iets aanvullen."
  package static let finished = "Afgesloten."
}

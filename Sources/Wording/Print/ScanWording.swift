import Content

/// What stands on a printed scan, to read.
package enum ScanWording {
  package static let scaleHeading = "De stappen"
  package static let optionsHeading = "Waar het om kan gaan"

  /// What this paper is for.
  package static func about(_ scan: Scan) -> String {
    "Alle vragen, om rustig te lezen. Versie \(scan.version). Ga je de vragen beantwoorden? Lees dit dan pas daarna: de namen van de stappen sturen je keuze."
  }

  /// What can be answered to a core question.
  package static let answers =
    list(Scan.offeredJudgements.map(\.label), "of").capitalizedFirst + "."

  /// A cell of the rubric for which there is no description.
  package static func notAsked(_ reason: String) -> String {
    "Hier wordt niet naar gevraagd: \(reason)"
  }
}

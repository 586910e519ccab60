import Content
import Sessions

/// What `scan` says around the conversations.
package enum ScanCommandWording {
  /// There is no such scan.
  package static func unknownScan(_ name: String, _ known: [String], suggestion: String?) -> String
  {
    let meant = suggestion.map { " Bedoelde je «\($0)»?" } ?? ""
    return "De scan \(quoted(name)) is er niet.\(meant)\(couldStand(known))"
  }

  /// What stands behind `--scope` is not in the scan.
  package static func unknownScope(_ text: String, _ known: [String]) -> String {
    "\(quoted(text)) is in deze scan niet te vinden.\(couldStand(known))"
  }

  /// A session begins.
  package static func begins(_ session: String) -> String {
    "Een nieuwe sessie: \(session). Alles wat je antwoordt, wordt meteen bewaard."
  }

  /// A session goes on.
  package static func goesOn(_ session: String) -> String {
    "We gaan verder met de sessie \(session)."
  }

  /// Asks whether an old session goes on.
  package static func goOnWithOld(_ moment: CalendarDate) -> String {
    "De sessie van \(moment.dutch) is nog niet afgesloten. Ga je daarmee verder? Anders begint een nieuwe."
  }

  /// What the answers are about, one of these schools or all of them.
  package static let unit = "Waar gaan jullie antwoorden over?"

  /// Asks for a number of the list.
  package static let unitPrompt = "Typ een nummer (Enter = het hele partnerschap):"

  /// The number is not in the list.
  package static func sayUnit(_ count: Int) -> String {
    "Typ een nummer van 1 tot en met \(count), of Enter."
  }

  /// Asks how many people answer from a side.
  package static func howMany(_ party: String) -> String {
    "Hoeveel mensen vullen er in \(Vocabulary.side(of: party))?"
  }

  /// What was typed is no such number.
  package static let sayCount = "Typ een getal, zoals 4."

  /// An anonymous session needs five people.
  package static func tooFew(_ least: Int) -> String {
    "Anoniem kan vanaf \(least) mensen: met minder is te raden wie wat invulde. Doe het open, of vraag er meer mensen bij."
  }

  /// Options that do not go together.
  package static let togetherIsOpen =
    "«--together» en «--anonymous» gaan niet samen: aan één tafel ziet iedereen elkaars antwoord."

  /// Settings of a session that is going on stay as they are.
  package static let onlyAtFirst =
    "Deze sessie loopt al; wat je aan het begin koos (--unit, --scope, --anonymous), blijft zo. Laat die opties weg om verder te gaan. Met --new begin je een andere sessie."

  /// The session of today is over, or was deleted.
  package static let todayIsTaken =
    "Vandaag was er al een sessie van deze scan; die is afgesloten of verwijderd. Met --new begin je een nieuwe."

  /// The answers are shown although not everyone is done.
  package static let roundClosed = "De ronde is gesloten. De antwoorden zijn nu te zien."

  /// The answers are not shown yet.
  package static func waiting(_ names: [String]) -> String {
    "Nog niet klaar: \(list(names, "en")). Tot dan blijven alle antwoorden dicht."
  }

  /// How to go on.
  package static func resume(_ path: String) -> String {
    "Alles is bewaard. Verder gaan kan altijd: grensganger scan \(quotedArgument(path))"
  }

  /// How two laptops come together.
  package static func mergeHint(_ path: String) -> String {
    "Vult de ander in op een andere laptop? Voeg dan de mappen samen: grensganger merge \(quotedArgument(path)) ANDERE-MAP"
  }

  /// Someone who goes on by name is not there.
  package static func twoRaters(_ name: String) -> String {
    "Er zijn meer invullers met de naam \(quoted(name)). Ga verder zonder --rater; dan kun je kiezen."
  }

  /// A path as it can be typed again.
  private static func quotedArgument(_ path: String) -> String {
    let shown = VisibleText.of(path)
    return shown.contains(" ") ? "\"\(shown)\"" : shown
  }
}

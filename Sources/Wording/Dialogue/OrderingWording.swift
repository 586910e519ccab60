/// What is said while contributions are put in order.
package enum OrderingWording {
  package static let nothing = "Er is niets ingebracht om te ordenen. Enter = verder."

  /// Before two that look alike.
  package static func alike(_ left: Int) -> String {
    left == 1
      ? "Deze twee lijken op elkaar:"
      : "Deze twee lijken op elkaar (\(left) paren te gaan):"
  }
  package static let alikePrompt = "Zeggen ze hetzelfde? (j / n; k = genoeg vergeleken) >"
  package static let alikeHelp = [
    "Typ j (ja: de eerste tekst staat voor allebei), n (nee), of een zin die voor allebei geldt.",
    "k: de rest zoeken jullie zelf, met 3 bij 7.",
  ]
  /// Other words were typed for what an anonymous dialogue has shown.
  package static let wordsStay =
    "Anoniem: de woorden blijven zoals ze te zien waren; anders is te raden wie iets veranderde."

  /// When one contribution was put with another.
  package static func joined(_ one: Int, _ other: Int) -> String {
    "\(one) hoort nu bij \(other). Met los \(other) staat het weer apart."
  }

  /// When someone wants to put a contribution with itself.
  package static func itself(_ number: Int) -> String {
    "\(number) kan niet bij zichzelf. Typ twee nummers, zoals 3 bij 7."
  }

  /// When nothing was put with a contribution that is to be taken apart.
  package static func nothingJoined(_ number: Int) -> String {
    "Bij \(number) hoort geen andere bijdrage."
  }

  /// When the last that was put with a contribution stands apart again.
  package static func separated(_ number: Int) -> String {
    "De laatste die bij \(number) kwam, staat weer apart."
  }

  /// Asks for the theme of a contribution, with so many to go.
  package static func themePrompt(left: Int) -> String {
    "Thema: (nummer of eigen woorden; Enter = geen; k = genoeg; nog \(left)) >"
  }
  package static let themeHelp = [
    "Typ het nummer van een thema, of eigen woorden. Enter: deze hoort bij geen thema.",
    "k: de rest blijft zonder thema.",
  ]
  package static let ownTheme = "Past er geen? Typ eigen woorden. thema's = deze lijst."

  /// After a theme number that is not there.
  package static func sayTheme(upTo: Int) -> String {
    "Typ een nummer van 1 tot en met \(upTo), 0 voor geen thema, of een paar eigen woorden."
  }

  /// When contributions got a theme, or none.
  package static func sorted(_ numbers: [Int], under theme: String?) -> String {
    let names = list(numbers.map(String.init), "en")
    return theme.map { "\(names): \($0)." } ?? "\(names): zonder thema."
  }

  /// Over the contributions of a theme.
  package static func heading(_ theme: String?, _ count: Int) -> String {
    "\(theme ?? "Zonder thema") (\(count))"
  }

  /// How many contributions there are to vote on, and how many wait.
  package static func counts(_ count: Int, waiting: Int) -> String {
    let all = counted(count, "bijdrage", "bijdragen") + " om over te stemmen"
    return waiting == 0
      ? all + "." : "\(all); \(waiting) \(waiting == 1 ? "kan" : "kunnen") wachten."
  }

  /// When a contribution is left out of the vote.
  package static func waits(_ left: Int) -> String {
    "Er \(left == 1 ? "blijft" : "blijven") er \(left) over om over te stemmen. Wat wacht, blijft in het verslag staan."
  }

  package static let keys =
    "3 bij 7 · los 7 · 3 thema 4 · wijzig 3 tekst · wacht 5 · toch 5 · dubbel · lijst · thema's"
  package static let help = [
    "3 bij 7: 3 zegt hetzelfde als 7. los 7: toch niet. dubbel: nog eens vergelijken.",
    "3 5 thema 4: 3 en 5 horen onder thema 4; eigen woorden mogen ook. thema's: de nummers.",
    "wijzig 3 met tekst: andere woorden. wacht 5: daar stemmen jullie nu niet over; toch 5: wel.",
    "lijst: alles per thema.",
  ]
  package static let notUnderstood =
    "Dat kan hier niet. Typ bijvoorbeeld 3 bij 7, los 7, 3 thema 4, wacht 5 of lijst."
}

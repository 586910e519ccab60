import Content
import Sessions

/// What is said while votes are typed.
package enum VotingWording {
  package static let room = "hele zaal"
  /// What people choose who want none of the options.
  package static let noneOfThese = "Geen van deze"
  package static let nothing = "Er is niets om over te stemmen. Enter = verder."

  /// How votes of this way are typed.
  package static func how(_ way: FormatStep.Way, _ dots: Int) -> String {
    switch way {
    case .score:
      "Typ de cijfers zoals je ze leest: 7 7 8 4 10, of 7x3 (drie keer een 7). Enter slaat over; klaar = ronde sluiten."
    case .dots:
      "Ieder heeft \(counted(dots, "stip", "stippen")). Typ een rij met één getal per nummer, of alleen wat stippen kreeg: 3=5 7=2. klaar = ronde sluiten."
    case .hands:
      "Typ de aantallen op één regel, zoals 12 3 1. Enter slaat over; klaar = ronde sluiten."
    }
  }

  /// What `?` tells during a vote.
  package static func help(_ way: FormatStep.Way) -> [String] {
    [
      how(way, 3),
      "Na het typen zie je wat er gelezen is: Enter bewaart, opnieuw typen verbetert.",
      "@3: naar tafel of kant 3. @3 #5: daar naar nummer 5. #5: naar nummer 5.",
      "lijst: wat er geteld is. materiaal: wat de scan over de keuzes zegt.",
    ]
  }

  /// Asks whether every side or table is counted by itself.
  package static func apart(isByTable: Bool, standard: Bool) -> String {
    let what = isByTable ? "Per tafel tellen" : "Per kant tellen"
    return standard
      ? "\(what), of allemaal samen? (Enter = apart, s = samen) >"
      : "\(what), of allemaal samen? (Enter = samen, a = apart) >"
  }
  package static let sayApart = "Typ a (apart) of s (samen)."

  /// `subject` is its number and its words; nil when there is only the question.
  package static func figuresPrompt(
    _ who: String, _ subject: (Int, String)?, people: Int
  ) -> String {
    "\(who)\(about(subject)) · \(counted(people, "mens", "mensen")) >"
  }

  /// Asks for the raised hands per choice.
  package static func choicesPrompt(
    _ who: String, _ subject: (Int, String)?, _ choices: [String], people: Int
  ) -> String {
    "\(who)\(about(subject)) · \(choices.joined(separator: ", ")) (van \(people)) >"
  }

  /// Asks for a row of numbers, one per subject.
  package static func rowPrompt(
    _ who: String, _ way: FormatStep.Way, numbers: [Int], most: Int
  ) -> String {
    let what = way == .dots ? "stippen" : "stemmen"
    return
      "\(who) · \(what) voor \(numbers.map(String.init).joined(separator: " ")) (van \(most)) >"
  }
  private static func about(_ subject: (Int, String)?) -> String {
    guard let (number, name) = subject else { return "" }
    let most = 40
    return " · \(number) " + (name.count > most ? name.prefix(most - 1) + "…" : name)
  }
  package static let endPrompt = "Alles geteld? (Enter = ronde sluiten; @3 = toch nog van 3) >"
  package static let allCounted =
    "Er is niets meer te tellen. Typ @3 #5 om iets anders te maken, of Enter om te sluiten."

  // MARK: What was read

  package static let keepPrompt = "(Enter = bewaren; of typ opnieuw) >"
  /// "4: 1 · 7: 3": how many gave each figure.
  package static func figures(_ counts: [Int]) -> String {
    let parts = counts.enumerated().filter { $0.element > 0 }
    return parts.map { "\($0.offset): \($0.element)" }.joined(separator: " · ")
  }

  /// "Eens: 3 · Oneens: 1": how many chose each.
  package static func counts(_ names: [String], _ counts: [Int]) -> String {
    zip(names, counts).map { "\($0): \($1)" }.joined(separator: " · ")
  }

  /// Behind a tally: how many of how many.
  package static func part(_ total: Int, of most: Int?) -> String {
    most.map { " (\(total) van \($0))" } ?? ""
  }

  /// Anonymous: how many votes were read, and nothing of what they say.
  package static func read(_ total: Int, of most: Int?) -> String {
    "Gelezen: \(total)" + (most.map { " van \($0)" } ?? "") + "."
  }

  /// How much of a side or table was counted.
  package static func status(_ name: String, _ count: Int, of all: Int) -> String {
    count == 0
      ? "\(name): nog niets geteld"
      : count == all ? "\(name): geteld" : "\(name): \(count) van \(all) geteld"
  }

  // MARK: What cannot be

  /// When there are more votes than people, or more points than they have.
  package static func tooMany(
    _ total: Int, _ way: FormatStep.Way, people: Int, each: Int, who: String?
  ) -> String {
    let what =
      switch way {
      case .score: counted(total, "cijfer", "cijfers")
      case .dots: counted(total, "stip", "stippen")
      case .hands: counted(total, "stem", "stemmen")
      }
    let whose = who.map { "\($0): " } ?? ""
    let have = way == .dots ? ", samen goed voor \(people * each)" : ""
    return
      "Dat zijn \(what), en er zijn \(whose)\(counted(people, "mens", "mensen"))\(have). Tel en typ het opnieuw."
  }
  package static let impossible = "Zo veel kunnen het er niet zijn. Typ het opnieuw."
  package static let sayFigures = "Typ cijfers van 0 tot en met 10 met een spatie ertussen."

  /// After a word that is no figure from 0 to 10.
  package static func noFigure(_ word: String) -> String {
    "\(quoted(word)) is geen cijfer van 0 tot en met 10. Typ hele cijfers met spaties: 7 7 8, of 7x3 voor drie keer een 7."
  }
  package static let sayCounts =
    "Typ een rij getallen met spaties, of alleen wat iets kreeg: 3=5 7=2."

  /// After a word that is no number.
  package static func noCount(_ word: String) -> String {
    "\(quoted(word)) is geen aantal. \(sayCounts)"
  }

  /// After a row with too many or too few numbers.
  package static func wrongLength(_ count: Int, _ expected: Int) -> String {
    "Dat \(count == 1 ? "is 1 getal" : "zijn \(count) getallen"); het moeten er \(expected) zijn. Of typ alleen wat iets kreeg: 3=5 7=2."
  }

  /// After the number of a subject that is not voted on.
  package static func unknownNumber(_ word: String) -> String {
    "\(quoted(word)) staat niet in de lijst. \(sayCounts)"
  }

  /// After a subject that was named twice.
  package static func twice(_ number: Int) -> String {
    "\(number) staat er twee keer. Typ het opnieuw."
  }

  /// After `@` or `#` with a number that is not there.
  package static func noSuchPlace(_ groups: [String]) -> String {
    groups.isEmpty
      ? "Dat nummer staat niet in de lijst."
      : "Dat is hier niet. Er zijn: \(list(groups, "en"))."
  }
  package static let noMaterial = "Bij deze stemming hoort geen materiaal."

  // MARK: Closing and opening

  /// Before the round is closed: how much was not counted.
  package static func sure(missing: Int, of all: Int, isAnonymous: Bool) -> String {
    let left =
      missing == 0
      ? "Alles is geteld." : "Nog niet geteld: \(missing) van de \(all)."
    return "\(left)\(isAnonymous ? " Daarna is de uitslag te zien." : "") Ronde sluiten?"
  }
  package static let notClosed = "De uitslag is te zien als de ronde dicht is. Typ klaar."
  package static let staysClosed =
    "De uitslag blijft dicht. Tel er nog bij, of ga met naar naar een andere stap."
  package static let closedPrompt = "Ronde dicht (Enter = verder; open weer) >"
  package static let closedHelp = [
    "uitslag: nog eens laten zien. open weer: er is iets verkeerd geteld."
  ]

  /// When the round is open again; anonymous it says when anything new is shown.
  package static func reopened(isAnonymous: Bool) -> String {
    guard isAnonymous else { return "De ronde is weer open. Typ @3 #5 om iets te verbeteren." }
    return
      "De ronde is weer open. Wat verandert, is pas te zien als er minstens \(SessionRules.fewestAnonymous) stemmen nieuw of anders zijn; anders is te raden wie er anders stemde."
  }
}

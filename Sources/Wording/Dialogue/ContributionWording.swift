import Sessions

/// What is said while sides or tables bring in their answers.
package enum ContributionWording {
  /// What is typed to go to the room as a whole.
  package static let room = "zaal"

  /// The question as it is read from a distance: between lines, spaced.
  package static func large(_ question: String) -> [String] {
    let rule = String(repeating: "=", count: 60)
    return [rule, question, rule]
  }

  /// What can be typed while the round is open.
  package static func keys(isThemed: Bool, isAnonymous: Bool) -> String {
    let theme = isThemed ? " Een nummer ervoor kiest het thema: 4 We weten …" : ""
    let list = isAnonymous ? "lijst = hoeveel er binnen is" : "lijst = wat er is"
    return
      "Typ elke bijdrage op één regel.\(theme) Enter = de volgende; @5 = naar nummer 5; \(list); klaar = ronde sluiten."
  }

  package static let themeHint =
    "Begint je zin zelf met een getal? Typ er dan een 0 voor: 0 3 uur per week."

  /// Whose turn it is, and how many it may still bring in; nil where that may not be told.
  package static func prompt(_ group: String, next: Int?, of limit: Int) -> String {
    guard let next else { return "\(group) >" }
    return next > limit ? "\(group) (vol) >" : "\(group) (\(next) van \(limit)) >"
  }
  package static let roomPrompt = "hele zaal >"
  package static let endPrompt = "Alles binnen? (Enter = ronde sluiten; @3 = toch nog van 3) >"

  /// What `?` tells during the round.
  package static func help(limit: Int) -> [String] {
    [
      "Typ een bijdrage; van elke kant of tafel passen er \(limit).",
      "Enter: naar de volgende. @5: naar nummer 5; @5 met tekst erachter bewaart meteen. @0: van de hele zaal.",
      "lijst: wat er binnen is. thema's: de nummers van de thema's. wijzig 3 met tekst: bijdrage 3 anders.",
      "klaar: de ronde sluiten.",
    ]
  }

  /// Behind a contribution: the theme its number chose.
  package static func under(_ number: Int, _ theme: String) -> String {
    "   onder \(number): \(theme)"
  }

  /// When a side or table has brought in the most it may.
  package static func full(_ group: String, limit: Int) -> String {
    "\(group.capitalizedFirst) heeft er al \(limit); dat is voor iedereen het meeste. Met terug haal je de laatste weg, met @0 hoort een bijdrage bij de hele zaal."
  }
  package static let sayWho =
    "Van wie komt dit? Typ @ met het nummer en de tekst, zoals @3 Meer tijd. Met @0 is het van de hele zaal."
  package static let onlyNumber = "Dat is alleen een getal. Typ de bijdrage erachter."

  /// After `@` with a side or table that is not there.
  package static func noSuchGroup(_ typed: String, _ groups: [String]) -> String {
    "\(quoted(typed)) is hier niet. Er zijn: \(list(groups, "en"))."
  }

  /// After a number that no contribution has.
  package static func noSuchNumber(_ number: Int) -> String {
    "Er staat geen nummer \(number) in de lijst."
  }

  package static let nothingYet = "Er is nog niets ingebracht."
  /// Anonymous and open: only how many came in, by group where that may be told.
  package static func sealed(_ counts: [(group: String, count: Int)]?, _ total: Int) -> String {
    guard let counts else {
      return "Binnen: \(total). De teksten zijn te zien als de ronde dicht is."
    }
    let ofRoom = total - counts.reduce(0) { $0 + $1.count }
    let parts =
      counts.map { "\(DialogueGroupWording.short($0.group)): \($0.count)" }
      + (ofRoom > 0 ? ["hele zaal: \(ofRoom)"] : [])
    return
      "Binnen: \(total) (\(parts.joined(separator: " · "))). De teksten zijn te zien als de ronde dicht is."
  }
  package static let sealedChange =
    "De bijdragen zijn nog niet te zien. Met terug haal je de laatste weg."
  package static let heldBack =
    "Er kwam te weinig bij om het te laten zien: bij minder dan \(SessionRules.fewestAnonymous) nieuwe of andere bijdragen is te raden van wie ze zijn."

  /// In a list: a contribution with who brought it in and who said the same.
  package static func listed(
    _ text: String, groups: [String], doubles: Int, isWaiting: Bool
  ) -> String {
    var notes = groups.isEmpty ? [] : [list(groups, "en")]
    if doubles > 0 { notes.append("\(doubles + 1) keer genoemd") }
    if isWaiting { notes.append("wacht") }
    return notes.isEmpty ? text : "\(text) (\(notes.joined(separator: "; ")))"
  }

  /// Before the round is closed: how many came in, of how many that could, and who is missing.
  package static func sure(
    _ count: Int, expected: Int, missing: [String], isAnonymous: Bool
  ) -> String {
    // What comes from the whole room has no most.
    let most = count < expected ? "; het kunnen er \(expected) zijn" : ""
    let none = missing.isEmpty ? "" : " Nog niets van \(list(missing, "en"))."
    let shows = isAnonymous ? " Daarna is alles te zien." : ""
    return
      "\(counted(count, "bijdrage", "bijdragen")) binnen\(most).\(none)\(shows) Ronde sluiten?"
  }

  /// When the round is closed.
  package static func closed(_ count: Int) -> String {
    "De ronde is dicht, met \(counted(count, "bijdrage", "bijdragen"))."
  }
  package static let isOpen = "De ronde is al open."
  package static let isClosed =
    "De ronde is dicht. Typ open weer als er nog iets bij moet, of Enter om verder te gaan."
  package static let closedPrompt = "Ronde dicht (Enter = verder; open weer) >"
  package static let closedHelp = [
    "lijst: alle bijdragen. open weer: er kan nog iets bij."
  ]

  /// When the round is open again; anonymous it says when anything new is shown.
  package static func reopened(isAnonymous: Bool) -> String {
    guard isAnonymous else { return "De ronde is weer open." }
    return
      "De ronde is weer open. Wat er nu bij komt, is pas te zien als er minstens \(SessionRules.fewestAnonymous) bijdragen nieuw of anders zijn; anders is te raden van wie ze zijn."
  }
}

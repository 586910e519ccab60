/// What eight tables of six people bring in and how they vote, in an hour.
enum VersnellingskamerScript {
  /// Two of each table in order, with the number of a theme; then eight of the room.
  static let contributions = [
    "13 Elke student een vaste begeleider",
    "8 Iedere vrijdag samen een les bekijken",
    "11 Uren in het taakbeleid voor wie begeleidt",
    "13 Voor elke student een vaste begeleider",
    "7 Directeuren die twee keer per jaar meelopen",
    "2 Opdrachten die passen bij wat er op school speelt",
    "3 Een huiskamer waar opleiders elkaar treffen",
    "9 Leerlingen mee laten denken over onderzoek",
    "6 Jaarlijks terugkijken met bestuurders erbij",
    "10 Startende leraren blijven in het netwerk",
    "1 Eerst praten over welke leraar we willen",
    "5 Elkaar coachen in drietallen",
    "4 Per team één doel dat iedereen kent",
    "12 Nadenken over bevoegdheden na 2030",
    "Stages het hele schooljaar door",
    "0 2 scholen ruilen een maand van mentor",
    "8 Fouten bespreken zonder dat het een toets is",
    "11 Een dag per maand vrij van roosterdruk",
    "2 Dezelfde taal in beide studiegidsen",
    "3 Koffie drinken bij elkaar op locatie",
    "7 Wie mag er over de planning beslissen?",
    "9 Data delen zonder gedoe met formulieren",
    "6 Minder papier, vaker een gesprek",
    "5 Filmpjes van eigen lessen naast elkaar",
  ]

  /// The texts without their numbers, in order.
  static let texts = contributions.map { line in
    guard let first = line.split(separator: " ").first, first.allSatisfy(\.isNumber) else {
      return line
    }
    return String(line.dropFirst(first.count + 1))
  }

  /// The room is heard after the tables.
  static let typed =
    contributions.prefix(16) + ["@0 \(contributions[16])"] + contributions.dropFirst(17)

  /// Everything but these four waits.
  static let voted = [1, 3, 6, 12]
  static let waiting = (1...24).filter { !voted.contains($0) && $0 != 4 }

  /// Per table what is typed for each of the four: three 7s, two 8s and a 4; in the first four tables
  /// six 2s, in the others six 10s; six 5s; three 6s and three 9s.
  static func figures(table: Int) -> [String] {
    ["7x3 8 8 4", table <= 4 ? "2x6" : "10x6", "5 5 5 5 5 5", "3*6 9 9 9"]
  }
}

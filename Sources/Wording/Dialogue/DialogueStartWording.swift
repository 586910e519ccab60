import Content
import Sessions

/// What is settled before a dialogue begins.
package enum DialogueStartWording {
  package static let which = "Welk gesprek gaan jullie voeren?"
  package static let whichPrompt = "Nummer:"
  /// The number is not in the list.
  package static func sayFormat(upTo: Int) -> String {
    "Typ een nummer van 1 tot en met \(upTo)."
  }
  /// A format in the list: its length and what it is for, in one line.
  package static func format(_ format: SessionFormat) -> String {
    let sentence = format.explanation.firstSentence
    return "\(format.title) (\(format.minutes) min). \(sentence)"
  }
  /// There is no such session format.
  package static func unknownFormat(
    _ name: String, _ known: [String], suggestion: String?
  ) -> String {
    let meant = suggestion.map { " Bedoelde je «\($0)»?" } ?? ""
    return "De werkvorm \(quoted(name)) is er niet.\(meant)\(couldStand(known))"
  }

  /// A dialogue begins.
  package static func begins(_ session: String) -> String {
    "Een nieuw gesprek: \(session). Alles wat je typt, wordt meteen bewaard."
  }
  /// A dialogue goes on.
  package static func goesOn(_ session: String) -> String {
    "We gaan verder met het gesprek \(session)."
  }
  /// Asks whether one of an earlier day goes on.
  package static func goOnWith(_ title: String, _ day: CalendarDate) -> String {
    "Het gesprek van \(day.dutch) (\(title)) is nog niet afgesloten. Gaan jullie daarmee verder?"
  }
  package static let onlyAtFirst =
    "Dit gesprek loopt al; wat je aan het begin koos, blijft zo. Laat --format-id, --unit, --purpose, --expect, --tables en --anonymous weg om verder te gaan. Met --new begin je een ander gesprek."
  /// There was a dialogue of that kind on that day already: one that is closed, or was deleted.
  package static func dayIsTaken(_ day: CalendarDate, closed session: String?) -> String {
    let lead = "Op \(day.dutch) was er al zo'n gesprek"
    guard let session else { return "\(lead); dat is verwijderd. Met --new begin je een nieuw." }
    return
      "\(lead); dat is afgesloten. Met --session \(session) open je het weer, voor het verslag of om iets te verbeteren. Met --new begin je een nieuw."
  }

  package static let unit = "Waar gaat het gesprek over?"
  package static let purpose =
    "Wat willen jullie aan het eind hebben? Eén zin. (Enter = dat zien we wel)"
  /// What the group wants to have at the end.
  package static func purposeIs(_ purpose: String) -> String { "Wat jullie willen: \(purpose)" }

  package static let sidesOrTables =
    "Tellen jullie per kant (school, instituut) of per tafel? (k = kant, t = tafel; Enter = kant)"
  package static let saySidesOrTables = "Typ k (kant) of t (tafel)."
  /// Asks how many people a side has.
  package static func howMany(_ group: String) -> String { "Hoeveel mensen \(group)? (0 mag)" }
  package static let howManyTables = "Hoeveel tafels zijn er?"
  /// Asks how many people sit at the tables.
  package static func atTables(_ count: Int) -> String {
    count == 1
      ? "Hoeveel mensen zitten er?"
      : "Hoeveel mensen aan elke tafel? Typ één getal, of \(count) getallen met een spatie."
  }
  package static let sayCount = "Typ een getal, zoals 6."
  /// The numbers do not fit the tables.
  package static func sayTables(_ count: Int) -> String {
    "Typ één getal voor alle tafels, of \(count) getallen met een spatie."
  }
  /// The format was made for fewer or more people.
  package static func outsideSize(_ people: Int, _ format: SessionFormat) -> String {
    "\(format.title) is gemaakt voor \(format.group.lowerBound) tot \(format.group.upperBound) mensen; jullie zijn met \(people). Het kan, maar let op de tijd."
  }
  /// Too few or too many people.
  package static func noPeople(_ range: ClosedRange<Int>) -> String {
    "Een gesprek kan met \(range.lowerBound) tot \(range.upperBound) mensen."
  }

  package static let openOrAnonymous = "Open of anoniem? Dit kiezen jullie nu; het blijft zo."
  package static let open =
    "Open: wat je typt is meteen te zien, met de kant of tafel erbij. Namen noteren we niet."
  package static let openPrompt = "1 of 2: (Enter = 1, open)"
  package static let sayOpen = "Typ 1 (open) of 2 (anoniem)."

  /// What people are told at the start of an anonymous dialogue.
  package static func tellAnonymous(_ state: DialogueState) -> [String] {
    [anonymous(state.groups)]
  }

  /// What will be visible of an anonymous dialogue, for exactly these people.
  package static func anonymous(_ groups: [DialogueGroup]) -> String {
    let least = SessionRules.fewestAnonymous
    let people = groups.reduce(0) { $0 + $1.people }
    guard people >= least else {
      return
        "Anoniem kan pas met \(least) mensen of meer. Met \(people) is te raden wie wat inbracht."
    }
    let lead =
      "Anoniem: wat je inbrengt en stemt is pas te zien als de ronde dicht is, zonder naam."
    let small = groups.filter { (1..<least).contains($0.people) }
    guard groups.count > 1 else { return lead + " Alles komt bij elkaar te staan." }
    guard !small.isEmpty else {
      let all = groups.filter { $0.people > 0 }.map {
        "\(DialogueGroupWording.short($0.id)) (\($0.people))"
      }
      return lead + " Daarna is het ook apart te zien per kant of tafel: \(list(all, "en"))."
    }
    let names = list(small.map { "\(DialogueGroupWording.short($0.id)) (\($0.people))" }, "en")
    return lead
      + " Van \(names) is apart niets te zien: dat zijn er minder dan \(least). En omdat je het anders uit de rest kunt aflezen, staat van niemand de kant of tafel erbij. Jullie zien dus alleen wat alle \(people) mensen samen inbrachten."
  }

  package static let typist =
    "Wie typt, ziet wat er getypt wordt. Geef briefjes aan iemand die daar niet bij hoort."

  // MARK: A format that is the script of a scan

  /// Over the script of a scan.
  package static func script(_ format: SessionFormat) -> String {
    "\(format.title): dit is het draaiboek van een scan."
  }
  package static let handOver = "Met Enter begint de scan. (stop = nu niet)"

  // MARK: Afterwards

  package static let afterwards =
    "Je typt een gesprek in dat al geweest is: er loopt geen klok. De volgorde is die van het papier."
  package static let whichDay = "Op welke dag was het? (Enter = vandaag)"
  package static let noDay = "Dat is geen dag. Typ bijvoorbeeld 20 november of 20-11-2026."
  package static let dayToCome = "Die dag komt nog. Typ een dag die al geweest is."
  package static let dateNeedsAfterwards =
    "«--date» hoort bij --afterwards: een gesprek van nu is van vandaag."
  package static let minutesOrUntil = "Kies --minutes of --until, niet allebei."
  package static let expectOrTables = "Kies --expect (kanten) of --tables (tafels), niet allebei."
  /// What stands behind `--until` is no time to come.
  package static func badUntil(_ text: String) -> String {
    "\(quoted(text)) is geen tijd die nog komt. Typ bijvoorbeeld --until 15:30."
  }
  /// What stands behind `--date` is no day.
  package static func badDate(_ text: String) -> String {
    "\(quoted(text)) is geen dag. Typ bijvoorbeeld --date 2026-11-20."
  }

  /// What stands behind `--date` is a day that is still to come.
  package static func dateToCome(_ text: String) -> String {
    "\(quoted(text)) komt nog. Typ achter --date een dag die al geweest is, of laat --afterwards en --date weg en voer het gesprek dan."
  }
}

extension String {
  /// Up to and with its first full stop.
  fileprivate var firstSentence: String {
    var end = startIndex
    while let dot = self[end...].firstIndex(where: { ".?!".contains($0) }) {
      let after = index(after: dot)
      if after == endIndex || self[after].isWhitespace { return String(self[..<after]) }
      end = after
    }
    return self
  }
}

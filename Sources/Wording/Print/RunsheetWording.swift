import Content

/// What stands on a printed script beside the texts of its format.
package enum RunsheetWording {
  package static let title = "Draaiboek"

  /// The title with the name of its format.
  package static func title(_ format: SessionFormat) -> String { "\(title): \(format.title)" }

  // On the first page
  package static let timetable = "De tijd"
  package static let preparing = "Leg klaar"
  package static let telling = "Zeg dit voordat iemand antwoordt"
  package static let beforehand = "Vul in voordat jullie beginnen"

  /// Why there is paper.
  package static let introduction =
    "Met dit draaiboek leid je het gesprek zonder laptop. Schrijf op de lijnen wat je straks wilt bewaren; intypen kan achteraf."

  /// For whom, and how long: "Voor 2 tot en met 12 mensen. 90 minuten."
  package static func suits(_ format: SessionFormat, people: Int?, minutes: Int) -> String {
    let group = "\(format.group.lowerBound) tot en met \(format.group.upperBound) mensen"
    let length = counted(minutes, "minuut", "minuten")
    let time =
      people.map { "Met \(counted($0, "mens", "mensen")): \(length)." }
      ?? (format.group.upperBound > 10 ? "\(length), voor een groep tot tien." : "\(length).")
    return "Voor \(group). \(time)"
  }

  /// The group is smaller or larger than the format is made for.
  package static func doesNotSuit(_ format: SessionFormat, people: Int) -> String {
    "Let op: deze werkvorm is gemaakt voor \(format.group.lowerBound) tot en met \(format.group.upperBound) mensen, en jullie zijn met \(people)."
  }

  /// A joining step that gets longer with more people than ten.
  package static func grows(_ step: FormatStep, by minutes: Int) -> String {
    "Met meer dan tien mensen duurt «\(step.name)» voor elke tien die erbij komen \(counted(minutes, "minuut", "minuten")) langer."
  }

  /// The columns of the timetable.
  package static let columns = ["Tijd", "Stap", "Minuten", "Loopt het uit?"]
  package static let whole = "Samen"

  /// How time can be saved on a step; empty when it cannot.
  package static func saving(_ step: FormatStep) -> String {
    let shorter = step.shortest < step.minutes ? "kan in \(step.shortest)" : nil
    let dropped = step.mayBeDropped ? "mag weg" : nil
    return [shorter, dropped].compactMap(\.self).joined(separator: ", ")
  }

  /// How long a step takes, and what can be saved: "10 minuten (kan in 5, mag weg)".
  package static func length(_ step: FormatStep, minutes: Int) -> String {
    let saving = saving(step)
    return counted(minutes, "minuut", "minuten") + (saving.isEmpty ? "" : " (\(saving))")
  }

  /// What is said of the answers: with names of sides, without any, and in either case. `fewest` is with
  /// how many people something can be shown without telling whose it is.
  package static func promises(
    _ format: SessionFormat, fewest: Int, mayBeAnonymous: Bool
  ) -> [(name: String?, text: String)] {
    let open =
      "Bij wat een kant of tafel inbrengt of kiest, staat in het verslag van welke kant of tafel dat komt. Namen van mensen schrijven we niet op, rollen wel."
    let own = "Wie iets liever niet zegt, hoeft dat niet te zeggen."
    let sealed =
      format.scanWay == nil
      ? "" : "Wat ieder invulde, leggen we pas naast elkaar als iedereen klaar is. "
    guard mayBeAnonymous else { return [(nil, sealed + open), (nil, own)] }
    let anonymous =
      "Van niemand schrijven we een naam of rol op. We laten pas iets zien als een ronde klaar is. Is een kant of tafel met minder dan \(fewest) mensen, dan laten we niet zien wat waarvandaan komt. Anoniem kan vanaf \(fewest) mensen. Op papier: laat iedereen op dezelfde briefjes schrijven, haal ze op en schud ze voordat je iets voorleest."
    return [
      ("Open", sealed + open), ("Anoniem", anonymous),
      (nil, "Kies open of anoniem voordat iemand antwoordt, en houd je daaraan. " + own),
    ]
  }

  // To fill in before it begins, in the order in which the program asks for it
  package static let date = "Op welke dag was het?"
  package static let partnership = "Partnerschap"
  package static let unit = DialogueStartWording.unit
  package static let wholePartnership = "het hele partnerschap"
  package static let oneSchool = "één school met het instituut:"
  package static let purpose = "Wat willen jullie aan het eind hebben?"
  package static let openness = "Open of anoniem?"
  package static let open = "open"
  package static let anonymous = "anoniem"
  package static let howMany = "Hoeveel"
  package static let begins = "Begonnen om"
  package static let ends = "Uiterlijk klaar om"
  /// Of every action of an earlier session: the columns.
  package static let earlierColumns = [
    "Wat was afgesproken?", "klaar, loopt nog of vervalt?", "Wat leverde het op, of waarom niet?",
  ]

  // In a step
  package static let leader = "Jij"
  package static let participants = "Zij"
  package static let record = "Schrijf op"
  package static let notes = "Wat er gezegd wordt"

  /// Card number so many of a step.
  package static func card(_ number: Int) -> String { "Kaart \(number)" }
  package static let otherCard = "Een andere kaart (naam of vraag)"
  package static let spare = "Kaarten achter de hand"

  /// How the same cards can be drawn again.
  package static func drawn(seed: String) -> String {
    "De kaarten zijn getrokken. Dezelfde krijg je nog eens met --seed \(seed)."
  }

  // Joining
  package static let countsRight = "Kloppen de aantallen?"
  package static let countsUse =
    "Zijn het er meer of minder dan je vooraf opschreef, schrijf dat hier."

  // Terms
  package static let termColumns = ["Woord", "Wat jullie er vandaag mee bedoelen"]
  package static let termsDiffer =
    "Bedoelt elke kant iets anders? Schrijf het in dezelfde zin: school: …, instituut: …, vandaag: …"

  // Contributions
  /// How much every side or table may bring in.
  package static func mostContributions(_ count: Int) -> String {
    "Hoogstens \(count) per kant of tafel."
  }
  package static let contributionsUse =
    "Typ ze straks in deze volgorde in, met @ en de kant of tafel ervoor: @2 en de tekst. Dan houden ze hun nummer; alleen in een anoniem gesprek geeft het programma andere nummers."
  package static let number = "Nr."
  package static let groupColumn = "Kant of tafel"
  package static let contribution = "Inbreng"
  package static let theme = "Thema"
  package static let reaction = "Reactie"
  package static let numbers = "Nummers"
  package static let sameAs = "zegt hetzelfde als nr."
  package static let waiting = "Daar stemmen jullie nu niet over (nummers)"
  /// The themes a contribution can have, with the numbers that the program gives them.
  package static func themes(_ names: [String]) -> String {
    "Thema's om uit te kiezen: "
      + names.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: CardWording.separator)
  }

  // Voting
  package static let sheetOf = "Dit telblad is van"
  package static let wholeGroup = "de hele groep"
  package static let oneGroup = "één kant of tafel:"
  package static let copySheet =
    "Tellen jullie per kant of tafel? Maak dan voor elke kant of tafel een kopie van dit blad."
  package static let tally = "Turf hier"
  package static let total = "Samen"
  package static let hands = "Handen"
  package static let topic = "Waarover"

  /// What to count, by the way of voting.
  package static func howToCount(_ way: FormatStep.Way, dots: Int) -> String {
    switch way {
    case .hands: "Tel de handen of kaarten en zet het aantal in het vakje."
    case .dots:
      "Ieder verdeelt \(counted(dots, "stip", "stippen")). Turf ze en tel ze daarna op."
    case .score:
      "Ieder geeft een cijfer van 0 tot en met 10. Turf onder elk cijfer wie het gaf; een gemiddelde is niet nodig."
    }
  }

  // Harvest
  package static let now = "Nu"
  package static let later = "Later"
  package static let nextStep = "Volgende stap"
  package static let differentUse = "Begin met voor wie: school: wij …"

  // Actions and the end
  package static let actionColumns = [
    "Wat gaan jullie doen?", "Wie? Een rol, geen naam", "Wanneer?",
    "Wat is daarvoor nodig, en van wie?",
  ]
  package static let parked = "Parkeerplek"
  package static let parkedUse =
    "Wat belangrijk is en nu niet past. Lees het aan het eind voor. Typ het straks in met een p ervoor; dan vraagt het programma of het een stap wordt."
  package static let recognition = "Herkennen jullie wat er is opgeschreven?"
  package static let recognitionAnswers = ["ja", "deels", "nee"]
  /// The group gives one answer.
  package static let recognitionUse =
    "Eén antwoord voor de hele groep: zegt niet iedereen ja, dan deels. Staken mensen hun hand op, schrijf dan hieronder hoeveel er deels en nee zeiden."
  package static let because = "Wat klopt er niet, of wat mist er?"

  // Material of a scan
  package static let material = "Om uit te delen"
  package static let materialUse = "Kopieer dit voor elke twee mensen."
  package static let seeMaterial =
    "Wat je hierbij laat zien, staat achterin onder «Om uit te delen»."

  /// What a part of an option is called.
  package static func name(_ material: FormatStep.Material) -> String {
    switch material {
    case .options: "Wat het is"
    case .advantages: "Voordelen"
    case .disadvantages: "Nadelen"
    case .conditions: "Wat ervoor nodig is"
    }
  }
}

import Content

extension TableProblem {
  /// The problem in Dutch, for who filled in a form or wrote cards in a spreadsheet.
  package var message: Message {
    switch self {
    case .notUTF8:
      Message(
        "Dit bestand is niet bewaard als UTF-8, zodat letters als é en ë niet zeker zijn.",
        remedy: Self.saveAs)
    case .spreadsheetFile:
      Message(
        "Dit is een bestand van het rekenblad zelf; het programma leest alleen de tabel als CSV.",
        remedy: Self.saveAs)
    case .tooLarge(_, let limit):
      Message(
        "Dit bestand is te groot: meer dan \(limit / 1_048_576) MB.",
        remedy: "Laat alleen de rijen staan die je nodig hebt, of verdeel ze over meer bestanden.")
    case .empty:
      Message(
        "Dit bestand is leeg.",
        remedy: "Zet op de eerste rij de namen van de kolommen, en daaronder de rijen.")
    case .quoteNotClosed(let row):
      Message(
        "In rij \(row) begint een cel met een aanhalingsteken dat nergens eindigt.",
        remedy: "Zet aan het eind van die cel ook een aanhalingsteken.")
    case .strayQuote(let row):
      Message(
        "In rij \(row) staat een aanhalingsteken op een plek waar het niet kan.",
        why:
          "Een cel met een aanhalingsteken erin staat in een CSV-bestand zelf tussen aanhalingstekens, en elk teken erin staat er dubbel.",
        remedy: "Bewaar het bestand opnieuw vanuit het rekenblad; dat doet dit vanzelf goed.")
    case .unknownColumn(let name, let known):
      Message(
        "De kolom \(quoted(name)) is onbekend.", why: "Er kan staan: \(choices(known)).",
        remedy: "Verbeter de naam op de eerste rij, of haal de kolom weg.")
    case .repeatedColumn(let name):
      Message(
        "De kolom \(quoted(name)) staat er meer dan eens.", remedy: "Laat er één van staan.")
    case .missingColumns(let names):
      Message(
        names.count == 1
          ? "De kolom \(choices(names)) ontbreekt."
          : "De kolommen \(choices(names, "en")) ontbreken.",
        remedy:
          "Zet op de eerste rij ook \(choices(names, "en")), en vul eronder in wat erbij hoort.")
    case .cellWithoutColumn(let row):
      Message(
        "In rij \(row) staat iets in een cel zonder kolomnaam.",
        why: "Vaak is een tekst met een komma of puntkomma dan in twee cellen terechtgekomen.",
        remedy: "Zet die tekst in één cel, of geef de kolom een naam op de eerste rij.")
    case .missingValue(let column, let row):
      Message(
        "In rij \(row) is de kolom \(quoted(column)) leeg of ontbreekt die.",
        remedy: "Vul daar iets in.")
    case .unknownValue(let column, let row, let text, let allowed):
      Message(
        "In rij \(row) staat \(quoted(text)) in de kolom \(quoted(column)); dat kan daar niet.",
        why: allowed.isEmpty ? "" : "Er kan staan: \(choices(allowed)).",
        remedy: "Verbeter die cel.")
    case .notADate(let column, let row, let text):
      Message(
        "In rij \(row) staat \(quoted(text)) in de kolom \(quoted(column)); dat is geen datum.",
        remedy: "Schrijf de datum als «2026-11-20» of «20-11-2026».")
    case .notANumber(let column, let row, let text):
      Message(
        "In rij \(row) staat \(quoted(text)) in de kolom \(quoted(column)); dat is geen heel getal dat hier kan staan.",
        remedy: "Verbeter die cel.")
    case .repeatedRow(let row, let first):
      Message(
        "Rij \(row) gaat over hetzelfde als rij \(first).",
        remedy:
          "Haal een van de twee weg. Zijn het twee invullers, geef dan elk een eigen naam in de kolom «rater»."
      )
    case .wholeAndSteps(let row, let first):
      Message(
        "Rij \(row) en rij \(first) beantwoorden dezelfde vraag op twee manieren.",
        why: "Een vraag heeft één rij zonder stap, of een rij voor elke stap.",
        remedy: "Haal de ene of de andere weg.")
    case .noRows:
      Message(
        "Onder de namen van de kolommen staat nog niets.",
        remedy: "Zet voor elke vraag een rij onder de eerste.")
    case .differentValue(let column, let row, let text, let first, let firstRow):
      Message(
        "In rij \(row) staat \(quoted(text)) in de kolom \(quoted(column)), en in rij \(firstRow) \(quoted(first)).",
        why: "In een set kaarten is dat overal hetzelfde.",
        remedy: "Maak ze gelijk, of zet deze rij in een tabel voor een andere set.")
    case .repeatedValue(let column, let row, let first):
      Message(
        "In rij \(row) staat hetzelfde in de kolom \(quoted(column)) als in rij \(first).",
        remedy: "Verander een van de twee, of haal een van die rijen weg.")
    }
  }

  private static let saveAs =
    "Kies in Excel «Opslaan als» en dan «CSV UTF-8 (door scheidingstekens gescheiden)». Kies in LibreOffice «Opslaan als», «Tekst CSV», en bij tekenset «Unicode (UTF-8)»."
}

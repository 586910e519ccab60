import StrictYAML

extension YAMLProblem {
  /// The problem in Dutch, for who edits a content file.
  package var message: Message {
    switch self {
    case .fileTooLarge, .utf16, .invalidUTF8, .byteOrderMarkInside, .loneCarriageReturn,
      .lineSeparator, .controlCharacter, .nonCharacter, .tab:
      characterMessage
    case .noContent, .directive, .secondDocument, .documentEndBeforeContent,
      .contentAfterDocumentEnd, .collectionAfterDocumentStart, .textAfterDocumentEndMark, .tooDeep:
      documentMessage
    case .wrongIndentation, .missingColon, .missingSpaceAfterColon, .missingSpaceAfterDash,
      .listItemInMapping, .keyInList, .textAfterValue, .unexpectedLine:
      structureMessage
    case .duplicateKey, .emptyKey, .keyTooLong, .keyOverSeveralLines, .collectionAsKey,
      .explicitKey, .mergeKey, .anchor, .alias, .tag, .commentWithoutSpace:
      keyMessage
    case .plainStartsWith, .colonInPlainText, .colonInContinuation, .continuationAfterComment,
      .unclosedQuote, .unknownEscape, .escapeNotAScalar, .documentMarkInQuotes:
      textMessage
    case .unclosedBracket, .wrongBracket, .bracketLineNotDeeper, .emptyFlowEntry, .missingComma,
      .colonBeforeBracket:
      bracketMessage
    case .blockHeader, .blockIndentationZero, .blockLeadingLinesTooLong, .blockEndsInBlanks,
      .blockAtTopLevel:
      blockMessage
    }
  }

  private var characterMessage: Message {
    switch self {
    case .fileTooLarge(let limit):
      Message(
        "Dit bestand is groter dan \(limit / 1_048_576) MB.",
        why: "Zo'n groot bestand is bijna altijd een vergissing.",
        remedy: "Kijk of dit het goede bestand is, of verdeel het over kleinere bestanden.")
    case .utf16:
      Message(
        "Dit bestand is opgeslagen als UTF-16.", why: "Grensganger leest alleen UTF-8.",
        remedy: "Sla het opnieuw op en kies bij de codering UTF-8.")
    case .invalidUTF8:
      Message(
        "Hier staat een teken dat geen UTF-8 is.",
        why: "Dat gebeurt als een bestand in een oude codering is opgeslagen, zoals Latin-1.",
        remedy: "Sla het bestand opnieuw op als UTF-8 en kijk letters als é en ë na.")
    case .byteOrderMarkInside:
      Message(
        "Hier staat midden in het bestand een onzichtbaar teken (U+FEFF).",
        why: "Dat teken mag alleen helemaal aan het begin staan.",
        remedy: "Verwijder het; typ de regel zo nodig opnieuw.")
    case .loneCarriageReturn:
      Message(
        "Hier staat een regeleinde in een oude vorm (een losse CR).",
        why: "Daardoor lijken twee regels er één.",
        remedy: "Sla het bestand op met gewone regeleinden (LF of CRLF).")
    case .lineSeparator(let value):
      Message(
        "Hier staat een bijzonder regeleinde (\(unicodeName(value))).",
        why: "Programma's lezen dat teken verschillend.",
        remedy: "Verwijder het en druk op Enter voor een gewone nieuwe regel.")
    case .controlCharacter(let value):
      Message(
        "Hier staat een onzichtbaar stuurteken (\(unicodeName(value))).",
        remedy: "Verwijder het; typ de regel zo nodig opnieuw.")
    case .nonCharacter(let value):
      Message(
        "Hier staat een code die geen teken is (\(unicodeName(value))).",
        remedy: "Verwijder die plek en typ de tekst opnieuw.")
    default:
      Message(
        "Hier staat een tab.", why: "Alleen spaties laten zien wat bij wat hoort.",
        remedy: "Vervang de tab door spaties.")
    }
  }

  private var documentMessage: Message {
    switch self {
    case .noContent:
      Message(
        "In dit bestand staat niets om te lezen.",
        remedy: "Vul het bestand, of verwijder het.")
    case .directive:
      Message(
        "Een regel die met % begint, is een opdracht aan een lezer; die gebruiken we niet.",
        remedy: "Verwijder de regel.")
    case .secondDocument:
      Message(
        "Hier begint met --- een tweede document.", why: "Een bestand is hier één document.",
        remedy: "Verwijder deze regel, of zet wat volgt in een eigen bestand.")
    case .documentEndBeforeContent:
      Message(
        "Het bestand eindigt hier met ... voordat er iets staat.", remedy: "Verwijder deze regel.")
    case .contentAfterDocumentEnd:
      Message(
        "Na de regel met ... staat nog tekst.", why: "Die regel sluit het bestand af.",
        remedy: "Verwijder de regel met ... of de tekst erna.")
    case .collectionAfterDocumentStart:
      Message(
        "Achter --- kan geen lijst en geen sleutel beginnen.",
        remedy: "Zet deze tekst op de volgende regel.")
    case .textAfterDocumentEndMark:
      Message(
        "Achter ... staat nog iets.", remedy: "Laat de drie punten alleen op hun regel staan.")
    default:
      Message(
        "Hier zijn te veel lijsten en groepen in elkaar gezet\(depthNote).",
        remedy: "Kijk of er haakjes of inspringingen te veel zijn.")
    }
  }

  private var depthNote: String {
    if case .tooDeep(let limit) = self { " (meer dan \(limit))" } else { "" }
  }

  private var structureMessage: Message {
    switch self {
    case .wrongIndentation(let fitting):
      Message(
        "Deze regel begint op een kolom waar niets op aansluit.",
        why: fitting.isEmpty
          ? ""
          : "Hier passen regels die beginnen op kolom \(list(fitting.map(String.init), "of")).",
        remedy: "Zet er spaties bij of haal er weg, tot de regel recht onder zijn buren staat.")
    case .missingColon:
      Message(
        "Op deze regel ontbreekt een dubbele punt met een spatie erachter.",
        why: "Hier wordt een sleutel met een waarde verwacht, zoals «naam: De Wilg».",
        remedy:
          "Zet een dubbele punt achter de sleutel. Hoort de regel bij de tekst erboven, laat hem dan verder inspringen."
      )
    case .missingSpaceAfterColon:
      Message(
        "Achter deze dubbele punt ontbreekt een spatie.",
        why: "Zonder spatie is het gewone tekst en geen sleutel.",
        remedy: "Zet een spatie achter de dubbele punt.")
    case .missingSpaceAfterDash:
      Message(
        "Achter dit streepje ontbreekt een spatie.",
        why: "Zonder spatie is het gewone tekst en geen nieuw deel van de lijst.",
        remedy: "Zet een spatie achter het streepje.")
    case .listItemInMapping:
      Message(
        "Hier begint een lijst met een streepje, maar op deze kolom staan sleutels.",
        remedy: "Zet het streepje onder de sleutel waar de lijst bij hoort, of haal het weg.")
    case .keyInList:
      Message(
        "Deze regel staat tussen de delen van een lijst, maar begint niet met een streepje.",
        remedy:
          "Zet er «- » voor als het een nieuw deel is, of laat hem inspringen tot hij bij het deel erboven hoort."
      )
    case .unexpectedLine:
      Message(
        "Wat hier staat, kan niet na wat erboven staat.",
        why: "Het bestand is één geheel en dat is hierboven al af.",
        remedy: "Verwijder deze regel, of zet hem op zijn plaats.")
    default:
      Message(
        "Achter deze waarde staat nog iets.",
        why: "Na een sluitend aanhalingsteken of haakje mag alleen een opmerking volgen.",
        remedy: "Zet alles tussen dezelfde aanhalingstekens, of haal weg wat erachter staat.")
    }
  }

  private var keyMessage: Message {
    switch self {
    case .duplicateKey:
      Message(
        "Deze sleutel staat hier twee keer.", why: "Dan is niet duidelijk welke geldt.",
        remedy: "Verwijder er een, of geef hem de naam die je bedoelde.")
    case .emptyKey:
      Message("Voor deze dubbele punt ontbreekt een sleutel.", remedy: "Zet er een naam voor.")
    case .keyTooLong(let limit):
      Message(
        "Deze sleutel is langer dan \(limit) tekens.",
        why: "Waarschijnlijk is het tekst met een dubbele punt erin.",
        remedy: "Zet de tekst tussen aanhalingstekens.")
    case .keyOverSeveralLines:
      Message(
        "Een sleutel en zijn dubbele punt moeten op één regel staan.",
        remedy: "Zet ze op één regel, of zet een komma waar een nieuw deel begint.")
    case .collectionAsKey:
      Message(
        "Een lijst of groep tussen haakjes kan geen sleutel zijn.",
        remedy: "Geef er een naam aan, of zet tekst met haakjes tussen aanhalingstekens.")
    case .explicitKey:
      Message(
        "Een vraagteken met een spatie erachter heeft een bijzondere betekenis.",
        remedy: "Zet de tekst tussen aanhalingstekens, of haal het vraagteken weg.")
    case .mergeKey:
      Message(
        "De sleutel << heeft in andere programma's een bijzondere betekenis.",
        remedy: "Kies een andere sleutel.")
    case .anchor:
      Message(
        "Tekst zonder aanhalingstekens mag niet met & beginnen.",
        why: "Dat teken geeft elders een naam aan een stuk van het bestand.",
        remedy: "Zet de tekst tussen aanhalingstekens.")
    case .alias:
      Message(
        "Tekst zonder aanhalingstekens mag niet met * beginnen.",
        why: "Dat teken verwijst elders naar een ander stuk van het bestand.",
        remedy:
          "Zet de tekst tussen aanhalingstekens. Begin een lijst met een streepje, niet met een sterretje."
      )
    case .tag:
      Message(
        "Tekst zonder aanhalingstekens mag niet met ! beginnen.",
        why: "Dat teken geeft elders een soort aan.",
        remedy: "Zet de tekst tussen aanhalingstekens.")
    default:
      Message(
        "Voor dit # ontbreekt een spatie.",
        why: "Alleen met een spatie ervoor begint een opmerking.",
        remedy: "Zet een spatie voor het #, of zet de tekst tussen aanhalingstekens.")
    }
  }

  private var textMessage: Message {
    switch self {
    case .plainStartsWith(let character):
      Message(
        "Tekst zonder aanhalingstekens mag niet met \(character) beginnen.",
        why: "Dat teken heeft op deze plaats een bijzondere betekenis.",
        remedy: "Zet de hele tekst tussen dubbele aanhalingstekens.")
    case .colonInPlainText:
      Message(
        "In deze tekst staat een dubbele punt met een spatie erachter.",
        why: "Zonder aanhalingstekens lijkt wat ervoor staat een sleutel.",
        remedy: "Zet de hele tekst tussen dubbele aanhalingstekens.")
    case .colonInContinuation(let fitting):
      Message(
        "Deze regel springt verder in dan de regel erboven en heeft toch een dubbele punt.",
        why: "Zo hoort hij bij de tekst erboven, en daarin kan geen sleutel staan.",
        remedy: fitting.isEmpty
          ? "Zet de hele tekst tussen dubbele aanhalingstekens."
          : "Is het een sleutel, begin de regel dan op kolom \(list(fitting.map(String.init), "of")). Is het tekst, zet dan de hele tekst tussen dubbele aanhalingstekens."
      )
    case .continuationAfterComment:
      Message(
        "De tekst hierboven is afgesloten door een opmerking, dus deze regel hoort nergens bij.",
        remedy:
          "Zet de opmerking op een eigen regel boven de tekst, of zet de tekst tussen aanhalingstekens."
      )
    case .unclosedQuote(let character):
      Message(
        "De tekst die hier met \(character) begint, wordt niet afgesloten.",
        remedy:
          "Zet \(character) aan het eind van de tekst. Gaat de tekst op een volgende regel verder, laat die dan inspringen."
      )
    case .unknownEscape(let text):
      Message(
        "\(text) is geen teken dat we kennen.",
        why: "Tussen dubbele aanhalingstekens heeft \\ een bijzondere betekenis.",
        remedy: "Wil je een gewone \\, schrijf dan \\\\. Of gebruik enkele aanhalingstekens.")
    case .escapeNotAScalar:
      Message(
        "Deze code staat niet voor een teken.",
        remedy: "Typ het teken zelf, of zoek de goede Unicode-code op.")
    default:
      Message(
        "Midden in een tekst tussen aanhalingstekens begint een regel met --- of ....",
        why: "Zo'n regel hoort bij het begin of het eind van een bestand.",
        remedy: "Laat de regel inspringen, of sluit de aanhalingstekens eerder.")
    }
  }

  private var bracketMessage: Message {
    switch self {
    case .unclosedBracket(let character):
      Message(
        "Het haakje \(character) wordt niet gesloten.",
        remedy:
          "Zet \(character == "[" ? "]" : "}") achter het laatste deel. Gaat het op een volgende regel verder, laat die dan inspringen."
      )
    case .wrongBracket(let expected):
      Message(
        "Dit haakje past niet bij het haakje dat openstaat.", remedy: "Gebruik hier \(expected).")
    case .bracketLineNotDeeper:
      Message(
        "Deze regel hoort bij een lijst of groep tussen haakjes, maar springt niet ver genoeg in.",
        remedy: "Laat de regel, ook die met het sluithaakje, verder inspringen dan de sleutel.")
    case .emptyFlowEntry:
      Message(
        "Voor deze komma staat niets.", remedy: "Haal een komma weg, of vul in wat ontbreekt.")
    case .missingComma:
      Message(
        "Hier ontbreekt een komma tussen twee delen.",
        remedy: "Zet er een komma tussen. Is het één tekst, zet die dan tussen aanhalingstekens.")
    default:
      Message(
        "Achter deze dubbele punt ontbreekt een waarde of een spatie.",
        remedy: "Zet een spatie achter de dubbele punt, of zet de tekst tussen aanhalingstekens.")
    }
  }

  private var blockMessage: Message {
    switch self {
    case .blockHeader:
      Message(
        "Achter | of > mag op deze regel geen tekst staan.",
        remedy: "Begin de tekst op de volgende regel, ingesprongen.")
    case .blockIndentationZero:
      Message(
        "Achter | of > kan geen 0 staan.", remedy: "Haal de 0 weg.")
    case .blockLeadingLinesTooLong:
      Message(
        "Boven deze tekst staat een lege regel met meer spaties dan de tekst zelf inspringt.",
        remedy: "Haal de spaties op die lege regel weg.")
    case .blockEndsInBlanks:
      Message(
        "Het bestand eindigt met een regel van alleen spaties.",
        remedy: "Haal die spaties weg, of druk er op Enter.")
    default:
      Message(
        "Een tekst met | of > die het hele bestand is, moet één of meer spaties inspringen, zonder cijfer achter | of >.",
        remedy: "Laat alle regels van de tekst inspringen.")
    }
  }
}

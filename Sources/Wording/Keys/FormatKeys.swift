/// The keys of files with a session format.
extension KeyWording {
  static let format: [Entry] = [
    ("werkvorm", "de id van de werkvorm; verandert nooit"),
    ("titel", "zoals mensen hem noemen"),
    ("taal", "de taal van de teksten: «nl»"),
    ("uitleg", "waar hij voor is en voor wie, in twee of drie zinnen"),
    (
      "minuten",
      "hoelang het duurt met hoogstens tien mensen; even veel als alle stappen samen"
    ),
    ("groep", "voor hoeveel mensen hij geschikt is"),
    (
      "partijen",
      "een lijst met de kanten voor wie hij bedoeld is, zoals «school» en «opleiding»; laat weg als het niet uitmaakt"
    ),
    ("scan", "de id van een scan, als een stap er iets van laat zien of als je die invult"),
    (
      "scan-wijze",
      "als dit het draaiboek bij die scan is: vullen mensen hem «thuis» in of «samen»"
    ),
    ("bron", "waar hij op rust"),
    ("stappenlijst", "de stappen, in volgorde; de eerste is het welkom, de laatste de afsluiting"),
  ]
  static let formatGroup: [Entry] = [
    ("van", "het kleinste aantal mensen, minstens 2"),
    ("tot", "het grootste aantal mensen, hoogstens 50"),
  ]
  static let formatStep: [Entry] = [
    ("id", "een korte naam; binnen de werkvorm één keer"),
    (
      "soort",
      "«welkom», «aansluiten», «begrippen», «individueel», «duo», «kaart», «plenair», «inbreng», «ordenen», «stemmen», «oogst», «actie» of «afsluiten»"
    ),
    ("naam", "zoals mensen de stap noemen"),
    ("minuten", "hoelang hij duurt, van 1 tot 180"),
    ("minimaal", "tot hoeveel minuten je hem kunt inkorten"),
    ("mag-vervallen", "«ja» als je hem kunt overslaan om op tijd te stoppen"),
    ("leider", "wat jij als gespreksleider doet en zegt"),
    ("deelnemers", "wat je aan de anderen vraagt"),
    ("vastleggen", "wat iemand opschrijft"),
    ("per-tien", "hoeveel minuten erbij komen voor elke volgende tien mensen"),
    ("kaarten", "over hoeveel kaarten jullie praten, hoogstens 6"),
    ("fase", "uit welke fase de kaarten komen: «visie», «realisatie» of «evaluatie»"),
    ("vraag", "de vraag waar het over gaat"),
    ("bijdragen", "hoeveel elke kant of tafel inbrengt: 1 of 2; zonder deze sleutel 2"),
    ("met-thema", "«ja» als er bij wat mensen inbrengen een thema gekozen kan worden"),
    (
      "over",
      "«inbreng» (wat mensen inbrachten), «opties» (die van de scan) of «keuzes» (de lijst bij deze stap)"
    ),
    (
      "manier",
      "«hand» (handen of kaartjes tellen), «stip» (ieder verdeelt stippen) of «cijfer» (ieder geeft overal een cijfer van 0 tot 10 voor)"
    ),
    ("keuzes", "een lijst met waaruit mensen kiezen, minstens twee"),
    ("stippen", "hoeveel stippen ieder heeft, hoogstens 10; zonder deze sleutel 3"),
    ("reageren", "«ja» als er bij wat mensen inbrachten korte reacties komen"),
    (
      "materiaal",
      "een lijst met wat je van de scan laat zien: «opties», «voordelen», «nadelen», «voorwaarden»"
    ),
  ]
}

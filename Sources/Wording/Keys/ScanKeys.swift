/// The keys of scan files.
extension KeyWording {
  static let ladderScan: [Entry] = [
    ("scan", "de id van de scan"),
    ("titel", "zoals mensen hem noemen"),
    ("versie", "een getal; tel er één bij op als een vraag iets anders gaat betekenen"),
    ("soort", "«ladder»; voor de andere soort «profiel»"),
    ("taal", "de taal van de teksten: «nl»"),
    (
      "verantwoording",
      "waar de teksten vandaan komen, en hoe je antwoordt; staat onder elke uitkomst"
    ),
    ("schaal", "de stappen, de eerste bovenaan"),
    (
      "assen", "manieren om de vragen in te delen, elk met een lijst waarden; de namen kies je zelf"
    ),
    ("kernvragen", "de korte vragen «is het op orde?»"),
    ("partijen", "de kanten die samen het gedeelde beeld maken"),
    ("ook-gehoord", "anderen die ook invullen; hun beeld staat ernaast"),
    ("criteria", "de vragen, minstens één"),
    ("positie", "hoe er geteld wordt; «positie: {}» als je niets wilt veranderen"),
    ("signalen", "wat er kan opvallen, met een voorwaarde"),
    ("eerder", "wat er van vragen uit een oudere versie geworden is"),
  ]
  static let profileScan: [Entry] = [
    ("scan", "de id van de scan"),
    ("titel", "zoals mensen hem noemen"),
    ("versie", "een getal; tel er één bij op als een zin iets anders gaat betekenen"),
    ("soort", "«profiel»; voor de andere soort «ladder»"),
    ("taal", "de taal van de teksten: «nl»"),
    ("verantwoording", "waar de teksten vandaan komen, en hoe je antwoordt"),
    ("opties", "de richtingen, minstens één"),
    ("kernvragen", "korte vragen, net als bij een scan met stappen"),
    ("partijen", "de kanten die samen het gedeelde beeld maken"),
    ("ook-gehoord", "anderen die ook invullen"),
    ("stellingen", "de zinnen, minstens één"),
    ("signalen", "net als bij een scan met stappen"),
    ("eerder", "net als bij een scan met stappen"),
  ]
  static let step: [Entry] = [
    ("id", "gebruik je bij vragen, op formulieren en in voorwaarden"),
    ("naam", "de naam van de stap"),
    ("gewoon", "de naam in gewone woorden"),
    ("kern", "waar het om gaat, in één zin"),
  ]
  static let axisValue: [Entry] = [
    ("id", "gebruik je bij vragen en in voorwaarden"),
    ("naam", "zoals mensen het noemen"),
    ("gewoon", "de naam in gewone woorden"),
    ("uitleg", "wat het betekent"),
    ("bron", "waar het op rust"),
  ]
  static let coreQuestion: [Entry] = [
    ("id", "gelijk aan de id van een waarde van een as, als de vraag daarbij hoort"),
    ("naam", "een korte naam"),
    ("vraag", "de vraag"),
    ("bron", "waar hij op rust"),
  ]
  static let criterion: [Entry] = [
    ("id", "gebruik je op formulieren en in voorwaarden; verandert nooit"),
    ("naam", "een korte naam"),
    (
      "over",
      "«samen»: iedereen kijkt naar hetzelfde (ook als je niets zegt); «eigen»: ieder antwoordt voor zichzelf"
    ),
    ("vraag", "een vraag die om een voorbeeld vraagt"),
    ("stappen", "bij elke stap een beschrijving; boven de 45 woorden krijg je een waarschuwing"),
    ("voorbeelden", "een lijst met dingen waaraan mensen kunnen denken"),
    ("let-op", "wat je hier makkelijk verwart"),
    ("voor", "een lijst met rollen: aan hen stel je deze vraag het eerst"),
    ("bron", "waar hij op rust"),
    (nil, "de waarde van die as waar de vraag bij hoort, zoals «niveau: mensen»"),
  ]
  static let notAsked: [Entry] = [
    ("nvt", "de reden")
  ]
  static let positionRule: [Entry] = [
    ("drempel", "vanaf welk deel een stap stevig is; zonder deze sleutel «2/3»"),
    ("zichtbaar", "vanaf welk deel een stap te zien is; zonder deze sleutel «1/3»"),
    ("dekking", "van welk deel er een antwoord moet zijn; zonder deze sleutel «2/3»"),
    (
      "geheel",
      "de as waarvan de waarden samen het geheel dragen; zonder deze sleutel tellen alle vragen bij elkaar"
    ),
    ("vereist", "per stap wat er eerst moet zijn voordat het geheel zo ver kan komen"),
  ]
  static let signal: [Entry] = [
    ("id", "de korte naam"),
    ("als", "de voorwaarde: wanneer valt dit op"),
    ("naam", "zoals mensen het noemen"),
    ("zeg", "wat er te zien is, wat het kan betekenen, en een vraag"),
    ("kaarten", "een lijst met kaarten om erover te praten"),
    ("bron", "waar het op rust"),
  ]
  static let earlier: [Entry] = [
    ("versie", "de oudere versie"),
    ("criterium", "de id die de vraag toen had"),
    ("nu", "de id die hij nu heeft, of «geen» als hij er niet meer is"),
    ("reden", "waarom hij weg is"),
  ]
  static let option: [Entry] = [
    ("id", "gebruik je bij de zinnen"),
    ("naam", "zoals mensen hem noemen"),
    ("kern", "waar het op neerkomt"),
    ("voordelen", "een lijst om over te praten; leeg mag: «[]»"),
    ("nadelen", "een lijst om over te praten; leeg mag: «[]»"),
    ("voorwaarden", "wat nodig is om het goed te laten werken, per thema, om over te praten"),
  ]
  static let optionConditions: [Entry] = [
    ("thema", "waar het over gaat, zoals de organisatie; elk thema één keer"),
    ("lijst", "een lijst met wat er dan moet zijn, minstens één ding"),
  ]
  static let statement: [Entry] = [
    ("id", "gebruik je op formulieren; verandert nooit"),
    ("optie", "de richting waar een ja voor spreekt"),
    ("tekst", "de zin"),
    ("thema", "een kopje waar zinnen bij elkaar onder staan"),
    ("bron", "waar hij op rust"),
  ]
}

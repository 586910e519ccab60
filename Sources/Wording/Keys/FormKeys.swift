/// The keys of filled-in forms.
extension KeyWording {
  static let form: [Entry] = [
    ("invulblad", "de id van de scan"),
    ("versie", "de versie van de scan toen het formulier gemaakt werd"),
    ("partnerschap", "de naam van het partnerschap"),
    ("eenheid", "waar de antwoorden over gaan; zonder deze sleutel het hele partnerschap"),
    ("periode", "naar welke tijd je keek"),
    ("moment", "de dag van invullen, zoals «2026-07-03»"),
    ("beoordelaar", "wie invulde; verplicht als «consensus» er niet staat"),
    ("consensus", "«ja» als dit samen is afgesproken"),
    ("ronde", "«2» bij een tweede ronde"),
    ("kernvragen", "per kernvraag een antwoord"),
    ("oordelen", "per vraag of zin een antwoord"),
  ]
  static let unit: [Entry] = [
    ("soort", "«school» of «partnerschap»"),
    ("naam", "de naam van de school"),
  ]
  static let period: [Entry] = [
    ("van", "de eerste dag"),
    ("tot", "de laatste dag"),
  ]
  static let rater: [Entry] = [
    ("rol", "de id van een rol; iets anders mag, met een waarschuwing"),
    ("partij", "de kant: een van de woorden achter «partijen» of «ook-gehoord» in de scan"),
    ("id", "houdt mensen met dezelfde rol uit elkaar"),
    ("naam", "een naam; niet nodig"),
  ]
  static let coreAnswer: [Entry] = [
    ("oordeel", "«ja», «deels», «nee», «weet-niet», «liever-niet» of «nvt»"),
    ("voorbeeld", "waaraan je het ziet"),
    ("plan", "een voornemen; telt nooit als ja"),
    ("toelichting", "wat je er verder bij wilt zeggen"),
    ("twijfel", "«ja» als je twijfelt"),
    ("wens", "«ja» als je hierover wilt praten"),
    ("reden", "waarom jullie dit afspraken; alleen bij «consensus: ja»"),
    ("minderheid", "wie het anders ziet, en waarom; alleen bij «consensus: ja»"),
  ]
  static let criterionAnswer: [Entry] = [
    ("kies", "de verste stap die nu klopt; of «geen», «weet-niet», «liever-niet» of «nvt»"),
    ("ontbreekt", "een lijst met stappen vóór je keuze die er niet zijn"),
    ("op-weg", "«ja» als jullie op weg zijn naar de volgende stap"),
    ("voorbeeld", "waaraan je het ziet: wat, wanneer, welke rol, of waar het staat"),
    ("plan", "een voornemen; telt nooit als ja"),
    ("toelichting", "wat je er verder bij wilt zeggen"),
    ("twijfel", "«ja» als je twijfelt"),
    ("wens", "«ja» als je hierover wilt praten"),
    ("reden", "waarom jullie dit afspraken; alleen bij «consensus: ja»"),
    ("minderheid", "wie het anders ziet, en waarom; alleen bij «consensus: ja»"),
    (nil, "in plaats van «kies»: het antwoord op die ene stap"),
  ]
}

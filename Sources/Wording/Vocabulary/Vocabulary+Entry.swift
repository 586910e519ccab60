extension Vocabulary {
  /// The row of the table.
  package var entry: Entry {
    switch self {
    case .position:
      Entry(
        "waar we staan", "tot en met welke stap het bij de meeste vragen zo is",
        not: ["positie", "posities", "ten minste"])
    case .beforeFirstStep:
      Entry(
        "aan het begin: eerst afspraken maken", "de eerste stap is nog niet stevig",
        not: ["nog vóór coördinatie", "nog voor coördinatie"])
    case .positionUnknown:
      Entry("nog niet te zeggen", "daarvoor zijn nog te weinig antwoorden ingevuld")
    case .front:
      Entry(
        "al te zien", "de verste stap waarvan al iets te zien is",
        not: ["voorhoede", "voorhoedes"])
    case .gaps:
      Entry(
        "daarvoor nog niet te zien", "stappen ervoor die er nog niet zijn", not: ["gaten", "gat"])
    case .margin:
      Entry(
        "kan kantelen", "één antwoord anders en dit verandert",
        not: ["marge", "marges", "op de grens"])
    case .threshold:
      Entry(
        "twee van de drie", "zoveel is nodig om een stap stevig te noemen",
        not: ["drempel", "drempels", "dekking"])

    case .firm:
      Entry("stevig", "bij de meeste vragen is dit zo", not: ["bereikt", "bereikte"])
    case .visible: Entry("te zien", "op sommige plekken is dit zo")
    case .notYet: Entry("nog niet", "dit is er nog niet of bijna niet")
    case .unknown: Entry("nog niet te zeggen", "daarvoor weten we nog te weinig")
    case .notHere: Entry("speelt hier niet", "deze vraag past niet bij wat jullie doen")
    case .inOrder:
      Entry("op orde", "er is ruimte en aandacht voor", not: ["voldaan", "onvoldoende"])
    case .partlyInOrder: Entry("gedeeltelijk", "zo is het bij een deel van de mensen of plekken")

    case .side:
      Entry("kant", "de school of het instituut", not: ["partij", "partijen"])
    case .school: Entry("vanuit de school", "ingevuld door mensen van de school")
    case .institute:
      Entry(
        "vanuit het instituut", "ingevuld door mensen van de lerarenopleiding",
        not: ["vanuit de opleiding"])
    case .oneSided:
      Entry(
        "alleen ingevuld vanuit", "van de andere kant is er nog geen antwoord",
        not: ["eenzijdig", "eenzijdige"])
    case .shared: Entry("gedeeld beeld", "wat jullie allebei zien")
    case .agreed:
      Entry("samen afgesproken", "het antwoord dat jullie samen kozen", not: ["consensus"])
    case .seenOtherwise:
      Entry(
        "anders gezien door", "wie het anders ziet, en waarom",
        not: ["minderheid", "minderheden"])

    case .rater:
      Entry(
        "invuller", "wie de vragen beantwoordde",
        not: ["beoordelaar", "beoordelaars", "beoordelen", "beoordeling", "beoordelingen"])
    case .answering:
      Entry("antwoord", "wat iemand invulde", not: ["oordeel", "oordelen"])
    case .example:
      Entry("voorbeeld", "waaraan je dat ziet", not: ["bewijs", "bewijzen"])
    case .pick:
      Entry("kies wat past", "de verste beschrijving die nu klopt", not: ["snel", "vinken"])
    case .stepByStep:
      Entry("stap voor stap", "elke beschrijving apart", not: ["grondig"])
    case .reveal:
      Entry(
        "antwoorden laten zien", "pas als iedereen klaar is",
        not: ["onthullen", "onthulling", "onthuld"])
    case .report: Entry("verslag", "de uitkomst op papier", not: ["rapport", "rapporten"])
    case .folder:
      Entry("map", "alles van één partnerschap", not: ["dossier", "dossiers"])
    case .logbook:
      Entry("logboek", "wat er achter elkaar is ingevuld", not: ["journaal", "journalen"])

    case .criterion:
      Entry("vraag", "een vraag van de scan", not: ["criterium", "criteria", "criteriums"])
    case .topics:
      Entry(
        "gespreksonderwerpen", "waar jullie het over kunnen hebben", not: ["agenda", "agenda's"])
    case .decisive:
      Entry(
        "dit verschil bepaalt het beeld", "kies je hier het andere antwoord, dan verandert het",
        not: ["doorslaggevend", "doorslaggevende"])
    case .decisiveTogether:
      Entry("samen maken deze verschillen het beeld", "geen ervan doet dat alleen")
    case .standout:
      Entry("wat opvalt", "iets om het over te hebben", not: ["signaal", "signalen"])
    case .alike:
      Entry(
        "hoe gelijk keken jullie?", "hoe vaak jullie hetzelfde antwoord gaven",
        not: ["eensgezindheid", "eensgezind"])

    case .agreementsAhead:
      Entry(
        "afspraken lopen voor op de praktijk", "op papier is meer geregeld dan mensen doen",
        not: ["papieren partnerschap"])
    case .fewPeople:
      Entry(
        "veel hangt aan een paar mensen", "als zij weggaan, kan het stilvallen",
        not: ["makelaar", "makelaars", "makelaarsafhankelijkheid"])
    case .islands:
      Entry(
        "risico op eilandjes", "er gebeurt veel, maar los van elkaar", not: ["eilandvorming"])
    case .fewExamples:
      Entry("nog weinig voorbeelden", "er is nog weinig om aan te wijzen", not: ["bewijsarm"])
    case .lopsided:
      Entry(
        "één kant is met veel meer", "van de ene kant vulden veel meer mensen in",
        not: ["scheef", "scheve"])
    case .skippedStep:
      Entry(
        "een eerdere stap is nog niet te zien", "een latere stap is er al wel",
        not: ["overgeslagen"])

    case .organisations:
      Entry(
        "tussen de organisaties", "wat besturen, directies en instituut regelen en besluiten",
        onlyBeside: ["institutioneel"])
    case .people:
      Entry(
        "tussen mensen", "wat mensen van school en instituut met elkaar doen",
        onlyBeside: ["interpersoonlijk"])
    case .ownRole:
      Entry(
        "in je eigen rol", "wat je in je eigen werk meeneemt van beide kanten",
        onlyBeside: ["intrapersoonlijk"])

    case .coordination:
      Entry(
        "afspraken maken", "we regelen de verbinding, zodat samenwerken lukt",
        onlyBeside: ["coördinatie"])
    case .identification:
      Entry(
        "elkaar leren kennen", "we weten waarin we verschillen en wat we elkaar te bieden hebben",
        onlyBeside: ["identificatie"])
    case .reflection:
      Entry(
        "door elkaars ogen kijken", "we zien ons eigen werk door de ogen van de ander",
        onlyBeside: ["reflectie"])
    case .transformation:
      Entry(
        "samen iets nieuws dat blijft", "er is iets van ons samen dat geen van ons had",
        onlyBeside: ["transformatie"])

    case .partly: Entry("bij een deel van ons", "voor een deel van de mensen of plekken is het zo")
    case .dontKnow: Entry("daar heb ik geen zicht op", "dat telt niet als nee")
    case .ratherNot: Entry("zeg ik liever niet", "dat telt niet als nee")
    case .notApplicable: Entry("speelt bij ons niet", "de vraag past niet bij ons")
    case .noneOfThese: Entry("nog geen van deze", "geen van de beschrijvingen klopt nu")
    case .unanswered: Entry("nog niet ingevuld", "dat telt niet als nee")
    case .notAsked: Entry("deze keer niet gevraagd", "deze vraag hoorde er niet bij")
    }
  }
}

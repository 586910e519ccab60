import Content

/// What stands on the form that is filled in in a browser. Words between braces are filled in there.
package enum InteractiveWording {
  package static let save = "Bewaar mijn antwoorden"
  package static let copy = "Kopieer mijn antwoorden"

  /// Who has no script sees this above the paper form.
  package static let withoutScript =
    "In deze browser werkt alleen het papieren formulier: JavaScript staat uit. Je kunt het hieronder lezen en printen."

  /// The texts by the name under which the script asks for them, in a fixed order.
  package static let words: [(name: String, text: String)] =
    start + question + remarks + overview + end + file

  private static let start: [(name: String, text: String)] = [
    (
      "intro",
      "Hiermee kijk je hoe jullie samen leraren opleiden. Het duurt {duration}. Je kunt stoppen en later verdergaan."
    ),
    (
      "privacy",
      "Je antwoorden blijven in deze browser. Dit formulier verstuurt niets. Aan het eind bepaal je zelf wat je ermee doet."
    ),
    ("agreements", FormWording.words),
    ("resumeHeading", "Je was al begonnen"),
    (
      "resumeText",
      "In deze browser staan antwoorden van: {role}, {partnership}. Zijn die van jou, ga dan verder. Ben je iemand anders, begin dan opnieuw."
    ),
    ("resume", "Ga verder"),
    ("startAgain", "Begin opnieuw"),
    ("startAgainSure", "De antwoorden die hier staan, verdwijnen dan. Opnieuw beginnen?"),
    ("unknownRole", "rol nog niet ingevuld"),
    ("thePartnership", "het partnerschap"),
    ("whoHeading", "Eerst dit"),
    ("whoMissing", "Er ontbreekt nog iets. Vul alles in; alleen je naam hoeft niet."),
    ("partnership", FormWording.partnership),
    ("unit", FormWording.unit),
    ("wholePartnership", "Over het hele partnerschap"),
    ("oneSchoolChoice", "Over één school met het instituut"),
    ("schoolName", "Naam van de school"),
    ("oneSchool", "één school"),
    ("schoolAndInstitute", FormWording.schoolAndInstitute("{school}")),
    ("wholeOf", "{partnership}, het hele partnerschap"),
    ("side", FormWording.side),
    ("role", FormWording.role),
    ("chooseRole", "Kies je rol"),
    ("otherRole", "Een andere rol"),
    ("ownRole", "Welke rol?"),
    ("name", "Naam (hoeft niet)"),
    ("nameHint", "Alleen handig als meer mensen dezelfde rol hebben."),
    ("begin", "Begin"),
    ("fromFile", "Verdergaan met een bestand dat je eerder bewaarde"),
    ("chooseFile", "Kies het bestand"),
    (
      "fileNotUsed",
      "Dit bestand kan hier niet worden gebruikt. Kies een bestand dat je met dit formulier bewaarde."
    ),
    (
      "notStored",
      "Deze browser bewaart niets, misschien door een privévenster. Laat dit tabblad open tot je klaar bent, of bewaar je antwoorden tussendoor: ga naar «Stoppen of klaar»."
    ),
    (
      "otherTab",
      "Dit formulier staat ook in een ander tabblad open. Ga in één van de twee verder en sluit het andere."
    ),
  ]

  private static let question: [(name: String, text: String)] = [
    ("about", "Je antwoordt voor: {unit}."),
    ("lastYear", FormWording.lastYear),
    ("progress", "Vraag {number} van {count}"),
    ("minuteLeft", "nog ongeveer {number} minuut"),
    ("minutesLeft", "nog ongeveer {number} minuten"),
    ("allAnswered", "alles is beantwoord"),
    ("caution", FormWording.caution),
    ("thinkOf", FormWording.thinkOf),
    ("instruction", FormWording.instruction),
    ("chooseJudgement", "Kies je antwoord."),
    ("moreBelow", "Hieronder staat nog iets bij je keuze."),
    ("stepByStep", "Liever stap voor stap: elke beschrijving apart"),
    ("stepByStepHint", "Zeg bij elke beschrijving of die nu klopt."),
    ("pickInstead", "Liever één beschrijving kiezen"),
    ("missing", "Zijn de beschrijvingen vóór jouw keuze er ook?"),
    ("missingNone", "Zo ja, kruis dan niets aan. Kruis anders aan wat er níet is."),
    ("onTheWay", FormWording.onTheWay),
    ("permanence", FormWording.permanence),
    ("permanenceYes", "Ja, dat kan ik aanwijzen"),
    ("permanenceNo", "Nee, of nog niet"),
    ("permanenceFirst", "Beantwoord eerst nog deze vraag."),
    ("permanenceHint", "Kies alleen ja als je kunt aanwijzen dat het doorging."),
    (
      "heldBack",
      "Dan is het nog niet {letter}. We noteren {before}, op weg naar {letter}."
    ),
    ("previous", "Vorige"),
    ("next", "Volgende"),
    ("overview", "Overzicht"),
    ("stop", "Stoppen of klaar"),
  ]

  private static let remarks: [(name: String, text: String)] = [
    ("example", FormWording.example),
    ("exampleQuestion", "\(FormWording.exampleQuestion) Noem geen namen."),
    ("addExample", "Voorbeeld erbij"),
    ("more", "Plan, toelichting of twijfel"),
    ("plan", FormWording.plan),
    ("planQuestion", FormWording.planQuestion),
    ("note", "Toelichting"),
    ("doubt", FormWording.doubt),
    ("wish", FormWording.wish),
    (
      "tooManyWishes",
      "Je koos al twee vragen om het over te hebben. Haal er eerst een weg; in het overzicht zie je welke."
    ),
    ("erase", "Wis mijn antwoord op deze vraag"),
    ("erased", "Je antwoord op deze vraag is gewist."),
    ("terms", "Woorden uitgelegd"),
  ]

  private static let overview: [(name: String, text: String)] = [
    ("overviewHint", "Kies een vraag om ernaartoe te gaan. Je kunt elk antwoord veranderen."),
    ("toStart", "Naar het begin"),
    ("toEnd", "Naar het eind"),
    ("notAnswered", Vocabulary.unanswered.label),
    ("halfAnswered", "nog niet af"),
    ("isWish", "hier wil je het over hebben"),
    ("without", "zonder {letters}"),
    ("onTheWayTo", "op weg naar {letter}"),
  ]

  private static let end: [(name: String, text: String)] = [
    ("endHeading", "Je antwoorden"),
    ("openQuestion", "Eén vraag is nog niet beantwoord. Dat mag; het telt niet als nee."),
    ("openQuestions", "{number} vragen zijn nog niet beantwoord. Dat mag; het telt niet als nee."),
    ("halfQuestion", "Bij één vraag is je antwoord nog niet af."),
    ("halfQuestions", "Bij {number} vragen is je antwoord nog niet af."),
    ("toFirstOpen", "Naar de eerste daarvan"),
    (
      "endText",
      "Bewaar je antwoorden in een klein bestand en geef of mail dat aan wie je uitnodigde. Lukt dat niet, kopieer ze dan en plak ze in een mail."
    ),
    ("save", save),
    ("copy", copy),
    (
      "saved",
      "Het bestand {file} staat nu in je map met downloads. Mail het aan wie je uitnodigde."
    ),
    ("copied", "Gekopieerd. Plak het nu in een mail."),
    (
      "notCopied",
      "Kopiëren lukte niet vanzelf. De tekst hieronder is al geselecteerd: kopieer die met Ctrl+C, op een Mac met Cmd+C."
    ),
    ("showMail", "Laat de tekst voor de mail zien"),
    ("mailLabel", "Tekst voor de mail"),
    (
      "afterwards",
      "Neem bij de vragen die je belangrijk vindt een voorbeeld mee naar het gesprek. Deel je deze computer met anderen, wis dan je antwoorden als je ze hebt verstuurd."
    ),
    ("printAnswers", "Print mijn antwoorden"),
    ("forget", "Wis alles uit deze browser"),
    ("forgetSure", "Al je antwoorden verdwijnen uit deze browser. Heb je ze bewaard of gemaild?"),
  ]

  private static let file: [(name: String, text: String)] = [
    ("fileName", "antwoorden"),
    ("fileComment", "Ingevuld in een browser, met het formulier van Grensganger."),
    (
      "fileStateComment",
      "Hieronder staat hetzelfde nog eens, zodat het formulier ermee verder kan. Verander dat niet."
    ),
    (
      "mailIntroduction",
      "Dit zijn mijn antwoorden op «{title}». Ze staan hieronder als code, zodat je ze niet vooraf leest. Bewaar deze mail als tekst of kopieer alles naar een tekstbestand; het programma Grensganger leest het. Verander niets tussen de regels met BEGIN en EINDE."
    ),
  ]

  /// In place of a step: the words that stand below the descriptions.
  package static let otherPicks: [(id: String, label: String)] =
    [(CriterionAnswer.Pick.noStep, Vocabulary.noneOfThese.label)]
    + [Judgement.notApplicable, .dontKnow].map { ($0.rawValue, $0.label) }
}

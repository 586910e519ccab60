extension CommandHelp {
  static let position = CommandHelp(
    usage: "position FORMULIER … | MAP",
    summary: "Laat zien waar het partnerschap staat, en waarom.",
    explanation: [
      "Leest ingevulde formulieren van één partnerschap en laat zien waar jullie staan: eerst per niveau en per conditie, dan als geheel. Daaronder staan gespreksonderwerpen, wat opvalt, kaarten voor het volgende gesprek, en waar dit op rust.",
      "FORMULIER is een bestand (.yaml) van één invuller, of met wat jullie samen hebben afgesproken. Het mag ook een tabel uit een rekenblad zijn (.csv), of de tekst van een mail met gekopieerde antwoorden. Met - leest het programma van de standaardinvoer. De volgorde maakt niet uit.",
      "Noem je de MAP van een opleidingsschool, dan gaat het over de laatste sessie daarin, of over die van --session. Zolang nog niet iedereen klaar is, zegt het programma op wie je wacht. Eén woord voor het geheel komt pas na jullie gesprek over de onderwerpen.",
    ],
    examples: [
      "grensganger position school.yaml instituut.yaml",
      "grensganger position --explain formulieren/*.yaml",
      "grensganger position wilg",
    ])
}

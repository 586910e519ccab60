extension CommandHelp {
  static let fill = CommandHelp(
    usage: "fill MAP FORMULIER …",
    summary: "Leest ingevulde formulieren in een sessie.",
    explanation: [
      "Zet ingevulde formulieren in de map van een opleidingsschool: bestanden (.yaml), tabellen uit een rekenblad (.csv) of de tekst van mails met gekopieerde antwoorden. Gaat er iets mis, dan gaat er geen enkel antwoord in.",
      "Loopt er een sessie van deze scan, dan komen de formulieren daarin. Anders begint het programma een sessie op de dag van de formulieren. De antwoorden zijn te zien zodra van elke kant iedereen klaar is die jullie verwachten: één per kant, of wat je noemt bij --expect.",
      "Een formulier met dezelfde id of naam vervangt wat die invuller eerder invulde, zolang de antwoorden nog niet te zien zijn.",
    ],
    examples: [
      "grensganger fill wilg school.yaml instituut.yaml",
      "grensganger fill wilg team/*.yaml --expect school=4,opleiding=2",
    ])
}

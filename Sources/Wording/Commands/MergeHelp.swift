extension CommandHelp {
  static let merge = CommandHelp(
    usage: "merge MAP ANDERE-MAP",
    summary: "Voegt bij MAP wat in een andere map van jullie staat.",
    explanation: [
      "Voor wie op twee laptops werkt: alles van de andere map komt erbij, de andere map blijft zoals die is. Je kunt het zo vaak doen als je wilt, in elke volgorde; er komt steeds hetzelfde uit. Antwoorden laat deze opdracht niet zien.",
      "Staat in de twee mappen iets anders onder dezelfde naam, dan kiest het programma niet: het zegt waar het verschil zit en verandert niets.",
      "Wat in een van de mappen voorgoed verwijderd is, gaat ook in MAP weg en komt niet terug.",
    ],
    examples: ["grensganger merge wilg /media/usb/wilg"])
}

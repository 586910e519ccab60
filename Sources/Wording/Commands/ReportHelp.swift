extension CommandHelp {
  static let report = CommandHelp(
    usage: "report FORMULIER … | MAP",
    summary: "Maakt een verslag om te bewaren, te printen of te mailen.",
    explanation: [
      "Maakt van formulieren, of van de laatste sessie in de map van een opleidingsschool, een verslag: één HTML-bestand dat elke browser zonder internet opent, tekst met opmaak (Markdown), of gegevens als JSON.",
      "Van een gesprek staat vooraan één blad voor het bestuur: wat is afgesproken, wat anders bleef, en wie wat doet. Daarna komt alles wat is opgeschreven. Je mailt het zo rond; er staat alleen in wat iedereen mag zien.",
      "Noem achter -o het bestand voor het verslag. Zonder -o gaat het naar de standaarduitvoer, als dat geen scherm is. Over een formulier heen schrijft het programma nooit.",
    ],
    examples: [
      "grensganger report -o verslag.html school.yaml instituut.yaml",
      "grensganger report -o verslag.html wilg",
      "grensganger report --kind dialogue -o gesprek.html wilg",
    ])
}

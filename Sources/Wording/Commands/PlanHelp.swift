extension CommandHelp {
  static let plan = CommandHelp(
    usage: "plan MAP",
    summary: "Zet jullie afspraken in een bestand voor je kalender.",
    explanation: [
      "Maakt van wat jullie afspraken een bestand dat elk kalenderprogramma opent: het volgende gesprek, de stappen met een datum en drie korte gesprekken in het jaar erna. Maak je het later opnieuw, dan werkt je kalender de afspraken bij.",
      "Zonder -o laat het op een scherm zien welke dagen het zijn.",
    ],
    examples: ["grensganger plan wilg -o afspraken.ics"])
}

extension CommandHelp {
  static let dialogue = CommandHelp(
    usage: "dialogue MAP",
    summary: "Leidt een gesprek met een groep, van welkom tot wie doet wat.",
    explanation: [
      "Je kiest een werkvorm, zoals een kort gesprek of een dialoogtafel. Daarna zegt het programma stap voor stap wat je doet en vraagt, hoe lang dat duurt, en wat je opschrijft. Eén laptop is genoeg.",
      "Open of anoniem kies je aan het begin. Het programma zegt dan wat er met jullie aantal mensen te zien zal zijn.",
      "Lopen jullie uit, dan zegt het programma wat korter kan of weg kan. Jullie kiezen; er gaat niets vanzelf. De klok breekt niemand af.",
      "Elke regel is bewaard voordat de volgende vraag komt. In elke stap werken: terug (ongedaan maken), opnieuw, wijzig, p met tekst (parkeren), tijd, naar (een andere stap) en stop. Met dezelfde opdracht gaan jullie later verder.",
      "Op papier gedaan? Typ het in met --afterwards: dezelfde volgorde, zonder klok.",
    ],
    examples: [
      "grensganger dialogue wilg",
      "grensganger dialogue wilg --format-id kort-gesprek --theme werkplekbegeleiding",
      "grensganger dialogue wilg --expect school=6,opleiding=5 --until 15:30",
      "grensganger dialogue wilg --afterwards --date 2026-11-20",
    ])
}

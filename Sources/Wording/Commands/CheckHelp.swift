extension CommandHelp {
  static let check = CommandHelp(
    usage: "check [PAD …]",
    summary: "Kijkt kaarten, scans en formulieren na en noemt alle fouten.",
    explanation: [
      "Leest alle kaarten en scans die gebruikt worden, en noemt in één keer alle fouten, met regel, kolom, reden en wat je kunt doen. PAD is een bestand of een map met Cards of Scans; zo kijk je ook een ingevuld formulier na.",
      "Met --ids zie je van alles met een id in welk bestand en op welke regel het staat, en wat het vervangt.",
      "Met --tree laat het programma zien hoe het elk bestand leest, één regel JSON per bestand.",
    ],
    examples: [
      "grensganger check", "grensganger check mijn-scan.yaml", "grensganger check --ids .",
    ])
}

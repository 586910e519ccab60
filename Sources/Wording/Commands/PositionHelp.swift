extension CommandHelp {
  static let position = CommandHelp(
    usage: "position FORMULIER … | MAP",
    summary: "Laat zien waar het partnerschap staat, en waarom.",
    explanation: [
  "Leest ingevulde formulieren van één partnerschap en laat zien waar jullie staan: eerst per niveau en per conditie, dan als geheel. Daaronder staat waar dat op rust.",
  "FORMULIER is een bestand (.yaml) van één invuller, of met wat jullie samen hebben afgesproken. Met - leest het programma van de standaardinvoer. De volgorde maakt niet uit.",
],
    examples: [
  "grensganger position school.yaml instituut.yaml",
  "grensganger position --explain formulieren/*.yaml",
])
}

extension CommandHelp {
  static let verify = CommandHelp(
    usage: "verify MAP",
    summary: "Kijkt na of er in een map niets kwijt of beschadigd is.",
    explanation: [
      "Leest alle logboeken in de map en zegt van elk of het heel is. Is er iets beschadigd, dan staat erbij op welke regel en wat je kunt doen. Er verandert niets."
    ],
    examples: ["grensganger verify wilg"])
}

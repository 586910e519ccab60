extension CommandHelp {
  static let demo = CommandHelp(
    usage: "demo [MAP]",
    summary: "Laat met een voorbeeld zien wat het programma doet.",
    explanation: [
      "Maakt een map met een voorbeeld: formulieren over Opleidingsschool Boss po, ingevuld naar een gepubliceerde beschrijving. Laat daarna zien waar dat partnerschap staat en schrijft het verslag.",
      "Zonder MAP heet de map grensganger-demo. Je kunt de opdracht herhalen: formulieren die je veranderd hebt, blijven zoals ze zijn. In een andere map die niet leeg is, schrijft het programma niets.",
    ],
    examples: ["grensganger demo"])
}

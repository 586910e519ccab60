extension CommandHelp {
  static let new = CommandHelp(
    usage: "new MAP",
    summary: "Maakt de map van één opleidingsschool.",
    explanation: [
      "In die map bewaart het programma jullie scans en gesprekken. Alles is gewone tekst. De gegevens van de opleidingsschool staan in opleidingsschool.yaml; die mag je zelf veranderen.",
      "Zonder --name is de naam die van de map. Er wordt niets met anderen gedeeld, tot jullie dat kiezen in dat bestand.",
      "Zet de map op een plek waar alleen jullie bij kunnen: wie haar opent, kan de antwoorden lezen.",
    ],
    examples: [
      "grensganger new \"De Wilg\" --sector po",
      "grensganger new wilg --name \"Opleidingsschool De Wilg\" --partner \"Pabo Zuid\"",
    ])
}

extension CommandHelp {
  static let cards = CommandHelp(
    usage: "cards [KAART …]",
    summary: "Zoekt vragenkaarten, laat ze zien, en trekt er een paar.",
    explanation: [
      "Zoekt vragenkaarten voor een gesprek en laat de vragen zien. Met de opties kies je waar de kaarten over gaan. Een optie mag vaker: dan past een van die woorden. Verschillende opties gelden samen.",
      "KAART is de id van een kaart, zoals doelen-visie-1: die zie je dan helemaal, met de reden, een makkelijker vraag, vragen om door te vragen en de bron. Ook wat je trekt, zie je helemaal. Achter een optie mag ook de naam die op de kaart staat, zoals \"lerende cultuur\".",
    ],
    examples: [
      "grensganger cards --theme doelen --phase visie",
      "grensganger cards --draw 3 --for schoolleider --kind prikkel",
      "grensganger cards doelen-visie-1",
    ])
}

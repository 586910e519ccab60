extension CommandHelp {
  static let cards = CommandHelp(
    usage: "cards [KAART …]",
    summary: "Zoekt vragenkaarten, laat ze zien, en trekt er een paar.",
    explanation: [
      "Zoekt vragenkaarten voor een gesprek en laat de vragen zien. Met de opties kies je waar de kaarten over gaan. Een optie mag vaker: dan past een van die woorden. Verschillende opties gelden samen.",
      "KAART is de id van een kaart, zoals doelen-visie-1: die zie je dan helemaal, met de reden, een makkelijker vraag, vragen om door te vragen en de bron. Ook wat je trekt, zie je helemaal. Achter een optie mag ook de naam die op de kaart staat, zoals \"lerende cultuur\".",
      "Met --from maak je van een tabel (CSV uit een rekenblad) een bestand met eigen kaarten: één rij per kaart, met op de eerste rij de kolommen \(list(tableColumns, "en")). Zet in een cel met meer vragen, rollen of bronnen een | ertussen. Zit er een fout in, dan wordt er niets geschreven. Een kaart zonder id krijgt er zelf een, zoals doelen-visie-7; zet nieuwe rijen dus onderaan.",
    ],
    examples: [
      "grensganger cards --theme doelen --phase visie",
      "grensganger cards --draw 3 --for schoolleider --kind prikkel",
      "grensganger cards doelen-visie-1",
      "grensganger cards --from eigen-kaarten.csv -o Cards/eigen-kaarten.yaml",
    ])

  /// The columns of a table of cards that most people need.
  private static let tableColumns = [
    "thema", "fase", "soort", "vraag", "toelichting", "lukt-het-niet", "doorvragen", "voor",
    "conditie", "niveau", "naar", "bron",
  ]
}

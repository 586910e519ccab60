extension CommandHelp {
  static let schema = CommandHelp(
    usage: "schema SOORT",
    summary: "Helpt je editor bij het schrijven van kaarten en scans.",
    explanation: [
      "Beschrijft een soort bestand als JSON Schema. Een editor die dat kent, vult sleutels aan, legt ze uit en onderstreept wat niet kan. Hoe je dat instelt, staat in docs/handleiding-auteur.md. SOORT is:"
    ]
      + SchemaWord.allCases.map { "- \($0.rawValue): \($0.summary)." } + [
        "Met --scan of --for kent de editor ook de stappen, assen, vragen en kanten van een scan. Dat werkt bij scan, card en form. Verandert de scan, maak het schema dan opnieuw.",
        "Het schema komt op het scherm. Met > zet je het in een bestand.",
      ],
    examples: [
      "grensganger schema card --scan korte-scan > kaart.schema.json",
      "grensganger schema scan --for Scans/mijn-scan.yaml > scan.schema.json",
      "grensganger schema source",
    ])
}

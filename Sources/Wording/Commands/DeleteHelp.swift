extension CommandHelp {
  static let delete = CommandHelp(
    usage: "delete MAP",
    summary: "Verwijdert een sessie of een hele map voorgoed.",
    explanation: [
      "Weg is weg. Eerst zegt het programma wat er weggaat en wat er al is samengevoegd of naar buiten gebracht, en vraagt het of je het zeker weet.",
      "Er blijft één klein bestand staan, zodat de sessie niet terugkomt bij het samenvoegen. Kopieën op een andere plek, in een back-up of bij een ander blijven bestaan.",
    ],
    examples: [
      "grensganger delete wilg --session 2026-11-20-korte-scan", "grensganger delete wilg",
    ])
}

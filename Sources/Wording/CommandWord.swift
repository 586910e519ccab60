/// A command by its name, with the words of its help.
package enum CommandWord: String, CaseIterable, Sendable {
  case demo, position, report, check, print

  /// What it takes, as in a usage line.
  package var usage: String {
    switch self {
    case .demo: "demo [MAP]"
    case .position: "position FORMULIER …"
    case .report: "report FORMULIER …"
    case .check: "check [PAD …]"
    case .print: "print \(PrintWord.allCases.map(\.rawValue).joined(separator: "|"))"
    }
  }

  /// What it does, in one line.
  package var summary: String {
    switch self {
    case .demo: "Laat met een voorbeeld zien wat het programma doet."
    case .position: "Laat zien waar het partnerschap staat, en waarom."
    case .report: "Maakt een verslag om te bewaren, te printen of te mailen."
    case .check: "Kijkt kaarten, scans en formulieren na en noemt alle fouten."
    case .print: "Maakt een formulier, een uitnodiging of kaarten om te printen."
    }
  }

  /// What there is to know, in a few paragraphs.
  package var explanation: [String] {
    switch self {
    case .demo:
      [
        "Maakt een map met een voorbeeld: formulieren over Opleidingsschool Boss po, ingevuld naar een gepubliceerde beschrijving. Laat daarna zien waar dat partnerschap staat en schrijft het verslag.",
        "Zonder MAP heet de map grensganger-demo. Je kunt de opdracht herhalen: formulieren die je veranderd hebt, blijven zoals ze zijn. In een andere map die niet leeg is, schrijft het programma niets.",
      ]
    case .position:
      [
        "Leest ingevulde formulieren van één partnerschap en laat zien waar jullie staan: eerst per niveau en per conditie, dan als geheel. Daaronder staat waar dat op rust.",
        "FORMULIER is een bestand (.yaml) van één invuller, of met wat jullie samen hebben afgesproken. Het mag ook een tabel uit een rekenblad zijn (.csv), of de tekst van een mail met gekopieerde antwoorden. Met - leest het programma van de standaardinvoer. De volgorde maakt niet uit.",
      ]
    case .report:
      [
        "Maakt van dezelfde formulieren een verslag: één HTML-bestand dat elke browser zonder internet opent, of gegevens als JSON.",
        "Noem achter -o het bestand voor het verslag. Zonder -o gaat het naar de standaarduitvoer, als dat geen scherm is. Over een formulier heen schrijft het programma nooit.",
      ]
    case .check:
      [
        "Leest alle kaarten en scans die gebruikt worden, en noemt in één keer alle fouten, met regel, kolom, reden en wat je kunt doen. PAD is een bestand of een map met Cards of Scans; zo kijk je ook een ingevuld formulier na.",
        "Met --tree laat het programma zien hoe het elk bestand leest, één regel JSON per bestand.",
      ]
    case .print:
      ["Maakt één HTML-bestand dat elke browser zonder internet opent en print. Er is:"]
        + PrintWord.allCases.map { "- \($0.rawValue): \($0.summary)." } + [
          "Met form --interactive maak je één bestand waarin de ander de vragen in de eigen browser beantwoordt. Het verstuurt niets: aan het eind bewaart of kopieert de invuller de antwoorden. Die leest het programma bij position en report.",
          "Over een bestand dat niet met print is gemaakt, schrijft het programma niet heen.",
        ]
    }
  }

  /// Command lines to try.
  package var examples: [String] {
    switch self {
    case .demo: ["grensganger demo"]
    case .position:
      [
        "grensganger position school.yaml instituut.yaml",
        "grensganger position --explain formulieren/*.yaml",
      ]
    case .report: ["grensganger report -o verslag.html school.yaml instituut.yaml"]
    case .check: ["grensganger check", "grensganger check mijn-scan.yaml"]
    case .print:
      [
        "grensganger print form -o formulier.html",
        "grensganger print form --interactive -o vragen.html --partnership \"Boss po\"",
        "grensganger print form --scope ontmoeten,doelen -o formulier.html",
        "grensganger print invitation --format text",
      ]
    }
  }
}

/// An option by its name, with the words of its help.
package enum OptionWord: String, CaseIterable, Sendable {
  case explain, format, output, tree, round, content
  case scan, interactive, partnership, unit, party, role, scope
  case noColor = "no-color"
  case help

  /// Options every command takes.
  package static let ofEveryCommand: [OptionWord] = [.content, .noColor, .help]

  /// How it may be written.
  package var spellings: [String] {
    switch self {
    case .output: ["-o", "--output"]
    case .help: ["-h", "--help"]
    default: ["--" + rawValue]
    }
  }

  /// What stands for its value in help; nil when it takes none.
  package var placeholder: String? {
    switch self {
    case .format: "SOORT"
    case .output: "BESTAND"
    case .content: "MAP"
    case .round: "NUMMER"
    case .scan: "SCAN"
    case .partnership, .unit: "NAAM"
    case .party: "KANT"
    case .role: "ROL"
    case .scope: "NAMEN"
    case .explain, .tree, .interactive, .noColor, .help: nil
    }
  }

  /// True when a value stands behind it, as in `-o FILE`.
  package var takesValue: Bool { placeholder != nil }

  /// What it does, in one line.
  package var summary: String {
    switch self {
    case .explain: "Laat ook zien hoe het beeld uit de antwoorden volgt."
    case .format: "De vorm van de uitvoer; welke er zijn, staat hieronder."
    case .output: "Schrijf naar dit bestand in plaats van naar het scherm."
    case .tree: "Laat zien hoe bestanden gelezen worden, als JSON."
    case .round: "Het beeld van de eerste ronde (1) of de tweede (2)."
    case .scan: "Welke scan; anders de scan opleiden-in-de-school."
    case .interactive: "Een formulier om in een browser in te vullen."
    case .partnership: "De naam van het partnerschap staat er dan al op."
    case .unit:
      "De school waar de antwoorden over gaan; partnerschap is het hele partnerschap."
    case .party: "Van welke kant de invuller is, zoals school of opleiding."
    case .role: "De rol van de invuller, zoals schoolopleider."
    case .scope: "Alleen dit niveau, deze condities of deze vragen; met komma's ertussen."
    case .content: "Gebruik ook de kaarten en scans in deze map."
    case .noColor: "Geen kleur, ook niet op een scherm."
    case .help: "Laat deze uitleg zien."
    }
  }
}

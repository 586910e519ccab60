/// A command by its name, with the words of its help.
package enum CommandWord: String, CaseIterable, Sendable {
  case demo, position, report, cards, check

  /// What it takes, as in a usage line.
  package var usage: String {
    switch self {
    case .demo: "demo [MAP]"
    case .position: "position FORMULIER …"
    case .report: "report FORMULIER …"
    case .cards: "cards [KAART …]"
    case .check: "check [PAD …]"
    }
  }

  /// What it does, in one line.
  package var summary: String {
    switch self {
    case .demo: "Laat met een voorbeeld zien wat het programma doet."
    case .position: "Laat zien waar het partnerschap staat, en waarom."
    case .report: "Maakt een verslag om te bewaren, te printen of te mailen."
    case .cards: "Zoekt vragenkaarten, laat ze zien, en trekt er een paar."
    case .check: "Kijkt kaarten, scans en formulieren na en noemt alle fouten."
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
        "FORMULIER is een bestand (.yaml) van één invuller, of met wat jullie samen hebben afgesproken. Met - leest het programma van de standaardinvoer. De volgorde maakt niet uit.",
      ]
    case .report:
      [
        "Maakt van dezelfde formulieren een verslag: één HTML-bestand dat elke browser zonder internet opent, of gegevens als JSON.",
        "Noem achter -o het bestand voor het verslag. Zonder -o gaat het naar de standaarduitvoer, als dat geen scherm is. Over een formulier heen schrijft het programma nooit.",
      ]
    case .cards:
      [
        "Zoekt vragenkaarten voor een gesprek en laat de vragen zien. Met de opties kies je waar de kaarten over gaan. Een optie mag vaker: dan past een van die woorden. Verschillende opties gelden samen.",
        "KAART is de id van een kaart, zoals doelen-visie-1: die zie je dan helemaal, met de reden, een makkelijker vraag, vragen om door te vragen en de bron. Ook wat je trekt, zie je helemaal. Achter een optie mag ook de naam die op de kaart staat, zoals \"lerende cultuur\".",
      ]
    case .check:
      [
        "Leest alle kaarten en scans die gebruikt worden, en noemt in één keer alle fouten, met regel, kolom, reden en wat je kunt doen. PAD is een bestand of een map met Cards of Scans; zo kijk je ook een ingevuld formulier na.",
        "Met --tree laat het programma zien hoe het elk bestand leest, één regel JSON per bestand.",
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
    case .cards:
      [
        "grensganger cards --theme doelen --phase visie",
        "grensganger cards --draw 3 --for schoolleider --kind prikkel",
        "grensganger cards doelen-visie-1",
      ]
    case .check: ["grensganger check", "grensganger check mijn-scan.yaml"]
    }
  }
}

/// An option by its name, with the words of its help.
package enum OptionWord: String, CaseIterable, Sendable {
  case explain, format, output, tree, round, content
  case theme, phase, kind, step, condition, draw, seed
  case role = "for"
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
    case .theme: "THEMA"
    case .phase: "FASE"
    case .kind: "SOORT"
    case .step: "STAP"
    case .condition: "CONDITIE"
    case .role: "ROL"
    case .draw: "AANTAL"
    case .seed: "GETAL"
    case .explain, .tree, .noColor, .help: nil
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
    case .theme: "Kaarten van dit thema, zoals «doelen»."
    case .phase: "Kaarten voor deze fase: visie, realisatie of evaluatie."
    case .kind: "Kaarten van deze soort: prikkel, spiegel of suggestie."
    case .step: "Kaarten die helpen om bij deze stap te komen, zoals «reflectie»."
    case .condition: "Kaarten die horen bij deze conditie, zoals «ontmoeten»."
    case .role: "Kaarten voor deze rol, zoals «schoolleider»."
    case .draw: "Trek zoveel kaarten en laat ze helemaal zien."
    case .seed: "Trek met dit getal: hetzelfde getal geeft dezelfde kaarten."
    case .content: "Gebruik ook de kaarten en scans in deze map."
    case .noColor: "Geen kleur, ook niet op een scherm."
    case .help: "Laat deze uitleg zien."
    }
  }
}

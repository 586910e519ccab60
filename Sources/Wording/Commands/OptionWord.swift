/// An option by its name, with the words of its help.
package enum OptionWord: String, CaseIterable, Sendable {
  case explain, format, output, tree, round, content
  case scan, interactive, partnership, unit, party, role, scope
  case name, sector, partner, school, students
  case session, expect, yes
  case rater, anonymous, together, close
  case newSession = "new"
  case theme, phase, kind, step, condition, draw, seed, from
  case audience = "for"
  case people, start
  case ids
  case formatID = "format-id"
  case purpose, cards, tables, minutes, until, random, afterwards, date
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
    case .output, .from: "BESTAND"
    case .content: "MAP"
    case .round: "NUMMER"
    case .scan: "SCAN"
    case .partnership, .unit: "NAAM"
    case .party: "KANT"
    case .role: "ROL"
    case .scope: "NAMEN"
    case .name, .partner, .school: "NAAM"
    case .sector: "SOORT"
    case .students: "GETAL"
    case .session: "SESSIE"
    case .rater: "NAAM"
    case .expect: "KANT=AANTAL"
    case .theme: "THEMA"
    case .phase: "FASE"
    case .kind: "SOORT"
    case .step: "STAP"
    case .condition: "CONDITIE"
    case .audience: "WAARVOOR"
    case .draw: "AANTAL"
    case .seed, .people: "GETAL"
    case .start: "TIJD"
    case .formatID: "ID"
    case .purpose: "TEKST"
    case .cards: "KAARTEN"
    case .tables, .minutes: "GETAL"
    case .until: "TIJD"
    case .date: "DAG"
    case .random, .afterwards, .explain, .tree, .ids, .interactive, .yes, .anonymous, .together,
      .close, .newSession,
      .noColor,
      .help:
      nil
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
    case .name: "De naam van de opleidingsschool."
    case .sector: "po, vo of mbo."
    case .partner: "Een instituut of bestuur dat meedoet; je kunt het herhalen."
    case .school: "Een school die meedoet; je kunt het herhalen."
    case .students: "Hoeveel studenten jullie opleiden."
    case .session: "De naam van de sessie, zoals 2026-11-20-korte-scan."
    case .expect: "Hoeveel invullers je per kant verwacht, zoals school=4,opleiding=2."
    case .rater: "De naam van de invuller, om mee te beginnen of verder te gaan."
    case .anonymous: "Van niemand een naam, rol of tijd bewaren."
    case .together: "Aan één tafel: allebei kiezen, en één typt."
    case .close: "De antwoorden laten zien, ook als nog niet iedereen klaar is."
    case .newSession: "Een nieuwe sessie, ook als er nog een loopt."
    case .yes: "Niet meer vragen of het zeker is."
    case .theme: "Kaarten van dit thema, zoals «doelen»."
    case .phase: "Kaarten voor deze fase: visie, realisatie of evaluatie."
    case .kind: "Kaarten van deze soort: prikkel, spiegel of suggestie."
    case .step: "Kaarten die helpen om bij deze stap te komen, zoals «reflectie»."
    case .condition: "Kaarten die horen bij deze conditie, zoals «ontmoeten»."
    case .audience: "Kaarten voor deze rol, zoals «schoolleider»."
    case .people: "Met hoeveel mensen jullie zijn."
    case .start: "Hoe laat het begint, zoals 14:00."
    case .ids: "Laat van elke id zien in welk bestand hij staat."
    case .draw: "Trek zoveel kaarten en laat ze helemaal zien."
    case .seed: "Trek met dit getal: hetzelfde getal geeft dezelfde kaarten."
    case .from: "Maak van deze tabel (CSV) een bestand met kaarten."
    case .formatID: "Welke werkvorm, zoals kort-gesprek; anders kies je uit een lijst."
    case .purpose: "Wat jullie aan het eind willen hebben, in één zin."
    case .cards: "Deze kaarten, met hun id; met komma's ertussen."
    case .tables: "Tel per tafel in plaats van per kant; zoveel tafels."
    case .minutes: "Zoveel minuten zijn jullie nu bij elkaar."
    case .until: "Tot hoe laat jullie bij elkaar zijn, zoals 15:30."
    case .random: "Laat het lot de kaarten kiezen; --seed zegt met welk getal."
    case .afterwards: "Een gesprek intypen dat al geweest is: zonder klok."
    case .date: "Op welke dag dat gesprek was, zoals 2026-11-20."
    case .content: "Gebruik ook de kaarten en scans in deze map."
    case .noColor: "Geen kleur, ook niet op een scherm."
    case .help: "Laat deze uitleg zien."
    }
  }
}

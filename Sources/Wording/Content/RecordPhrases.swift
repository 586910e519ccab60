import Content

extension RecordName {
  /// Where something stands, as the last words of a sentence: "bij de kaart «x»", "bij de 3e kaart",
  /// "onder «positie»".
  var place: String {
    switch kind {
    case .ladderScan, .profileScan: named("bij de scan")
    case .step: one("bij de", "stap")
    case .axisValue: part(of: "assen")
    case .coreQuestion: one("bij de", "kernvraag")
    case .criterion: one("bij de", "vraag", under: "criteria")
    case .notAsked: named("bij de stap")
    case .positionRule: "onder «positie»"
    case .signal: part(of: "signalen")
    case .earlier: part(of: "eerder")
    case .option: one("bij de", "optie")
    case .optionConditions: part(of: "voorwaarden")
    case .statement: one("bij de", "stelling")
    case .format: named("bij de werkvorm")
    case .formatGroup: "onder «groep»"
    case .formatStep: one("bij de", "stap")
    case .deck: named("bij de set kaarten")
    case .card: one("bij de", "kaart")
    case .sourceList: "bij de bronnen"
    case .source: one("bij de", "bron")
    case .termList: "bij de begrippen"
    case .term: one("bij het", "begrip")
    case .roleList: "bij de rollen"
    case .role: one("bij de", "rol")
    case .themeList: "bij de thema's"
    case .theme: one("bij het", "thema")
    case .partnership: "bij de opleidingsschool"
    case .localNames: "onder «namen»"
    case .sharing: "onder «delen»"
    case .form: "op dit formulier"
    case .unit: "onder «eenheid»"
    case .period: "onder «periode»"
    case .rater: "onder «beoordelaar»"
    case .coreAnswer: named("bij het antwoord op de kernvraag")
    case .criterionAnswer: named("bij het antwoord op de vraag")
    case .cellAnswer: named("bij het antwoord op de stap")
    case .statementAnswer: named("bij het antwoord op de stelling")
    }
  }

  /// The same as the first words of a sentence.
  var placeFirst: String { place.capitalizedFirst }

  private func named(_ words: String) -> String { id.map { "\(words) \(quoted($0))" } ?? words }

  private func one(_ article: String, _ noun: String, under key: String? = nil) -> String {
    let end = key.map { " onder «\($0)»" } ?? ""
    if let id { return "\(article) \(noun) \(quoted(id))\(end)" }
    if let ordinal { return "\(article) \(ordinal)e \(noun)\(end)" }
    return "\(article) \(noun)\(end)"
  }

  private func part(of key: String) -> String {
    if let id { return "bij \(quoted(id)) onder «\(key)»" }
    if let ordinal { return "bij het \(ordinal)e deel onder «\(key)»" }
    return "onder «\(key)»"
  }
}

extension RecordKind {
  /// Where the keys of such a record belong, as seen from elsewhere in the file.
  var home: String {
    switch self {
    case .ladderScan, .profileScan: "bij de scan zelf"
    case .step: "bij een stap onder «schaal»"
    case .axisValue: "bij een waarde onder «assen»"
    case .coreQuestion: "bij een kernvraag onder «kernvragen»"
    case .criterion: "bij een vraag onder «criteria»"
    case .notAsked: "bij een stap onder «stappen», in plaats van de beschrijving"
    case .positionRule: "onder «positie»"
    case .signal: "bij een deel van «signalen»"
    case .earlier: "bij een deel van «eerder»"
    case .option: "bij een optie onder «opties»"
    case .optionConditions: "bij een deel van «voorwaarden»"
    case .statement: "bij een stelling onder «stellingen»"
    case .format: "bij de werkvorm zelf"
    case .formatGroup: "onder «groep»"
    case .formatStep: "bij een stap onder «stappenlijst»"
    case .deck: "bij de set kaarten zelf"
    case .card: "bij een kaart onder «kaartenlijst»"
    case .sourceList, .termList, .roleList, .themeList: "bovenaan het bestand"
    case .source: "bij een bron onder «bronnenlijst»"
    case .term: "bij een begrip onder «begrippenlijst»"
    case .role: "bij een rol onder «rollenlijst»"
    case .theme: "bij een thema onder «themalijst»"
    case .partnership: "bovenaan het bestand"
    case .localNames: "onder «namen»"
    case .sharing: "onder «delen»"
    case .form: "bij het formulier zelf"
    case .unit: "onder «eenheid»"
    case .period: "onder «periode»"
    case .rater: "onder «beoordelaar»"
    case .coreAnswer: "bij een antwoord onder «kernvragen»"
    case .criterionAnswer, .statementAnswer: "bij een antwoord onder «oordelen»"
    case .cellAnswer: "bij het antwoord op een stap"
    }
  }
}

import Content

/// A noun with what Dutch grammar wants around it.
struct Noun {
  /// "de" or "het".
  let article: String
  let singular: String
  let plural: String

  init(_ article: String, _ singular: String, _ plural: String) {
    self.article = article
    self.singular = singular
    self.plural = plural
  }

  /// "deze kaart", "dit thema".
  var this: String { (article == "de" ? "deze " : "dit ") + singular }

  /// "welke kaart", "welk thema".
  var which: String { (article == "de" ? "welke " : "welk ") + singular }

  /// "een andere kaart", "een ander thema".
  var another: String { (article == "de" ? "een andere " : "een ander ") + singular }
}

extension IDKind {
  var noun: Noun {
    switch self {
    case .scan: Noun("de", "scan", "scans")
    case .format: Noun("de", "werkvorm", "werkvormen")
    case .deck: Noun("de", "set kaarten", "sets kaarten")
    case .card: Noun("de", "kaart", "kaarten")
    case .theme: Noun("het", "thema", "thema's")
    case .role: Noun("de", "rol", "rollen")
    case .term: Noun("het", "begrip", "begrippen")
    case .source: Noun("de", "bron", "bronnen")
    case .step: Noun("de", "stap", "stappen")
    case .axis: Noun("de", "as", "assen")
    case .axisValue: Noun("de", "waarde onder «assen»", "waarden onder «assen»")
    case .coreQuestion: Noun("de", "kernvraag", "kernvragen")
    case .criterion: Noun("de", "vraag onder «criteria»", "vragen onder «criteria»")
    case .signal: Noun("het", "deel van «signalen»", "delen van «signalen»")
    case .option: Noun("de", "optie", "opties")
    case .statement: Noun("de", "stelling", "stellingen")
    case .party: Noun("de", "kant", "kanten")
    case .formatStep: Noun("de", "stap", "stappen")
    case .subject: Noun("de", "kernvraag of waarde van een as", "kernvragen of waarden van een as")
    }
  }
}

extension Shape {
  /// How it is written.
  var example: String {
    switch self {
    case .text: "één tekst, zo nodig tussen dubbele aanhalingstekens"
    case .list: "een lijst tussen rechte haken of met streepjes op eigen regels, zoals «- een»"
    case .keys: "sleutels met waarden op eigen, ingesprongen regels, zoals «naam: De Wilg»"
    case .empty: "niets"
    }
  }

  var name: String {
    switch self {
    case .text: "tekst"
    case .list: "een lijst"
    case .keys: "een groep sleutels met waarden"
    case .empty: "niets"
    }
  }
}

extension FileKind {
  /// What such a file holds.
  var content: String {
    switch self {
    case .scan: "een scan"
    case .format: "een werkvorm"
    case .cards: "kaarten"
    case .sources: "bronnen"
    case .terms: "begrippen"
    case .roles: "rollen"
    case .themes: "thema's"
    case .form: "een ingevuld formulier"
    case .partnership: "de gegevens van een opleidingsschool"
    }
  }
}

extension Fraction {
  /// As it was written: "2/3".
  var written: String { "\(numerator)/\(denominator)" }
}

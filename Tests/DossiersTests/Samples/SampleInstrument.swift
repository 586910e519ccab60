import Content

/// A small scan as the file that stands beside journals.
enum SampleInstrument {
  /// Two core questions and three criteria on three steps; of the third the last step is not asked.
  static let text = """
    scan: proef
    titel: Proefscan
    versie: 2
    soort: ladder
    taal: nl
    verantwoording: Eigen woorden voor deze proef.
    schaal:
      - {id: begin, naam: Begin, kern: We spreken iets af.}
      - {id: midden, naam: Midden, kern: We kijken bij elkaar.}
      - {id: eind, naam: Eind, kern: We maken samen iets.}
    assen:
      laag:
        - {id: boven, naam: Boven, uitleg: Daarboven., bron: eigen}
        - {id: onder, naam: Onder, uitleg: Daaronder., bron: eigen}
    kernvragen:
      - {id: ruimte, naam: Ruimte, vraag: "Is er ruimte?", bron: eigen}
      - {id: tijd, naam: Tijd, vraag: "Is er tijd?", bron: eigen}
    partijen: [school, opleiding]
    ook-gehoord: [student]
    criteria:
      - id: overleg
        naam: Overleg
        laag: boven
        vraag: Hoe gaat het overleg?
        stappen: {begin: We overleggen., midden: We kijken., eind: We bouwen.}
        bron: eigen
      - id: werk
        naam: Werk
        laag: onder
        vraag: Hoe gaat het werk?
        stappen: {begin: We werken., midden: We zien., eind: We maken.}
        bron: eigen
      - id: ruimte
        naam: Ruimte
        laag: onder
        vraag: Hoe gaat het met ruimte?
        stappen: {begin: We zoeken., midden: We vinden., eind: {nvt: Hoort hier niet.}}
        bron: eigen
    positie: {geheel: laag}

    """

  static let file = ContentFile(path: "proef.yaml", bytes: Array(text.utf8))

  /// The scan in it.
  static func scan() throws -> Scan { try Scan.instrument(file).scan.orThrow() }

  /// A profile scan of two statements.
  static let profile = Scan(
    id: "profiel", title: "", version: 1, language: "nl", rationale: "",
    parties: ["school", "opleiding"], alsoHeard: [], coreQuestions: [], signals: [], earlier: [],
    kind: .profile(
      Profile(
        options: [.init(id: "o", name: "", core: "", advantages: [], disadvantages: [])],
        statements: (0..<2).map {
          .init(id: "t\($0)", option: 0, text: "", theme: nil, sources: [])
        })))
}

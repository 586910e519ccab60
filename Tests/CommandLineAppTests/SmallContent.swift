import TestSupport

/// A folder with a small scan of its own, `proef`, and room for forms.
///
/// The scan has two questions, each on three steps, and two that ask whether something is in order.
enum SmallContent {
  static let scan = """
    scan: proef
    titel: Proefscan
    versie: 2
    soort: ladder
    taal: nl
    verantwoording: Eigen woorden voor deze proef.
    schaal:
      - {id: begin, naam: Begin, gewoon: We beginnen, kern: We spreken iets af.}
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
    positie: {geheel: laag}
    eerder:
      - {versie: 1, criterium: oud, nu: werk}

    """

  static let sources = """
    bronnen: proef
    bronnenlijst: [{id: eigen, titel: Eigen werk}]

    """

  static let school = form(
    "beoordelaar: {rol: schoolopleider, partij: school}",
    "kernvragen: {ruimte: ja, tijd: nee}\noordelen: {overleg: midden, werk: begin}")
  static let institute = form(
    "beoordelaar: {rol: instituutsopleider, partij: opleiding}",
    "kernvragen: {ruimte: deels, tijd: weet-niet}\noordelen: {overleg: eind, werk: begin}")
  static let together = form(
    "consensus: ja", "oordelen: {werk: {kies: midden, reden: We zagen het samen.}}")

  /// A form of the scan by this author, with these answers.
  static func form(
    _ author: String, _ answers: String = "", partnership: String = "De Brug", moment: Int = 1,
    more: String = ""
  ) -> String {
    """
    invulblad: proef
    versie: 2
    partnerschap: \(partnership)
    moment: 2026-11-0\(moment)
    \(author)
    \(more)
    \(answers)

    """
  }

  /// A folder with the scan, its source and three forms: `school.yaml`, `instituut.yaml`,
  /// `samen.yaml`.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.makeFolder("Cards")
    try folder.write(scan, to: "Scans/proef.yaml")
    try folder.write(sources, to: "Scans/bronnen.yaml")
    try folder.write(school, to: "school.yaml")
    try folder.write(institute, to: "instituut.yaml")
    try folder.write(together, to: "samen.yaml")
    return folder
  }
}

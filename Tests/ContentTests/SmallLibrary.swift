@testable import Content

/// A small library without problems, one file of every kind, in which tests change one thing.
enum SmallLibrary {
  static let scan = """
    scan: proef
    titel: Proefscan
    versie: 3
    soort: ladder
    taal: nl
    verantwoording: Eigen woorden.
    schaal:
      - {id: eerste, naam: Eerste, kern: We spreken af.}
      - {id: tweede, naam: Tweede, gewoon: De tweede, kern: We kijken.}
      - {id: derde, naam: Derde, kern: We maken.}
    assen:
      niveau:
        - {id: hoog, naam: Hoog, uitleg: Daarboven, bron: h5}
        - {id: laag, naam: Laag, uitleg: Daaronder, bron: h5}
    kernvragen:
      - {id: ruimte, naam: Ruimte, vraag: "Is er ruimte?", bron: h5}
      - {id: tijd, naam: Tijd, vraag: "Is er tijd?", bron: [h5, werk]}
    partijen: [school, opleiding]
    ook-gehoord: [student]
    criteria:
      - id: boven
        naam: Boven
        niveau: hoog
        over: samen
        vraag: Wat gebeurde er boven?
        stappen:
          eerste: We spreken het af.
          tweede: We bekijken het.
          derde: We maken het.
        voorbeelden: [jaarplan]
        bron: h5
      - id: onder
        naam: Onder
        niveau: laag
        vraag: Wat gebeurde er onder?
        stappen:
          eerste: We regelen het.
          tweede: {nvt: Hier valt niets te kijken.}
          derde: We bouwen het.
        voor: [opleider]
        bron: [h5, werk]
      - id: midden
        naam: Midden
        niveau: laag
        over: eigen
        vraag: Wat deed je zelf?
        stappen:
          eerste: Ik regel het.
          tweede: Ik zie het.
          derde: Ik bouw het.
        let-op: Kijk goed.
        bron: h5
    positie:
      drempel: 2/3
      zichtbaar: 1/3
      dekking: 2/3
      geheel: niveau
      vereist:
        derde: niveau.hoog.positie >= tweede
    signalen:
      - id: sprong
        als: niveau.hoog.positie > niveau.laag.positie en kernvraag.ruimte op-orde
        naam: Een sprong
        zeg: Kijk eens naar dit verschil.
        kaarten: [kaart-1]
        bron: h5
    eerder:
      - {versie: 1, criterium: bovenin, nu: boven}
      - {versie: 2, criterium: weg, nu: geen, reden: Dubbel.}

    """

  static let profile = """
    scan: keuze
    titel: Keuze
    versie: 1
    soort: profiel
    taal: nl
    verantwoording: Eigen woorden.
    opties:
      - {id: links, naam: Links, kern: Naar links, voordelen: [kort], nadelen: []}
      - {id: rechts, naam: Rechts, kern: Naar rechts, voordelen: [], nadelen: [lang],
         voorwaarden: [{thema: weg, lijst: [asfalt, licht]}, {thema: mensen, lijst: [gids]}]}
    partijen: [school]
    stellingen:
      - {id: stelling-1, optie: links, tekst: We gaan links., bron: h5}
      - {id: stelling-2, optie: rechts, tekst: We gaan rechts., thema: Weg, bron: h5}

    """

  static let format = """
    werkvorm: ronde
    titel: Een ronde
    taal: nl
    uitleg: Voor wie samen kiest.
    minuten: 60
    groep: {van: 2, tot: 24}
    partijen: [school, opleiding]
    scan: keuze
    bron: [h5, werk]
    stappenlijst:
      - {id: begin, soort: welkom, naam: Welkom, minuten: 3, leider: Groet., deelnemers: Ga zitten.}
      - {id: erbij, soort: aansluiten, naam: Erbij, minuten: 2, per-tien: 1, leider: W., deelnemers: D.}
      - {id: woorden, soort: begrippen, naam: Woorden, minuten: 5, leider: Vraag., deelnemers: Zeg.}
      - id: alleen
        soort: individueel
        naam: Alleen
        minuten: 4
        vraag: Wat vind jij?
        materiaal: [opties, voordelen]
        leider: Wacht.
        deelnemers: Denk na.
      - {id: tweetal, soort: duo, naam: Met zijn tweeën, minuten: 4, leider: Luister., deelnemers: Praat.}
      - id: trekken
        soort: kaart
        naam: Kaarten
        minuten: 8
        minimaal: 4
        kaarten: 2
        fase: visie
        leider: Lees voor.
        deelnemers: Vertel.
      - id: brengen
        soort: inbreng
        naam: Inbrengen
        minuten: 6
        vraag: Wat moet beter?
        bijdragen: 1
        met-thema: ja
        leider: Typ.
        deelnemers: Noem er een.
      - id: lezen
        soort: plenair
        naam: Lezen
        minuten: 4
        mag-vervallen: ja
        over: inbreng
        reageren: ja
        leider: Toon.
        deelnemers: Reageer.
      - {id: rij, soort: ordenen, naam: Rij, minuten: 3, leider: Schuif., deelnemers: Kijk mee.}
      - id: handen
        soort: stemmen
        naam: Handen
        minuten: 3
        vraag: Doen we dit?
        over: keuzes
        manier: hand
        keuzes: [Zeker, Misschien]
        leider: Tel.
        deelnemers: Steek op.
      - id: cijfers
        soort: stemmen
        naam: Cijfers
        minuten: 3
        vraag: Hoe belangrijk?
        over: inbreng
        manier: cijfer
        leider: Vraag.
        deelnemers: Geef.
      - id: stippen
        soort: stemmen
        naam: Stippen
        minuten: 3
        vraag: Wat kies je?
        over: opties
        manier: stip
        stippen: 4
        materiaal: [nadelen]
        leider: Deel uit.
        deelnemers: Plak.
      - id: opbrengst
        soort: oogst
        naam: Oogst
        minuten: 5
        leider: Vat samen.
        deelnemers: Vul aan.
        vastleggen: Eén zin.
      - {id: doen, soort: actie, naam: Doen, minuten: 4, leider: Vraag., deelnemers: Beloof.}
      - {id: einde, soort: afsluiten, naam: Einde, minuten: 3, leider: Dank., deelnemers: Ga.}

    """

  static let cards = """
    kaarten: cultuur
    titel: Cultuur
    taal: nl
    thema: leren
    kaartenlijst:
      - id: kaart-1
        soort: prikkel
        fase: visie
        vraag: Wie leert hier?
        doorvragen:
          - Wie nog niet?
        voor: [opleider]
        conditie: ruimte
        niveau: hoog
        naar: tweede
        bron: h5
      - id: kaart-2
        soort: spiegel
        fase: evaluatie
        vraag: Noem een voorbeeld.
        bron: [h5, werk]

    """

  static let sources = """
    bronnen: proef
    bronnenlijst:
      - {id: h5, auteurs: [Jansen, De Vries], jaar: 2019, titel: Vijf}
      - {id: werk, titel: Werk, via: h5}

    """

  static let terms = """
    begrippen: proef
    begrippenlijst: [{id: ruimte, term: Ruimte, uitleg: Waar iets kan, bron: h5}]

    """

  static let roles = """
    rollen: proef
    rollenlijst: [{id: opleider, naam: Opleider op school, partij: school}]

    """

  static let themes = """
    themas: proef
    themalijst: [{id: leren, naam: Leren, uitleg: Over leren}]

    """

  static let form = """
    invulblad: proef
    versie: 3
    partnerschap: De Brug
    eenheid: {soort: school, naam: De Poort}
    periode: {van: 2018-11-01, tot: 2019-11-01}
    moment: 2019-11-01
    beoordelaar: {rol: opleider, partij: school}
    kernvragen:
      ruimte: ja
      tijd: {oordeel: deels, voorbeeld: maandag}
    oordelen:
      boven: {kies: derde, ontbreekt: [tweede], wens: ja}
      onder:
        eerste: ja
        derde: {oordeel: nee, plan: volgend jaar}

    """

  /// Every file by its path.
  static let files: [(path: String, text: String)] = [
    ("Cards/begrippen.yaml", terms), ("Cards/bronnen.yaml", sources),
    ("Cards/cultuur.yaml", cards), ("Cards/rollen.yaml", roles), ("Cards/themas.yaml", themes),
    ("Scans/keuze.yaml", profile), ("Scans/proef.yaml", scan), ("Scans/ronde.yaml", format),
  ]

  /// The library with files added or changed, by path.
  static func assembled(changing changes: [String: String] = [:]) -> Assembly {
    let unchanged = files.filter { changes[$0.path] == nil }
    let all = unchanged + changes.map { (path: $0.key, text: $0.value) }
    return Library.assemble(layers: [all.map { file($0.path, $0.text) }])
  }

  static let library = assembled().library

  static func file(_ path: String, _ text: String) -> ContentFile {
    ContentFile(path: path, bytes: Array(text.utf8))
  }
}

/// A file like those that authors write, for tests of reading on after mistakes.
enum ScanExample {
  static let lines = """
    # Een voorbeeld
    scan: proefscan
    titel: Proefscan opleiden
    versie: 1
    verantwoording: >
      Eigen formuleringen op basis
      van de bronnen; niet het
      gepubliceerde instrument.
    schaal:
      - {id: coordinatie, naam: Afspraken, kern: "We regelen de verbinding."}
      - {id: reflectie, naam: Spiegelen, kern: 'We kijken met andere ogen.'}
      - {id: transformatie, naam: Vernieuwen, kern: Er is iets van ons samen.}
    assen:
      conditie:
        - id: ontmoeten
          naam: Elkaar ontmoeten   # een naam
          uitleg: "Ruimte om elkaar te zien."
          bron: [h5, twente]
        - id: doelen
          naam: 'Duidelijke doelen'
          uitleg: Samen weten waar het heen gaat.
          bron: [h5]
      niveau:
        - {id: school, naam: Schoolbreed, bron: h5}
        - {id: klas, naam: Klassikaal, bron: h5}
    partijen: [school, opleiding]
    criteria:
    - id: eerste
      naam: Ruimte voor ontmoeting
      vraag: "Wanneer zaten jullie samen?"
      stappen:
        coordinatie: Er zijn afspraken.
        reflectie: "We spreken een taal."
        transformatie: Het gaat door.
      bron: h5
    - id: tweede
      naam: Leren
      vraag: Wat leren jullie?
      toelichting: |
        Kort en goed.
        Met een voorbeeld.
      bron: h5
    positie:
      drempel: 2/3
      dekking: 1/3
    """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

  static func text(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }
}

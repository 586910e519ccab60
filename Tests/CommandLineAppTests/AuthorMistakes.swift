/// The mistakes of which it is recorded what an author is told.
extension AuthorMistake {
  static let all = layout + texts + keys + values + conditions + bytes

  private static let layout = [
    AuthorMistake("tab", "    - {id: institutioneel", "\t- {id: institutioneel"),
    AuthorMistake("inspringing-te-weinig", "    naam: Tussen mensen\n", "   naam: Tussen mensen\n"),
    AuthorMistake("inspringing-te-veel", "    naam: Tussen mensen\n", "     naam: Tussen mensen\n"),
    AuthorMistake("streepje-zonder-spatie", "  - id: tussen-mensen", "  -id: tussen-mensen"),
    AuthorMistake("lijst-in-gevouwen-tekst", "  Ja betekent dat", "  - Ja betekent dat"),
    AuthorMistake(
      "lijst-in-gewone-tekst", "vraag: Wat gebeurt er tussen de organisaties?",
      "vraag: Wat gebeurt er tussen de organisaties?\n      - Wie doet wat?"),
    AuthorMistake(
      "haak-te-ver-naar-links", "    bron: [h5, werkplek]",
      "    bron: [\n      h5,\n      werkplek\n  ]"),
    AuthorMistake(
      "haak-niet-gesloten", "partijen: [school, opleiding]", "partijen: [school, opleiding"),
    AuthorMistake(
      "accolade-niet-gesloten", "zodat samenwerken lukt.\"}", "zodat samenwerken lukt.\""),
    AuthorMistake(
      "komma-vergeten", "{id: coordinatie, naam: Coördinatie", "{id: coordinatie naam: Coördinatie"),
    AuthorMistake("opmerking-zonder-spatie", "soort: ladder", "soort: ladder# geen profiel"),
    AuthorMistake(
      "opmerking-zonder-spatie-na-haak", "[school, opleiding]", "[school, opleiding]# wie telt"),
    AuthorMistake(
      "tekst-op-volgende-regel", "    vraag: Wat gebeurt er tussen de organisaties?",
      "    vraag:\n    Wat gebeurt er tussen de organisaties?"),
    AuthorMistake(
      "harde-spatie", "    naam: Tussen mensen\n", "\u{A0}\u{A0}\u{A0}\u{A0}naam: Tussen mensen\n"),
  ]

  private static let texts = [
    AuthorMistake(
      "aanhalingsteken-niet-gesloten", "vraag: Wat gebeurt er tussen de organisaties?",
      "vraag: \"Wat gebeurt er tussen de organisaties?"),
    AuthorMistake(
      "aanhalingsteken-niet-gesloten-in-accolades", "elkaar te ontmoeten?\"", "elkaar te ontmoeten?"
    ),
    AuthorMistake(
      "aanhalingstekens-om-de-helft", "titel: Korte scan opleiden", "titel: \"Korte scan\" opleiden"
    ),
    AuthorMistake(
      "dubbele-punt-in-tekst", "vraag: Wat gebeurt er tussen",
      "vraag: Let op: wat gebeurt er tussen"),
    AuthorMistake(
      "dubbele-punt-in-accolades", "naam: Elkaar ontmoeten", "naam: Ontmoeten: elkaar zien"),
    AuthorMistake(
      "gekrulde-aanhalingstekens", "\"We regelen de verbinding, zodat samenwerken lukt.\"",
      "“We regelen de verbinding, zodat samenwerken lukt.”"),
    AuthorMistake("vet-met-sterretjes", "naam: Elkaar ontmoeten", "naam: **Elkaar ontmoeten**"),
    AuthorMistake(
      "tekst-te-lang", "School en instituut hebben afspraken",
      String(repeating: "School en instituut hebben heel veel ", count: 9) + "afspraken"),
    AuthorMistake(
      "lange-regel", "uitleg: \"Wat besturen",
      "uitlg: \"" + String(repeating: "heel lang ", count: 400) + "Wat besturen"),
  ]

  private static let keys = [
    AuthorMistake("sleutel-verschreven", "verantwoording:", "verantwoordng:"),
    AuthorMistake("sleutel-dubbel", "versie: 1\n", "versie: 1\ntitel: Nog een titel\n"),
    AuthorMistake("sleutel-op-verkeerde-plek", "taal: nl\n", "taal: nl\ndrempel: 2/3\n"),
    AuthorMistake("dubbele-punt-zonder-spatie", "titel: Korte", "titel:Korte"),
    AuthorMistake("sleutel-weg", "titel: Korte scan opleiden in de school\n", ""),
    AuthorMistake(
      "stap-vergeten",
      "      reflectie: De organisaties kijken met elkaars ogen naar hun eigen beleid en spreken daarover in dezelfde taal.\n",
      ""),
    AuthorMistake(
      "stap-verschreven", "      reflectie: De organisaties", "      refelctie: De organisaties"),
    AuthorMistake("vraag-zonder-niveau", "    niveau: interpersoonlijk\n", ""),
    AuthorMistake(
      "vraag-zonder-bron", "    bron: h5\n  - id: tussen-mensen", "  - id: tussen-mensen"),
    AuthorMistake("soort-bestand-weg", "scan: mijn-scan\n", ""),
  ]

  private static let values = [
    AuthorMistake("id-dubbel", "id: eigen-rol", "id: tussen-mensen"),
    AuthorMistake("id-met-hoofdletters", "id: tussen-mensen", "id: Tussen Mensen"),
    AuthorMistake("niveau-onbekend", "niveau: intrapersoonlijk", "niveau: intrapersonlijk"),
    AuthorMistake("bron-onbekend", "bron: [h5, werkplek]", "bron: [h5, werkplk]"),
    AuthorMistake("breuk-als-decimaal", "drempel: 2/3", "drempel: 0,67"),
    AuthorMistake("breuk-boven-een", "drempel: 2/3", "drempel: 3/2"),
    AuthorMistake("ja-als-getal", "versie: 1\n", "versie: ja\n"),
    AuthorMistake("waarde-leeg", "titel: Korte scan opleiden in de school", "titel:"),
    AuthorMistake(
      "accolades-om-een-lijst", "partijen: [school, opleiding]", "partijen: {school, opleiding}"),
    AuthorMistake("geen-lijst", "partijen: [school, opleiding]", "partijen: school en opleiding"),
    AuthorMistake("as-bestaat-niet", "geheel: niveau", "geheel: niveaus"),
  ]

  private static let conditions = [
    AuthorMistake(
      "voorwaarde-stap-met-aantal", "als: kernvraag.ontmoeten op-orde",
      "als: niveau.institutioneel.positie > 2"),
    AuthorMistake(
      "voorwaarde-onbekend-woord", "op-orde en kernvraag.interventies",
      "op-orde and kernvraag.interventies"),
    AuthorMistake(
      "voorwaarde-onbekende-kernvraag", "kernvraag.ontmoeten op-orde",
      "kernvraag.ontmoetten op-orde"),
    AuthorMistake(
      "voorwaarde-zonder-op-orde", "kernvraag.ontmoeten op-orde", "kernvraag.ontmoeten"),
    AuthorMistake("voorwaarde-niet-af", "niet kernvraag.ontwikkelrichtingen op-orde", "niet"),
    AuthorMistake(
      "voorwaarde-altijd-onwaar", "als: kernvraag.ontmoeten op-orde",
      "als: niet kernvraag.interventies op-orde en kernvraag.ontmoeten op-orde"),
  ]

  private static let bytes = [
    AuthorMistake("regeleinde-van-vroeger") { text in
      Array(text.replacing("versie: 1\n", with: "versie: 1\r").utf8)
    },
    AuthorMistake("latin-1") { text in
      text.unicodeScalars.flatMap { scalar in
        scalar.value < 0x80 ? [UInt8(scalar.value)] : [UInt8(truncatingIfNeeded: scalar.value)]
      }
    },
    AuthorMistake("utf-16") { text in
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    },
    AuthorMistake("leeg-bestand") { _ in [] },
    AuthorMistake("alleen-opmerkingen") { _ in Array("# Nog te maken.\n".utf8) },
    AuthorMistake("word-document") { _ in
      [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00, 0x00, 0x00, 0x21, 0x00, 0xFF]
    },
    AuthorMistake("stuurteken") { text in
      Array(text.replacing("naam: Tussen mensen\n", with: "naam: Tussen\u{0} mensen\n").utf8)
    },
  ]
}

import Content
import Testing

/// A small scan of each kind, and forms for them.
enum SmallScan {
  static let library: Library = {
    let scan = """
      scan: proef
      titel: Proefscan
      versie: 2
      soort: ladder
      taal: nl
      verantwoording: Eigen woorden.
      schaal:
        - {id: een, naam: Een, kern: Eerst.}
        - {id: twee, naam: Twee, kern: Dan.}
        - {id: drie, naam: Drie, kern: Dan pas.}
      assen:
        laag: [{id: hier, naam: Hier, uitleg: Hier., bron: eigen}]
      kernvragen: [{id: ruimte, naam: Ruimte, vraag: "Is er ruimte?", bron: eigen}]
      partijen: [school, opleiding]
      criteria:
        - {id: overleg, naam: Overleg, laag: hier, vraag: "Hoe?", bron: eigen, stappen: {een: A., twee: B., drie: C.}}
        - {id: werk, naam: Werk, laag: hier, vraag: "Wat?", bron: eigen, stappen: {een: A., twee: {nvt: Bestaat niet.}, drie: C.}}
        - {id: doel, naam: Doel, laag: hier, vraag: "Waarom?", bron: eigen, stappen: {een: A., twee: B., drie: C.}}
      positie: {}
      eerder: [{versie: 1, criterium: oud, nu: werk}]

      """
    let profile = """
      scan: kiezen
      titel: Kiezen
      versie: 1
      soort: profiel
      taal: nl
      verantwoording: Eigen woorden.
      opties:
        - {id: zo, naam: Zo, kern: Zo., voordelen: [Snel], nadelen: [Duur]}
        - {id: anders, naam: Anders, kern: Anders., voordelen: [Mooi], nadelen: [Traag]}
      partijen: [school]
      stellingen:
        - {id: s-1, optie: zo, tekst: Zo gaat het., bron: eigen}
        - {id: s-2, optie: anders, tekst: Zo gaat het niet., bron: eigen}

      """
    let sources = "bronnen: proef\nbronnenlijst: [{id: eigen, titel: Eigen werk}]\n"
    let files = [("scan", scan), ("profiel", profile), ("bronnen", sources)].map {
      ContentFile(path: "Scans/\($0).yaml", bytes: Array($1.utf8))
    }
    let assembly = Library.assemble(layers: [files])
    for diagnostic in assembly.diagnostics where diagnostic.severity == .error {
      Issue.record("\(diagnostic.path): \(diagnostic.problem)")
    }
    return assembly.library
  }()

  /// The whole form from the text of a form.
  static func sheet(_ text: String) -> Sheet? {
    Sheet.read(ContentFile(path: "form.yaml", bytes: Array(text.utf8)), library: library).sheet
  }
}

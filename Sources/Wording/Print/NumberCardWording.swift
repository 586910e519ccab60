import Content

/// What stands on the cards with a number.
package enum NumberCardWording {
  package static let title = "Kaarten om tegelijk te laten zien wat je koos"

  /// What to do with them.
  package static func howTo(_ scan: Scan) -> String {
    let what =
      scan.ladder == nil
      ? "Lees de zin. Kies in stilte een kaart."
      : "Lees de vraag en de beschrijvingen. Kies in stilte de kaart van de verste beschrijving die nu klopt."
    return
      "Print dit één keer voor iedereen die meedoet en knip de kaarten los. \(what) Tel samen af en laat ze tegelijk zien. Kies je verschillend? Vertel elkaar eerst een voorbeeld."
  }

  /// Which description a card stands for.
  package static func description(_ letter: String) -> String { "beschrijving \(letter)" }
}

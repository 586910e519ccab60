/// What `cards --from` says around the file it makes.
package enum DeckWording {
  /// Stands on the first line of a file that was made from a table, so that it may be made again.
  package static func mark(_ table: String) -> String {
    "# grensganger cards --from \(VisibleText.of(table))"
  }

  /// A file was named to write cards to, but no table to make them from.
  package static let outputWithoutTable =
    "De optie «-o» hoort bij «--from», bijvoorbeeld:\n"
    + "  \(CommandWord.cards.help.examples.last ?? "")"

  /// Cards cannot be made from a table and chosen at once.
  package static func notTogether(_ option: OptionWord) -> String {
    "De optie «\(option.spellings[0])» kan niet samen met «--from». Maak eerst het bestand met kaarten; kies ze daarna."
  }

  /// A table makes all of its cards.
  package static let noCardsNamed =
    "Noem achter --from alleen de tabel. Van elke rij daarin wordt een kaart gemaakt."

  /// The table has errors; they were listed.
  package static let nothingMade = "Er is niets gemaakt. Verbeter de tabel en probeer het opnieuw."

  /// Says what was made, and how to go on; `path` is nil when it went to standard output.
  package static func made(_ cards: Int, path: String?) -> String {
    let count = counted(cards, "kaart", "kaarten")
    guard let path else { return "Dit zijn \(count). Met -o BESTAND komen ze in een bestand." }
    return
      "\(count.capitalizedFirst) in \(VisibleText.of(path)). Zet dat bestand in een map Cards en controleer het zo: grensganger check"
  }

  /// The file holds something else.
  package static func fileInUse(_ path: String) -> String {
    "\(quotedPath(path)) bestaat al en is niet van een tabel gemaakt; daar schrijft het programma niet overheen.\n"
      + "Noem achter -o een andere naam, of haal dat bestand eerst weg."
  }
}

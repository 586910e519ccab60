/// What `print` says around what it writes.
package enum PrintWording {
  /// Nothing was named to print.
  package static let pieceMissing =
    "Wat wil je printen? Kies \(list(PrintWord.allCases.map(\.rawValue), "of")), bijvoorbeeld:\n"
    + "  \(CommandWord.print.help.examples[0])"

  package static let onePiece = "Noem één ding om te printen, en een bestand achter -o."

  /// There is nothing of this name to print.
  package static func unknownPiece(_ name: String, suggestion: String?) -> String {
    "\(quotedPath(name)) kan het programma niet printen.\(meant(suggestion))\n"
      + "Kies \(list(PrintWord.allCases.map(\.rawValue), "of"))."
  }

  /// No scan has this id.
  package static func unknownScan(_ id: String, _ known: [String], suggestion: String?) -> String {
    "De scan \(quotedPath(id)) is er niet.\(meant(suggestion))\nKies \(list(known, "of"))."
  }

  /// The scan has nothing of this name to choose.
  package static func unknownInScope(_ id: String, suggestion: String?) -> String {
    "\(quotedPath(id)) staat niet in deze scan.\(meant(suggestion))\n"
      + "Noem achter --scope een niveau, condities of vragen, met een komma ertussen."
  }

  package static let emptyScope =
    "Met wat achter --scope staat, blijft er geen vraag over. Noem minder namen."

  package static let onlyForm =
    "De optie «--interactive» hoort bij het formulier:\n  \(CommandWord.print.help.examples[1])"

  /// This has a layout that plain text cannot have.
  package static func noText(_ word: PrintWord) -> String {
    "Alleen de uitnodiging is er als platte tekst. Laat «--format» weg; \(word.rawValue) wordt dan een HTML-bestand."
  }

  /// The HTML would be poured over the screen.
  package static let outputMissing =
    "Waar moet het staan? Noem een bestand achter -o, bijvoorbeeld:\n"
    + "  \(CommandWord.print.help.examples[0])"

  /// The file holds something else.
  package static func fileInUse(_ path: String) -> String {
    "\(quotedPath(path)) bestaat al en is niet door dit programma gemaakt; daar schrijft het niet overheen.\n"
      + "Noem achter -o een andere naam, of haal dat bestand eerst weg."
  }

  /// A form on which everyone writes the name of the partnership.
  package static let partnershipMissing =
    "Tip: noem het partnerschap achter --partnership, en de school achter --unit.\n"
    + "Alleen formulieren met dezelfde naam kan het programma samen lezen."

  /// Says where it was written, and how to go on.
  package static func written(_ path: String) -> String {
    let place = VisibleText.of(path)
    return path.lowercased().hasSuffix(".html")
      ? "Dit staat in \(place). Open het met een dubbelklik in een browser; printen kan daar."
      : "Dit staat in \(place)."
  }

  private static func meant(_ suggestion: String?) -> String {
    suggestion.map { " Bedoelde je «\($0)»?" } ?? ""
  }
}

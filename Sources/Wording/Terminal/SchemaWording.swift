/// What `schema` says when it cannot describe what was asked for.
package enum SchemaWording {
  /// No kind of file was named.
  package static let kindMissing =
    "Voor wat voor bestand? Kies \(list(SchemaWord.allCases.map(\.rawValue), "of")), bijvoorbeeld:\n"
    + "  \(CommandWord.schema.help.examples[0])"

  package static let oneKind = "Noem één soort bestand."

  /// There is no such kind of file.
  package static func unknownKind(_ name: String, suggestion: String?) -> String {
    let meant = suggestion.map { " Bedoelde je «\($0)»?" } ?? ""
    return "De soort bestand \(quotedPath(name)) is er niet.\(meant)\n"
      + "Kies \(list(SchemaWord.allCases.map(\.rawValue), "of"))."
  }

  /// What such a file holds has nothing to do with a scan.
  package static func notAboutScans(_ word: SchemaWord) -> String {
    "De opties «--scan» en «--for» horen bij scan, card en form, niet bij \(word.rawValue). Laat ze weg."
  }

  package static let scanTwice = "Noem één scan: achter «--scan» of achter «--for»."

  /// The file behind `--for` is no scan and says nothing of one.
  package static func withoutScan(_ path: String) -> String {
    "\(quotedPath(path)) is geen scan en geen formulier. Noem achter --for het bestand van een scan."
  }

  /// The scan of a form stands in no file that is used.
  package static func unknownScan(_ id: String) -> String {
    "De scan \(quoted(id)) is er niet. Staat hij in een andere map, noem die dan met --content."
  }
}

import Content

/// What `print runsheet` says.
package enum RunsheetCommandWording {
  /// No format was named.
  package static func formatMissing(_ formats: [SessionFormat]) -> String {
    guard !formats.isEmpty else { return noFormats }
    return "Van welke werkvorm wil je het draaiboek? Er is:\n" + rows(formats)
      + "\nBijvoorbeeld: grensganger print runsheet \(formats[0].id) -o draaiboek.html"
  }

  /// There is no format with this id.
  package static func unknownFormat(
    _ id: String, _ formats: [SessionFormat], suggestion: String?
  ) -> String {
    guard !formats.isEmpty else { return noFormats }
    return "De werkvorm \(quotedPath(id)) bestaat niet."
      + (suggestion.map { " " + didYouMean($0) } ?? "") + " Er is:\n" + rows(formats)
  }

  private static let noFormats = "Er is nog geen werkvorm om een draaiboek van te maken."

  /// An option of the script was given for something else.
  package static func onlyRunsheet(_ option: OptionWord) -> String {
    "De optie «\(option.spellings[0])» hoort bij het draaiboek, bijvoorbeeld:\n"
      + "  grensganger print runsheet dialoogtafel -o draaiboek.html"
  }

  /// What stands behind `--start` is no time.
  package static func wrongTime(_ text: String) -> String {
    "\(quotedPath(text)) kan niet achter --start. Typ een tijd als 09:00 of 14:30."
  }

  /// The format has no cards to choose or to draw.
  package static func noCards(_ format: SessionFormat, _ option: OptionWord) -> String {
    "In de werkvorm «\(format.title)» is geen stap met kaarten. Laat «\(option.spellings[0])» weg."
  }

  /// There are too few cards for a step; the paper has room to write others down.
  package static let tooFewCards =
    "Er zijn minder kaarten dan de werkvorm vraagt. Op het draaiboek is plaats om zelf kaarten op te schrijven."

  /// How the same cards can be drawn again, on a line of its own.
  package static func drawn(_ ids: [String], seed: String) -> String {
    "Getrokken: \(list(ids, "en")). Met --seed \(seed) trek je hetzelfde nog eens."
  }

  private static func rows(_ formats: [SessionFormat]) -> String {
    let width = (formats.map(\.id.count).max() ?? 0) + 2
    return formats.map { format in
      "  " + format.id + String(repeating: " ", count: max(2, width - format.id.count))
        + "\(counted(format.minutes, "minuut", "minuten")), "
        + "\(format.group.lowerBound) tot en met \(format.group.upperBound) mensen: \(format.title)"
    }.joined(separator: "\n")
  }
}

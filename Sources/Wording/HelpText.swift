/// The texts of `--help`, at most 80 columns wide.
package enum HelpText {
  /// What the program is and which commands it has.
  package static func overview(of commands: [CommandWord]) -> String {
    var lines = paragraph(
      "Grensganger: zelf kijken en samen praten over opleiden in de school. Voor school en instituut die samen leraren opleiden."
    )
    lines += ["", "Gebruik: grensganger OPDRACHT [OPTIES]", "", "Opdrachten:"]
    lines += table(commands.map { ($0.rawValue, $0.help.summary) })
    lines += ["", "Opties:"]
    lines += table([
      ("--version", "Laat zien welke versie dit is."),
      ("--help", "Laat deze uitleg zien; achter een opdracht de uitleg daarvan."),
    ])
    lines += [""]
    lines += paragraph(
      "Het programma werkt zonder internet en stuurt niets weg. Meer lezen: docs/ in de broncode.")
    return lines.joined(separator: "\n") + "\n"
  }

  /// What one command does and takes.
  package static func text(of command: CommandWord, options: [OptionWord]) -> String {
    var lines = ["Gebruik: grensganger \(command.help.usage) [OPTIES]", ""]
    for text in command.help.explanation { lines += paragraph(text) + [""] }
    lines += ["Opties:"]
    lines += table(
      options.map { option in
        (
          option.spellings.joined(separator: ", ")
            + (option.placeholder(in: command).map { " " + $0 } ?? ""),
          option.summary(in: command)
        )
      })
    lines += ["", counted(command.help.examples.count, "Voorbeeld:", "Voorbeelden:").withoutNumber]
    lines += command.help.examples.map { "  " + $0 }
    lines += ["", "Hoe het afloopt (voor wie het in een script gebruikt):"]
    lines += table(
      ends.filter { command.usesDossier || $0.number < 4 }.map { ("\($0.number)", $0.text) })
    return lines.joined(separator: "\n") + "\n"
  }

  /// How a command can end, by exit code.
  private static let ends: [(number: Int, text: String)] = [
    (0, "gelukt, eventueel met waarschuwingen"),
    (1, "er staan fouten in de kaarten, de scan of een formulier"),
    (2, "de opdracht is niet goed getypt"),
    (3, "een bestand of map kan niet gelezen of geschreven worden"),
    (4, "een logboek is beschadigd, of twee mappen verschillen; er is niets veranderd"),
    (5, "de antwoorden zijn nog niet te zien, of een ander programma is bezig"),
    (130, "onderbroken; alles wat al beantwoord was, is bewaard"),
  ]

  private static func paragraph(_ text: String) -> [String] {
    TextLayout.wrap(text, width: TextLayout.width)
  }

  private static func table(_ rows: [(String, String)]) -> [String] {
    let width = (rows.map { $0.0.count }.max() ?? 0) + 4
    return rows.flatMap { name, text in
      let lines = TextLayout.wrap(text, width: TextLayout.width - width)
      return lines.enumerated().map { place, line in
        (place == 0 ? TextLayout.pad("  " + name, to: width) : TextLayout.pad("", to: width)) + line
      }
    }
  }
}

extension OptionWord {
  /// What stands for its value; `--for` takes something else of every command.
  fileprivate func placeholder(in command: CommandWord) -> String? {
    switch (self, command) {
    case (.audience, .cards): "ROL"
    case (.audience, .schema): "BESTAND"
    default: placeholder
    }
  }

  /// The summary, with the words a command takes for it.
  fileprivate func summary(in command: CommandWord) -> String {
    switch (self, command) {
    case (.format, .position): "text (voor mensen) of json (voor programma's)."
    case (.format, .report):
      "html, md (Markdown, tekst voor een mail of wiki) of json (alleen van een scan)."
    case (.kind, .report): "Waarvan: scan of dialogue (een gesprek)."
    case (.format, .print): "html, of text (alleen voor de uitnodiging)."
    case (.format, .check): "text (voor mensen) of json (voor programma's)."
    case (.audience, .schema): "De scan in dit bestand, of de scan van dit formulier."
    case (.expect, .dialogue): "Hoeveel mensen per kant, zoals school=4,opleiding=2."
    case (.anonymous, .dialogue):
      "Anoniem: wat mensen inbrengen en stemmen is pas na een ronde te zien."
    case (.session, .dialogue):
      "De naam van het gesprek, zoals 2026-11-20-gesprek-kort-gesprek."
    case (.unit, .dialogue):
      "De school waar het gesprek over gaat; partnerschap is het hele partnerschap."
    case (.newSession, .dialogue): "Een nieuw gesprek, ook als er nog een loopt."
    case (.scan, .schema): "Met de stappen, assen, vragen en kanten van deze scan."
    default: summary
    }
  }
}

extension String {
  /// Without the number and space in front.
  fileprivate var withoutNumber: String {
    String(drop { $0.isNumber || $0 == " " })
  }
}

import Content

/// The texts of the files that stand in a new folder of a partnership.
package enum PartnershipFileWording {
  /// The file with the facts, with a place for everything that is not known yet.
  package static func facts(_ partnership: Partnership) -> String {
    """
    # De gegevens van jullie opleidingsschool. Verander ze gerust met een kladblok.
    # Alleen de naam is verplicht. Een regel met # ervoor telt niet mee: haal het # weg en vul in.
    opleidingsschool: \(text(partnership.name))
    \(line("sector", partnership.sector?.rawValue, "po                        # po, vo of mbo"))
    \(line("partners", listed(partnership.partners), "[\"Stichting …\", \"Pabo …\"]"))
    \(line("scholen", listed(partnership.schools), "[\"De …\", \"De …\"]"))
    \(line("studenten", partnership.students.map(String.init), "40"))
    # Hoe noemen jullie de twee kanten?
    \(line("namen", names(partnership.localNames), "{school: \"de scholen\", opleiding: \"het instituut\"}"))
    # Wat willen jullie met anderen delen? Wat op nee staat, komt nergens anders terecht.
    delen:
    \(sharing(partnership.sharing))

    """
  }

  /// The file that tells whoever opens the folder what it is, and what that means.
  package static let readMe = """
    Deze map hoort bij Grensganger: de scan en de gesprekken van één opleidingsschool.

    opleidingsschool.yaml   de gegevens van jullie opleidingsschool; die mag je veranderen
    sessies                 per keer een map: de vragen van toen, en van elke laptop een logboek

    Goed om te weten

    - Alles hier is gewone tekst. Wie deze map opent, kan dus ook de antwoorden lezen. Het programma
      laat antwoorden pas zien als iedereen klaar is, maar het versleutelt ze niet. Zet de map op een
      plek waar alleen jullie bij kunnen.
    - Verander niets in de logboeken. Het programma merkt dat, en leest ze dan niet meer.
    - De map mag in een gedeelde map staan (zoals OneDrive). Elke laptop schrijft in een eigen
      logboek, dus jullie zitten elkaar niet in de weg.
    - Werken jullie op twee losse mappen? Voeg ze samen met: grensganger merge
    - Weg is weg: grensganger delete haalt een sessie of de hele map voorgoed weg. Kopieën op een
      andere plek, in een back-up of bij een ander, haalt het niet weg.

    """

  private static func line(_ key: String, _ value: String?, _ example: String) -> String {
    value.map { "\(key): \($0)" } ?? "# \(key): \(example)"
  }

  private static func listed(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : "[\(texts.map(text).joined(separator: ", "))]"
  }

  private static func names(_ names: [String: String]) -> String? {
    let parts = names.sorted { $0.key < $1.key }.map { "\($0.key): \(text($0.value))" }
    return parts.isEmpty ? nil : "{\(parts.joined(separator: ", "))}"
  }

  private static func sharing(_ chosen: Set<Partnership.Sharing>) -> String {
    Partnership.Sharing.allCases.map { use in
      let key = "  \(use.rawValue): \(chosen.contains(use) ? "ja" : "nee")"
      let padding = String(repeating: " ", count: max(1, 24 - key.count))
      return "\(key)\(padding)# \(meaning(of: use))"
    }.joined(separator: "\n")
  }

  private static func meaning(of use: Partnership.Sharing) -> String {
    switch use {
    case .board: "een verslag voor het bestuur, zonder antwoorden van één persoon"
    case .comparison: "naast andere partnerschappen leggen"
    case .data: "tabellen met antwoorden voor iemand van buiten"
    case .texts: "in die tabellen ook wat mensen opschreven"
    }
  }

  /// Between quotation marks, as a file may hold it whatever it says.
  private static func text(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += " "
      case _ where scalar.value < 32 || (127..<160).contains(scalar.value): continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

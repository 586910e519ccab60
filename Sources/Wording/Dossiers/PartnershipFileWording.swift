import Content

/// The texts of the files that stand in a new folder of a partnership.
package enum PartnershipFileWording {
  /// The file with the facts, with a place for everything that is not known yet.
  package static func facts(_ partnership: Partnership) -> String {
    """
    # De gegevens van jullie opleidingsschool. Verander ze gerust, in een programma als Kladblok.
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
    sessies                 per keer een map, met de vragen van toen en een logboek van elke laptop
    uitwisseling            is er zodra jullie mappen samenvoegen: wat er wanneer bij kwam

    Beginnen of verdergaan: typ grensganger scan met de naam van deze map erachter.

    Wie kan dit lezen?

    - Iedereen die deze map kan openen. Het programma laat antwoorden pas zien als iedereen klaar is,
      maar in de bestanden staan ze meteen, als gewone tekst. Zet de map dus op een plek waar alleen
      jullie bij kunnen.
    - Het programma stuurt niets weg. Wat jullie met anderen delen, kiezen jullie zelf.

    Zo blijft alles heel

    - Verander niets in de map sessies. Het programma merkt dat en leest dat logboek dan niet meer.
      Met grensganger verify zie je of alles nog heel is.
    - Maak af en toe een kopie van deze map, net als van ander werk.
    - De map mag in een gedeelde map staan, zoals OneDrive. Elke laptop schrijft in een eigen
      logboek, dus jullie zitten elkaar niet in de weg.
    - Heeft ieder een eigen kopie? Voeg die samen met grensganger merge.

    Weg is weg

    - Met grensganger delete verwijder je een sessie of alles, voorgoed. Kopieën op een andere plek,
      in een back-up of bij een ander blijven bestaan.

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

/// A kind of file that `schema` describes, by its name, with the words of its help.
package enum SchemaWord: String, CaseIterable, Sendable {
  case scan, card, format, form, source, term, role, theme, partnership

  /// Which files those are, in one line.
  package var summary: String {
    switch self {
    case .scan: "een scan"
    case .card: "een set vragenkaarten"
    case .format: "een werkvorm voor een gesprek"
    case .form: "een ingevuld formulier"
    case .source: "bronnen"
    case .term: "begrippen"
    case .role: "rollen"
    case .theme: "thema's"
    case .partnership: "opleidingsschool.yaml"
    }
  }
}

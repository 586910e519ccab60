import Content
import Dossiers

/// What is said when the folder of a partnership is made or opened.
package enum DossierWording {
  /// `new` needs one folder.
  package static let oneNewFolder =
    "Hoe moet de map heten? Noem één naam, bijvoorbeeld:\n  \(CommandWord.new.help.examples[0])"

  /// The facts have errors, which were reported above this.
  package static func factsUnreadable(_ path: String) -> String {
    "Verbeter eerst de fouten in \(VisibleText.of(path)). De sessies staan er nog, er is niets veranderd."
  }

  /// A folder was made.
  package static func made(_ path: String, _ partnership: Partnership, isNamed: Bool) -> [String] {
    let shown = VisibleText.of(path)
    var lines = ["De map \(shown) is klaar, voor \(VisibleText.of(partnership.name))."]
    lines.append(
      isNamed
        ? "De gegevens staan in \(shown)/opleidingsschool.yaml."
        : "Klopt die naam niet? Verander hem in \(shown)/opleidingsschool.yaml.")
    return lines + [
      "Het programma deelt niets met anderen, tenzij jullie dat in dat bestand kiezen. Wie de map kan openen, kan de antwoorden lezen: zet haar op een plek waar alleen jullie bij kunnen."
    ]
  }

  /// There is no such session.
  package static func unknownSession(_ name: String, _ sessions: [String]) -> String {
    "De sessie \(quoted(name)) staat niet in deze map.\(couldStand(sessions))"
  }

  /// The session is of another scan than the forms.
  package static func otherScan(session: String, _ own: String, forms: String) -> String {
    "De sessie \(quoted(session)) gaat over de scan \(quoted(own)), de formulieren over \(quoted(forms)). Er is niets ingevuld."
  }

  /// The folder holds no session yet.
  package static func noSession(_ path: String) -> String {
    "In \(quotedPath(path)) staat nog geen sessie. Begin er een met grensganger scan, of lees formulieren in met grensganger fill."
  }

  /// The folder of a session is there, and nothing happened in it.
  package static func notBegun(_ session: String) -> String {
    "De sessie \(quoted(session)) is nog niet begonnen."
  }

  /// A torn line was moved aside.
  package static func torn(_ file: String) -> String {
    "De laatste regel van een logboek was half geschreven, zoals bij een uitgevallen laptop. Die halve regel staat nu in \(VisibleText.of(file)). Alles ervoor is er nog."
  }

  /// A synchroniser made a copy beside the journals.
  package static func copy(_ copy: SynchronisedCopy) -> String {
    let path = VisibleText.of(copy.path)
    return switch copy.relation {
    case .covered:
      "Er staat een dubbel bestand: \(path). Alles daaruit staat ook in het logboek; je mag het weghalen."
    case .longer, .parts:
      "Er staat een dubbel bestand dat meer of iets anders bevat: \(path). Het telt nu niet mee. Kijk het na met grensganger verify."
    }
  }
}

import Dossiers

extension JournalProblem {
  /// The problem in Dutch, with what to do about the file at this path.
  package func message(path: String) -> Message {
    if case .newerVersion = self {
      return Message(
        "Regel \(line) van het logboek \(quotedPath(path)) is gemaakt met een nieuwere versie van "
          + "dit programma.",
        why: "Het bestand is niet beschadigd.",
        remedy: "Gebruik de nieuwste versie van grensganger.")
    }
    return Message(
      "Het logboek \(quotedPath(path)) is beschadigd op regel \(line): \(damage).", why: whole,
      remedy: "Zet dit bestand terug uit een reservekopie of van een andere computer. Is die er "
        + "niet, bewaar dan een kopie en haal in het bestand regel \(line) en alles erna weg.")
  }

  private var damage: String {
    switch self {
    case .unreadable: "die regel is niet te lezen"
    case .checksum(let line):
      line == 1
        ? "die regel is veranderd, of de map waarin het bestand staat kreeg een andere naam"
        : "die regel of de regel ervoor is veranderd"
    case .number(_, let found):
      "daar staat regel \(found), dus er is een regel weg, dubbel of verplaatst"
    case .timeNotRising: "die regel hoort op een eerdere plaats"
    case .otherWriter(_, let found): "die regel hoort in het logboek van \(quoted(found))"
    case .newerVersion(_, let version): "die regel heeft versie \(version)"
    }
  }

  private var whole: String {
    switch line {
    case 1: "Uit dit bestand is niets met zekerheid te lezen."
    case 2: "De eerste regel is heel."
    default: "De \(line - 1) regels ervoor zijn heel."
    }
  }
}

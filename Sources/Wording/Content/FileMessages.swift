import Content

/// What is said about a file as a whole.
enum FileMessages {
  private static let kinds = choices(FileKind.allCases.map(\.rawValue))

  static func withoutKeys(_ found: Shape) -> Message {
    Message(
      "Dit bestand begint niet met sleutels; er staat \(found.name).",
      why: "Een sleutel bovenaan zegt wat er in het bestand staat.",
      remedy: "Begin met een van de sleutels \(kinds), met een dubbele punt en een naam erachter.")
  }

  static func unknownKind(_ keys: [String]) -> Message {
    Message(
      keys.isEmpty
        ? "In dit bestand ontbreekt de sleutel die zegt wat erin staat."
        : """
        In dit bestand ontbreekt de sleutel die zegt wat erin staat. Bovenaan staat alleen \
        \(choices(keys, "en")).
        """,
      why: "Daaraan is te zien of het kaarten, een scan of iets anders is.",
      remedy: "Zet bovenaan precies een van de sleutels \(kinds).")
  }

  static func severalKinds(_ kinds: [FileKind]) -> Message {
    Message(
      """
      Dit bestand zegt van zichzelf dat het \(list(kinds.map(\.content), "en")) is: de sleutels \
      \(choices(kinds.map(\.rawValue), "en")) staan er naast elkaar.
      """,
      why: "In een bestand staat één soort inhoud.",
      remedy: "Laat een van deze sleutels staan en zet de rest in een eigen bestand.")
  }

  static func notAForm(_ kind: FileKind) -> Message {
    Message(
      "Dit is geen ingevuld formulier maar een bestand met «\(kind.rawValue)».",
      remedy: "Noem een bestand dat met «invulblad» begint.")
  }

  static func notAPartnership(_ kind: FileKind) -> Message {
    Message(
      "Hier horen de gegevens van een opleidingsschool te staan, maar dit is een bestand met «\(kind.rawValue)».",
      remedy: "Zet bovenaan «opleidingsschool: » met de naam, en zet de rest in een eigen bestand.")
  }
}

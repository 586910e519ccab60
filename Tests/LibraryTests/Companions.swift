import Content

/// Small files that give every id the shipped files give, so that one file can be checked without
/// reading the others again. What is wrong with them themselves is of no interest.
enum Companions {
  /// Files for every kind but this one.
  static func files(without kind: FileKind) -> [ContentFile] {
    all.filter { $0.kind != kind }.map(\.file)
  }

  private static let all: [(kind: FileKind, file: ContentFile)] = [
    list(.sources, "bronnenlijst", ids(.source)) { "{id: \($0), titel: t}" },
    list(.roles, "rollenlijst", ids(.role)) { "{id: \($0), naam: n}" },
    list(.themes, "themalijst", ids(.theme)) { "{id: \($0), naam: n, uitleg: u}" },
    list(.cards, "kaartenlijst", ids(.card)) {
      "{id: \($0), soort: spiegel, fase: visie, vraag: v, bron: h5}"
    },
    scan,
  ].compactMap(\.self)

  private static func ids(_ kind: IDKind) -> [String] {
    Set(NamedIDs.shipped.definitions.filter { $0.kind == kind }.map(\.id)).sorted()
  }

  private static func list(
    _ kind: FileKind, _ key: String, _ ids: [String], _ record: (String) -> String
  ) -> (kind: FileKind, file: ContentFile)? {
    guard !ids.isEmpty else { return nil }
    let records = ids.map { "  - " + record($0) + "\n" }.joined()
    let text = "\(kind.rawValue): naast\n\(key):\n\(records)"
    return (kind, ContentFile(path: "naast/\(key).yaml", bytes: Array(text.utf8)))
  }

  /// A scan with every step, axis value and core question, for what cards refer to.
  private static var scan: (kind: FileKind, file: ContentFile)? {
    func records(_ kind: IDKind) -> String {
      ids(kind).map { "{id: \($0)}" }.joined(separator: ", ")
    }
    let text = """
      scan: naast
      soort: ladder
      schaal: [\(records(.step))]
      assen: {naast: [\(records(.axisValue))]}
      kernvragen: [\(records(.coreQuestion))]
      """
    return (.scan, ContentFile(path: "naast/scan.yaml", bytes: Array(text.utf8)))
  }
}

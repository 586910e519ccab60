import Content

/// Small files that give the ids that one file refers to, so that it can be checked without reading
/// the others. What is wrong with them themselves is of no interest.
enum Companions {
  static func files(for file: ShippedFile) -> [ContentFile] {
    let references = NamedIDs.shipped.references.filter { $0.path == file.path }
    func ids(_ kinds: IDKind...) -> [String] {
      Set(references.filter { kinds.contains($0.kind) }.map(\.id)).sorted()
    }
    var files = [
      list(.sources, "bronnenlijst", ids(.source)) { "{id: \($0), titel: t}" },
      list(.roles, "rollenlijst", ids(.role)) { "{id: \($0), naam: n}" },
      list(.themes, "themalijst", ids(.theme)) { "{id: \($0), naam: n, uitleg: u}" },
      list(.cards, "kaartenlijst", ids(.card)) { "{id: \($0), soort: spiegel}" },
    ]
    if file.kind == .cards {
      files.append(scan(steps: ids(.step), subjects: ids(.subject, .axisValue)))
    }
    if file.kind == .format {
      files += (ids(.scan) + ["naast"]).map { scan(id: $0, parties: ids(.party)) }
    }
    return files.filter { $0.kind != file.kind }.map(\.file)
  }

  private static func list(
    _ kind: FileKind, _ key: String, _ ids: [String], _ record: (String) -> String
  ) -> (kind: FileKind, file: ContentFile) {
    // One that nothing refers to, because without any id of a kind nothing can be said of one.
    let records = (ids + ["naast"]).map { "  - " + record($0) + "\n" }.joined()
    // Every key of a set of cards is there, as of the scan below.
    let head = kind == .cards ? "titel: t\ntaal: nl\nthema: naast\n" : ""
    let text = "\(kind.rawValue): naast\n\(head)\(key):\n\(records)"
    return (kind, ContentFile(path: "naast/\(key).yaml", bytes: Array(text.utf8)))
  }

  /// For what session formats refer to: a scan with options, which some of them show.
  private static func scan(
    id: String, parties: [String]
  ) -> (kind: FileKind, file: ContentFile) {
    let text = """
      scan: \(id)
      titel: t
      versie: 1
      soort: profiel
      taal: nl
      verantwoording: v
      opties: [{id: naast, naam: n, kern: k, voordelen: [], nadelen: []}]
      partijen: [\((parties + ["naast"]).joined(separator: ", "))]
      stellingen: [{id: naast, optie: naast, tekst: t, bron: naast}]
      """
    return (.scan, ContentFile(path: "naast/scan-\(id).yaml", bytes: Array(text.utf8)))
  }

  /// For what cards refer to. With every key a scan needs: where one is missing, more ids may stand,
  /// and nothing is said of any.
  private static func scan(
    steps: [String], subjects: [String]
  ) -> (kind: FileKind, file: ContentFile) {
    func records(_ ids: [String]) -> String {
      (ids + ["naast"]).map { "{id: \($0)}" }.joined(separator: ", ")
    }
    let text = """
      scan: naast
      titel: t
      versie: 1
      soort: ladder
      taal: nl
      verantwoording: v
      schaal: [\(records(steps))]
      assen: {naast: [\(records(subjects))]}
      partijen: [naast]
      criteria: [{id: naast}]
      positie: {}
      """
    return (.scan, ContentFile(path: "naast/scan.yaml", bytes: Array(text.utf8)))
  }
}

import Dossiers

/// This installation of the program, by the names under which it writes in journals.
struct Installation {
  private let folder: String?
  private let actions: FileActions
  private let random: any RandomNumberGenerator

  /// The file with the name of this installation.
  private static let nameFile = "schrijver"
  /// The folder with names for one anonymous session each.
  private static let anonymousFolder = "anoniem"

  /// Keeps its files in `grensganger` in the folder for settings of whoever runs the program.
  init(_ surroundings: Surroundings) {
    actions = FileActions(surroundings.files)
    random = surroundings.random
    let environment = surroundings.environment
    func named(_ variable: String) -> String? {
      environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    folder =
      named("XDG_CONFIG_HOME").map { $0 + "/grensganger" }
      ?? named("HOME").map { $0 + "/.config/grensganger" }
  }

  /// The name under which this installation writes: drawn once, and kept. Where it cannot be kept
  /// another one is drawn each time; then every run has a journal of its own.
  func writer() -> WriterName {
    name(in: [], file: Self.nameFile)
  }

  /// The name for one anonymous session, which tells nothing of the installation. It is forgotten when
  /// the session is closed.
  func anonymousWriter(
    partnership: String, session: String
  ) -> WriterName {
    name(
      in: [Self.anonymousFolder], file: Self.key(partnership: partnership, session: session))
  }

  /// The name for an anonymous session when this installation has one already.
  func knownAnonymousWriter(partnership: String, session: String) -> WriterName? {
    folder.flatMap {
      read(
        "\($0)/\(Self.anonymousFolder)/\(Self.key(partnership: partnership, session: session))")
    }
  }

  /// Forgets the name for an anonymous session.
  func forget(partnership: String, session: String) {
    guard let folder else { return }
    try? actions.removeTreeOrFile(
      "\(folder)/\(Self.anonymousFolder)/\(Self.key(partnership: partnership, session: session))")
  }

  private static func key(partnership: String, session: String) -> String {
    CRC64.fingerprint(Array("\(partnership)/\(session)".utf8))
  }

  private func name(in folders: [String], file: String) -> WriterName {
    var random = random
    guard let folder else { return WriterName(using: &random) }
    let path = ([folder] + folders + [file]).joined(separator: "/")
    if let known = read(path) { return known }
    let name = WriterName(using: &random)
    do {
      try actions.createPath(([folder] + folders).joined(separator: "/"))
      try actions.replace(path, with: Array("\(name)\n".utf8))
    } catch {
      return name
    }
    // Of two programs that begin at once both use what stands there now.
    return read(path) ?? name
  }

  private func read(_ path: String) -> WriterName? {
    guard let bytes = try? actions.read(path) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    return WriterName(String(text.prefix { $0 != "\n" }))
  }
}

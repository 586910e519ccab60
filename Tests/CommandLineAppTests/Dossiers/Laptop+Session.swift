import CommandLineApp
import Content
import Dossiers
import Sessions
import TestSupport

/// What is done in a session without a command for it.
extension Laptop {
  /// The latest session of the dossier.
  func name(in map: String = "map") throws -> String {
    try dossier(map).listing().sessions.last ?? ""
  }

  func state(in map: String = "map") throws -> SessionState {
    var shelf = InstrumentShelf()
    return try dossier(map).read(session: try name(in: map), &shelf).state
  }

  /// Does something in a session, the latest unless named, as a writer of this laptop.
  func perform(
    _ commands: [SessionCommand], in map: String = "map", session: String? = nil
  ) throws {
    let opened = try dossier(map).open(
      session: try session ?? name(in: map), as: try writer(), instrument: nil,
      clock: { "2026-11-21T09:12:03Z" })
    defer { opened.close() }
    for command in commands { try opened.session.perform(command) }
  }

  /// A name that stands for this laptop.
  func writer() throws -> WriterName {
    guard let writer = WriterName("test" + name.lowercased().prefix(8)) else { throw NoWriter() }
    return writer
  }

  struct NoWriter: Error {}

  /// The same session begun again, with only these questions; nobody has answered.
  func reopen(scope: Set<Item>, in map: String = "map") throws {
    let old = try state(in: map)
    guard let setup = old.setup else { return }
    try dossier(map).delete(session: old.session)
    let name = SessionID(moment: setup.moment, scan: setup.scan, number: 2).description
    let instrument = ContentFile(path: "proef.yaml", bytes: Array(SmallContent.scan.utf8))
    let opened = try dossier(map).open(
      session: name, as: try writer(), instrument: instrument,
      clock: { "2026-11-21T09:12:03Z" })
    defer { opened.close() }
    try opened.session.perform(
      .open(
        SessionSetup(
          partnership: setup.partnership, scan: setup.scan, version: setup.version,
          fingerprint: setup.fingerprint, unit: setup.unit, period: nil, moment: setup.moment,
          expected: setup.expected, scope: scope)))
  }
}

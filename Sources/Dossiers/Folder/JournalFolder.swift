/// A folder in which every writer has its own journal `WRITER.jsonl`: one session, or the dossier's
/// log of what was exported and merged.
package struct JournalFolder: Hashable, Sendable {
  /// Path of the dossier.
  package let dossier: String
  /// The folders from the dossier to this one.
  package let parts: [String]
  /// The session, when it is one.
  package let session: String?

  /// The folder with all sessions, in a dossier.
  package static let sessionsName = "sessies"
  /// The folder with the log of exports and merges, in a dossier.
  package static let exchangeName = "uitwisseling"
  /// The end of a journal's name.
  static let journalSuffix = ".jsonl"
  /// The end of the name of what stands in the place of a deleted session.
  static let tombstoneSuffix = ".verwijderd"
  /// The name of the texts beside a session's journals.
  package static let instrumentName = "instrument.yaml"

  /// The folder of a session; nil for a text that cannot be a session's name.
  package init?(session: String, in dossier: String) {
    guard Self.isSessionName(session) else { return nil }
    self.dossier = dossier
    parts = [Self.sessionsName, session]
    self.session = session
  }

  private init(exchangeIn dossier: String) {
    self.dossier = dossier
    parts = [Self.exchangeName]
    session = nil
  }

  /// The folder with the log of what was exported and merged when.
  package static func exchangeLog(in dossier: String) -> JournalFolder {
    JournalFolder(exchangeIn: dossier)
  }

  /// Small letters, digits and single strokes, at most 120 of them: safe as a name on any disk.
  package static func isSessionName(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (1...120).contains(bytes.count), bytes.first != UInt8(ascii: "-"),
      bytes.last != UInt8(ascii: "-"), !text.contains("--")
    else { return false }
    return bytes.allSatisfy { WriterName.fits($0) || $0 == UInt8(ascii: "-") }
  }

  /// The last part of its path, which is also in the sums of its journals.
  package var name: String { parts.last ?? "" }

  /// Where the folder stands.
  package var path: String { ([dossier] + parts).joined(separator: "/") }

  /// Where the writer's journal stands.
  package func journalPath(_ writer: WriterName) -> String {
    "\(path)/\(writer)\(Self.journalSuffix)"
  }

  /// Where the tombstone stands once the session is deleted; nil for what is no session.
  package var tombstonePath: String? {
    session.map { "\(dossier)/\(Self.sessionsName)/\($0)\(Self.tombstoneSuffix)" }
  }
}

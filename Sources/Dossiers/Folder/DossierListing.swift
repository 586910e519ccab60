import Sessions

/// What stands in a dossier's folder of sessions, by name alone.
package struct DossierListing: Hashable, Sendable {
  /// The sessions' names, in order: by moment, for names begin with it. Deleted ones are left out.
  package let sessions: [String]
  /// The sessions that were deleted for good.
  package let deleted: [String]
  /// Deleted sessions of which something is still there: the program was stopped in between.
  package let halfDeleted: [String]
  /// Names in the folder that are none of ours, as of folders that a synchroniser copied.
  package let unknown: [String]

  /// The sessions that are no dialogues.
  package var scans: [String] { sessions.filter { !SessionID.isDialogue($0) } }
  /// The sessions that are dialogues.
  package var dialogues: [String] { sessions.filter(SessionID.isDialogue) }

  /// Every name that a new session cannot have: also of sessions that were deleted.
  package var taken: [String] { sessions + deleted + halfDeleted }

  /// Looks into a dossier. One without a folder of sessions has none.
  package init(dossier: String, _ layer: any FileLayer) throws(DossierProblem) {
    var folders: [String] = []
    var deleted: [String] = []
    var unknown: [String] = []
    do {
      for item in try FileActions(layer).list(dossier + "/" + JournalFolder.sessionsName) {
        if item.kind == .folder, JournalFolder.isSessionName(item.name) {
          folders.append(item.name)
        } else if item.kind == .file,
          let name = item.name.dropping(suffix: JournalFolder.tombstoneSuffix),
          JournalFolder.isSessionName(name)
        {
          deleted.append(name)
        } else if FileName(item.name) != .hidden {
          unknown.append(item.name)
        }
      }
    } catch {
      throw .file(error)
    }
    let gone = Set(deleted)
    sessions = folders.filter { !gone.contains($0) }
    halfDeleted = folders.filter { gone.contains($0) }
    self.deleted = deleted
    self.unknown = unknown
  }
}

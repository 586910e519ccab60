import Sessions

/// Why something could not be done with a dossier's files. Nothing was changed by what refused,
/// unless the case says so.
package enum DossierProblem: Error, Hashable, Sendable {
  case file(FileTrouble)
  /// A journal that is damaged, or newer than this program.
  case journal(path: String, JournalProblem)
  /// Another program writes this journal.
  case inUse(path: String)
  /// The open journal was moved, removed or replaced under the program. What was kept before stands
  /// wherever the file went.
  case moved(path: String)
  /// Something else wrote to the open journal.
  case changedByOther(path: String)
  /// A copy that a synchroniser made holds more than the journal itself: which is the right one has
  /// to be settled before anything is added.
  case longerCopy(path: String, copy: String)
  /// A copy that a synchroniser made says something else than the journal, from this line on.
  case partingCopy(path: String, copy: String, line: Int)
  /// The session was deleted for good.
  case deleted(session: String)
  /// A name that is none for a session.
  case sessionName(String)
  /// An earlier write failed and could not be undone: this writer adds nothing until it is opened
  /// again.
  case closedAfterFailure(path: String)
  /// An event that could not be read back: a mistake in the program, caught before it was kept.
  case unwritable(kind: String)
  /// Two folders hold something different under one name; the first line that differs, from 1.
  case filesPart(path: String, line: Int)
  /// One session was opened in two folders, about different things.
  case openedDifferently(session: String, [SetupPart])
  /// A folder that holds no partnership.
  case notADossier(path: String)
  /// The folder holds a partnership already.
  case alreadyADossier(path: String)
  /// The folder holds something else.
  case folderInUse(path: String)
  /// The partnership was deleted for good.
  case dossierDeleted(path: String)
  /// A whole line that says something this program cannot read as an event.
  case event(path: String, line: Int, EventProblem)
  /// The texts that a session was opened with are gone, changed, or cannot be read.
  case instrumentMissing(path: String)
  case instrumentChanged(path: String)
  case instrumentUnreadable(path: String)
  /// The format that a dialogue was opened with cannot be read.
  case formatUnreadable(path: String)

  /// What kind of refusal it is: who can help, and which exit code belongs to it.
  package enum Gravity: Hashable, Sendable, CaseIterable {
    /// The disk or the rights to it (exit code 3).
    case disk
    /// Files that are not as they were written, or part from each other (exit code 4).
    case damage
    /// In use: try again later (exit code 5).
    case busy
  }

  /// What kind of refusal it is.
  package var gravity: Gravity {
    switch self {
    case .file(let trouble): trouble.reason == .inUse ? .busy : .disk
    case .inUse: .busy
    case .moved, .closedAfterFailure, .deleted, .sessionName, .unwritable, .notADossier,
      .alreadyADossier, .folderInUse, .dossierDeleted:
      .disk
    case .openedDifferently, .event, .instrumentMissing, .instrumentChanged, .instrumentUnreadable,
      .formatUnreadable, .journal, .changedByOther, .longerCopy, .partingCopy, .filesPart:
      .damage
    }
  }
}

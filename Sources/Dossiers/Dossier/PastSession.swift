import Content
import Sessions

/// A session of a scan as it stands on the disk: its instrument and the state that its events make.
package struct PastSession: Sendable {
  /// The name of its folder.
  package let name: String
  /// The scan as it was when the session was opened.
  package let scan: Scan
  package let state: SessionState
  package let traces: FolderTraces

  /// The moment of the last event in UTC; nil where none was kept.
  package var lastChange: String? { traces.lastChange }
  /// Copies that a synchroniser made beside the journals.
  package var copies: [SynchronisedCopy] { traces.copies }
  /// Writers of which the last line was torn and left out.
  package var torn: [WriterName] { traces.torn }
}

/// What a folder of journals shows apart from the events themselves.
package struct FolderTraces: Sendable {
  /// The moment of the last event in UTC; nil where none was kept.
  package let lastChange: String?
  /// Copies that a synchroniser made beside the journals.
  package let copies: [SynchronisedCopy]
  /// Writers of which the last line was torn and left out.
  package let torn: [WriterName]

  init(_ contents: FolderContents) {
    lastChange = contents.entries.last { $0.wallTime != nil }?.wallTime
    copies = contents.copies
    torn = contents.journals.filter { $0.reading.torn != nil }.map(\.writer)
  }
}

extension Dossier {
  /// Reads a session. Throws when anything in it is damaged: half a session would be another one; and
  /// for a dialogue.
  package func read(
    session: String, _ shelf: inout InstrumentShelf
  ) throws(DossierProblem) -> PastSession {
    try past(try contents(of: session, isDialogue: false), &shelf)
  }

  /// Reads a session; nil for one that was never opened: a program was stopped while it made the
  /// folder, perhaps before the texts were there. Throws as `read` does.
  package func readIfOpened(
    session: String, _ shelf: inout InstrumentShelf
  ) throws(DossierProblem) -> PastSession? {
    let contents = try contents(of: session, isDialogue: false)
    guard !contents.isUntouched else { return nil }
    let past = try past(contents, &shelf)
    return past.state.setup == nil ? nil : past
  }

  func past(
    _ contents: FolderContents, _ shelf: inout InstrumentShelf
  ) throws(DossierProblem) -> PastSession {
    if let damage = contents.damage { throw damage }
    let scan = try shelf.scan(try contents.instrumentText())
    let name = contents.folder.name
    return PastSession(
      name: name, scan: scan,
      state: SessionState(session: name, inOrder: try contents.events(EventCoding(scan))),
      traces: FolderTraces(contents))
  }

  /// What stands in the folder of a session. Throws for a name that is none of its kind.
  func contents(of session: String, isDialogue: Bool) throws(DossierProblem) -> FolderContents {
    try folder(of: session, isDialogue: isDialogue).read(actions.layer)
  }

  /// The folder of a session. Throws for a name that is none of its kind.
  func folder(of session: String, isDialogue: Bool) throws(DossierProblem) -> JournalFolder {
    guard let folder = JournalFolder(session: session, in: path),
      SessionID.isDialogue(session) == isDialogue
    else { throw .sessionName(session) }
    return folder
  }
}

extension FolderContents {
  /// True when nothing was ever written here.
  var isUntouched: Bool { damage == nil && latestTime == 0 }
}

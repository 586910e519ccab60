import Content
import Sessions

/// What joining two dossiers came to.
package struct Joining: Sendable {
  /// What was changed here, in order.
  package let changes: [MergeChange]
  /// Sessions of the other dossier that were deleted here before: they stay deleted.
  package let stayDeleted: [String]
  /// Files of the other dossier that were left there.
  package let ignored: [String]
  /// The sessions of scans that got something, as they are now, in order.
  package let sessions: [PastSession]
  /// The dialogues that got something, as they are now, in order.
  package let dialogues: [PastDialogue]
}

extension Dossier {
  /// Brings everything that another dossier holds into this one: in any order and as often as one
  /// likes it gives the same sessions. The facts stay those of this dossier.
  ///
  /// Refuses, with nothing changed, where files part, where a session was opened differently in the
  /// two, and while a program has a journal open that would change. What was joined is noted in the
  /// log of exchanges, under the name that `writer` gives.
  package func merge(
    _ source: Dossier, clock: () -> String, writer: () -> WriterName
  ) throws(DossierProblem) -> Joining {
    let layer = actions.layer
    let plan = try MergePlan(from: source.path, into: path, layer)
    if let problem = plan.problems.first { throw problem }
    try refuseOtherSetups(source)
    let changes = try plan.apply(layer)
    if !changes.isEmpty {
      try note(
        Exchange(
          kind: .merged, place: FileActions.split(source.path).name,
          sessions: Self.names(of: changes)), clock: clock, writer: writer())
    }
    var shelf = InstrumentShelf()
    var sessions: [PastSession] = []
    var dialogues: [PastDialogue] = []
    let present = Set(try listing().sessions)
    for name in Self.names(of: changes) where present.contains(name) {
      if SessionID.isDialogue(name) {
        if let past = try readDialogueIfOpened(session: name, &shelf) { dialogues.append(past) }
      } else if let past = try readIfOpened(session: name, &shelf) {
        sessions.append(past)
      }
    }
    return Joining(
      changes: changes, stayDeleted: plan.stayDeleted, ignored: plan.ignored, sessions: sessions,
      dialogues: dialogues)
  }

  private static func names(of changes: [MergeChange]) -> [String] {
    Set(changes.compactMap(\.folder.session)).sorted()
  }

  /// Answers about different things are never put in one session.
  private func refuseOtherSetups(_ source: Dossier) throws(DossierProblem) {
    var shelf = InstrumentShelf()
    let theirs = Set(try source.listing().sessions)
    for name in try listing().sessions where theirs.contains(name) {
      let parts =
        SessionID.isDialogue(name)
        ? try differences(ofDialogue: name, from: source, &shelf)
        : try differences(ofScan: name, from: source, &shelf)
      guard parts.isEmpty else { throw .openedDifferently(session: name, parts) }
    }
  }

  private func differences(
    ofScan name: String, from source: Dossier, _ shelf: inout InstrumentShelf
  ) throws(DossierProblem) -> [SetupPart] {
    guard let own = try readIfOpened(session: name, &shelf)?.state.setup,
      let other = try source.readIfOpened(session: name, &shelf)?.state.setup
    else { return [] }
    return own.differences(from: other)
  }

  private func differences(
    ofDialogue name: String, from source: Dossier, _ shelf: inout InstrumentShelf
  ) throws(DossierProblem) -> [SetupPart] {
    guard let own = try readDialogueIfOpened(session: name, &shelf)?.state.setup,
      let other = try source.readDialogueIfOpened(session: name, &shelf)?.state.setup
    else { return [] }
    return own.differences(from: other)
  }

  /// What there is to say about every journal, for `verify`.
  package func review() throws(DossierProblem) -> DossierReview {
    var shelf = InstrumentShelf()
    return try DossierReview(
      dossier: path, actions.layer, fingerprint: \.instrumentFingerprint,
      meaning: { contents in
        do throws(DossierProblem) {
          if SessionID.isDialogue(contents.folder.name) {
            _ = try pastDialogue(contents, &shelf)
          } else {
            _ = try past(contents, &shelf)
          }
          return nil
        } catch {
          return error
        }
      })
  }

  /// Removes a session for good; a tombstone keeps merging from bringing it back.
  package func delete(session: String) throws(DossierProblem) {
    try SessionRemoval(dossier: path, actions.layer).remove(session)
  }
}

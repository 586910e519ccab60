/// Deleting a session for good: a tombstone first, then its files, so that what was begun can be
/// finished and merging never brings it back.
package struct SessionRemoval: Sendable {
  private let dossier: String
  private let actions: FileActions

  package init(dossier: String, _ layer: any FileLayer) {
    self.dossier = dossier
    actions = FileActions(layer)
  }

  /// Removes a session with everything in its folder. Refuses while a program has one of its journals
  /// open, and for a session that is not there. When it throws after that, the tombstone may stand:
  /// `finish` does the rest.
  package func remove(_ session: String) throws(DossierProblem) {
    guard let folder = JournalFolder(session: session, in: dossier) else {
      throw .sessionName(session)
    }
    do throws(FileTrouble) {
      guard try actions.state(at: folder.path)?.kind == .folder else {
        throw FileTrouble(.remove, folder.path, .missing)
      }
    } catch {
      throw .file(error)
    }
    try remove(folder)
  }

  /// Removes what is left of sessions that were deleted, and gives their names. To be called when a
  /// dossier is opened to write in.
  package func finish() throws(DossierProblem) -> [String] {
    let left = try DossierListing(dossier: dossier, actions.layer).halfDeleted
    for session in left {
      guard let folder = JournalFolder(session: session, in: dossier) else { continue }
      try remove(folder)
    }
    return left
  }

  private func remove(_ folder: JournalFolder) throws(DossierProblem) {
    let locks = try JournalLocks(folder, actions)
    defer { locks.release() }
    do {
      try removeLocked(folder)
    } catch {
      throw .file(error)
    }
  }

  /// Writes the tombstone where it is missing, and removes the folder where it is there. The caller
  /// holds the locks on its journals.
  func removeLocked(_ folder: JournalFolder) throws(FileTrouble) {
    guard let tombstone = folder.tombstonePath else { return }
    if try actions.state(at: tombstone) == nil {
      try actions.createFolders([JournalFolder.sessionsName], in: dossier)
      try actions.replace(tombstone, with: Array(Self.tombstoneText(folder.name).utf8))
    }
    if try actions.state(at: folder.path)?.kind == .folder { try actions.removeTree(folder.path) }
  }

  /// The same in every dossier, so that merging has nothing to choose.
  static func tombstoneText(_ session: String) -> String { "verwijderd: \(session)\n" }
}

/// The locks on all journals of a folder, held while its files are changed from outside.
struct JournalLocks {
  private let files: [OpenFile]
  private let layer: any FileLayer

  /// Refuses when a program has one of them.
  init(_ folder: JournalFolder, _ actions: FileActions) throws(DossierProblem) {
    layer = actions.layer
    var files: [OpenFile] = []
    do throws(FileTrouble) {
      for item in try actions.list(folder.path) where item.kind == .file {
        guard case .journal = FileName(item.name) else { continue }
        let file = try actions.open("\(folder.path)/\(item.name)", .existing)
        files.append(file)
        try actions.lock(file)
      }
    } catch {
      for file in files { actions.layer.close(file) }
      throw error.reason == .inUse ? .inUse(path: error.path) : .file(error)
    }
    self.files = files
  }

  func release() {
    for file in files { layer.close(file) }
  }
}

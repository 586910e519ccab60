/// What opening a journal to write in gives.
package struct OpenedJournal {
  package let writer: JournalWriter
  /// Everything that stood in the folder, under the lock.
  package let contents: FolderContents
  /// The name of the file to which a torn line was moved; nil when the journal was whole.
  package let tornFile: String?
}

extension JournalFolder {
  /// Opens the writer's journal, and makes it, with the folders it stands in, where it is missing.
  /// A torn last line is moved to a file of its own. Everything that is read is on the disk when
  /// this returns, also what an earlier run could not wait for.
  ///
  /// Refuses while another program has the journal; with damage in any journal of the folder; with a
  /// copy that holds more than the journal; for a deleted session. The dossier's folder must exist.
  package func open(
    as writer: WriterName, _ layer: any FileLayer
  ) throws(DossierProblem) -> OpenedJournal {
    let actions = FileActions(layer)
    if let session, try isDeleted(actions) { throw .deleted(session: session) }
    // Before anything is made: damage elsewhere leaves everything as it is.
    try refuseDamage(try read(layer), for: writer)
    let file = try lockedFile(writer, actions)
    do throws(DossierProblem) {
      let contents = try read(layer)
      try refuseDamage(contents, for: writer)
      guard let journal = contents.journals.first(where: { $0.writer == writer }) else {
        throw DossierProblem.moved(path: file.path)
      }
      let tornFile = try settle(journal, file, actions)
      let open = JournalWriter(
        folder: self, name: writer, actions: actions, file: file, reading: journal.reading)
      open.see(contents.latestTime)
      return OpenedJournal(writer: open, contents: contents, tornFile: tornFile)
    } catch {
      layer.close(file)
      throw error
    }
  }

  private func isDeleted(_ actions: FileActions) throws(DossierProblem) -> Bool {
    guard let tombstonePath else { return false }
    do {
      return try actions.state(at: tombstonePath) != nil
    } catch {
      throw .file(error)
    }
  }

  private func refuseDamage(
    _ contents: FolderContents, for writer: WriterName
  ) throws(DossierProblem) {
    if let damage = contents.damage { throw damage }
    for copy in contents.copies where copy.journalPath == journalPath(writer) {
      if case .longer = copy.relation, let problem = copy.problem { throw problem }
    }
  }

  /// The journal, open and locked; new where it was missing, then on the disk with its name.
  private func lockedFile(
    _ writer: WriterName, _ actions: FileActions
  ) throws(DossierProblem) -> OpenFile {
    do throws(FileTrouble) {
      try actions.createFolders(parts, in: dossier)
      let file = try existingOrNew(journalPath(writer), actions)
      do throws(FileTrouble) {
        try actions.lock(file)
        try actions.sync(file)
        try actions.syncFolder(path)
      } catch {
        actions.layer.close(file)
        throw error
      }
      return file
    } catch {
      throw error.reason == .inUse ? .inUse(path: error.path) : .file(error)
    }
  }

  private func existingOrNew(
    _ path: String, _ actions: FileActions
  ) throws(FileTrouble) -> OpenFile {
    do {
      return try actions.open(path, .existing)
    } catch {
      guard error.reason == .missing else { throw error }
    }
    do {
      return try actions.open(path, .new)
    } catch {
      // Another program made it in the meantime; the lock will tell.
      guard error.reason == .exists else { throw error }
      return try actions.open(path, .existing)
    }
  }

  /// Moves a torn line to a file of its own, on the disk before it is cut off here.
  private func settle(
    _ journal: FolderContents.Journal, _ file: OpenFile, _ actions: FileActions
  ) throws(DossierProblem) -> String? {
    guard let torn = journal.reading.torn else { return nil }
    do {
      let bytes = try actions.read(journal.path) ?? []
      guard torn.upperBound <= bytes.count else { return nil }
      let taken = Set(try actions.list(path).map(\.name))
      var number = 1
      while taken.contains("\(journal.writer).torn-\(number)") { number += 1 }
      let name = "\(journal.writer).torn-\(number)"
      try actions.replace("\(path)/\(name)", with: Array(bytes[torn]))
      try actions.truncate(file, to: journal.reading.length)
      try actions.sync(file)
      return name
    } catch {
      throw .file(error)
    }
  }
}

/// What it takes to bring everything of one dossier's journals into another: made whole before
/// anything is changed.
///
/// Joining is a union: in any order and as often as one likes it gives the same files. Torn lines
/// that were moved aside, copies of synchronisers, hidden files and links stay where they are.
package struct MergePlan: Sendable {
  package let source: String
  package let target: String
  /// In the order in which they are made.
  package let changes: [MergeChange]
  /// Why nothing may be changed; empty when it may.
  package let problems: [DossierProblem]
  /// Paths in the source that are not joined, by name.
  package let ignored: [String]
  /// Sessions that the source still has and that were deleted in the target: they stay deleted.
  package let stayDeleted: [String]

  /// Reads both dossiers. Throws when one cannot be read.
  package init(
    from source: String, into target: String, _ layer: any FileLayer
  ) throws(DossierProblem) {
    var planning = MergePlanning(source: source, target: target, actions: FileActions(layer))
    try planning.run()
    self.source = source
    self.target = target
    changes = planning.changes
    problems = planning.problems
    ignored = planning.ignored
    stayDeleted = planning.stayDeleted
  }

  /// Makes the changes, each file in one step and on the disk before the next. Gives what was changed,
  /// which is more than planned when the dossiers grew in the meantime.
  ///
  /// Refuses with nothing changed where there are problems or where a program has a journal open that
  /// would be changed. When the disk fails half-way the files that were joined are whole, and joining
  /// again does the rest.
  package func apply(_ layer: any FileLayer) throws(DossierProblem) -> [MergeChange] {
    if let problem = problems.first { throw problem }
    let actions = FileActions(layer)
    var locks: [JournalLocks] = []
    defer { for lock in locks { lock.release() } }
    for folder in Set(changes.map(\.folder)).sorted(by: { $0.path < $1.path }) {
      locks.append(try JournalLocks(folder, actions))
    }
    // Again, now that nobody can add anything.
    let plan = try MergePlan(from: source, into: target, layer)
    if let problem = plan.problems.first { throw problem }
    let folders = Set(changes.map(\.folder))
    let changes = plan.changes.filter { folders.contains($0.folder) }
    do throws(FileTrouble) {
      for change in changes { try change.make(actions) }
    } catch {
      throw .file(error)
    }
    return changes
  }
}

/// One step of joining.
package struct MergeChange: Hashable, Sendable {
  /// In the target.
  package let folder: JournalFolder
  package let kind: Kind

  /// What is done.
  package enum Kind: Hashable, Sendable {
    /// A journal, new or with so many more lines than it had.
    case journal(WriterName, lines: Int, isNew: Bool)
    /// Another file, which the target had not.
    case file(String)
    /// The session is deleted here too, for it was in the other.
    case deletion
  }

  /// What the file becomes; empty for a deletion.
  let bytes: [UInt8]

  /// Where the change is made.
  package var path: String {
    switch kind {
    case .journal(let writer, _, _): folder.journalPath(writer)
    case .file(let name): "\(folder.path)/\(name)"
    case .deletion: folder.path
    }
  }

  func make(_ actions: FileActions) throws(FileTrouble) {
    if kind == .deletion {
      try SessionRemoval(dossier: folder.dossier, actions.layer).removeLocked(folder)
    } else {
      try actions.createFolders(folder.parts, in: folder.dossier)
      try actions.replace(path, with: bytes)
    }
  }
}

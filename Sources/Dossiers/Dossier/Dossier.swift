import Content
import Sessions

/// The folder of one partnership: its facts, its sessions, its log of what was exported and merged.
package struct Dossier: Sendable {
  /// Absolute, without a slash at its end.
  package let path: String
  let actions: FileActions

  /// The file with the facts, which people may edit.
  package static let factsName = "opleidingsschool.yaml"
  /// The file that tells what the folder is.
  package static let readMeName = "LEES-MIJ.txt"
  /// Stands in the place of everything once the dossier was deleted for good.
  package static let tombstoneName = "opleidingsschool.verwijderd"

  /// A dossier that stands at a path. Throws for a folder that is none.
  package init(_ path: String, _ layer: any FileLayer) throws(DossierProblem) {
    self.path = path
    actions = FileActions(layer)
    if try Self.exists(Self.tombstoneName, in: path, actions) { throw .dossierDeleted(path: path) }
    guard try Self.exists(Self.factsName, in: path, actions) else {
      throw .notADossier(path: path)
    }
  }

  /// Makes the folder of a partnership: with its facts and what a reader has to know. The folder may
  /// exist when it is empty but for hidden files; its own folder must exist.
  package static func create(
    _ path: String, facts: String, readMe: String, _ layer: any FileLayer
  ) throws(DossierProblem) -> Dossier {
    let actions = FileActions(layer)
    let taken = try checked { () throws(FileTrouble) in try actions.list(path) }
      .map(\.name).filter { !$0.hasPrefix(".") }
    if taken.contains(factsName) { throw .alreadyADossier(path: path) }
    guard taken.isEmpty else { throw .folderInUse(path: path) }
    let (folder, name) = FileActions.split(path)
    try checked { () throws(FileTrouble) in
      try actions.createFolders([name], in: folder)
      try actions.replace("\(path)/\(readMeName)", with: Array(readMe.utf8))
      try actions.createFolders([JournalFolder.sessionsName], in: path)
      // Last: with the facts the folder is a dossier.
      try actions.replace("\(path)/\(factsName)", with: Array(facts.utf8))
    }
    return try Dossier(path, layer)
  }

  /// The file with the facts.
  package func facts() throws(DossierProblem) -> ContentFile {
    let file = "\(path)/\(Self.factsName)"
    let bytes = try checked { () throws(FileTrouble) in try actions.read(file) }
    guard let bytes else { throw .notADossier(path: path) }
    return ContentFile(path: file, bytes: bytes)
  }

  /// What stands in its folder of sessions.
  package func listing() throws(DossierProblem) -> DossierListing {
    try DossierListing(dossier: path, actions.layer)
  }

  /// Removes everything for good and leaves a tombstone, which keeps merging from bringing it back.
  /// Files that are none of ours stay. Refuses while a program has one of its journals open.
  package func delete() throws(DossierProblem) {
    let removal = SessionRemoval(dossier: path, actions.layer)
    for session in try listing().sessions { try removal.remove(session) }
    let tombstone = "\(path)/\(Self.tombstoneName)"
    try checked { () throws(FileTrouble) in
      try actions.replace(tombstone, with: Array("verwijderd\n".utf8))
      for folder in [JournalFolder.sessionsName, JournalFolder.exchangeName] {
        try actions.removeTree("\(path)/\(folder)")
      }
      try actions.removeIfThere("\(path)/\(Self.readMeName)")
      try actions.removeIfThere("\(path)/\(Self.factsName)")
      try actions.syncFolder(path)
    }
  }

  private static func exists(
    _ name: String, in path: String, _ actions: FileActions
  ) throws(DossierProblem) -> Bool {
    try checked { () throws(FileTrouble) in try actions.state(at: "\(path)/\(name)") } != nil
  }
}

/// What the disk says, as a problem of the dossier.
func checked<Value>(_ call: () throws(FileTrouble) -> Value) throws(DossierProblem) -> Value {
  do {
    return try call()
  } catch {
    throw .file(error)
  }
}

/// The making of a plan to join two dossiers.
struct MergePlanning {
  let source: String
  let target: String
  let actions: FileActions
  private(set) var changes: [MergeChange] = []
  private(set) var problems: [DossierProblem] = []
  private(set) var ignored: [String] = []
  private(set) var stayDeleted: [String] = []

  init(source: String, target: String, actions: FileActions) {
    self.source = source
    self.target = target
    self.actions = actions
  }

  mutating func run() throws(DossierProblem) {
    do throws(FileTrouble) {
      // Not the list that takes a missing folder for an empty one: a mistyped name would be joined.
      for dossier in [source, target] {
        _ = try actions.retrying { () throws(FileTrouble) in try actions.layer.list(dossier) }
      }
    } catch {
      throw .file(error)
    }
    let theirs = try DossierListing(dossier: source, actions.layer)
    let mine = try DossierListing(dossier: target, actions.layer)
    ignored += theirs.unknown.map { "\(source)/\(JournalFolder.sessionsName)/\($0)" }
    let unfinished = Set(mine.halfDeleted)
    for session in theirs.deleted
    where unfinished.contains(session) || !mine.deleted.contains(session) {
      guard let folder = JournalFolder(session: session, in: target) else { continue }
      changes.append(MergeChange(folder: folder, kind: .deletion, bytes: []))
    }
    let deleted = Set(mine.deleted)
    stayDeleted = theirs.sessions.filter(deleted.contains)
    for session in theirs.sessions where !deleted.contains(session) {
      guard let from = JournalFolder(session: session, in: source),
        let into = JournalFolder(session: session, in: target)
      else { continue }
      try join(from, into)
    }
    try join(.exchangeLog(in: source), .exchangeLog(in: target))
  }

  private mutating func join(
    _ from: JournalFolder, _ into: JournalFolder
  ) throws(DossierProblem) {
    let theirs = try from.read(actions.layer)
    let mine = try into.read(actions.layer)
    for contents in [mine, theirs] {
      problems += contents.problems.filter { problem in
        // A copy that parts from its journal is in nobody's way here: it stays where it is.
        if case .partingCopy = problem { return false }
        return true
      }
    }
    ignored += theirs.copies.map(\.path)
    do throws(FileTrouble) {
      var journals: [MergeChange] = []
      for item in try actions.list(from.path) {
        switch FileName(item.name) {
        case .hidden, .torn, .copy: continue
        case .journal(let writer) where item.kind == .file:
          if let change = try joinJournal(writer, from, into) { journals.append(change) }
        case _ where item.kind == .file:
          if let change = try joinFile(item.name, from, into) { changes.append(change) }
        default: ignored.append("\(from.path)/\(item.name)")
        }
      }
      // The texts come before the journals that need them.
      changes += journals
    } catch {
      throw .file(error)
    }
  }

  private mutating func joinJournal(
    _ writer: WriterName, _ from: JournalFolder, _ into: JournalFolder
  ) throws(FileTrouble) -> MergeChange? {
    let path = into.journalPath(writer)
    let here = try actions.read(path)
    guard let other = try actions.read(from.journalPath(writer)) else { return nil }
    switch FileUnion(journal: here, other: other) {
    case .keep: return nil
    case .take(let lines):
      return MergeChange(
        folder: into, kind: .journal(writer, lines: lines, isNew: here == nil), bytes: other)
    case .parts(let line):
      problems.append(.filesPart(path: path, line: line))
      return nil
    }
  }

  private mutating func joinFile(
    _ name: String, _ from: JournalFolder, _ into: JournalFolder
  ) throws(FileTrouble) -> MergeChange? {
    let path = "\(into.path)/\(name)"
    guard let other = try actions.read("\(from.path)/\(name)") else { return nil }
    switch FileUnion(file: try actions.read(path), other: other) {
    case .keep: return nil
    case .take: return MergeChange(folder: into, kind: .file(name), bytes: other)
    case .parts(let line):
      problems.append(.filesPart(path: path, line: line))
      return nil
    }
  }
}

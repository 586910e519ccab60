import JSONText

/// What stands in a folder of journals, read at one moment.
package struct FolderContents: Sendable {
  package let folder: JournalFolder
  /// By writer.
  package let journals: [Journal]
  /// Copies that a synchroniser made, by name.
  package let copies: [SynchronisedCopy]
  /// Names of files that are none of ours, and of links, which are not followed; in order. Hidden
  /// and temporary files are left out.
  package let unknown: [String]
  /// The texts beside the journals; nil without them.
  package let instrument: [UInt8]?
  /// The fingerprint of those texts.
  package let instrumentFingerprint: String?

  /// One writer's journal.
  package struct Journal: Sendable {
    package let writer: WriterName
    package let path: String
    package let reading: JournalReading
  }

  /// Every damaged or newer journal, and every copy that holds more or something else.
  package var problems: [DossierProblem] {
    journals.compactMap { journal in
      journal.reading.problem.map { .journal(path: journal.path, $0) }
    } + copies.compactMap(\.problem)
  }

  /// The first journal that cannot be read to its end; nil when the state can be relied on.
  package var damage: DossierProblem? {
    journals.lazy.compactMap { journal in
      journal.reading.problem.map { .journal(path: journal.path, $0) }
    }.first
  }

  /// The highest logical time of all; 0 without events.
  package var latestTime: Int { journals.map(\.reading.latestTime).max() ?? 0 }

  /// All events, by logical time, writer and number: the same whatever order the files came in.
  package var entries: [JournalEntry] {
    let lists = journals.map(\.reading.entries).filter { !$0.isEmpty }
    if lists.count < 2 { return lists.first ?? [] }
    var places = lists.map { _ in 0 }
    var entries: [JournalEntry] = []
    entries.reserveCapacity(lists.reduce(0) { $0 + $1.count })
    while true {
      // Every list rises in time by itself; of equal times the first writer goes first.
      var next: Int?
      var time = Int.max
      for list in lists.indices where places[list] < lists[list].count {
        let here = lists[list][places[list]].logicalTime
        if here < time { (next, time) = (list, here) }
      }
      guard let next else { return entries }
      entries.append(lists[next][places[next]])
      places[next] += 1
    }
  }
}

extension JournalFolder {
  /// Reads everything. A folder that is not there is empty. Damage is in what comes back; throws when
  /// a file cannot be read at all.
  package func read(_ layer: any FileLayer) throws(DossierProblem) -> FolderContents {
    do {
      return try contents(FileActions(layer))
    } catch {
      throw .file(error)
    }
  }

  private func contents(_ actions: FileActions) throws(FileTrouble) -> FolderContents {
    var journals: [FolderContents.Journal] = []
    var copies: [(name: String, writer: WriterName)] = []
    var unknown: [String] = []
    var instrument: [UInt8]?
    for item in try actions.list(path) {
      switch FileName(item.name) {
      case .hidden, .torn: continue
      case .journal(let writer) where item.kind == .file:
        let path = journalPath(writer)
        // Gone since the list was made: as if it had not been there.
        guard let bytes = try actions.read(path) else { continue }
        journals.append(
          FolderContents.Journal(
            writer: writer, path: path,
            reading: JournalReading.read(bytes, folder: name, writer: writer)))
      case .copy(let writer) where item.kind == .file: copies.append((item.name, writer))
      case .instrument where item.kind == .file && session != nil:
        instrument = try actions.read("\(path)/\(item.name)")
      default: unknown.append(item.name)
      }
    }
    var judged: [SynchronisedCopy] = []
    for copy in copies {
      let bytes = try actions.read("\(path)/\(copy.name)") ?? []
      let journal = try actions.read(journalPath(copy.writer)) ?? []
      judged.append(
        SynchronisedCopy(
          path: "\(path)/\(copy.name)", journalPath: journalPath(copy.writer), bytes: bytes,
          journal: journal))
    }
    return FolderContents(
      folder: self, journals: journals, copies: judged, unknown: unknown,
      instrument: instrument, instrumentFingerprint: instrument.map(CRC64.fingerprint))
  }
}

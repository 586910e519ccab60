/// What there is to say about every journal of a dossier: for `verify`.
package struct DossierReview: Sendable {
  /// By name.
  package let sessions: [FolderReview]
  /// The log of what was exported and merged.
  package let exchange: FolderReview
  package let listing: DossierListing

  /// Reads everything. Throws when a file cannot be read at all; damage is in what comes back.
  ///
  /// `fingerprint` gives the fingerprint of the texts that an event says the session was opened with;
  /// nil for events that say nothing about it. `meaning` says what is wrong with a session whose lines
  /// are whole.
  package init(
    dossier: String, _ layer: any FileLayer, fingerprint: (JournalEntry) -> String?,
    meaning: (FolderContents) -> DossierProblem? = { _ in nil }
  ) throws(DossierProblem) {
    listing = try DossierListing(dossier: dossier, layer)
    var sessions: [FolderReview] = []
    for name in listing.sessions {
      guard let folder = JournalFolder(session: name, in: dossier) else { continue }
      sessions.append(
        FolderReview(try folder.read(layer), fingerprint: fingerprint, meaning: meaning))
    }
    self.sessions = sessions
    exchange = FolderReview(
      try JournalFolder.exchangeLog(in: dossier).read(layer), fingerprint: { _ in nil },
      meaning: { _ in nil })
  }

  /// Everything that is wrong, session by session.
  package var problems: [DossierProblem] {
    (sessions + [exchange]).flatMap { $0.problems }
  }
}

/// What there is to say about one folder of journals.
package struct FolderReview: Sendable {
  /// The session's name, or that of the log.
  package let name: String
  package let journals: [JournalReview]
  package let copies: [SynchronisedCopy]
  package let unknown: [String]
  package let instrument: InstrumentState
  /// Damage, other texts than the session was opened with, lines that cannot be understood, and copies
  /// that hold more or something else.
  package let problems: [DossierProblem]

  /// One journal.
  package struct JournalReview: Hashable, Sendable {
    package let path: String
    package let writer: WriterName
    /// How many events can be read.
    package let entries: Int
    /// The bytes of a last line without a line end; 0 where there is none.
    package let tornBytes: Int
    package let problem: JournalProblem?
  }

  /// Whether the texts beside the journals are those the session was opened with.
  package enum InstrumentState: Hashable, Sendable, CaseIterable {
    case fits, differs, missing
    /// No event says what they should be.
    case notNamed
  }

  init(
    _ contents: FolderContents, fingerprint: (JournalEntry) -> String?,
    meaning: (FolderContents) -> DossierProblem?
  ) {
    name = contents.folder.name
    journals = contents.journals.map { journal in
      JournalReview(
        path: journal.path, writer: journal.writer, entries: journal.reading.entries.count,
        tornBytes: journal.reading.torn?.count ?? 0, problem: journal.reading.problem)
    }
    copies = contents.copies
    unknown = contents.unknown
    let named = Set(contents.entries.compactMap(fingerprint))
    instrument =
      if named.isEmpty { .notNamed } else if let found = contents.instrumentFingerprint {
        named == [found] ? .fits : .differs
      } else { .missing }
    let place = "\(contents.folder.path)/\(JournalFolder.instrumentName)"
    switch instrument {
    case .differs: problems = contents.problems + [.instrumentChanged(path: place)]
    case .missing: problems = contents.problems + [.instrumentMissing(path: place)]
    case .notNamed: problems = contents.problems
    case .fits:
      let unclear = contents.damage == nil ? meaning(contents) : nil
      problems = contents.problems + [unclear].compactMap(\.self)
    }
  }
}

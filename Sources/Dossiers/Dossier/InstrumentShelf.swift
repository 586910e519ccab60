import Content

/// Instruments of sessions by their fingerprint, so that one that many sessions share is read once.
package struct InstrumentShelf {
  private var scans: [String: Scan] = [:]
  private var formats: [String: SessionFormat] = [:]

  package init() {}

  /// The scan in the text beside a session's journals. Throws when it cannot be read.
  mutating func scan(_ text: InstrumentText) throws(DossierProblem) -> Scan {
    if let scan = scans[text.fingerprint] { return scan }
    guard let scan = Scan.instrument(text.file).scan else {
      throw .instrumentUnreadable(path: text.file.path)
    }
    scans[text.fingerprint] = scan
    return scan
  }

  /// The format in the text beside a dialogue's journals. Throws when it cannot be read.
  mutating func format(_ text: InstrumentText) throws(DossierProblem) -> SessionFormat {
    if let format = formats[text.fingerprint] { return format }
    guard let format = SessionFormat.instrument(text.file).format else {
      throw .formatUnreadable(path: text.file.path)
    }
    formats[text.fingerprint] = format
    return format
  }
}

/// The text beside a session's journals, which is the one the session was opened with.
struct InstrumentText {
  let file: ContentFile
  let fingerprint: String
}

extension FolderContents {
  /// The text beside the journals. Throws when it is not the one the session was opened with.
  func instrumentText() throws(DossierProblem) -> InstrumentText {
    let place = "\(folder.path)/\(JournalFolder.instrumentName)"
    guard let bytes = instrument, let found = instrumentFingerprint else {
      throw .instrumentMissing(path: place)
    }
    for entry in entries {
      guard let named = entry.instrumentFingerprint else { continue }
      guard named == found else { throw .instrumentChanged(path: place) }
    }
    return InstrumentText(file: ContentFile(path: place, bytes: bytes), fingerprint: found)
  }
}

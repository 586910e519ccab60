/// What a file in a folder of journals is, by its name.
enum FileName: Hashable {
  /// Hidden, or made for a moment by an editor, a synchroniser or this program: left alone.
  case hidden
  case journal(WriterName)
  /// What was cut off the end of a journal.
  case torn(WriterName)
  /// A journal's copy by a synchroniser or a file manager.
  case copy(of: WriterName)
  case instrument
  case unknown

  init(_ name: String) {
    let small = name.lowercased()
    if Self.isHidden(small) {
      self = .hidden
    } else if name == JournalFolder.instrumentName {
      self = .instrument
    } else if let stem = name.dropping(suffix: JournalFolder.journalSuffix),
      let writer = WriterName(stem)
    {
      self = .journal(writer)
    } else if let writer = Self.tornWriter(name) {
      self = .torn(writer)
    } else if let stem = small.dropping(suffix: JournalFolder.journalSuffix),
      let writer = Self.copiedWriter(stem)
    {
      self = .copy(of: writer)
    } else {
      self = .unknown
    }
  }

  private static func isHidden(_ small: String) -> Bool {
    small.hasPrefix(".") || small.hasPrefix("~") || small.hasSuffix("~")
      || small == "desktop.ini" || small == "thumbs.db"
      || [".tmp", ".temp", ".part", ".partial", ".crdownload", ".swp", ".swx"]
        .contains { small.hasSuffix($0) }
  }

  /// `k3f9x2.torn-1`.
  private static func tornWriter(_ name: String) -> WriterName? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasPrefix("torn-"), Int(parts[1].dropFirst(5)) != nil else {
      return nil
    }
    return WriterName(String(parts[0]))
  }

  /// The writer whose name stands at the begin, or behind words like "Copy of", with something
  /// behind it that is no part of a name: `k3f9x2 (1)`, `k3f9x2-laptop-ab`,
  /// `k3f9x2.sync-conflict-20261120-101010-abcdefg`, `k3f9x2 (conflicted copy 2026-11-20)`.
  private static func copiedWriter(_ stem: String) -> WriterName? {
    for words in ["kopie van ", "copy of ", "kopie ", "copy "] {
      if let rest = stem.dropping(prefix: words) { return copiedWriter(rest) ?? WriterName(rest) }
    }
    let name = stem.utf8.prefix { WriterName.fits($0) }
    guard let behind = stem.utf8.dropFirst(name.count).first,
      " (-_.[~".utf8.contains(behind)
    else { return nil }
    return WriterName(String(decoding: Array(name), as: UTF8.self))
  }
}

extension String {
  /// The text without its end; nil when it does not end so, or is nothing else.
  func dropping(suffix: String) -> String? {
    hasSuffix(suffix) && utf8.count > suffix.utf8.count ? String(dropLast(suffix.count)) : nil
  }

  fileprivate func dropping(prefix: String) -> String? {
    hasPrefix(prefix) && utf8.count > prefix.utf8.count ? String(dropFirst(prefix.count)) : nil
  }
}

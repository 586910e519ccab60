/// What session formats show of a scan, that scan has. Of a scan in a file with errors nothing is said.
enum FormatScanCheck {
  static func run(_ files: [ReadFile]) {
    guard files.contains(where: { !$0.reading.optionUses.isEmpty }) else { return }
    var scans: [String: Scan] = [:]
    // A scan of a later layer is the one that is used.
    for file in files where !file.reading.diagnostics.hasErrors {
      if case .scan(let scan)? = file.contents { scans[scan.id] = scan }
    }
    for file in files {
      // All uses in a file are of one scan: the first is enough.
      guard let use = file.reading.optionUses.first, let scan = scans[use.scan],
        scan.profile == nil
      else { continue }
      file.reading.report(.scanWithoutOptions(use.field, scan: use.scan), at: use.range)
    }
  }
}

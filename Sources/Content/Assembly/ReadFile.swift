import StrictYAML

/// One file as far as it can be judged by itself.
struct ReadFile {
  let file: ContentFile
  let layer: Int
  /// Nil when it cannot be told.
  let kind: FileKind?
  let reading: FileReading
  /// Nil when something is missing, which was then reported, and for a form.
  let contents: FileContents?
  /// Every id anywhere in the file, whatever it names.
  let ids: Set<String>
  /// True when parts of the file could not be read at all, so that more ids may stand there.
  let isCut: Bool
  /// True when the file is not needed: its ids were not gathered.
  let isSkipped: Bool

  var path: String { file.path }

  init(_ file: ContentFile, layer: Int, need: ContentNeed) {
    let document = YAMLDocument.read(file.bytes)
    let reading = FileReading(path: file.path, isForm: false)
    reading.report(document)
    let root = document.root
    let kind = root.flatMap { reading.kind(of: $0) }
    self.file = file
    self.layer = layer
    self.kind = kind
    self.reading = reading
    isSkipped = root.flatMap { root in kind.map { need.skips($0, root) } } ?? false
    ids = isSkipped ? [] : root?.idTexts ?? []
    isCut = root?.isCut ?? document.problems.contains { $0.problem != .noContent }
    if let root, let kind, kind != .form, !isSkipped {
      contents = reading.contents(of: root, kind)
    } else {
      contents = nil
    }
  }
}

extension FileReading {
  /// What the file holds, by the one key that says so.
  func kind(of root: YAMLNode) -> FileKind? {
    guard root.kind == .mapping else {
      if !root.isIncomplete, diagnostics.isEmpty {
        report(.fileWithoutKeys(found: Shape(of: root)), at: root.headRange)
      }
      return nil
    }
    let found = root.kindKeys
    if found.count > 1 {
      report(.severalFileKinds(found.map(\.kind)), at: found[1].range)
      return nil
    }
    if found.isEmpty, !root.isIncomplete {
      let keys = root.entries.map(\.key.text)
      let words = FileKind.allCases.map(\.rawValue)
      // Where all keys are those of one kind of file, the key that says so is gone and none is a
      // slip: «thema» of a deck is not «themas».
      let isWhole = RecordSchema.all.contains { schema in
        schema.kind.isTopLevel && keys.allSatisfy { schema.key($0) != nil }
      }
      let close =
        isWhole
        ? nil
        : root.entries.first {
          !words.contains($0.key.text) && Suggestion.closest(to: $0.key.text, among: words) != nil
        }
      report(
        .unknownFileKind(keys: keys), at: close?.key.range ?? root.headRange,
        suggestion: close.flatMap { Suggestion.closest(to: $0.key.text, among: words) })
    }
    return found.first?.kind
  }

  /// Reads and checks everything that can be judged within the file.
  func contents(of root: YAMLNode, _ kind: FileKind) -> FileContents? {
    switch kind {
    case .scan: return scan(root).map { .scan($0) }
    case .format: return format(root).map { .format($0) }
    case .cards:
      let record = list(root, .deck)
      return DeckRecord.decode(record).map { .cards($0.deck, $0.cards) }
    case .sources:
      let record = list(root, .sourceList)
      return .sources(record.records("bronnenlijst").compactMap(SourceRecord.decode))
    case .terms:
      let record = list(root, .termList)
      return .terms(record.records("begrippenlijst").compactMap(TermRecord.decode))
    case .roles:
      let record = list(root, .roleList)
      return .roles(record.records("rollenlijst").compactMap(RoleRecord.decode))
    case .themes:
      let record = list(root, .themeList)
      return .themes(record.records("themalijst").compactMap(ThemeRecord.decode))
    case .form: return nil
    case .partnership:
      _ = partnership(root)
      return nil
    }
  }

  private func list(_ root: YAMLNode, _ kind: RecordKind) -> Record {
    let result = record(root, kind.schema)
    reportMissing()
    return result
  }

  private func scan(_ root: YAMLNode) -> Scan? {
    let isProfile = Self.isProfile(root)
    names = ScanNames.gather(from: root, isProfile: isProfile, faults: faults)
    let kind: RecordKind = isProfile ? .profileScan : .ladderScan
    let scan = record(root, kind.schema)
    AssumedNameCheck.run(scan, reading: self)
    DescriptorCheck.run(scan, reading: self)
    let conditions = ConditionCheck(scan, reading: self).conditions
    SharesCheck.run(scan, reading: self)
    AxisUseCheck.run(scan, reading: self)
    EarlierCheck.run(scan, reading: self)
    ThemedConditionsCheck.run(scan, reading: self)
    reportMissing()
    return ScanRecord.decode(scan, conditions: conditions)
  }

  private func format(_ root: YAMLNode) -> SessionFormat? {
    let format = record(root, SessionFormatRecord.schema)
    let outline = FormatOutline(format, reading: self)
    FormatTimeCheck.run(outline)
    FormatGroupCheck.run(outline)
    FormatStepKeysCheck.run(outline)
    FormatJoiningCheck.run(outline)
    FormatVoteCheck.run(outline)
    FormatOrderCheck.run(outline)
    FormatHarvestCheck.run(outline)
    FormatContributionsCheck.run(outline)
    FormatMaterialCheck.run(outline)
    FormatTermsCheck.run(outline)
    FormatSlackCheck.run(outline)
    reportMissing()
    return SessionFormatRecord.decode(format)
  }

  /// By its `soort`; when that says nothing, by the keys that only one of the two has.
  static func isProfile(_ root: YAMLNode) -> Bool {
    switch root.value(of: "soort")?.text {
    case "profiel": true
    case "ladder": false
    default: root.value(of: "opties") != nil || root.value(of: "stellingen") != nil
    }
  }
}

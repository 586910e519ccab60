import StrictYAML

/// Reads one form. Answers are looked at only when it is sure which scan, and which version of it,
/// they belong to.
struct SheetReader {
  private let root: YAMLNode
  private let reading: FileReading
  private let library: Library
  /// Nil when it is unknown or cannot be used.
  private let scan: Scan?
  private let map: VersionMap?

  init(_ root: YAMLNode, reading: FileReading, library: Library) {
    self.root = root
    self.reading = reading
    self.library = library
    let id = root.value(of: "invulblad")
    scan = id.flatMap { library.scans[$0.text] }
    map = scan.flatMap { VersionMap($0, formVersion: root.value(of: "versie")?.text) }
    reading.names = Self.names(library: library, scan: scan, map: map)
    if ["", "nee"].contains(root.value(of: "consensus")?.text ?? "") {
      reading.uselessKeys = Set(RemarksRecord.ofConsensus)
    }
  }

  /// The form as far as it could be read, and where the keys of its top level stand.
  func read() -> (sheet: Sheet?, places: [String: SourceRange]) {
    let schema = scan?.profile == nil ? FormRecord.schema : FormRecord.profileSchema
    let form = reading.record(
      root, schema, skipping: map == nil ? ["kernvragen", "oordelen"] : [])
    checkVersion(form)
    let isConsensus = checkAuthor(form)
    checkPeriod(form)
    if !isConsensus { reportConsensusKeys(in: form) }
    let sheet = sheet(form, isConsensus: isConsensus)
    reading.reportMissing()
    return (sheet, form.fields.mapValues(\.node.range))
  }

  private static func names(library: Library, scan: Scan?, map: VersionMap?) -> LocalNames {
    var names = LocalNames()
    func set(_ kind: IDKind, _ ids: [String]?) {
      names.lists[kind] = LocalNames.List(ids: ids ?? [], isComplete: ids != nil)
    }
    set(.scan, library.scans.keys.sorted() + library.leftOutScans.sorted())
    set(.step, scan?.ladder?.scale.map(\.id))
    set(.coreQuestion, scan?.coreQuestions.map(\.id))
    set(.criterion, map?.ids)
    set(.statement, map?.ids)
    set(.party, scan.map { $0.parties + $0.alsoHeard })
    let roles = library.roles.values.sorted { $0.id < $1.id }
    set(.role, roles.isEmpty ? nil : roles.map(\.id) + roles.map(\.name))
    return names
  }

  private func checkVersion(_ form: Record) {
    if let id = form.fields["invulblad"], let text = id.text, scan == nil,
      library.leftOutScans.contains(text)
    {
      reading.report(.scanLeftOut(id: text), at: id.node.range)
    }
    guard let scan, map == nil, let version = form.number("versie"),
      let place = form.fields["versie"]?.node.range
    else { return }
    let problem: ContentProblem =
      version > scan.version
      ? .formIsNewer(version: version, current: scan.version)
      : .versionNotMapped(version: version, current: scan.version)
    reading.report(problem, at: place)
  }

  /// True for a form of what was agreed together.
  private func checkAuthor(_ form: Record) -> Bool {
    let rater = root.entries.first { $0.key.text == "beoordelaar" && $0.value.style != .absent }
    let consensus = form.flag("consensus")
    if consensus == true, let rater {
      reading.report(.raterAndConsensus, at: rater.key.range)
    }
    // What is written behind consensus and cannot be read was reported.
    let isUnclear = consensus == nil && (root.value(of: "consensus")?.text ?? "") != ""
    if consensus != true, rater == nil, !isUnclear, !root.isIncomplete {
      reading.note(
        FileReading.Missing(
          key: "beoordelaar", problem: .neitherRaterNorConsensus,
          record: RecordName(kind: .form), within: root.range, range: root.headRange))
    }
    return consensus == true || isUnclear
  }

  private func checkPeriod(_ form: Record) {
    guard let record = form.record("periode"), let period = PeriodRecord.decode(record),
      period.from > period.to, let place = record.fields["tot"]?.node.range
    else { return }
    reading.report(.periodReversed(from: period.from, to: period.to), at: place)
  }

  /// Reasons and dissent belong to what was agreed together.
  private func reportConsensusKeys(in form: Record) {
    var rest = (form.table("kernvragen") + form.table("oordelen")).compactMap(\.field.record)
    while let record = rest.popLast() {
      for key in RemarksRecord.ofConsensus {
        guard let place = record.fields[key]?.key?.range else { continue }
        reading.report(.onlyInConsensus(FieldName(record: record.name, key: key)), at: place)
      }
      rest += record.fields.values.compactMap(\.record)
    }
  }

  private func sheet(_ form: Record, isConsensus: Bool) -> Sheet? {
    guard let scan, let map else { return nil }
    let answers = SheetAnswers(scan, map: map, reading: reading)
    let core = answers.core(form.table("kernvragen"))
    let criteria = answers.criteria(form.table("oordelen"))
    let statements = answers.statements(form.table("oordelen"))
    let rater = form.record("beoordelaar").flatMap(RaterRecord.decode)
    guard let version = form.number("versie"), let partnership = form.text("partnerschap"),
      let moment = form.date("moment"),
      let author = isConsensus ? Sheet.Author.consensus : rater.map({ .rater($0) })
    else { return nil }
    return Sheet(
      scan: scan.id, version: version, partnership: partnership,
      unit: form.record("eenheid").flatMap(UnitRecord.decode),
      period: form.record("periode").flatMap(PeriodRecord.decode), moment: moment,
      author: author, round: form.number("ronde") ?? 1, coreAnswers: core,
      criterionAnswers: criteria, statementAnswers: statements)
  }
}

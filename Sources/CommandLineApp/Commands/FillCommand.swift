import Content
import Dossiers
import Exchange
import Sessions
import Wording

/// Reads filled-in forms into a session: all of them, or none.
enum FillCommand: Command {
  static let word = CommandWord.fill
  static let options: [OptionWord] = [.session, .expect]

  static func run(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    guard let path = invocation.arguments.first else {
      throw .wrongUse(UsageWording.dossierMissing(word))
    }
    let dossier = try Dossier.named(path, surroundings)
    let partnership = try dossier.partnership(surroundings)
    let paths = Array(invocation.arguments.dropFirst())
    guard !paths.isEmpty else { throw .wrongUse(UsageWording.formMissing(word)) }
    let reading = try FormReading(
      paths, invocation, surroundings, defaults: FormDefaults(partnership: partnership.name)
    ) { scan throws(Failure) in
      let named = invocation.value(.session)
      if let id = named.flatMap({ SessionID($0) }), id.scan != scan { return nil }
      return try SessionTarget.running(dossier, scan: scan, named: named)?.scan
    }
    surroundings.errors.write(
      DiagnosticListing(reading.files).text(of: reading.diagnostics.inOrder()))
    let sheets = reading.forms.map(\.sheet)
    guard let sheet = sheets.first, let scan = reading.library.scans[sheet.scan] else {
      throw Failure(exitCode: .faultyInput, message: UsageWording.formsNotUsed)
    }
    guard sheet.partnership == partnership.name else {
      throw Failure(
        exitCode: .faultyInput,
        message: FillWording.otherPartnership(sheet.partnership, partnership.name))
    }
    var target = try SessionTarget(
      dossier, partnership, scan: scan, named: invocation.value(.session), surroundings)
    if let existing = target.existing {
      try check(sheet, invocation, existing)
    } else {
      let file = try reading.instrument(of: scan)
      target.begin(
        SessionSetup(
          partnership: partnership.name, scan: scan.id, version: scan.version,
          fingerprint: CRC64.fingerprint(file.bytes), unit: sheet.unit ?? .partnership,
          period: sheet.period, moment: sheets.map(\.moment).max() ?? sheet.moment,
          expected: try expected(invocation, scan: scan, sheets: sheets)),
        instrument: file)
      try target.refuseBeforehand(sheets)
    }
    let opened = try target.open()
    defer { opened.close() }
    let filling = Filling(
      sheets, in: target.stateToFill(opened), scan: opened.session.scan,
      newRater: { target.newRater() })
    try opened.session.carryOut(target.opening + filling.commands)
    surroundings.output.write(
      TextLayout.paragraphs(
        FillWording.filled(
          filling.results, forms: reading.forms.map(\.path), session: opened.session.state,
          scan: opened.session.scan, path: path)))
    return .done
  }

  /// Refuses forms about something else than the session, and another number of raters than it waits
  /// for; the same number may be said again, so that a command can be repeated.
  private static func check(
    _ sheet: Sheet, _ invocation: Invocation, _ session: PastSession
  ) throws(Failure) {
    if let expected = try invocation.expected(session.scan), expected != session.state.expected {
      throw .wrongUse(FillWording.expectOnlyAtFirst)
    }
    let unit = sheet.unit ?? .partnership
    guard let own = session.state.setup?.unit, own != unit else { return }
    throw Failure(
      exitCode: .faultyInput,
      message: FillWording.otherUnit(form: unit, session: session.name, own))
  }

  /// How many raters are waited for: as said, and otherwise one of each side, or as many as there are
  /// forms.
  private static func expected(
    _ invocation: Invocation, scan: Scan, sheets: [Sheet]
  ) throws(Failure) -> [String: Int] {
    if let named = try invocation.expected(scan) { return named }
    var expected = SessionSetup.oneEach(of: scan)
    for party in scan.parties {
      let count = sheets.count { sheet in
        if case .rater(let rater) = sheet.author, sheet.round == 1 {
          rater.party == party
        } else {
          false
        }
      }
      expected[party] = max(1, count)
    }
    return expected
  }
}

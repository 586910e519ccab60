import Content
import Dossiers
import Sessions
import Wording

/// Finds the session that a guided scan goes on with, or begins a new one.
struct SessionStart {
  let dossier: Dossier
  let partnership: Partnership
  let content: LoadedContent
  let console: Console
  let invocation: Invocation
  let surroundings: Surroundings

  /// A session of which nothing was heard for longer than this may be another one by now.
  private static let oldAfterDays = 60

  /// Opens the session, after asking what has to be known for a new one.
  func open() throws(ScanStop) -> OpenedSession {
    let scan = try ScanStop.working { () throws(Failure) in try wantedScan() }
    var target = try ScanStop.working { () throws(Failure) in
      try SessionTarget(
        dossier, partnership, scan: scan, named: invocation.value(.session), surroundings)
    }
    if try isNew(target) { return try begin(scan, &target) }
    guard ![.unit, .scope, .anonymous].contains(where: invocation.has) else {
      throw .failed(.wrongUse(ScanCommandWording.onlyAtFirst))
    }
    return try goOn(target)
  }

  /// The scan that was named, otherwise that of the session, otherwise the main scan.
  private func wantedScan() throws(Failure) -> Scan {
    let scans = content.library.scans
    let named = invocation.value(.session).flatMap {
      SessionID($0, scans: Set(scans.keys))?.scan
    }
    let id = invocation.value(.scan) ?? named ?? Scan.mainID
    guard let scan = scans[id] else {
      let known = scans.keys.sorted()
      throw .wrongUse(
        ScanCommandWording.unknownScan(
          id, known, suggestion: Suggestion.closest(to: id, among: known)))
    }
    return scan
  }

  private func isNew(_ target: SessionTarget) throws(ScanStop) -> Bool {
    if invocation.has(.newSession) { return true }
    guard let existing = target.existing, let moment = existing.state.setup?.moment else {
      return true
    }
    guard invocation.value(.session) == nil,
      moment.days(to: surroundings.now().day) > Self.oldAfterDays
    else { return false }
    return try ScanStop.during(nil) { () throws(BreakOff) in
      try !console.askYesOrNo(ScanCommandWording.goOnWithOld(moment), standard: true)
    }
  }

  private func goOn(_ target: SessionTarget) throws(ScanStop) -> OpenedSession {
    let opened = try ScanStop.working { () throws(Failure) in try target.open() }
    console.say(ScanCommandWording.goesOn(opened.session.state.session))
    do throws(ScanStop) {
      try ScanStop.working { () throws(Failure) in
        guard let expected = try invocation.expected(opened.session.scan) else { return }
        try opened.session.carryOut([.expect(expected)])
      }
    } catch {
      opened.close()
      throw error
    }
    return opened
  }

  // MARK: A new session

  private func begin(_ scan: Scan, _ target: inout SessionTarget) throws(ScanStop) -> OpenedSession
  {
    guard let file = content.file(ofScan: scan.id) else {
      throw .failed(.wrongUse(ScanCommandWording.unknownScan(scan.id, [], suggestion: nil)))
    }
    let today = surroundings.now().day
    let isAnonymous = invocation.has(.anonymous)
    let setup = SessionSetup(
      partnership: partnership.name, scan: scan.id, version: scan.version,
      fingerprint: CRC64.fingerprint(file.bytes), unit: try unit(), period: .year(before: today),
      moment: today, expected: try expected(scan, isAnonymous: isAnonymous),
      isAnonymous: isAnonymous, scope: try scope(of: scan))
    let opened = try ScanStop.working { () throws(Failure) in
      target.begin(setup, instrument: file, number: try freeNumber(of: scan, today))
      let opened = try target.open()
      do throws(Failure) {
        try opened.session.carryOut(target.opening)
      } catch {
        opened.close()
        throw error
      }
      return opened
    }
    console.say(ScanCommandWording.begins(opened.session.state.session))
    return opened
  }

  /// Two laptops that begin on one day have to meet, so another number only comes with `--new`.
  private func freeNumber(of scan: Scan, _ today: CalendarDate) throws(Failure) -> Int {
    let names = Set(
      try dossierFailure { () throws(DossierProblem) in try dossier.listing() }.taken)
    var number = 1
    while names.contains(SessionID(moment: today, scan: scan.id, number: number).description) {
      number += 1
    }
    guard number == 1 || invocation.has(.newSession) else {
      throw Failure(exitCode: .wrongUse, message: ScanCommandWording.todayIsTaken)
    }
    return number
  }

  private func unit() throws(ScanStop) -> Sheet.Unit {
    try ScanStop.during(nil) { () throws(BreakOff) in
      try UnitQuestion(
        partnership: partnership, console: console, named: invocation.value(.unit)
      ).answer(ScanCommandWording.unit)
    }
  }

  private func scope(of scan: Scan) throws(ScanStop) -> Set<Item>? {
    guard let text = invocation.value(.scope) else { return nil }
    let ids = text.split(separator: ",").map { $0.trimmingSpaces }
    guard let scope = ScanScope(ids, of: scan) else {
      throw .failed(
        .wrongUse(ScanCommandWording.unknownScope(text, ScanScope.names(in: scan).sorted())))
    }
    return Set(
      scope.coreQuestions.map(Item.core) + scope.criteria.map(Item.criterion)
        + scope.statements.map(Item.statement))
  }

  private func expected(_ scan: Scan, isAnonymous: Bool) throws(ScanStop) -> [String: Int] {
    let named = try ScanStop.working { () throws(Failure) in try invocation.expected(scan) }
    var expected = named ?? SessionSetup.oneEach(of: scan)
    guard isAnonymous else { return expected }
    if named == nil {
      for party in scan.parties { expected[party] = try howMany(party) }
    }
    guard expected.values.reduce(0, +) >= SessionRules.fewestAnonymous else {
      throw .failed(.wrongUse(ScanCommandWording.tooFew(SessionRules.fewestAnonymous)))
    }
    return expected
  }

  private func howMany(_ party: String) throws(ScanStop) -> Int {
    try ScanStop.during(nil) { () throws(BreakOff) in
      try console.ask(ScanCommandWording.howMany(party)) { line in
        guard let count = Int(line), SessionRules.expected.contains(count) else {
          return .not(ScanCommandWording.sayCount)
        }
        return .understood(count)
      }
    }
  }
}

extension Sheet.Period {
  /// The twelve months up to a day.
  static func year(before day: CalendarDate) -> Sheet.Period {
    Sheet.Period(from: day.adding(months: -12) ?? day, to: day)
  }
}

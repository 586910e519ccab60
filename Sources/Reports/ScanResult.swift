import Content
import Positions

/// Everything a report of one scan is made from: the scan, the forms, and what follows from them.
package struct ScanResult: Sendable {
  package let scan: Scan
  /// The forms that count, of one partnership and unit.
  package let sheets: [Sheet]
  package let participation: Participation
  package let parties: Parties
  /// Whose answers count: those of the first or the second round.
  package let round: Int
  package let finding: Finding

  /// What was computed.
  package enum Finding: Sendable {
    case ladder(Outcome)
    case profile(ProfileOutcome)
  }

  /// `sheets` are the forms of one call that count, at least one. `round` is 1 or 2.
  package init(scan: Scan, sheets: [Sheet], round: Int = 1) {
    self.scan = scan
    self.sheets = sheets
    self.round = round
    parties = Parties(scan)
    participation = Participation(sheets, parties: parties)
    switch scan.kind {
    case .ladder(let ladder):
      let plan = OutcomePlan(ladder, coreCount: scan.coreQuestions.count, parties: parties)
      finding = .ladder(
        plan.outcome(
          of: participation.answers(
            to: ladder, coreCount: scan.coreQuestions.count, round: round)))
    case .profile(let profile):
      finding = .profile(
        ProfilePlan(profile, parties: parties).outcome(
          of: participation.answers(to: profile, round: round)))
    }
  }

  /// The outcome of a ladder scan, nil for a profile scan.
  package var outcome: Outcome? {
    if case .ladder(let outcome) = finding { outcome } else { nil }
  }

  /// The newest day on which a form was filled in.
  package var moment: CalendarDate? { sheets.map(\.moment).max() }

  /// The unit the forms name, nil when none does. Where several name the whole partnership, in their
  /// own words, the first of those by name, so that the order of the forms changes nothing.
  package var unit: Sheet.Unit? {
    sheets.compactMap(\.unit).min { ($0.name ?? "", $0.kind) < ($1.name ?? "", $1.kind) }
  }

  /// From the first to the last day that any of the forms looks at, nil when none says.
  package var period: Sheet.Period? {
    let periods = sheets.compactMap(\.period)
    guard let from = periods.map(\.from).min(), let to = periods.map(\.to).max() else { return nil }
    return Sheet.Period(from: from, to: to)
  }
}

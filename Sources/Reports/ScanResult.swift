import Content
import Positions
import Rules
import Sessions

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
  /// What there is to talk about.
  package let agenda: Agenda
  /// Every signal of the scan, in its order, also those that are quiet.
  package let signals: [SignalFinding]
  /// Cards for the next talk, at most five.
  package let advice: [CardAdvice]
  /// Where the cards come from.
  package let library: Library
  /// How the answers were asked.
  package let asking: Asking

  /// How the answers of a session were asked, and how much of the result may be shown.
  package struct Asking: Sendable {
    /// Per criterion whether it was asked; empty when all were.
    package var asked: [Bool] = []
    /// True when every table is one rater of the single counting party.
    package var isByTable = false
    /// What the group wanted to have reached, of the session before.
    package var ambition: [AmbitionTarget] = []
    /// False until the topics were talked about: before that the word for the whole is not shown.
    package var showsWhole = true
    /// False where a side of an anonymous session is too small to be shown apart.
    package var showsSides = true
    /// False in an anonymous session: nobody's own answers are shown.
    package var showsRaters = true
    /// The session the answers come from, with what was agreed in it; nil for forms.
    package var talk: SessionState?

    package init() {}
  }

  /// What was computed.
  package enum Finding: Sendable {
    case ladder(Outcome)
    case profile(ProfileOutcome)
  }

  /// `sheets` are the forms of one call that count, at least one. `round` is 1 or 2. Cards are advised
  /// from the library; of an empty one none.
  package init(
    scan: Scan, sheets: [Sheet], round: Int = 1, library: Library = Library(),
    asking: Asking = Asking()
  ) {
    let parties = Parties(scan, byTable: asking.isByTable)
    let participation = Participation(sheets, parties: parties)
    self.scan = scan
    self.sheets = sheets
    self.round = round
    self.parties = parties
    self.participation = participation
    self.library = library
    self.asking = asking
    switch scan.kind {
    case .ladder(let ladder):
      let outcome = OutcomePlan(ladder, coreCount: scan.coreQuestions.count, parties: parties)
        .outcome(
          of: participation.answers(
            to: ladder, coreCount: scan.coreQuestions.count, round: round, asked: asking.asked))
      let agenda = Agenda(
        outcome, scan: scan, participation: participation, round: round,
        ambition: asking.ambition)
      let signals = scan.findings(outcome, participation: participation, round: round)
      finding = .ladder(outcome)
      // What follows from the whole waits for it.
      advice = CardAdvice.cards(
        from: asking.showsWhole ? library : Library(), scan: scan, outcome: outcome, agenda: agenda,
        signals: signals,
        ambition: asking.ambition)
      (self.agenda, self.signals) = (agenda, asking.showsWhole ? signals : [])
    case .profile(let profile):
      let plan = ProfilePlan(profile, parties: parties)
      let answers = participation.answers(to: profile, round: round)
      let outcome = plan.outcome(of: answers)
      finding = .profile(outcome)
      agenda = Agenda(
        outcome, answers: answers, plan: plan,
        notes: SessionNotes(participation, scan: scan, round: round))
      signals = scan.findings(ProfileValues(answers, parties: parties))
      advice = []
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

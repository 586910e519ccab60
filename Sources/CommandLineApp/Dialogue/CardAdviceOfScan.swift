import Content
import Reports
import Sessions

/// The cards that the latest scan of a dossier advises to talk about.
struct CardAdviceOfScan {
  /// The title of the scan.
  let scan: String
  let day: CalendarDate
  /// Their ids, in order; never empty.
  let cards: [String]

  /// Nil when no scan was done of which something may be shown, or it advises nothing.
  init?(_ earlier: EarlierTalks, library: Library) {
    guard
      let place = earlier.sessions.lastIndex(where: {
        $0.state.visibleRound != nil && !$0.state.isTooSmall
      })
    else { return nil }
    let held = earlier.sessions[place]
    let before = EarlierTalks(Array(earlier.sessions[..<place]))
    var library = library
    library.scans[held.scan.id] = held.scan
    let result = ScanResult(held, earlier: before, library: library)
    cards = result.advice.map(\.card).filter { library.cards[$0] != nil }
    guard !cards.isEmpty, let day = held.state.setup?.moment else { return nil }
    scan = held.scan.title
    self.day = day
  }
}

extension EarlierTalks {
  /// The latest scan whose answers were shown, when people did not talk about it to the end: until then
  /// it advises no cards. Nil when its talk is done, or there is no such scan.
  var scanTalkedAboutHalfway: HeldSession? {
    guard let last = sessions.last(where: { $0.state.visibleRound != nil && !$0.state.isTooSmall })
    else { return nil }
    return last.state.showsWhole ? nil : last
  }
}

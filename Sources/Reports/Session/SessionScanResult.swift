import Content
import Positions
import Rules
import Sessions

extension ScanResult {
  /// What a session came to, as far as all may see it: nothing of a round that is sealed, no side or
  /// person apart where that could be traced, and no word for the whole before the topics.
  ///
  /// `round` is the latest that is shown when none is named. Cards are advised from the library.
  package init(
    _ session: HeldSession, earlier: EarlierTalks = EarlierTalks([]), round: Int? = nil,
    library: Library
  ) {
    let (scan, state) = (session.scan, session.state)
    var library = library
    library.scans[scan.id] = scan
    var asking = Asking()
    asking.isByTable = state.setup?.isByTable ?? false
    asking.asked = scan.ladder.flatMap { state.setup?.asked(of: $0) } ?? []
    asking.ambition = earlier.ambitions(for: scan).map(\.target)
    asking.showsWhole = state.showsWhole
    asking.showsSides = state.showsSides
    asking.showsRaters = !state.isAnonymous
    asking.talk = state
    let visible = state.visibleRound ?? 1
    self.init(
      scan: scan, sheets: state.sheets(of: scan), round: min(round ?? visible, visible),
      library: library, asking: asking)
  }
}

import Content
import Sessions
import Wording

/// What earlier sessions left: the ambition is shown again, and of every open action is asked how it
/// stands.
struct EarlierActionsPart {
  let meeting: Meeting

  func run() throws(BreakOff) {
    guard !meeting.state.isDone(.earlierActions) else { return }
    try showAmbitions()
    let open = meeting.earlier.openActions
    let asked = open.filter { meeting.state.followed[$0.id] == nil }
    try OpenActions(actions: asked, screen: meeting.screen, roleName: meeting.names.role) {
      id, standing throws(BreakOff) in
      try meeting.perform(.follow(id, standing))
    }.ask()
    try meeting.finish(.earlierActions)
  }

  private func showAmbitions() throws(BreakOff) {
    let ambitions = meeting.earlier.ambitions(for: meeting.scan)
    guard !ambitions.isEmpty else { return }
    let lines = ambitions.map { target, ambition in
      Passage.item(
        mark: "-", text: AmbitionWording.earlier(meeting.names.name(of: target), ambition))
    }
    try meeting.screen.say([.blank, .paragraph(AmbitionWording.earlierHeading)] + lines)
  }
}

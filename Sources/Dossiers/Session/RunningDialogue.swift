import Content
import Sessions

/// A dialogue that someone works in: its state, and the way to change it.
///
/// What `perform` returns from has been written down for good: a pulled plug loses nothing of it.
package final class RunningDialogue {
  /// The dialogue's own format.
  package let format: SessionFormat
  package private(set) var state: DialogueState
  /// The name under which this installation writes.
  package let writer: String
  private let record: (DialogueEvent) throws(DialogueTrouble) -> StampedDialogueEvent

  /// `record` makes an event last and says where it stands.
  package init(
    format: SessionFormat, state: DialogueState, writer: String,
    record: @escaping (DialogueEvent) throws(DialogueTrouble) -> StampedDialogueEvent
  ) {
    self.format = format
    self.state = state
    self.writer = writer
    self.record = record
  }

  /// Does what is wished, and gives the ids of the events that record it: none when nothing changes.
  /// Throws, with nothing changed, when it is refused or cannot be kept.
  @discardableResult
  package func perform(_ wish: DialogueEvent) throws(DialogueTrouble) -> [EventID] {
    let events: [DialogueEvent]
    do throws(DialogueRefusal) {
      events = try DialogueDecision(state, format: format).events(for: wish)
    } catch {
      throw .refused(error)
    }
    var ids: [EventID] = []
    for event in events {
      let stamped = try record(event)
      state.apply(stamped)
      ids.append(stamped.stamp.id)
    }
    return ids
  }
}

/// Why something did not happen in a dialogue.
package enum DialogueTrouble: Error {
  case refused(DialogueRefusal)
  /// It was allowed and could not be kept.
  case notKept(DossierProblem)
}

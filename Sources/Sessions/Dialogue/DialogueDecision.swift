import Content

/// Decides what becomes of a wish in a dialogue: the events that record it, or why it is refused.
///
/// Nothing else changes a dialogue. The format is the dialogue's own.
package struct DialogueDecision: Sendable {
  let state: DialogueState
  let format: SessionFormat

  package init(_ state: DialogueState, format: SessionFormat) {
    self.state = state
    self.format = format
  }

  /// The events to record, none when nothing changes.
  package func events(for wish: DialogueEvent) throws(DialogueRefusal) -> [DialogueEvent] {
    if case .opened = wish {
      guard state.setup == nil else { throw .alreadyOpened }
      return [wish]
    }
    guard state.setup != nil else { throw .notOpened }
    return [wish]
  }

  /// What was done last and can be taken back; nil when there is nothing. Only what this writer did.
  package func lastUndoable(by writer: String) -> StampedDialogueEvent? {
    nil
  }
}

import Content

/// A dialogue with its own format.
package struct HeldDialogue: Sendable {
  package let format: SessionFormat
  package let state: DialogueState

  package init(format: SessionFormat, state: DialogueState) {
    self.format = format
    self.state = state
  }
}

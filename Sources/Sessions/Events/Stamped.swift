/// An event with its place among all events.
package struct Stamped<Event: Hashable & Sendable>: Hashable, Sendable {
  package let stamp: EventStamp
  package let event: Event

  package init(stamp: EventStamp, event: Event) {
    self.stamp = stamp
    self.event = event
  }
}

/// An event of a scan.
package typealias StampedEvent = Stamped<SessionEvent>

/// An event of a dialogue.
package typealias StampedDialogueEvent = Stamped<DialogueEvent>

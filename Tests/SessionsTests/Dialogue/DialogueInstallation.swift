import Content
import Sessions

/// One laptop: what it knows of a dialogue, and the stamps it gives to what happens on it.
struct DialogueInstallation {
  static let session = "2026-11-21-werkplaats"

  let writer: String
  let format: SessionFormat
  private(set) var known: [StampedDialogueEvent] = []
  private(set) var state = DialogueState(session: session)
  private var number = 0

  init(_ writer: String = "w1", format: SessionFormat = SampleFormat.workshop) {
    self.writer = writer
    self.format = format
  }

  /// One on which a dialogue was opened.
  static func opened(
    anonymous: Bool = false, byTable: Bool = false, _ groups: [DialogueGroup]? = nil
  ) throws -> DialogueInstallation {
    var one = DialogueInstallation()
    if let groups {
      try one.perform(
        .opened(try SampleFormat.setup(anonymous: anonymous, byTable: byTable, groups)))
    } else {
      try one.perform(.opened(try SampleFormat.setup(anonymous: anonymous, byTable: byTable)))
    }
    return one
  }

  func decide(_ wish: DialogueEvent) throws(DialogueRefusal) -> [DialogueEvent] {
    try DialogueDecision(state, format: format).events(for: wish)
  }

  /// Why a wish is refused; nil when it is not.
  func refusal(of wish: DialogueEvent) -> DialogueRefusal? {
    do throws(DialogueRefusal) {
      _ = try decide(wish)
      return nil
    } catch {
      return error
    }
  }

  @discardableResult
  mutating func perform(_ wishes: DialogueEvent...) throws(DialogueRefusal) -> [DialogueEvent] {
    try perform(all: wishes)
  }

  @discardableResult
  mutating func perform(all wishes: [DialogueEvent]) throws(DialogueRefusal) -> [DialogueEvent] {
    var done: [DialogueEvent] = []
    for wish in wishes {
      let events = try decide(wish)
      record(events)
      done += events
    }
    return done
  }

  /// Writes down a line and says by which id it is known.
  @discardableResult
  mutating func write(
    _ text: String, group: String? = nil, step: String = "inbreng",
    kind: DialogueLine.Kind = .contribution
  ) throws(DialogueRefusal) -> EventID {
    try perform(.written(DialogueLine(kind, step: step, group: group, text: text)))
    return EventID(writer: writer, number: number)
  }

  /// Keeps events with stamps as a writer gives them: later than all it has seen.
  mutating func record(_ events: [DialogueEvent]) {
    for event in events {
      number += 1
      let stamp = EventStamp(
        logicalTime: state.logicalTime + 1, id: EventID(writer: writer, number: number))
      let stamped = StampedDialogueEvent(stamp: stamp, event: event)
      known.append(stamped)
      state.apply(stamped)
    }
  }

  var last: EventID { EventID(writer: writer, number: number) }

  /// Takes in what another one knows; what both know counts once.
  mutating func merge(_ other: DialogueInstallation) {
    let own = Set(known.map(\.stamp))
    known += other.known.filter { !own.contains($0.stamp) }
    state = DialogueState(session: Self.session, events: known)
  }

  /// The same laptop as another writer, from here on.
  func copied(as writer: String) -> DialogueInstallation {
    var copy = DialogueInstallation(writer, format: format)
    copy.merge(self)
    return copy
  }
}

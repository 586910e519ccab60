/// A value that several installations may set without knowing of each other.
///
/// Setting it names the values it takes the place of. Two that replace the same one both stay, and are
/// a conflict until someone sets a value that replaces both: nothing is settled by which came last.
package struct Register<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The values that nothing has replaced, in the order of their events.
  package private(set) var current: [Entry] = []
  private var replaced: Set<EventID> = []

  /// A value with the event that set it.
  package struct Entry: Hashable, Sendable {
    package let id: EventID
    package let value: Value
  }

  package init() {}

  /// The value; in a conflict nil, unless all say the same.
  package var value: Value? {
    guard let first = current.first, current.allSatisfy({ $0.value == first.value }) else {
      return nil
    }
    return first.value
  }

  /// True when values differ and nobody has decided yet.
  package var isInConflict: Bool { !current.isEmpty && value == nil }

  /// What a new value has to name to take the place of all there is.
  /// An event that is still to be recorded is not named: what it sets next takes its own place.
  package var heads: [EventID] { current.map(\.id).filter { $0 != .anticipated } }

  /// Sets a value. Which of two events is applied first makes no difference to what is current, but
  /// for their order.
  package mutating func set(_ value: Value, by id: EventID, replacing ids: [EventID]) {
    replaced.formUnion(ids)
    // One event may set a value more than once: what it says last holds.
    current.removeAll { ids.contains($0.id) || $0.id == id }
    if !replaced.contains(id) { current.append(Entry(id: id, value: value)) }
  }
}

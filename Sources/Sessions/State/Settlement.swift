import Content

/// What a group made of an item it talked about.
package enum Settlement: Hashable, Sendable {
  case agreed(Reply)
  /// Talked about, and everyone keeps the own view.
  case leftOpen
}

extension SessionState {
  /// What was agreed, without the items on which installations contradict each other.
  package var agreements: [Item: Reply] {
    settlements.compactMapValues { register in
      if case .agreed(let reply)? = register.value { reply } else { nil }
    }
  }

  /// Items that were talked about and left open.
  package var leftOpen: Set<Item> {
    Set(settlements.filter { $0.value.value == .leftOpen }.keys)
  }

  /// The items on which installations contradict each other, in the order of the scan: two
  /// agreements, or an agreement and "leave open".
  package var conflicts: [Item] {
    settlements.filter { $0.value.isInConflict }.keys.sorted()
  }
}

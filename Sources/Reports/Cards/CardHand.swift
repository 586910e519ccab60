import Content

/// Cards that someone chose, with the library that names what they refer to.
package struct CardHand: Sendable {
  package let cards: [Card]
  package let library: Library

  package init(_ cards: [Card] = [], library: Library = Library()) {
    self.cards = cards
    self.library = library
  }
}

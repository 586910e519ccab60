/// What the command line says of a dialogue.
struct DialogueWishes: Sendable {
  /// The folder of the partnership, as it is typed in a command.
  var folder = ""
  /// Ids of the themes to draw cards of.
  var themes: [String] = []
  /// Ids of cards that were named.
  var cards: [String] = []
  /// The seed to draw cards at random with; nil when they are not.
  var seed: UInt64?
  /// True when the dialogue was held already and is typed in.
  var isAfterwards = false
}

/// Where the cards of a dialogue come from.
enum CardWay: Hashable {
  /// The advice of the last scan.
  case advice
  /// Ids of themes.
  case themes([String])
  /// Ids of cards.
  case named([String])
  /// At random, the same for the same seed.
  case random(UInt64)
}

import Content
import Sessions
import Wording

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
  /// How many minutes people are together now.
  var minutes: Int?
  /// When they have to leave.
  var end: ClockTime?

  init() {}

  /// Until when people sit together who begin now; nil when the command line does not say.
  func until(_ now: ClockTime) -> ClockTime? { end ?? minutes.map(now.adding(minutes:)) }

  /// Throws when a theme or card is not there, or times do not go together.
  init(
    _ invocation: Invocation, _ content: LoadedContent, _ surroundings: Surroundings
  ) throws(Failure) {
    folder = invocation.arguments.first ?? ""
    isAfterwards = invocation.has(.afterwards)
    guard isAfterwards || !invocation.has(.date) else {
      throw .wrongUse(DialogueStartWording.dateNeedsAfterwards)
    }
    let library = content.library
    for text in invocation.values(.theme) {
      let word = text.lowercased()
      let found = library.themes.values.filter { $0.id == word || $0.name.lowercased() == word }
      guard let theme = found.first else {
        let known = library.themes.keys.sorted()
        throw .wrongUse(
          UsageWording.unknownChoice(
            text, .theme, known, suggestion: Suggestion.closest(to: word, among: known)))
      }
      themes.append(theme.id)
    }
    for id in invocation.values(.cards).flatMap({ $0.split { ",; ".contains($0) } }).map(
      String.init)
    {
      guard library.cards[id] != nil else {
        throw .wrongUse(
          CardWording.unknownCard(
            id, suggestion: Suggestion.closest(to: id, among: library.cards.keys.sorted())))
      }
      cards.append(id)
    }
    seed = try Self.seed(invocation, surroundings)
    guard !(invocation.has(.minutes) && invocation.has(.until)) else {
      throw .wrongUse(DialogueStartWording.minutesOrUntil)
    }
    minutes = try invocation.number(.minutes, 1...TypedEnd.longest)
    if let text = invocation.value(.until) {
      guard let end = TypedEnd(text, now: surroundings.now().clock) else {
        throw .wrongUse(DialogueStartWording.badUntil(text))
      }
      self.end = end.time
    }
  }

  /// A seed is drawn, and told, where only chance was asked for.
  private static func seed(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> UInt64? {
    guard let text = invocation.value(.seed) else {
      guard invocation.has(.random) else { return nil }
      var random = surroundings.random
      let seed: UInt64 = random.next() % 10_000
      surroundings.output.write(TextLayout.paragraphs([DialogueCardWording.seed(seed)]))
      return seed
    }
    guard let seed = UInt64(text) else {
      throw .wrongUse(UsageWording.notANumber(text, .seed, 0...Int.max))
    }
    return seed
  }
}

import Content
import Wording

/// The cards that the command line asks for: those that are named, or all, as far as they fit.
struct CardChoice {
  let cards: [Card]

  /// The options that say which cards are asked for.
  static let options: [OptionWord] = [.theme, .phase, .kind, .step, .condition, .audience]

  /// `ids` are the cards that were named; without any all are meant.
  init(
    _ invocation: Invocation, _ library: Library, naming ids: [String]
  ) throws(Failure) {
    let all = CardSearch().cards(in: library)
    func used(_ of: (Card) -> [String?]) -> Set<String> {
      Set(all.flatMap(of).compactMap(\.self))
    }
    let themes = used { [library.decks[$0.deck]?.theme] }
    let roles = used { $0.audience }
    var search = CardSearch()
    search.themes = try Self.ids(.theme, invocation, themes) { [library.themes[$0]?.name] }
    search.roles = try Self.ids(.audience, invocation, roles) { [library.roles[$0]?.name] }
    let scans = library.scans.values
    search.steps = try Self.ids(.step, invocation, used { [$0.towards] }) { id in
      scans.compactMap(\.ladder).flatMap(\.scale).filter { $0.id == id }.map(\.name)
    }
    search.conditions = try Self.ids(.condition, invocation, used { [$0.condition] }) { id in
      scans.flatMap(\.coreQuestions).filter { $0.id == id }.map(\.name)
    }
    search.phases = try Self.words(.phase, invocation)
    search.kinds = try Self.words(.kind, invocation)
    let fitting = search.cards(in: library)
    guard !ids.isEmpty else {
      cards = fitting
      return
    }
    let known = all.map(\.id)
    var named: [Card] = []
    for id in ids {
      guard known.contains(id) else {
        throw .wrongUse(
          CardWording.unknownCard(id, suggestion: Suggestion.closest(to: id, among: known)))
      }
      named += fitting.filter { $0.id == id }
    }
    cards = named
  }

  /// The ids behind an option; the name that people read is as good, letter case aside.
  private static func ids(
    _ option: OptionWord, _ invocation: Invocation, _ known: Set<String>,
    names: (String) -> [String?]
  ) throws(Failure) -> Set<String> {
    var found: Set<String> = []
    for text in invocation.values(option) {
      let word = text.lowercased()
      let ids = known.filter { $0 == word || names($0).contains { $0?.lowercased() == word } }
      guard !ids.isEmpty else { throw unknown(text, option, known.sorted()) }
      found.formUnion(ids)
    }
    return found
  }

  /// The words behind an option of which there are a few.
  private static func words<Choice: RawRepresentable & CaseIterable & Hashable>(
    _ option: OptionWord, _ invocation: Invocation
  ) throws(Failure) -> Set<Choice> where Choice.RawValue == String {
    var found: Set<Choice> = []
    for text in invocation.values(option) {
      guard let choice = Choice(rawValue: text.lowercased()) else {
        throw unknown(text, option, Choice.allCases.map(\.rawValue))
      }
      found.insert(choice)
    }
    return found
  }

  private static func unknown(_ text: String, _ option: OptionWord, _ words: [String]) -> Failure {
    .wrongUse(
      UsageWording.unknownChoice(
        text, option, words, suggestion: Suggestion.closest(to: text, among: words)))
  }
}

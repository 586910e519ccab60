import Content
import Reports
import Sessions
import Wording

/// The script that the command line asks for: its format, people and times, with cards for its steps.
struct ScriptMaking {
  private let invocation: Invocation
  private let library: Library
  private let surroundings: Surroundings

  /// What only a script takes, beside the options of `CardChoice`.
  static let options: [OptionWord] = [.people, .start, .cards, .draw, .seed]

  init(_ invocation: Invocation, _ content: LoadedContent, _ surroundings: Surroundings) {
    self.invocation = invocation
    library = content.library
    self.surroundings = surroundings
    content.reportLeftOut(to: surroundings.errors)
  }

  func script() throws(Failure) -> SessionScript {
    let format = try format()
    // A group of one is no group; 50 is what a room holds.
    let people = try invocation.number(.people, 2...50)
    let start = try start()
    let slots = format.steps.filter { $0.kind == .card }
    let cardOptions = CardChoice.options + [.cards, .draw, .seed]
    guard !slots.isEmpty else {
      if let option = cardOptions.first(where: invocation.has) {
        throw .wrongUse(RunsheetCommandWording.noCards(format, option))
      }
      return SessionScript(format: format, people: people, start: start, library: library)
    }
    let named = invocation.values(.cards).flatMap { value in
      value.split { $0 == "," || $0 == " " }.map(String.init)
    }
    let pool = try CardChoice(invocation, library, naming: named).cards
    guard !pool.isEmpty else { throw .wrongUse(CardWording.noneFits) }
    let draw = try draw(isNeeded: named.isEmpty)
    let deal =
      draw.map { CardDeal(drawing: $0.count, seed: $0.seed, of: pool, for: slots, library) }
      ?? CardDeal(pool, for: slots)
    return SessionScript(
      format: format, people: people, start: start, hands: deal.hands, spare: deal.spare,
      seed: draw?.seed, library: library)
  }

  /// What is said beside the script, one line each.
  static func notices(of script: SessionScript) -> [String] {
    let cards = script.format.steps.filter { $0.kind == .card }
    let isShort = cards.contains { (script.hands[$0.id] ?? []).count < ($0.details.cards ?? 0) }
    let ids = script.format.steps.flatMap { script.hands[$0.id] ?? [] } + script.spare
    var lines: [String] = []
    if let people = script.people, !script.format.group.contains(people) {
      lines.append(RunsheetWording.doesNotSuit(script.format, people: people))
    }
    if let seed = script.seed {
      lines.append(RunsheetCommandWording.drawn(ids.map(\.id), seed: String(seed)))
    }
    return isShort ? lines + [RunsheetCommandWording.tooFewCards] : lines
  }

  private func format() throws(Failure) -> SessionFormat {
    let formats = library.formats.values.sorted { $0.id < $1.id }
    guard let id = invocation.arguments.dropFirst().first else {
      throw .wrongUse(RunsheetCommandWording.formatMissing(formats))
    }
    if let format = library.formats[id] { return format }
    throw .wrongUse(
      RunsheetCommandWording.unknownFormat(
        id, formats, suggestion: Suggestion.closest(to: id, among: formats.map(\.id))))
  }

  private func start() throws(Failure) -> ClockTime? {
    guard let text = invocation.value(.start) else { return nil }
    // People also type 9:00.
    if let time = ClockTime(text) ?? ClockTime("0" + text) { return time }
    throw .wrongUse(RunsheetCommandWording.wrongTime(text))
  }

  /// How many cards are drawn, nil for as many as the format asks, and with which seed; nil when the
  /// cards are taken as they were named.
  private func draw(isNeeded: Bool) throws(Failure) -> (count: Int?, seed: UInt64)? {
    if isNeeded, !invocation.has(.draw) {
      return (nil, try CardDraw.seed(invocation, surroundings))
    }
    return try CardDraw(invocation, surroundings).map { ($0.count, $0.seed) }
  }
}

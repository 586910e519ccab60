import Content
import Reports
import Wording

/// Finds question cards, shows them, draws some at random, and makes a set of them from a table.
enum CardsCommand: Command {
  static let word = CommandWord.cards
  static let options: [OptionWord] = [
    .theme, .phase, .kind, .step, .condition, .audience, .draw, .seed, .from, .output,
  ]

  static func run(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    if let table = invocation.value(.from) {
      try DeckMaking(table, invocation, surroundings).run()
      return .done
    }
    guard !invocation.has(.output) else { throw .wrongUse(DeckWording.outputWithoutTable) }
    let draw = try CardDraw(invocation, surroundings)
    let content = try LoadedContent(invocation, surroundings, for: .everything)
    content.reportLeftOut(to: surroundings.errors)
    let found = try CardChoice(invocation, content.library, naming: invocation.arguments).cards
    guard !found.isEmpty else {
      surroundings.errors.write(CardWording.noneFits + "\n")
      return .done
    }
    let pages = CardPages(
      library: content.library,
      style: TerminalStyle(isColored: surroundings.wantsColor(invocation)))
    if let draw {
      surroundings.output.write(pages.text(of: draw.cards(of: found)))
      surroundings.errors.write(draw.sentence(among: found.count) + "\n")
    } else if !invocation.arguments.isEmpty {
      surroundings.output.write(pages.text(of: found))
    } else {
      surroundings.output.write(pages.listing(of: found))
      surroundings.errors.write(CardWording.listed(found.count, example: found[0].id) + "\n")
    }
    return .done
  }
}

/// Drawing cards at random, as it was asked for on the command line.
struct CardDraw {
  let count: Int
  let seed: UInt64

  /// Nil when nothing is to be drawn. Without a seed one is drawn.
  init?(_ invocation: Invocation, _ surroundings: Surroundings) throws(Failure) {
    guard let text = invocation.value(.draw) else {
      guard !invocation.has(.seed) else { throw .wrongUse(CardWording.seedWithoutDraw) }
      return nil
    }
    guard let count = Int(text), count > 0 else { throw .wrongUse(CardWording.wrongCount(text)) }
    self.count = count
    seed = try Self.seed(invocation, surroundings)
  }

  /// The seed that was given, or one that is drawn: short, so that people can type it again.
  static func seed(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> UInt64 {
    guard let text = invocation.value(.seed) else {
      var random = surroundings.random
      return UInt64.random(in: 1...999_999, using: &random)
    }
    guard let seed = UInt64(text) else { throw .wrongUse(CardWording.wrongSeed(text)) }
    return seed
  }

  func cards(of found: [Card]) -> [Card] {
    var numbers = SplitMix64(seed: seed)
    return numbers.draw(count, of: found)
  }

  /// How the cards can be drawn again.
  func sentence(among found: Int) -> String {
    CardWording.drawn(min(count, found), of: found, asked: count, seed: String(seed))
  }
}

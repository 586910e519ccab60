import Content
import Sessions
import Wording

/// Cards are read aloud and talked about, one by one; of each is kept how it is now, how it should be
/// later, and what could be a next step.
struct CardPart: DialoguePart {
  let table: DialogueTable
  let step: FormatStep

  /// The lines in which a talk about a card ends.
  private static let harvest: [DialogueLine.Kind] = [.now, .later, .nextStep]

  private var cards: [TakenCard] { table.state.cards.filter { $0.step == step.id } }
  private var count: Int { step.details.cards ?? 1 }

  func run() throws(BreakOff) {
    if cards.isEmpty {
      // A card that was taken back is not laid down again by itself.
      let wasTakenBack = !table.isFresh || !table.takenBack.isEmpty
      if wasTakenBack, try !askForCard() { return }
      guard try takeNext() else {
        return try NoteTaking(table: table).run(isCounting: true)
      }
    }
    while let card = cards.last {
      guard try talk(about: card) else { continue }
      try askHarvest(of: card)
      guard cards.count < count, try takeNext() else { return }
    }
  }

  /// False when the group goes on without one.
  private func askForCard() throws(BreakOff) -> Bool {
    while true {
      switch try table.askLine(DialogueCardWording.takePrompt) {
      case .next: return false
      case .text(let text) where text.lowercased() == "k": return true
      case .text(let text):
        if try table.write(.note, text) != nil { try table.screen.say(DialogueWording.noted) }
      }
    }
  }

  /// False when there is no card left.
  private func takeNext() throws(BreakOff) -> Bool {
    var way = table.cardWay ?? commandLineWay
    while true {
      let chosen: CardWay
      if let way { chosen = way } else { chosen = try CardWayQuestion(table: table).ask() }
      table.cardWay = chosen
      if let card = CardPile(table: table).next(chosen, phase: step.details.phase).first {
        let taken = TakenCard(
          id: card.id, step: step.id, question: card.question,
          theme: table.library.decks[card.deck]?.theme)
        return try table.perform(.cardTaken(taken)) != nil
      }
      let others = CardPile(table: table).next(.random(0), phase: nil)
      guard !others.isEmpty else {
        try table.screen.say(DialogueCardWording.noneLeft)
        return false
      }
      try table.screen.say(DialogueCardWording.noneLeftHere)
      table.cardWay = nil
      way = nil
    }
  }

  /// What the command line says; the advice is asked about, for it may be of long ago.
  private var commandLineWay: CardWay? {
    let way = CardPile(table: table).standard
    return way == .advice ? nil : way
  }

  // MARK: The talk

  /// False when another card was taken in its place.
  private func talk(about taken: TakenCard) throws(BreakOff) -> Bool {
    let card = table.library.cards[taken.id]
    try CardScreen(table: table, taken: taken, card: card).show()
    var followUps = (card?.followUps ?? [])[...]
    let keys = DialogueCardWording.keys(
      hasEasier: card?.easier != nil, hasFollowUps: !followUps.isEmpty,
      hasReason: card?.explanation != nil)
    try table.screen.say([.choices(keys)])
    let help = PromptHelp(DialogueCardWording.help, about: taken.question)
    while case .text(let text) = try table.askLine(help: help, isCounting: true) {
      switch text.lowercased() {
      case "m":
        try table.screen.say(
          DialogueCardWording.easier(card?.easier) ?? DialogueCardWording.noEasier)
      case "d":
        try table.screen.say(
          followUps.popFirst().map(DialogueCardWording.followUp)
            ?? DialogueCardWording.noFollowUp)
      case "w":
        try table.screen.say(card?.explanation ?? DialogueCardWording.noReason)
      case "k":
        guard try replace(taken) else { continue }
        return false
      default:
        if try table.write(.note, text, about: .card(taken.id)) != nil {
          try table.screen.say(DialogueWording.noted)
        }
      }
    }
    return true
  }

  /// Puts a card back and takes another; false when there is no other.
  private func replace(_ taken: TakenCard) throws(BreakOff) -> Bool {
    guard !CardPile(table: table).next(.random(0), phase: nil).isEmpty else {
      try table.screen.say(DialogueCardWording.noneLeft)
      return false
    }
    if table.cardWay == nil { table.cardWay = commandLineWay }
    let way = table.cardWay
    guard try table.perform(.cardPutBack(taken.id)) != nil else { return false }
    // One that was named by hand has no other behind it.
    if case .named(let ids)? = way, ids.count == 1 { table.cardWay = nil }
    return try takeNext()
  }

  // MARK: What came of it

  /// Asks for what is not there yet; Enter leaves a line out.
  private func askHarvest(of taken: TakenCard) throws(BreakOff) {
    let known = Set(
      table.state.lines(about: .card(taken.id)).filter { $0.line.step == step.id }
        .map(\.line.kind))
    let asked = Self.harvest.filter { !known.contains($0) }
    guard !asked.isEmpty else { return }
    try table.screen.say([.blank, .paragraph(DialogueCardWording.harvest)])
    for kind in asked {
      guard let text = try table.askText(DialogueCardWording.harvestPrompt(kind)) else { continue }
      try table.write(kind, text, about: .card(taken.id), theme: taken.theme)
    }
  }
}

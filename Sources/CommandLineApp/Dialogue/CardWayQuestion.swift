import Content
import Sessions
import Wording

/// Asks where the cards come from.
struct CardWayQuestion {
  let table: DialogueTable

  /// Cards that a search shows at most.
  private static let mostFound = 8

  func ask() throws(BreakOff) -> CardWay {
    var ways: [(text: String, way: () throws(BreakOff) -> CardWay?)] = []
    if let advice = table.advice {
      ways.append(
        (
          DialogueCardWording.advice(advice.scan, on: advice.day, count: advice.cards.count),
          { () throws(BreakOff) in .advice }
        ))
    }
    if table.advice == nil, let scan = table.earlier.scanTalkedAboutHalfway,
      let day = scan.state.setup?.moment
    {
      try table.screen.say([
        .blank, .paragraph(DialogueCardWording.adviceWaits(scan.scan.title, on: day)),
        .lines([DialogueCardWording.finishScan(table.wishes.folder, scan.state.session)]),
      ])
    }
    ways.append((DialogueCardWording.byTheme, { () throws(BreakOff) in try askTheme() }))
    ways.append((DialogueCardWording.byHand, { () throws(BreakOff) in try askCard() }))
    ways.append((DialogueCardWording.atRandom, { () throws(BreakOff) in try draw() }))
    while true {
      try table.screen.say(
        [.blank, .paragraph(DialogueCardWording.where)]
          + .items(ways.enumerated().map { (mark: String($0 + 1), text: $1.text) }))
      // Without advice no way is the obvious one, and Enter would lead to a list and back again.
      let hasAdvice = table.advice != nil
      let place = try table.ask(DialogueCardWording.wherePrompt(hasAdvice: hasAdvice)) { text in
        if text.isEmpty, hasAdvice { return .understood(0) }
        guard let number = Int(text), ways.indices.contains(number - 1) else {
          return .not(
            hasAdvice
              ? DialogueWording.sayNumber(upTo: ways.count)
              : DialogueStartWording.sayFormat(upTo: ways.count))
        }
        return .understood(number - 1)
      }
      if let way = try ways[place].way() { return way }
    }
  }

  private func askTheme() throws(BreakOff) -> CardWay? {
    let used = Set(table.library.decks.values.map(\.theme))
    let themes = table.library.themes.values.filter { used.contains($0.id) }
      .sorted { $0.name < $1.name }
    try table.screen.say(
      [.blank] + .items(themes.enumerated().map { (mark: String($0 + 1), text: $1.name) }))
    return try table.ask(DialogueCardWording.themePrompt) { text in
      if text.isEmpty { return .understood(nil) }
      let words = text.split { ",; ".contains($0) }.map(String.init)
      let ids = words.compactMap { word -> String? in
        if let number = Int(word), themes.indices.contains(number - 1) {
          return themes[number - 1].id
        }
        return themes.first { $0.id == word.lowercased() }?.id
      }
      return ids.count == words.count
        ? .understood(.themes(ids)) : .not(DialogueWording.sayNumber(upTo: themes.count))
    }
  }

  /// By id, or by words of the question.
  private func askCard() throws(BreakOff) -> CardWay? {
    while let text = try table.askText(DialogueCardWording.searchPrompt) {
      if table.library.cards[text.lowercased()] != nil { return .named([text.lowercased()]) }
      let words = text.lowercased().split(separator: " ")
      let found = CardSearch().cards(in: table.library).filter { card in
        let question = card.question.lowercased()
        return words.allSatisfy { question.contains($0) }
      }
      guard !found.isEmpty else {
        try table.screen.say(DialogueCardWording.notFound)
        continue
      }
      let shown = Array(found.prefix(Self.mostFound))
      try table.screen.say(
        [.blank]
          + .items(shown.enumerated().map { (mark: String($0 + 1), text: $1.question) }))
      let place: Int? = try table.ask(DialogueCardWording.whichPrompt) { text in
        if text.isEmpty { return .understood(nil) }
        guard let number = Int(text), shown.indices.contains(number - 1) else {
          return .not(DialogueWording.sayNumber(upTo: shown.count))
        }
        return .understood(number - 1)
      }
      if let place { return .named([shown[place].id]) }
    }
    return nil
  }

  private func draw() throws(BreakOff) -> CardWay? {
    let seed = table.newSeed()
    try table.screen.say(DialogueCardWording.seed(seed))
    return .random(seed)
  }
}

import Content
import Reports
import Rules
import Testing

/// What Boss po is told to talk about: the two conditions its source calls weak.
struct BossPoAdviceTests {
  private func result() throws -> ScanResult {
    let example = try Example("boss-po", Example.raters + ["samen.yaml"])
    let library = example.library.cards.isEmpty ? Self.madeUp : example.library
    return ScanResult(scan: example.scan, sheets: example.sheets, library: library)
  }

  /// For as long as there are no cards: one set per condition.
  private static var madeUp: Library {
    var library = Library()
    for condition in BossPoTests.met + BossPoTests.weak {
      let cards = Card.Phase.allCases.map { phase in
        Card(
          id: "\(condition)-\(phase.rawValue)", deck: condition, kind: .mirror, phase: phase,
          question: "?", explanation: nil, easier: nil, followUps: [], audience: [],
          condition: condition, level: nil, towards: nil, sources: [])
      }
      for card in cards { library.cards[card.id] = card }
      library.decks[condition] = Deck(
        id: condition, title: "", language: "nl", theme: condition, author: nil, licence: nil,
        cards: cards.map(\.id))
    }
    return library
  }

  @Test("The risk of islands is named")
  func islands() throws {
    let fired = try result().signals.filter { $0.state == .fired }
    #expect(fired.map(\.signal.id).contains("eilandvorming"))
  }

  @Test("Cards are advised for the two weak conditions, and first of all for those")
  func advice() throws {
    let result = try result()
    let conditions = result.advice.map { advice in
      result.library.cards[advice.card]?.condition ?? advice.theme
    }
    for id in BossPoTests.weak { #expect(conditions.contains(id), "\(id)") }
    for id in conditions.prefix(4) { #expect(BossPoTests.weak.contains(id), "\(id)") }
    #expect(result.advice.count <= 5)
  }

  @Test("Those cards come from the two themes that are about them, two of each")
  func themes() throws {
    let themes = try result().advice.prefix(4).map(\.theme)
    for id in BossPoTests.weak { #expect(themes.count { $0 == id } == 2, "\(id)") }
  }
}

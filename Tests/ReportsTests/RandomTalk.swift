import Content
import TestSupport

/// Made-up signals and cards for a made-up scan, so that everything that can be said of them is said.
enum RandomTalk {
  /// Two or three signals over all that a condition can name; of a profile scan over who judged.
  static func signals(_ kind: Scan.Kind, core: Int, seed: UInt64) -> [Signal] {
    var random = SeededRandom(seed: seed &+ 1_000_000)
    return (0..<Int.random(in: 2...3, using: &random)).map { number in
      let parts = (0..<2).map { _ in
        if case .ladder(let ladder) = kind {
          part(ladder, core: core, &random)
        } else {
          raters(&random)
        }
      }
      return Signal(
        id: "teken-\(number)", name: "Teken \(number)",
        condition: Bool.random(using: &random) ? .all(parts) : .any(parts),
        message: "Zo te zien. Hoe komt het?", cards: ["kaart-0", "weg"], sources: [])
    }
  }

  private static func part(
    _ ladder: Ladder, core: Int, _ random: inout SeededRandom
  ) -> Condition {
    func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
    let step = Condition.StepOperand(.step(below(ladder.scale.count + 1)))
    let axis = below(ladder.axes.count)
    let value = Condition.Place(axis: axis, value: below(ladder.axes[axis].values.count))
    let place = below(3) == 0 ? nil : value
    let relation = Condition.Relation.allCases[below(6)]
    switch below(8) {
    case 0 where core > 0: return .not(.coreInOrder(below(core)))
    case 1: return .steps(.init(.position(place)), relation, step)
    case 2: return .steps(.init(.front(place)), relation, .init(.front(value)))
    case 3: return .steps(.init(.criterion(below(ladder.criteria.count))), relation, step)
    case 4: return .counts(.init(.gaps(place)), .greater, .init(.number(0)))
    case 5: return .shares(.sameScore, relation, .fraction(Fraction(1, 2)))
    case 6: return .shares(.examples(step: below(ladder.scale.count)), relation, .sameScore)
    default: return raters(&random)
    }
  }

  private static func raters(_ random: inout SeededRandom) -> Condition {
    .counts(
      .init(.raters(party: "school")), .greaterOrEqual,
      .init(factor: Int.random(in: 0...2, using: &random), .raters(party: "opleiding")))
  }

  /// A card for every core question and axis value of a scan.
  static func library(for scan: Scan) -> Library {
    var library = Library()
    let subjects =
      scan.coreQuestions.map(\.id) + (scan.ladder?.axes ?? []).flatMap { $0.values.map(\.id) }
    for (place, subject) in subjects.enumerated() {
      library.cards["kaart-\(place)"] = Card(
        id: "kaart-\(place)", deck: "set", kind: .prompt, phase: .vision, question: "Wat zie je?",
        explanation: nil, easier: nil, followUps: [], audience: [], condition: subject, level: nil,
        towards: nil, sources: [])
    }
    library.decks["set"] = Deck(
      id: "set", title: "", language: "nl", theme: "thema", author: nil, licence: nil,
      cards: subjects.indices.map { "kaart-\($0)" })
    return library
  }
}

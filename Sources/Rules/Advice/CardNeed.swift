import Content
import Positions

/// Something that a card is wanted for.
struct CardNeed {
  let reason: CardAdvice.Reason
  /// Cards that fit it, the best first.
  let cards: [(card: Card, fit: Int)]
  /// The theme that is about it: as long as that has a card left, no other theme gives one.
  var home: String?

  /// How well a card fits a set of criteria and a step: the condition weighs most, then the level,
  /// then the step; without condition or level in common it does not fit.
  static func fit(_ card: Card, ids: Set<String>, step: String?) -> Int {
    let condition = card.condition.map(ids.contains) ?? false
    let level = card.level.map(ids.contains) ?? false
    guard condition || level else { return 0 }
    let towards = step != nil && card.towards == step
    return (condition ? 4 : 0) + (level ? 2 : 0) + (towards ? 1 : 0)
  }
}

/// Finds what cards are wanted for, in an outcome with its topics and signals.
struct CardNeeds {
  let scan: Scan
  let ladder: Ladder
  let outcome: Outcome
  let agenda: Agenda
  let signals: [SignalFinding]
  let shelf: CardShelf
  let library: Library

  /// What asks for a card most: the ambition, core questions that are weak, signals that fired.
  func pressing(_ ambition: [AmbitionTarget]) -> [CardNeed] {
    (ambition.map(need) + core + fired).filter { !$0.cards.isEmpty }
  }

  /// What also does: gaps, topics, and the step that is next.
  var further: [CardNeed] {
    (gaps + topics + next).filter { !$0.cards.isEmpty }
  }

  private var core: [CardNeed] {
    let weak = scan.coreQuestions.indices.map { ($0, outcome.shared.core($0)) }
    let states: [(CoreState, CardAdvice.CoreWeakness)] = [(.notYet, .notYet), (.partly, .partly)]
    return states.flatMap { state, weakness in
      weak.filter { $0.1 == state }.map { question, _ in
        let id = scan.coreQuestions[question].id
        return CardNeed(
          reason: .core(question, weakness),
          cards: shelf.fitting { card in
            (card.condition == id ? 2 : 0) + (shelf.theme(card) == id ? 1 : 0)
          }, home: shelf.home(of: id))
      }
    }
  }

  private var fired: [CardNeed] {
    signals.filter { $0.state == .fired }.map { finding in
      CardNeed(
        reason: .signal(finding.place),
        cards: finding.signal.cards.compactMap { library.cards[$0] }.map { ($0, 1) })
    }
  }

  /// Every axis value, and the whole where none of those carries it.
  private var places: [Condition.Place?] {
    let values = ladder.axes.enumerated().flatMap { axis, values in
      values.values.indices.map { Condition.Place(axis: axis, value: $0) }
    }
    return values + (ladder.rule.wholeAxis == nil ? [nil] : [])
  }

  private var gaps: [CardNeed] {
    places.flatMap { place in
      analysis(place).gaps.map { need(.gap(place, step: $0), place, step: $0) }
    }
  }

  private var topics: [CardNeed] {
    agenda.topics.compactMap(\.criterion).map { criterion in
      CardNeed(reason: .topic(criterion), cards: fitting(criterion))
    }
  }

  /// Of the levels that hold the whole back, else of the whole.
  private var next: [CardNeed] {
    let whole = outcome.shared.overall
    let held = whole.wholeAxis.map { axis in
      whole.heldBackBy.map { Condition.Place(axis: axis, value: $0) }
    }
    let places: [Condition.Place?] = held.map { $0 } ?? [nil]
    return places.compactMap { place in
      outcome.shared.nextStep(of: place).map { need(.next(place, step: $0), place, step: $0) }
    }
  }

  private func need(_ target: AmbitionTarget) -> CardNeed {
    switch target {
    case .whole: need(.ambition(target), nil, step: outcome.shared.nextStep(of: nil))
    case .criterion(let criterion):
      CardNeed(reason: .ambition(target), cards: fitting(criterion))
    case .place(let place):
      need(.ambition(target), place, step: outcome.shared.nextStep(of: place))
    }
  }

  private func need(
    _ reason: CardAdvice.Reason, _ place: Condition.Place?, step: Int?
  ) -> CardNeed {
    let step = step.map { ladder.scale[$0 - 1].id }
    guard let place else {
      return CardNeed(
        reason: reason,
        cards: shelf.fitting { step != nil && $0.towards == step ? 1 : 0 })
    }
    let id = ladder.axes[place.axis].values[place.value].id
    return CardNeed(
      reason: reason, cards: shelf.fitting { CardNeed.fit($0, ids: [id], step: step) })
  }

  /// Cards for one criterion: with all of its axis values in common if there are any.
  private func fitting(_ criterion: Int) -> [(card: Card, fit: Int)] {
    guard ladder.criteria.indices.contains(criterion) else { return [] }
    let placement = zip(ladder.axes, ladder.criteria[criterion].placement)
    let ids = Set(placement.map { $0.values[$1].id })
    let reached = outcome.shared.score(ofCriterion: criterion) ?? 0
    let step = reached < ladder.scale.count ? ladder.scale[reached].id : nil
    return shelf.fitting { CardNeed.fit($0, ids: ids, step: step) }
  }

  private func analysis(_ place: Condition.Place?) -> Analysis {
    place.map(outcome.shared.analysis) ?? outcome.shared.overall
  }
}

import Content
import Rules

/// What a difference can be settled on with one key: the lowest view, the highest, or on the way from
/// the one to the other.
package struct QuickAgreement: Hashable, Sendable {
  /// Nil where nobody has a lower view: there is one who does not know.
  package let lowest: Reply?
  package let highest: Reply?
  /// The lowest view, under way to the next step; nil where no step lies between.
  package let between: Reply?

  /// Of a topic on which people differ; nil for one on which nobody is further than another, and for
  /// what everyone answers for the own role.
  package init?(_ topic: Topic, in picture: SessionPicture) {
    if case .criterion(let place) = topic.subject,
      picture.scan.ladder?.criteria[place].scope == .own
    {
      return nil
    }
    guard let higher = topic.higher, let high = picture.judgements(of: higher) else { return nil }
    let top = picture.part(topic.subject, of: high)
    let bottom = topic.lower.flatMap(picture.judgements).map {
      picture.part(topic.subject, of: $0)
    }
    let isLowKnown = bottom?.contains { $0?.units != nil } ?? false
    highest = picture.reply(to: topic.subject, top)
    lowest = isLowKnown ? bottom.map { picture.reply(to: topic.subject, $0) } : nil
    between =
      isLowKnown ? bottom.flatMap { picture.onTheWay(topic.subject, from: $0, to: top) } : nil
  }
}

extension SessionPicture {
  /// Judgements of an item as an answer; steps that are not asked are left out.
  fileprivate func reply(to item: Item, _ judgements: [Judgement?]) -> Reply {
    guard case .criterion(let place) = item, let ladder = scan.ladder else {
      return .single(Answer(judgements.first.flatMap(\.self)))
    }
    let cells = zip(judgements, ladder.criteria[place].descriptors).map { judgement, descriptor in
      descriptor.isAsked ? judgement.map { Answer($0) } : nil
    }
    return .criterion(CriterionAnswer(response: .stepByStep(cells)))
  }

  /// The lower view with its first step that the higher one has further made partly so.
  fileprivate func onTheWay(
    _ item: Item, from low: [Judgement?], to high: [Judgement?]
  ) -> Reply? {
    let apart = zip(low, high).enumerated().first { _, pair in
      pair.0 == .no && (pair.1?.units ?? 0) > 0
    }
    guard let step = apart?.offset else { return nil }
    var cells = low
    cells[step] = .partly
    // With a view that is partly so itself there is nothing between.
    return cells == high ? nil : reply(to: item, cells)
  }
}

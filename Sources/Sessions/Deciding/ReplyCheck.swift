import Content
import Rules

extension Scan {
  /// True when a reply can be given to an item: the right kind, steps that exist and are asked, a
  /// missing step below the pick, and nothing under way above the top.
  func allows(_ reply: Reply, on item: Item) -> Bool {
    switch (item, reply) {
    case (.core(let place), .single): coreQuestions.indices.contains(place)
    case (.statement(let place), .single):
      profile?.statements.indices.contains(place) ?? false
    case (.criterion(let place), .criterion(let answer)):
      ladder.map { ladder in
        ladder.criteria.indices.contains(place)
          && ladder.criteria[place].allows(answer.response)
      } ?? false
    default: false
    }
  }

  /// True for the whole of a ladder and for values of its axes.
  func has(_ target: AmbitionTarget) -> Bool {
    switch target {
    case .whole: true
    case .criterion(let place): id(of: .criterion(place)) != nil
    case .place(let place):
      ladder.map { ladder in
        ladder.axes.indices.contains(place.axis)
          && ladder.axes[place.axis].values.indices.contains(place.value)
      } ?? false
    }
  }
}

extension Criterion {
  fileprivate func allows(_ response: CriterionAnswer.Response) -> Bool {
    switch response {
    case .whole(let judgement):
      return [.dontKnow, .ratherNot, .notApplicable].contains(judgement)
    case .stepByStep(let cells):
      return cells.count == descriptors.count
        && zip(cells, descriptors).allSatisfy { $0?.judgement == nil || $1.isAsked }
    case .pick(let pick):
      let top = descriptors.lastIndex { $0.isAsked }
      if let furthest = pick.furthest {
        guard descriptors.indices.contains(furthest), descriptors[furthest].isAsked else {
          return false
        }
      }
      let below = pick.furthest ?? 0
      return pick.missing.allSatisfy { (0..<below).contains($0) && descriptors[$0].isAsked }
        && !(pick.isOnTheWay && pick.furthest == top)
    }
  }
}

extension Reply {
  /// Every text in it.
  var texts: [String] {
    allRemarks.flatMap {
      [$0.example, $0.plan, $0.note, $0.reason, $0.dissent].compactMap(\.self)
    }
  }

  /// True when the rater wants to talk about it, or about a step of it.
  package var isWish: Bool { allRemarks.contains(where: \.isWish) }

  /// True when something is judged, and not only written beside it.
  var isJudged: Bool {
    switch self {
    case .single(let answer): return answer.judgement != nil
    case .criterion(let answer):
      guard case .stepByStep(let cells) = answer.response else { return true }
      return cells.contains { $0?.judgement != nil }
    }
  }

  /// True when nothing is judged and nothing written: that is no answer.
  var isBlank: Bool { !isJudged && allRemarks.allSatisfy { $0 == Remarks() } }

  private var allRemarks: [Remarks] {
    guard case .criterion(let answer) = self, case .stepByStep(let cells) = answer.response else {
      return [remarks]
    }
    return [remarks] + cells.compactMap { $0?.remarks }
  }
}

import Content
import Positions

extension Movement {
  /// A question that came out differently.
  package struct Changed: Hashable, Sendable {
    package let item: Item
    package let basis: Basis
    package let from: Standing
    package let to: Standing
  }

  /// What came out differently, in the order of the scan.
  package var changed: [Changed] {
    findings.compactMap { finding in
      guard case .changed(let basis, let from, let to) = finding.result else { return nil }
      return Changed(item: finding.item, basis: basis, from: from, to: to)
    }
  }

  /// How many questions came out as before.
  package var sameCount: Int {
    findings.count { if case .same = $0.result { true } else { false } }
  }

  /// What moved: of the changes those of which people said that the practice changed.
  package func moved(_ reasons: [Item: Change]) -> [Changed] {
    changed.filter { reasons[$0.item] == .practice }
  }

  /// What cannot be compared, by why, in the order in which each first occurs.
  package var obstacles: [(obstacle: Obstacle, items: [Item])] {
    var groups: [(obstacle: Obstacle, items: [Item])] = []
    for finding in findings {
      guard case .notComparable(let obstacle) = finding.result else { continue }
      if let place = groups.firstIndex(where: { $0.obstacle == obstacle }) {
        groups[place].items.append(finding.item)
      } else {
        groups.append((obstacle, [finding.item]))
      }
    }
    return groups
  }
}

extension EarlierTalks {
  /// The latest session of the same scan to lay a new one beside: if there is one, of which answers
  /// may be shown. Nil when the scan was never done before.
  package func toCompare(with scan: Scan) -> HeldSession? {
    let same = sessions.filter { $0.scan.id == scan.id }
    return same.last { $0.state.visibleRound != nil && !$0.state.isTooSmall } ?? same.last
  }
}

extension SessionPicture {
  /// True when an answer is higher somewhere than every side that counts and knows sees it: such an
  /// agreement needs a reason.
  package func isAboveViews(_ reply: Reply, of item: Item) -> Bool {
    let views = parties.counting.compactMap { judgements(of: .party($0)) }
      .map { part(item, of: $0) }
    return cells(of: reply, item).enumerated().contains { place, judgement in
      guard let agreed = judgement?.units else { return false }
      let known = views.compactMap { $0[place]?.units }
      return !known.isEmpty && known.allSatisfy { $0 < agreed }
    }
  }

  private func cells(of reply: Reply, _ item: Item) -> [Judgement?] {
    switch (reply, item) {
    case (.criterion(let answer), .criterion(let place)):
      scan.ladder.map { answer.cells($0.criteria[place].descriptors) } ?? []
    case (.single(let answer), _): [answer.judgement]
    default: []
    }
  }
}

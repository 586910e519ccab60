import Content

extension CriterionAnswer {
  /// The judgement of every cell of its criterion, in the order of the scale; nil is unanswered.
  ///
  /// A cell that is not asked is `notApplicable` whatever is picked, and is not the "next one" of
  /// somebody on the way: that is the next step they were shown.
  package func cells(_ descriptors: [Descriptor]) -> [Judgement?] {
    var cells: [Judgement?]
    switch response {
    case .pick(let pick): cells = Self.cells(of: pick, descriptors)
    case .whole(let judgement): cells = descriptors.map { _ in judgement }
    case .stepByStep(let answers):
      cells = descriptors.indices.map { $0 < answers.count ? answers[$0]?.judgement : nil }
    }
    for (place, descriptor) in descriptors.enumerated() where !descriptor.isAsked {
      cells[place] = .notApplicable
    }
    return cells
  }

  private static func cells(of pick: Pick, _ descriptors: [Descriptor]) -> [Judgement?] {
    let furthest = pick.furthest ?? -1
    var cells: [Judgement?] = descriptors.indices.map { place in
      place > furthest || pick.missing.contains(place) ? .no : .yes
    }
    if pick.isOnTheWay,
      let next = descriptors.indices.first(where: { $0 > furthest && descriptors[$0].isAsked })
    {
      cells[next] = .partly
    }
    return cells
  }
}

import Content

extension Outcome {
  /// The shared picture as it would be had these been its judgements, one for every entry.
  ///
  /// For asking what a difference decides: really replaced, then counted again. Linear in the cells.
  package func shared(replacedBy judgements: [Judgement?]) -> Picture {
    Picture(plan, judgements, asked: answers.asked)
  }
}

extension Picture {
  /// The position of a set, of the whole when there is no place: that of its analysis, at no cost.
  package func position(of place: Condition.Place?) -> Int? {
    reading.readings[plan.set(of: place)].position
  }

  /// The number of the first step above the position that applies, as in its analysis; nil at the
  /// top, and when no step applies.
  package func nextStep(of place: Condition.Place?) -> Int? {
    let first = plan.set(of: place) * plan.stepCount
    let position = position(of: place) ?? 0
    return (position..<plan.stepCount).first {
      reading.states[first + $0] != .notApplicable
    }.map { $0 + 1 }
  }
}

import Content

extension Scan {
  /// Where something is seen, inside a sentence: "tussen mensen", "bij «doelen»", "als geheel".
  func at(_ place: Condition.Place?) -> String {
    guard let place, let axis = ladder?.axes[place.axis] else { return "als geheel" }
    let value = axis.values[place.value]
    return Vocabulary.level(value.id)?.label ?? "bij \(quoted(value.label))"
  }

  /// A step by its number, with what it comes down to.
  func glossed(step: Int) -> String {
    guard let scale = ladder?.scale, scale.indices.contains(step - 1) else { return "" }
    return scale[step - 1].nameWithGloss
  }
}

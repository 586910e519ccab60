import Content
import Positions

/// What is said of the partnership as a whole.
package struct WholeSentences {
  private let ladder: Ladder
  private let standing: StandingSentences

  package init(_ ladder: Ladder) {
    self.ladder = ladder
    standing = StandingSentences(ladder)
  }

  /// How far the whole has come, in one sentence with the steps explained.
  package func position(_ analysis: Analysis) -> String {
    let text =
      if !analysis.isUncertain, let step = analysis.position, step > 0 {
        "stevig tot en met \(standing.glossed(step: step))"
      } else {
        standing.position(analysis)
      }
    return "Als geheel: \(text)."
  }

  /// What can be seen further on, with the places where.
  package func front(_ analysis: Analysis, places: (Int) -> [String]) -> String? {
    guard let front = analysis.front, front > (analysis.position ?? 0) else { return nil }
    let seen = places(front)
    let place = seen.isEmpty ? "" : ", \(list(seen, "en"))"
    return "Al te zien: \(standing.glossed(step: front))\(place)."
  }

  /// What lies before the front, and what is open beyond it.
  package func rest(_ analysis: Analysis) -> [String] {
    standing.beyond(analysis).filter { !$0.hasPrefix("al te zien") }
      .map { $0.capitalizedFirst + "." }
  }

  /// Which levels carry the position, and which are not at the next step yet or cannot be said to
  /// be. `state` gives the state of a step (a number) in a value of the axis that carries the whole.
  package func carriers(
    _ analysis: Analysis, state: (_ value: Int, _ step: Int) -> StepState
  ) -> [String] {
    guard let axis = analysis.wholeAxis.map({ ladder.axes[$0] }) else { return [] }
    func names(_ values: [Int]) -> String { list(values.map { axis.values[$0].label }, "en") }
    var sentences: [String] = []
    if let position = analysis.position, position > 0, !analysis.carriedBy.isEmpty {
      let step = standing.name(ofStep: position)
      sentences.append("Tot en met \(step) is het stevig: \(names(analysis.carriedBy)).")
    }
    guard let next = analysis.next else { return sentences }
    let step = standing.glossed(step: next.step)
    let isUnknown = Dictionary(grouping: analysis.heldBackBy) { state($0, next.step) == .unknown }
    if let behind = isUnknown[false] {
      sentences.append("Nog niet stevig is \(step): \(names(behind)).")
    }
    if let unknown = isUnknown[true] {
      sentences.append("Van \(step) is het nog niet te zeggen: \(names(unknown)).")
    }
    return sentences
  }

  /// How the whole is made of the levels, or of all questions.
  package func rule(_ analysis: Analysis) -> String {
    guard let axis = analysis.wholeAxis.map({ ladder.axes[$0] }) else {
      return "Het geheel is geteld over alle vragen samen."
    }
    let names = list(axis.values.map(\.label), "en")
    if axis.values.count == 1 { return "Het geheel is zo ver als het ene deel: \(names)." }
    let noun = axis.id == "niveau" ? "niveaus" : "delen"
    return
      "Het geheel is zo ver als meer dan de helft van de \(axis.values.count) \(noun): \(names)."
  }
}

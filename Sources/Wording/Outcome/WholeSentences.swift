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

  /// Which levels carry the position, and which are not at the next step yet.
  package func carriers(_ analysis: Analysis) -> [String] {
    guard let axis = analysis.wholeAxis.map({ ladder.axes[$0] }) else { return [] }
    var sentences: [String] = []
    if let position = analysis.position, position > 0, !analysis.carriedBy.isEmpty {
      let names = list(analysis.carriedBy.map { axis.values[$0].label }, "en")
      sentences.append("Stevig tot en met \(standing.name(ofStep: position)) is het \(names).")
    }
    if let next = analysis.next, !analysis.heldBackBy.isEmpty {
      let names = list(analysis.heldBackBy.map { axis.values[$0].label }, "en")
      sentences.append(
        "De stap daarna, \(standing.glossed(step: next.step)), is nog niet stevig \(names).")
    }
    return sentences
  }

  /// That something else must be there first; nil when there is nothing in the way. The requirement
  /// is that of the next step, which the scan asks for.
  package func requirement(_ analysis: Analysis, holds: Bool?) -> String? {
    guard let next = analysis.next, next.requirement != nil else { return nil }
    let name = standing.name(ofStep: next.step)
    return holds == nil
      ? "Of er al is wat voor \(name) eerst nodig is, valt nog niet te zeggen."
      : "Voor \(name) is eerst nog iets anders nodig: zie de uitleg."
  }

  /// How the whole is made of the levels, or of all questions.
  package func rule(_ analysis: Analysis) -> String {
    guard let axis = analysis.wholeAxis.map({ ladder.axes[$0] }) else {
      return "Het geheel is geteld over alle vragen samen."
    }
    let count = axis.values.count
    return
      "Het geheel komt zo ver als meer dan de helft van de \(count) niveaus: "
      + "\(list(axis.values.map(\.label), "en"))."
  }
}

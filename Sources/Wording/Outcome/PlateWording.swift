import Content
import Positions

/// A mark behind a step on the plate.
package enum PlateMark: CaseIterable, Hashable, Sendable {
  case differs, oneSided, agreed

  /// What stands behind a step.
  package var character: Character {
    switch self {
    case .differs: "*"
    case .oneSided: "1"
    case .agreed: "="
    }
  }

  /// What it means.
  package var label: String {
    switch self {
    case .differs: "verschillend gezien (hier staat wat jullie allebei zien)"
    case .oneSided: "van één kant ingevuld"
    case .agreed: Vocabulary.agreed.label
    }
  }
}

/// What stands on the plate: every question with the step it has come to.
package enum PlateWording {
  package static let heading = "De plaat"

  /// Above a table of two axes, or of one.
  package static func caption(rows: String?, columns: String?, withCore: Bool) -> String {
    let text = caption(rows: rows, columns: columns)
    return withCore ? "\(text); eronder: is het op orde?" : text + "."
  }

  private static func caption(rows: String?, columns: String?) -> String {
    switch (rows, columns) {
    case (let rows?, let columns?):
      "Per \(rows) en \(columns): de verste stap die jullie zien"
    case (let axis?, nil), (nil, let axis?): "Per \(axis): de verste stap die jullie zien"
    case (nil, nil): "Per vraag: de verste stap die jullie zien"
    }
  }

  /// The only column of a table of one axis.
  package static let step = "Stap"

  /// A step by its name, or by its number where names are too long.
  package static func step(_ number: Int, _ ladder: Ladder, byNumber: Bool) -> String {
    if number == 0 { return "nog geen" }
    return byNumber ? "stap \(number)" : ladder.scale[number - 1].name.lowercasedFirst
  }

  /// Steps of several questions.
  package static func steps(_ range: ClosedRange<Int>, _ ladder: Ladder, byNumber: Bool) -> String {
    range.count == 1
      ? step(range.lowerBound, ladder, byNumber: byNumber)
      : "\(step(range.lowerBound, ladder, byNumber: byNumber)) t/m \(step(range.upperBound, ladder, byNumber: byNumber))"
  }

  /// How a step is explained below the plate.
  package static func explained(
    _ number: Int, _ ladder: Ladder, byNumber: Bool
  ) -> (
    name: String, value: String
  ) {
    let step = ladder.scale[number - 1]
    let plain = Vocabulary.step(step.id)?.label ?? step.plainName?.lowercasedFirst
    return byNumber
      ? ("stap \(number)", plain.map { "\(step.name.lowercasedFirst): \($0)" } ?? step.name)
      : (step.name.lowercasedFirst, plain ?? "stap \(number)")
  }

  package static let unknown = "?"
  package static let notHere = "speelt niet"
  package static let notAsked = "niet gevraagd"
  package static let nothing = "–"

}

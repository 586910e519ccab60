import Content
import Positions

extension StepState {
  /// One character that tells the states apart without colour.
  package var letter: Character {
    switch self {
    case .firm: "S"
    case .visible: "Z"
    case .notYet: "N"
    case .unknown: "?"
    case .notApplicable: "x"
    }
  }
}

extension Judgement {
  /// What people read where there may be no answer.
  package static func label(_ judgement: Judgement?) -> String {
    judgement?.label ?? Vocabulary.unanswered.label
  }
}

/// One side of a comparison as it was read.
struct ConditionOperand {
  /// Nil when a problem with it was written down.
  var value: Value?
  /// Nil when not even that can be told.
  var kind: ConditionProblem.ValueKind?
  var range: Range<Int>
  /// The step with this id, when the word is a number as well.
  var stepReading: Int?

  enum Value {
    case step(Condition.StepOperand)
    case count(Condition.CountOperand)
    case share(Condition.ShareOperand)

    var kind: ConditionProblem.ValueKind {
      switch self {
      case .step: .step
      case .count: .count
      case .share: .share
      }
    }
  }

  init(_ value: Value, range: Range<Int>, stepReading: Int? = nil) {
    self.value = value
    kind = value.kind
    self.range = range
    self.stepReading = stepReading
  }

  init(unresolved kind: ConditionProblem.ValueKind?, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// Takes a number for the step of that id.
  mutating func readAsStep() {
    guard let step = stepReading else { return }
    self = ConditionOperand(.step(Condition.StepOperand(.step(step))), range: range)
  }
}

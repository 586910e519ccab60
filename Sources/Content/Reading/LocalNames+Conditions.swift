extension LocalNames {
  /// The names that conditions may use. Assumed ids stand behind the others, so that places stay.
  var forConditions: ConditionNames {
    func ids(_ kind: IDKind) -> [String] {
      lists[kind].map { $0.ids + $0.assumed } ?? []
    }
    return ConditionNames(
      steps: ids(.step),
      axes: ids(.axis).map { axis in
        ConditionNames.Axis(
          id: axis, values: axisValues[axis].map { $0.ids + $0.assumed } ?? [])
      },
      criteria: lists[.option] == nil ? ids(.criterion) : [],
      coreQuestions: ids(.coreQuestion), parties: ids(.party))
  }

  /// True when the problem may come from ids that could not be read and were reported themselves.
  func mayExcuse(_ problem: ConditionProblem) -> Bool {
    func isIncomplete(_ kind: IDKind) -> Bool { lists[kind]?.isComplete == false }
    switch problem {
    case .unknownName(_, let kind, _):
      switch kind {
      case .step: return isIncomplete(.step)
      case .axis: return isIncomplete(.axis)
      case .criterion: return isIncomplete(.criterion)
      case .coreQuestion: return isIncomplete(.coreQuestion)
      case .party: return isIncomplete(.party)
      case .value, .axisValue: return isIncomplete(.step) || isIncomplete(.axis)
      }
    case .unknownAxisValue(_, let axis, _):
      return axisValues[axis]?.isComplete != true
    default:
      return false
    }
  }
}

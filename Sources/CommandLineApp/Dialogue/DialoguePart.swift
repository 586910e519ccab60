import Content

/// What a group does in one kind of step.
///
/// A part finds out from the state where it was left: it is run again after stopping, after something
/// was taken back, and when people come back to the step. It keeps nothing in memory between prompts
/// that is not in the state as well.
protocol DialoguePart {
  init(table: DialogueTable, step: FormatStep)
  /// Goes through the step until the group goes on.
  func run() throws(BreakOff)
}

extension FormatStep.Kind {
  /// What is done in steps of this kind.
  var part: any DialoguePart.Type {
    switch self {
    case .welcome: WelcomePart.self
    case .joining: JoiningPart.self
    case .terms: TermsPart.self
    case .individual, .pairs, .plenary: TalkPart.self
    case .card: CardPart.self
    case .contributing: ContributingPart.self
    case .ordering: OrderingPart.self
    case .voting: VotingPart.self
    case .harvest: HarvestPart.self
    case .actions: ActionsPart.self
    case .closing: DialogueClosingPart.self
    }
  }
}

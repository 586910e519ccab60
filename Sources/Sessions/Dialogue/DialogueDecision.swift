import Content

/// Decides what becomes of a wish in a dialogue: the events that record it, or why it is refused.
///
/// Nothing else changes a dialogue. The format is the dialogue's own.
package struct DialogueDecision: Sendable {
  let state: DialogueState
  let format: SessionFormat

  package init(_ state: DialogueState, format: SessionFormat) {
    self.state = state
    self.format = format
  }

  /// The events to record, none when nothing changes.
  ///
  /// Once a dialogue is closed it can only be reopened, and the actions can be followed.
  package func events(for wish: DialogueEvent) throws(DialogueRefusal) -> [DialogueEvent] {
    if case .opened(let setup) = wish { return try open(setup) }
    guard state.setup != nil else { throw .notOpened }
    guard !state.isClosed || state.isPossibleAfterClosing(wish) else { throw .alreadyClosed }
    return try changes(wish) ? [wish] : []
  }

  /// False when everything is like that already.
  private func changes(_ wish: DialogueEvent) throws(DialogueRefusal) -> Bool {
    switch wish {
    case .opened: false
    case .sittingBegan: true
    case .groupsCounted(let groups): try count(groups)
    case .stepBegan(let step, let time): try begin(step, at: time)
    case .stepDone(let step): try finish(step)
    case .stepResized(let step, let minutes): try resize(step, to: minutes)
    case .stepDropped(let step): try drop(step)
    case .stepRestored(let step): try restore(step)
    case .cardTaken(let card): try take(card)
    case .cardPutBack(let card): try putBack(card)
    case .written(let line): try write(line)
    case .reworded(let line, let text): try reword(line, text)
    case .sorted(let line, let theme): try known(line).line.theme != theme
    case .joined(let line, let other): try join(line, into: other)
    case .voted(let ballot): try vote(ballot)
    case .roundClosed(let step): try closeRound(of: step)
    case .roundReopened(let step): try reopenRound(of: step)
    case .actionPlanned(let action): try plan(action)
    case .actionFollowed(let action, let standing): try follow(action, standing)
    case .recognised(let recognition): try recognise(recognition)
    case .nextTalk(let day): state.nextTalk != day
    case .closed: !state.isClosed
    case .reopened: state.isClosed
    case .undone(let event): try undo(event)
    }
  }

  private func open(_ setup: DialogueSetup) throws(DialogueRefusal) -> [DialogueEvent] {
    guard state.setup == nil else { throw .alreadyOpened }
    try check(setup.groups, isAnonymous: setup.isAnonymous)
    try check(length: setup.purpose)
    return [.opened(setup)]
  }

  private func count(_ groups: [DialogueGroup]) throws(DialogueRefusal) -> Bool {
    try check(groups, isAnonymous: state.isAnonymous)
    return groups != state.groups
  }

  private func check(
    _ groups: [DialogueGroup], isAnonymous: Bool
  ) throws(DialogueRefusal) {
    guard !groups.isEmpty else { throw .peopleOutOfRange(0) }
    var seen: Set<String> = []
    for group in groups {
      guard !group.id.isEmpty, seen.insert(group.id).inserted else {
        throw .unknownGroup(group.id)
      }
      guard SessionRules.expected.contains(group.people) else {
        throw .peopleOutOfRange(group.people)
      }
    }
    let people = groups.reduce(0) { $0 + $1.people }
    guard !isAnonymous || people >= SessionRules.fewestAnonymous else {
      throw .tooFewForAnonymous(count: people)
    }
  }

  private func recognise(_ recognition: Recognition) throws(DialogueRefusal) -> Bool {
    try check(length: recognition.because)
    return recognition != state.recognition
  }

  /// The step with this id.
  func known(_ step: String) throws(DialogueRefusal) -> FormatStep {
    guard let found = format.step(step) else { throw .unknownStep(step) }
    return found
  }

  func check(length text: String?) throws(DialogueRefusal) {
    guard let text else { return }
    guard text.unicodeScalars.count <= SessionRules.textLength else {
      throw .textTooLong(limit: SessionRules.textLength)
    }
  }

  /// Refuses a text that says nothing, or too much.
  func check(text: String) throws(DialogueRefusal) {
    guard !text.isBlankLine else { throw .emptyText }
    try check(length: text)
  }
}

extension DialogueState {
  /// Following an action goes on when a dialogue is over, and so does taking that back.
  fileprivate func isPossibleAfterClosing(_ wish: DialogueEvent) -> Bool {
    var wish = wish
    var seen: Set<EventID> = []
    // A damaged journal can hold takings back that name themselves, or each other.
    while case .undone(let id) = wish {
      guard seen.insert(id).inserted, let event = event(id) else { return false }
      wish = event
    }
    switch wish {
    case .actionFollowed: return true
    case .closed, .reopened: return seen.isEmpty
    default: return false
    }
  }

  /// What happened by this id; nil when nothing did.
  func event(_ id: EventID) -> DialogueEvent? {
    history.last { $0.stamp.id == id }?.event
  }
}

extension String {
  /// Spaces and line ends alone say nothing.
  fileprivate var isBlankLine: Bool {
    unicodeScalars.allSatisfy { [" ", "\t", "\n", "\r", "\u{A0}"].contains($0) }
  }
}

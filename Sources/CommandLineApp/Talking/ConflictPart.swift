import Content
import Sessions
import Wording

/// What two installations decided differently, shown until someone decides.
struct ConflictPart {
  let meeting: Meeting

  func run() throws(BreakOff) {
    let state = meeting.state
    var isOpened = false
    for item in state.conflicts {
      guard let values = state.settlements[item]?.current.map(\.value) else { continue }
      let texts = values.map { text(of: $0, about: item) }
      switch values[try choose(meeting.names.name(of: item), texts, &isOpened)] {
      case .agreed(let reply): try meeting.perform(.agree(item, reply))
      case .leftOpen: try meeting.perform(.leaveOpen(item))
      }
    }
    if state.recognition.isInConflict {
      let values = state.recognition.current.map(\.value)
      let choice = try choose(
        RecognitionWording.question, values.map(ConflictWording.recognition), &isOpened)
      try meeting.perform(.recognise(values[choice]))
    }
    for target in state.ambitionsInConflict {
      guard let values = state.ambitions[target]?.current.map(\.value) else { continue }
      let choice = try choose(
        meeting.names.name(of: target), values.map(ConflictWording.ambition), &isOpened)
      try meeting.perform(.setAmbition(target, values[choice]))
    }
  }

  private func text(of settlement: Settlement, about item: Item) -> String {
    guard case .agreed(let reply) = settlement else { return ConflictWording.leftOpen }
    return ConflictWording.agreement(
      meeting.phrases.reply(reply, to: item, withGloss: true), reason: reply.remarks.reason)
  }

  private func choose(
    _ name: String, _ texts: [String], _ isOpened: inout Bool
  ) throws(BreakOff) -> Int {
    if !isOpened {
      try meeting.open(ConflictWording.heading)
      try meeting.screen.say(ConflictWording.introduction)
      isOpened = true
    }
    let rows = texts.enumerated().map { (mark: String($0 + 1), text: $1) }
    try meeting.screen.say([.blank, .paragraph(name)] + .items(rows))
    return try meeting.screen.ask(ConflictWording.prompt) { text in
      if let number = Int(text), (1...texts.count).contains(number) {
        return .understood(number - 1)
      }
      return .not(TalkingWording.noSuchNumber(text, upTo: texts.count))
    }
  }
}

import Content
import Rules
import Sessions
import Wording

/// One topic: how each side answered, what to ask each other, and what comes of it.
struct TopicTalk {
  let meeting: Meeting
  let item: Item
  /// From 0; says who types.
  let turn: Int
  let count: Int

  private var isOwn: Bool { meeting.scan.criterion(of: item)?.scope == .own }

  /// Its name is its question.
  private var isStatement: Bool {
    if case .statement = item { true } else { false }
  }

  func run() throws(BreakOff) {
    let screen = meeting.screen
    let name = isStatement ? nil : meeting.names.name(of: item)
    try screen.say([
      .blank, .paragraph(TopicTalkWording.heading(turn + 1, of: count, name)),
      .paragraph(meeting.scan.question(of: item)), .blank,
    ])
    for side in meeting.state.sides(of: item, scan: meeting.scan) { try show(side) }
    let result = meeting.result
    let topic = (result.agenda.topics + result.agenda.differences).first { $0.subject == item }
    let trade = topic.flatMap { TopicTalkWording.trade($0, name: name(of:)) }
    let decisions = topic.map { meeting.topicSentences(result).decisions($0) } ?? []
    var lines = decisions
    lines.append(isOwn ? TopicTalkWording.own : trade ?? TopicTalkWording.open)
    lines.append(TopicTalkWording.time)
    if let typist = meeting.typist(turn: turn) { lines.append(TalkingWording.typing(typist)) }
    try screen.say([.blank] + lines.map { .paragraph($0) })
    try screen.pause(TopicTalkWording.talk + " " + TalkingWording.pause)
    if isOwn { return try meeting.perform(.leaveOpen(item)) }
    try AgreementQuestion(meeting: meeting, item: item).run()
  }

  /// A person where a side has only one, otherwise the side; nil where that may not be told.
  private func name(of voice: Topic.Voice) -> String? {
    guard meeting.state.showsSides, case .party(let place) = voice, let picture = meeting.picture
    else { return nil }
    let party = picture.parties.ids[place]
    let members = meeting.state.raters.filter { $0.participant.party == party }
    return (members.count == 1 ? members[0].participant.name : nil)
      ?? Vocabulary.side(of: party).capitalizedFirst
  }

  /// One side under its name, so that it reads the same aloud.
  private func show(_ side: SideView) throws(BreakOff) {
    var passages: [Passage] = [.paragraph(meeting.names.heading(side.who, in: meeting.state) + ":")]
    let total = side.choices.values.reduce(0, +)
    for (choice, count) in side.inOrder {
      let answer = meeting.phrases.choice(choice)
      passages.append(
        .item(mark: "-", text: TopicTalkWording.chosen(answer, count: count, of: total)))
      if let text = description(choice) {
        passages.append(.item(mark: " ", text: TopicTalkWording.description(text)))
      }
    }
    passages += side.examples.map { .item(mark: " ", text: TopicTalkWording.example($0)) }
    if side.examples.isEmpty, case .criterion = item {
      passages.append(.item(mark: " ", text: TopicTalkWording.noExample))
    }
    try meeting.screen.say(passages)
  }

  private func description(_ choice: SideView.Choice) -> String? {
    guard case .step(let step?, _) = choice, let criterion = meeting.scan.criterion(of: item),
      criterion.descriptors.indices.contains(step),
      case .text(let text) = criterion.descriptors[step]
    else { return nil }
    return text
  }
}

import Content
import Rules
import Sessions
import Wording

/// The differences nobody talked about, one key each.
struct QuickRoundPart {
  let meeting: Meeting

  func run() throws(BreakOff) {
    guard !meeting.state.isDone(.quickRound) else { return }
    let result = meeting.result
    let talkedAbout = Set(meeting.items.filter(meeting.state.isTalkedAbout))
    let matters = meeting.picture.map { picture in
      result.agenda.remaining(after: talkedAbout.union(meeting.state.topics ?? []))
        .compactMap { topic in QuickAgreement(topic, in: picture).map { (topic, $0) } }
    }
    let open = matters ?? []
    if !open.isEmpty {
      try meeting.open(QuickRoundWording.heading)
      try meeting.screen.say(QuickRoundWording.introduction(open.count))
      try meeting.explainSteps()
    }
    for (place, (topic, choice)) in open.enumerated() {
      let why = meeting.topicSentences(result).why(topic)
      let heading = QuickRoundWording.item(
        place + 1, of: open.count, meeting.names.name(of: topic.subject))
      try meeting.screen.say(
        [.blank, .paragraph(heading)] + [why].compactMap(\.self).map { .paragraph($0) })
      if try !settle(topic.subject, choice) { break }
    }
    if !open.isEmpty { try meeting.screen.say([.blank, .paragraph(QuickRoundWording.done)]) }
    try meeting.finish(.quickRound)
  }

  /// False when the rest stays open.
  private func settle(_ item: Item, _ choice: QuickAgreement) throws(BreakOff) -> Bool {
    func text(_ reply: Reply?) -> String? {
      reply.map { meeting.phrases.reply($0, to: item) }
    }
    let keys = QuickRoundWording.keys(
      lowest: text(choice.lowest), highest: text(choice.highest), between: text(choice.between))
    try meeting.screen.say([.choices(keys)])
    let offered: [(Character, Reply?)] = [
      ("l", choice.lowest), ("t", choice.between), ("h", choice.highest),
    ]
    let letters = offered.filter { $0.1 != nil }.map(\.0) + ["o", "r"]
    let letter = try meeting.screen.askLetter(
      QuickRoundWording.prompt, letters, standard: "o",
      hint: QuickRoundWording.letters(letters.map(String.init)))
    if let reply = offered.first(where: { $0.0 == letter })?.1 {
      try meeting.perform(.agree(item, reply))
      return true
    }
    if letter == "o" { try meeting.perform(.leaveOpen(item)) }
    return letter == "o"
  }
}

import Content
import Rules
import Wording

/// What a page says of what to talk about: topics, what stands out, cards. In brief it leaves out
/// what to ask each other and what a signal may mean.
struct TalkBlocks {
  let result: ScanResult
  let isBrief: Bool

  var topics: [Page.Block] {
    guard !result.agenda.topics.isEmpty else { return [] }
    let sentences = TopicSentences(
      result.scan, parties: result.parties.ids,
      raters: result.participation.participants.map(\.party),
      showsSides: result.asking.showsSides)
    let lines = result.agenda.topics.map { sentences.sentences($0, withQuestions: !isBrief) }
    return [
      .heading(TalkHeadings.topics), .paragraph(TalkHeadings.topicsIntroduction), .bullets(lines),
    ]
  }

  var signals: [Page.Block] {
    let sentences = SignalSentences(result.scan, outcome: result.outcome)
    let fired = result.signals.filter { $0.state == .fired }
    let undecided = result.signals.filter { $0.state == .undecided }
    if fired.isEmpty && (undecided.isEmpty || isBrief) { return [] }
    var blocks: [Page.Block] = [.heading(TalkHeadings.signals)]
    func named(_ finding: SignalFinding) -> String {
      ([ended(finding.signal.name)] + sentences.because(finding)).joined(separator: " ")
    }
    if isBrief {
      blocks.append(.bullets(fired.map(named)))
    } else {
      for finding in fired {
        blocks += [.bullets([named(finding)]), .paragraph(finding.signal.message)]
      }
      if !undecided.isEmpty {
        blocks += [.paragraph(TalkHeadings.undecided), .bullets(undecided.map(named))]
      }
    }
    return blocks
  }

  var cards: [Page.Block] {
    guard !result.advice.isEmpty else { return [] }
    let sentences = AdviceSentences(result.scan)
    return [
      .heading(TalkHeadings.cards),
      .bullets(result.advice.map { sentences.sentence($0, in: result.library) }),
    ]
  }
}

import Content
import JSONText
import Rules
import Wording

extension ScanResult {
  /// The topics that are proposed, then what raters asked for beside them.
  var agendaJSON: JSONValue {
    .array(
      agenda.topics.map { topic in
        [
          "criterion": JSONValue(scan.id(of: topic.subject)),
          "decisive": .string(topic.decisive.rawValue),
          "why": .string(topic.why.rawValue),
          "views": .object(
            (asking.showsSides ? topic.views : []).map { view in
              JSONValue.Member(parties.ids[view.party], JSONValue(view.score))
            }),
        ]
      })
  }

  /// The signals that fired, then those that are undecided, each in the order of the scan.
  var signalsJSON: JSONValue {
    let sentences = SignalSentences(scan, outcome: outcome)
    let shown = [SignalFinding.State.fired, .undecided].flatMap { state in
      signals.filter { $0.state == state }
    }
    return .array(
      shown.map { finding in
        [
          "id": .string(finding.signal.id), "state": .string(finding.state.rawValue),
          "because": .array(sentences.because(finding).map { .string($0) }),
          "cards": .array(finding.signal.cards.map { .string($0) }),
        ]
      })
  }

  var adviceJSON: JSONValue {
    let sentences = AdviceSentences(scan)
    return .array(
      advice.map { advice in
        [
          "card": .string(advice.card), "reason": .string(sentences.because(advice.reason)),
          "theme": .string(advice.theme),
        ]
      })
  }
}

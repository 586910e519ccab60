import Content
import Rules
import Sessions

/// Talking about one topic, and what comes of it.
package enum TopicTalkWording {
  /// Which topic it is; without a name where the question says it all.
  package static func heading(_ number: Int, of total: Int, _ name: String?) -> String {
    "Onderwerp \(number) van \(total)" + (name.map { ": \($0)" } ?? "")
  }

  /// How long to take; nothing is cut off.
  package static let time = "Neem ongeveer acht minuten. Iets langer mag ook."

  /// One answer of a side: what it is, by how many of them, and the description.
  package static func chosen(_ answer: String, count: Int, of total: Int) -> String {
    total == 1 ? answer : "\(count) keer \(answer)"
  }

  /// The description of a step.
  package static func description(_ text: String) -> String { "«\(text)»" }

  /// What someone wrote as an example.
  package static func example(_ text: String) -> String {
    "\(Vocabulary.example.label.capitalizedFirst): \(text)"
  }

  package static let noExample = "Er staat nog geen voorbeeld bij."

  /// The two questions of the trade, each to a person or a side; nil where nobody differs. Without
  /// sides nobody is named.
  package static func trade(_ topic: Topic, name: (Topic.Voice) -> String?) -> String? {
    guard let higher = topic.higher, let lower = topic.lower else { return nil }
    let last = topic.why == .unknown ? "wat zou je willen zien?" : "wat mis je nog?"
    guard let other = name(lower), higher != .shared else {
      return name(lower).map { "\($0): \(last)" }
        ?? "Wie het verst kiest: waaraan zie je dat? De ander: \(last)"
    }
    return name(higher).map { "\($0): waaraan zie je dat? \(other): \(last)" }
  }

  /// Where nobody sees it further than another.
  package static let open = "Vertel elkaar een voorbeeld. Wat valt je op?"

  /// About one's own role.
  package static let own =
    "Vertel elkaar wat je doet; het hoeft niet hetzelfde te worden. Jullie eigen antwoorden blijven staan."

  package static let talk = "Praat er nu over. Uitgepraat?"

  package static let agree = "Welk antwoord kiezen jullie samen?"

  /// The key that leaves it.
  package static let leaveOpen = "o = laat het open"

  /// How it is left.
  package static let leftOpen = "Dit blijft open. Jullie antwoorden blijven naast elkaar staan."

  package static let prompt = "Samen:"

  /// Something that is no answer; `keys` are what can be typed.
  package static func choose(_ keys: [String]) -> String {
    "Kies samen: typ \(list(keys, "of"))."
  }

  /// Why it was agreed so, when it is further than each chose.
  package static let reasonNeeded =
    "Dit is verder dan ieder apart koos. Dat kan; schrijf kort op waarom."
  package static let reasonIsNeeded =
    "Hier is een reden nodig: zo weten jullie later nog waarom. Een paar woorden is genoeg."
  package static let reason = "Waarom? (Enter = niet noteren)"
  package static let reasonPrompt = "Waarom?"
  package static let dissent = "Ziet iemand het anders? Typ welke rol, en waarom. (Enter = nee)"

  /// What was agreed.
  package static func agreed(_ answer: String) -> String {
    "\(Vocabulary.agreed.label.capitalizedFirst): \(answer)."
  }

  /// After the last topic.
  package static let done = "Dat waren jullie onderwerpen."
}

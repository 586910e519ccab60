import Content
import Sessions

/// What was taken back or brought back.
package enum UndoneWording {
  /// Something was taken back.
  package static func undone(_ what: String) -> String { "Ongedaan gemaakt: \(what)." }
  /// Something was brought back.
  package static func redone(_ what: String) -> String { "Weer terug: \(what)." }

  /// An event in a few words; `hides` tells nothing of what it says.
  package static func event(_ event: DialogueEvent, _ format: SessionFormat, hides: Bool) -> String
  {
    func step(_ id: String) -> String { quoted(format.step(id)?.name ?? id) }
    switch event {
    case .groupsCounted(let groups):
      return "de telling (\(groups.map(DialogueGroupWording.counted).joined(separator: ", ")))"
    case .stepBegan(let id, _): return "naar \(step(id)) gaan"
    case .stepDone(let id): return "\(step(id)) afronden"
    case .stepResized(let id, let minutes):
      return "\(step(id)) duurt \(counted(minutes, "minuut", "minuten"))"
    case .stepDropped(let id): return "\(step(id)) laten vervallen"
    case .stepRestored(let id): return "\(step(id)) toch doen"
    case .cardTaken(let card): return "de kaart \(quoted(card.question))"
    case .cardPutBack(let card): return "de kaart \(quoted(card)) terugleggen"
    case .written(let line): return hides ? "een bijdrage" : quoted(line.text)
    case .reworded(_, let text): return hides ? "een andere tekst" : "de tekst \(quoted(text))"
    case .sorted: return "het thema van een regel"
    case .joined: return "het samenvoegen van twee regels"
    case .voted: return "een stemming"
    case .actionPlanned(let plan): return "de stap \(quoted(plan.what))"
    case .actionFollowed: return "hoe het met een eerdere stap staat"
    case .recognised(let recognition): return "herkenning: \(recognition.answer.rawValue)"
    case .nextTalk(let day): return "het volgende gesprek op \(day.dutch)"
    case .opened, .sittingBegan, .roundClosed, .roundReopened, .closed, .reopened, .undone:
      return "de laatste keuze"
    }
  }
}

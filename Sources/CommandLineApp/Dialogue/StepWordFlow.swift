import Content
import Sessions
import Wording

/// Does what means the same in every step.
struct StepWordFlow {
  let table: DialogueTable

  /// Throws `elsewhere` when the step has to be taken up again.
  func carryOut(_ word: StepWord) throws(BreakOff) {
    switch word {
    case .park(let text): if !text.isEmpty { try table.write(.parked, text) }
    default: break
    }
  }
}

import Content
import Rules
import Sessions
import Wording

/// What people said and agreed once they had the picture: whether they recognise it, what they want to
/// have reached, their next steps and their next talk.
struct AgreedBlocks {
  let state: SessionState
  let names: SessionNames

  /// None where nothing was agreed.
  var all: [Page.Block] {
    let lines = recognition + ambitions + actions + nextTalk
    return lines.isEmpty ? [] : [.heading(AgreedWording.heading), .bullets(lines)]
  }

  private var recognition: [String] {
    state.recognition.current.map { AgreedWording.recognition(RecognitionWording.text($0.value)) }
  }

  private var ambitions: [String] {
    state.ambitionsInOrder.map { target, ambition in
      AgreedWording.ambition(names.name(of: target), AmbitionWording.text(ambition))
    }
  }

  private var actions: [String] {
    state.actions.map { action in
      AgreedWording.action(
        NextStepWording.action(action.plan, role: action.plan.role.map(names.role)),
        action.standing)
    }
  }

  private var nextTalk: [String] { state.nextTalk.map { [NextStepWording.nextTalkIs($0)] } ?? [] }
}

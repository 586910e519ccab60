/// The time in a dialogue.
package enum DialogueTimeWording {
  /// Before a prompt: what is left of the step, in seconds; below 0 it takes longer.
  package static func left(seconds: Int) -> String {
    if seconds > 60 { return "[nog \((seconds + 59) / 60) min]" }
    if seconds > 30 { return "[nog 1 min]" }
    if seconds > 0 { return "[nog \(seconds) sec]" }
    let over = -seconds / 60
    return over == 0 ? "[tijd is om]" : "[\(over) min over tijd]"
  }
}

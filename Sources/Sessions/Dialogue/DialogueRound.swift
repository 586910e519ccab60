/// Input or votes that come in during a step, and what of it all may see.
///
/// In an anonymous dialogue nothing is shown before the round is closed. Reopened and closed again, it
/// is shown anew only when it differs from everything that was shown before by none or by five or more
/// answers: in the contributions together, in what is voted on each subject, and in either for every
/// group that is shown apart. Otherwise what changed would tell who changed it.
package struct DialogueRound: Hashable, Sendable {
  package internal(set) var isOpen = true
  /// True when it was closed with too little change to show it.
  package internal(set) var isHeldBack = false
  /// Everything that was shown of it, the last one last. Nothing in an open dialogue: there all is
  /// seen all the time.
  var pictures: [RoundPicture] = []

  /// What may be seen of it in an anonymous dialogue; nil while that is nothing.
  package var shown: RoundPicture? { pictures.last }

  mutating func close() {
    isOpen = false
    isHeldBack = false
  }

  /// Closes a round of an anonymous dialogue.
  mutating func close(with answers: RoundPicture, isTooSmall: Bool) {
    close()
    let next = answers.telling(after: pictures)
    guard next != shown ?? RoundPicture() else { return }
    if isTooSmall || !answers.isSafe(toShowAs: next, after: pictures) {
      isHeldBack = true
    } else {
      pictures.append(next)
    }
  }
}

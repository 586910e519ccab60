import Content
import Reports
import Sessions
import Wording

/// The picture: the plate, then how far each level is, then the word for the whole; and whether people
/// recognise it.
struct PicturePart {
  let meeting: Meeting

  func run() throws(BreakOff) {
    if !meeting.state.isDone(.picture) {
      try showPlate()
      try meeting.finish(.picture)
    }
    if !meeting.state.isDone(.whole) {
      try showWhole()
      try meeting.finish(.whole)
    }
    if !meeting.state.isDone(.recognition) {
      try askRecognition()
      try meeting.finish(.recognition)
    }
  }

  /// The picture of a second round, once more from plate to whole.
  func showAgain() throws(BreakOff) {
    try showPlate()
    try showWhole()
    try meeting.screen.pause()
  }

  /// Of a profile scan there is none: how well the options fit is told with the whole.
  private func showPlate() throws(BreakOff) {
    guard meeting.scan.ladder != nil else { return }
    let result = meeting.result
    try meeting.show([.heading(PlateWording.heading)] + result.missingNotices + result.plateBlocks)
    try meeting.screen.pause()
  }

  private func showWhole() throws(BreakOff) {
    let result = meeting.result
    if meeting.scan.ladder == nil { try meeting.show(result.missingNotices) }
    if !result.levelBlocks.isEmpty {
      try meeting.show(result.levelBlocks)
      try meeting.screen.pause()
    }
    try meeting.show(result.wholeBlocks(withSides: meeting.state.showsSides))
  }

  private func askRecognition() throws(BreakOff) {
    try meeting.screen.say([
      .blank, .paragraph(RecognitionWording.question), .paragraph(RecognitionWording.limits),
    ])
    let letter = try meeting.screen.askLetter(
      RecognitionWording.prompt, ["j", "d", "n"], hint: RecognitionWording.letters)
    let answer: Recognition.Answer = letter == "j" ? .yes : letter == "d" ? .partly : .no
    try meeting.perform(.recognise(Recognition(answer)))
    guard answer != .yes else { return }
    let because = try meeting.screen.askText(
      RecognitionWording.because, limit: SessionRules.textLength)
    if let because { try meeting.perform(.recognise(Recognition(answer, because: because))) }
  }
}

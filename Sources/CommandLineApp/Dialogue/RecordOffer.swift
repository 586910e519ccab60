import Content
import Dossiers
import Reports
import Sessions
import Wording

/// Offers to write the record while people are still there.
struct RecordOffer {
  let table: DialogueTable
  let surroundings: Surroundings

  func make() throws(BreakOff) {
    let session = table.state.session
    let folder = table.wishes.folder
    guard try table.screen.askYesOrNo(DialogueEndWording.writeRecord, standard: true) else {
      try table.screen.say([.lines(DialogueEndWording.recordCommand(folder, session: session))])
      return try tellHowToCorrect()
    }
    let record = DialogueRecord(
      HeldDialogue(format: table.format, state: table.state),
      openBefore: table.earlier.actions(openBefore: table.state), library: table.library)
    let name = "verslag-\(session).html"
    do throws(Failure) {
      try PrintedOutput(record.page.htmlText).save(to: name, surroundings)
    } catch {
      try table.screen.say(error.message)
      return try table.screen.say([
        .lines(DialogueEndWording.recordCommand(folder, session: session))
      ])
    }
    try table.screen.say(
      [.paragraph(DialogueEndWording.mailThis), .lines(["  " + name])]
        + DialogueEndWording.mailHint(surroundings.place(".")).map { .paragraph($0) })
    try tellHowToCorrect()
  }

  private func tellHowToCorrect() throws(BreakOff) {
    guard table.state.isClosed else { return }
    try table.screen.say([
      .lines(
        DialogueEndWording.correctCommand(table.wishes.folder, session: table.state.session))
    ])
  }
}

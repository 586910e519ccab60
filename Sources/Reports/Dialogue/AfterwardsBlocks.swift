import Sessions
import Wording

/// What comes at the end of a dialogue: whether people recognise it, what was kept for later, and how
/// what was agreed before stands now.
struct AfterwardsBlocks {
  let record: DialogueRecord

  var all: [Page.Block] { recognition + parked + earlier }

  private var recognition: [Page.Block] {
    guard let recognition = record.state.recognition else { return [] }
    return [
      .heading(RecordWording.recognitionHeading),
      .paragraph(ended(RecognitionWording.text(recognition).capitalizedFirst)),
    ]
  }

  private var parked: [Page.Block] {
    let steps = Set(record.state.actions.map(\.plan.what))
    // What became a step stands there.
    let lines = record.lines(.parked).map(\.line.text).filter { !steps.contains($0) }
    return lines.isEmpty ? [] : [.heading(RecordWording.parkedHeading), .bullets(lines)]
  }

  private var earlier: [Page.Block] {
    guard !record.earlierActions.isEmpty else { return [] }
    let names = record.names
    let rows = record.earlierActions.map { action in
      [
        action.plan.what, BoardWording.who(action.plan.role.map(names.role)),
        BoardWording.when(action.plan), BoardWording.standing(action.standing),
      ]
    }
    return [
      .heading(RecordWording.earlierHeading),
      .table(
        Page.Table(
          caption: RecordWording.earlierCaption, columns: RecordWording.earlierColumns, rows: rows)
      ),
    ]
  }
}
